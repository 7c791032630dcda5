/** The brush: the window of days that is kept, drawn over the axis, and the days that a drag over it spans. */
import type { DateWindow } from '../../model/dateWindow';
import { dayOfIso, isoOfDay } from '../../parts/isoDays';
import { round, scaleOf, startOf, type Plot, type Step } from './axis';
import type { Period } from './period';

export interface Brush {
  /** Clipped to the plot, px. */
  readonly x1: number;
  readonly x2: number;
  /** Whether its ends are within the period shown, and can be taken hold of. */
  readonly starts: boolean;
  readonly ends: boolean;
}

/** The day, week, month or year of the axis that a day belongs to; `to` is exclusive. */
const unitOf = (step: Step, day: number): Period => ({ from: startOf(step, Math.floor(day)), to: startOf(step, Math.floor(day), 1) });

/** From the unit in which a drag begins to the one in which it ends, both included; within `all`. */
export const spanned = (step: Step, a: number, b: number, all: Period): DateWindow => {
  const [one, other] = [unitOf(step, a), unitOf(step, b)];
  return {
    from: isoOfDay(Math.max(Math.min(one.from, other.from), all.from)),
    to: isoOfDay(Math.min(Math.max(one.to, other.to), all.to) - 1),
  };
};

export const windowOfPeriod = ({ from, to }: Period): DateWindow => ({ from: isoOfDay(Math.round(from)), to: isoOfDay(Math.round(to) - 1) });

/** As a period; open ends are those of all years. */
export const periodOf = ({ from, to }: DateWindow, all: Period): Period => ({ from: dayOfIso(from) ?? all.from, to: (dayOfIso(to) ?? all.to - 1) + 1 });

/** One end moved by days; it never passes the other, nor leaves all years. */
export const nudged = (window: DateWindow, end: 'from' | 'to', days: number, all: Period): DateWindow => {
  const { from, to } = periodOf(window, all);
  const [first, last] = end === 'from' ? [Math.max(all.from, Math.min(from + days, to - 1)), to] : [from, Math.min(all.to, Math.max(to + days, from + 1))];
  return end === 'from' ? { ...window, from: isoOfDay(first) } : { ...window, to: isoOfDay(last - 1) };
};

/** Null where nothing of it is in the period shown. */
export const brushOf = (window: DateWindow | null, shown: Period, all: Period, plot: Plot): Brush | null => {
  if (!window) return null;
  const { from, to } = periodOf(window, all);
  if (to <= shown.from || from >= shown.to) return null;
  const x = scaleOf(shown, plot);
  const clip = (v: number) => round(Math.min(Math.max(v, plot.left), plot.right));
  return { x1: clip(x(from)), x2: clip(x(to)), starts: from >= shown.from, ends: to <= shown.to };
};
