/** Periods: all years that have a date, and the part of them that the timeline shows, which opens at the finest dates. */
import { civilOfDay, monthStart } from '../../parts/isoDays';

export interface Period {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}
interface Days {
  readonly start: number;
  readonly end: number;
}

/** The shortest period that can be shown, in days. */
export const SHORTEST = 10;
/** A date is fine when it leaves open no more than a month. */
const FINE = 31;
/** Outliers are left out of the opening when that halves it; at most this share of the fine dates. */
const OUTLIERS = 0.2;

const hull = (days: readonly Days[]): Days =>
  days.reduce((whole, { start, end }) => ({ start: Math.min(whole.start, start), end: Math.max(whole.end, end) }), { start: Infinity, end: -Infinity });

/** From the first to the last year, whole. */
export const allYears = (days: readonly Days[]): Period | null => {
  if (days.length === 0) return null;
  const { start, end } = hull(days);
  return { from: monthStart(civilOfDay(start).year, 1), to: monthStart(civilOfDay(end - 1).year + 1, 1) };
};

/** The shortest span that holds all but a fifth of the dates, if it is less than half as long as all of them. */
const densest = (days: readonly Days[]): Days => {
  const sorted = [...days].sort((a, b) => a.start - b.start || a.end - b.end);
  const size = Math.ceil(sorted.length * (1 - OUTLIERS));
  const whole = hull(sorted);
  let best = whole;
  /** The ends of the last `size` dates that no later one of them reaches, furthest first. */
  const ends: { readonly at: number; readonly end: number }[] = [];
  let furthest = 0;
  sorted.forEach(({ end }, at) => {
    while (ends.length > furthest && (ends.at(-1)?.end ?? Infinity) <= end) ends.pop();
    ends.push({ at, end });
    const first = sorted[at - size + 1];
    if (!first) return;
    while ((ends[furthest]?.at ?? at) <= at - size) furthest++;
    const span = { start: first.start, end: ends[furthest]?.end ?? end };
    if (span.end - span.start < best.end - best.start) best = span;
  });
  return (best.end - best.start) * 2 < whole.end - whole.start ? best : whole;
};

/** `airy` leaves a month of room after them. Whole months around the densest span of fine dates, or all years where no date is fine. */
export const opening = (days: readonly Days[], airy: boolean): Period | null => {
  const all = allYears(days);
  const fine = days.filter((d) => d.end - d.start <= FINE);
  if (!all || fine.length === 0) return all;
  const span = densest(fine);
  const first = civilOfDay(span.start);
  const last = civilOfDay(span.end - 1);
  const from = monthStart(first.year, first.month);
  const to = monthStart(last.year, last.month + 1);
  /** Room after the last date, unless the year ends there. */
  const roomy = airy && to - from > 92 ? monthStart(last.year, last.month + 2) : to;
  return { from, to: Math.min(all.to, roomy) };
};

/** The same period moved and cut so that it lies within all years and is long enough. */
export const within = ({ from, to }: Period, all: Period): Period => {
  const length = Math.min(Math.max(to - from, SHORTEST), all.to - all.from);
  const start = Math.min(Math.max(from, all.from), all.to - length);
  return { from: start, to: start + length };
};

/** `factor` below 1 shows less; the day `at` keeps its place. */
export const zoomed = ({ from, to }: Period, factor: number, at: number, all: Period): Period => {
  const length = Math.min(Math.max((to - from) * factor, SHORTEST), all.to - all.from);
  const start = at - ((at - from) / (to - from)) * length;
  return within({ from: start, to: start + length }, all);
};

export const moved = ({ from, to }: Period, days: number, all: Period): Period => within({ from: from + days, to: to + days }, all);

/** One end set to a day; the other stays where it is. */
export const trimmed = ({ from, to }: Period, end: 'from' | 'to', day: number, all: Period): Period =>
  end === 'from' ? { from: Math.max(all.from, Math.min(day, to - SHORTEST)), to } : { from, to: Math.min(all.to, Math.max(day, from + SHORTEST)) };
