/**
 * A time expression becomes a date once it is known when it was written. Where the day of writing is only known as a
 * window, the form is resolved at both ends: if they agree the date is exact, else it is the interval between.
 */
import type { DateBasis } from '../../model/date';
import { civil, dayOf, daysInMonth, isoDay, monthRange, readIsoDay, shiftDay, unitRange, weekdayOf, yearRange, type Day, type DayRange, type Unit } from './calendar';
import { edtfOf, maskedDays, rangeOf, seasonEdtf, seasonRange } from './edtf';
import type { Origin, Part, TimeForm } from './form';

/** When the article was written: ISO days, both inclusive; '' where unknown. */
export interface Anchor {
  readonly start: string;
  readonly end: string;
  readonly basis: 'stated' | 'supplied' | 'inferred';
}
export interface Resolved {
  /** EDTF, '' where it cannot be known. */
  readonly date: string;
  /** ISO days, inclusive. */
  readonly start: string;
  readonly end: string;
  readonly basis: DateBasis | '';
  /** In words, what it was worked out from. */
  readonly grounds: string;
}
export type Tense = 'past' | 'present' | 'future';
export interface ResolveContext {
  /** The words of the expression, for `grounds`. */
  readonly words: string;
  readonly tense: Tense;
  /** The last date named before it. */
  readonly previous: Resolved | null;
}

interface Known extends DayRange {
  /** Where the EDTF says more than the days: a season, "2016-11-1X". */
  readonly edtf?: string;
}
interface Position {
  readonly at: Day;
  readonly tense: Tense;
  readonly previous: DayRange | null;
}

/** Whether the words alone give the date. */
export function isStated(form: TimeForm): boolean {
  switch (form.type) {
    case 'years':
      return true;
    case 'date':
    case 'season':
      return form.year !== null;
    case 'range':
      return isStated(form.from) && isStated(form.to);
    case 'part':
      return form.part !== 'before' && form.part !== 'after' && isStated(form.of);
    case 'nth':
      return form.of !== null && isStated(form.of);
    case 'within':
      return isStated(form.outer);
    default:
      return false;
  }
}
function countsFromPrevious(form: TimeForm): boolean {
  switch (form.type) {
    case 'unit':
    case 'shift':
      return form.from === 'previous';
    case 'part':
      return countsFromPrevious(form.of);
    case 'nth':
      return form.of !== null && countsFromPrevious(form.of);
    case 'within':
      return countsFromPrevious(form.outer);
    case 'range':
      return countsFromPrevious(form.from) || countsFromPrevious(form.to);
    default:
      return false;
  }
}

const origin = (from: Origin, p: Position): DayRange | null => (from === 'anchor' ? { start: p.at, end: p.at } : p.previous);

/** The candidates `make(year)` run in order of time; the one that "last", "next", "this" or the tense picks. */
function pick(make: (year: number) => Known | null, p: Position, which: 'this' | 'last' | 'next' | ''): Known | null {
  const { year } = civil(p.at);
  const all = [-8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8].map((n) => make(year + n)).filter((known) => known !== null);
  if (which === 'this') return make(year);
  if (which === 'last') return all.filter((known) => known.end < p.at).at(-1) ?? null;
  if (which === 'next') return all.find((known) => known.start > p.at) ?? null;
  if (p.tense === 'future') return all.find((known) => known.end >= p.at) ?? null;
  const latest = all.filter((known) => known.start <= p.at).at(-1) ?? null;
  // A story told in order: "in January 2012 ... in March".
  const story = p.previous;
  if (latest && story && story.end < latest.start - 366) return all.find((known) => known.end >= story.start) ?? make(civil(story.start).year) ?? latest;
  return latest;
}

function partRange(part: Part, of: Known, p: Position): Known | null {
  const { start, end } = of;
  const days = end - start + 1;
  const a = civil(start);
  if (part === 'before') return { start, end: Math.max(start, Math.min(end, p.at)), edtf: of.edtf ?? edtfOf(of) };
  if (part === 'after') return { start: Math.min(end, Math.max(start, p.at)), end, edtf: of.edtf ?? edtfOf(of) };
  if (days === 1) return of;
  if (days <= 31 && a.day === 1 && days === daysInMonth(a.year, a.month)) {
    if (part === 'early') return { start, end: start + 8, edtf: maskedDays(a.year, a.month, 0) };
    if (part === 'mid') return { start: start + 9, end: start + 18, edtf: maskedDays(a.year, a.month, 1) };
    if (part === 'start') return { start, end: start + 4 };
    return part === 'late' ? { start: start + 19, end } : { start: end - 4, end };
  }
  if (days < 60) return part === 'early' || part === 'start' ? { start, end: start + Math.ceil(days / 2) - 1 } : part === 'mid' ? of : { start: start + Math.floor(days / 2), end };
  const b = civil(end);
  const months = (b.year - a.year) * 12 + b.month - a.month + 1;
  const third = Math.max(1, Math.round(months / 3));
  const few = Math.max(1, Math.round(months / 6));
  const slice = (from: number, count: number): Known => monthRange(a.year, a.month + from, count);
  if (part === 'early') return slice(0, third);
  if (part === 'mid') return slice(third, Math.max(1, months - 2 * third));
  if (part === 'late') return slice(months - third, third);
  return part === 'start' ? slice(0, few) : slice(months - few, few);
}

function nthRange(unit: Unit, n: number, of: Known): Known | null {
  const whole: Known[] = [];
  // A week belongs to the month or year that holds its Thursday (ISO 8601), other units to the one they begin in.
  const holds = (range: DayRange): boolean => { const at = unit === 'week' ? range.start + 3 : range.start; return at >= of.start && at <= of.end; };
  let range = unitRange(unit, of.start);
  for (let i = 0; i < 400 && range.start <= of.end; i++, range = unitRange(unit, range.end + (unit === 'weekend' ? 1 : 1))) if (holds(range)) whole.push(range);
  return whole.at(n < 0 ? n : n - 1) ?? null;
}

function weekdayAt(weekday: number, p: Position, which: 'this' | 'last' | 'next' | ''): Known {
  const monday = unitRange('week', p.at).start;
  const back = p.at - ((weekdayOf(p.at) - weekday + 7) % 7);
  const at = which === 'this' ? monday + weekday - 1 : which === 'next' || (which === '' && p.tense === 'future') ? (back === p.at && which === '' ? back : back + 7) : which === 'last' && back === p.at ? back - 7 : back;
  return { start: at, end: at };
}

function within(inner: TimeForm, outer: Known, p: Position): Known | null {
  if (inner.type === 'date' && inner.year === null) {
    for (const year of [civil(outer.start).year, civil(outer.end).year]) {
      const known = rangeAt({ ...inner, year }, p);
      if (known && known.start <= outer.end && known.end >= outer.start) return known;
    }
    return null;
  }
  if (inner.type === 'season') return rangeAt({ ...inner, year: civil(outer.start).year }, p);
  if (inner.type === 'weekday') {
    const at = outer.start + ((inner.weekday - weekdayOf(outer.start) + 7) % 7);
    return at <= outer.end ? { start: at, end: at } : null;
  }
  if (inner.type === 'nth') return nthRange(inner.unit, inner.n, outer);
  if (inner.type === 'part') {
    const of = within(inner.of, outer, p);
    return of && partRange(inner.part, of, p);
  }
  return null;
}

function dateAt(year: number, month: number, day: number | null): Known | null {
  if (day === null) return monthRange(year, month);
  return day < 1 || day > daysInMonth(year, month) ? null : { start: dayOf(year, month, day), end: dayOf(year, month, day) };
}
/** A unit counted from a date that is only known to the year stays a year: "two years later". */
const coarser = (unit: Unit, base: DayRange): Unit => (base.end - base.start > 364 && unit !== 'decade' && unit !== 'century' ? 'year' : base.end - base.start > 26 && (unit === 'day' || unit === 'week') ? 'month' : unit);

function rangeAt(form: TimeForm, p: Position): Known | null {
  switch (form.type) {
    case 'none':
      return null;
    case 'now':
      return { start: p.at, end: p.at };
    case 'years':
      return yearRange(form.year, form.count);
    case 'date':
      return form.year !== null ? dateAt(form.year, form.month, form.day) : pick((year) => dateAt(year, form.month, form.day), p, form.which);
    case 'season': {
      const make = (year: number): Known => ({ ...seasonRange(year, form.season), edtf: seasonEdtf(year, form.season) });
      return form.year !== null ? make(form.year) : pick(make, p, form.which);
    }
    case 'weekday':
      return weekdayAt(form.weekday, p, form.which);
    case 'unit': {
      const base = origin(form.from, p);
      if (base && form.from === 'previous' && form.offset === 0 && base.end - base.start < unitRange(form.unit, base.start).end - unitRange(form.unit, base.start).start) return unitRange(form.unit, base.start);
      return base && (form.from === 'previous' && form.offset === 0 && base.end > base.start ? base : unitRange(form.unit, form.offset > 0 ? base.end : base.start, form.offset));
    }
    case 'shift': {
      const base = origin(form.from, p);
      if (!base) return null;
      const unit = coarser(form.unit, base);
      const [start, end] = [shiftDay(base.start, form.unit, form.count), shiftDay(base.end, form.unit, form.count)];
      if (unit === 'day' || (unit === 'week' && Math.abs(form.count) === 1)) return { start, end };
      return { start: unitRange(unit === 'decade' || unit === 'century' ? 'year' : unit, start).start, end: unitRange(unit === 'decade' || unit === 'century' ? 'year' : unit, end).end };
    }
    case 'window': {
      const far = shiftDay(p.at, form.unit, form.count);
      return form.count < 0 ? { start: far, end: p.at } : { start: p.at, end: far };
    }
    case 'part': {
      const of = rangeAt(form.of, p);
      return of && partRange(form.part, of, p);
    }
    case 'nth': {
      if (form.of) {
        const of = rangeAt(form.of, p);
        return of && nthRange(form.unit, form.n, of);
      }
      if (form.n < 0) return unitRange(form.unit, p.at, -1);
      return pick((year) => nthRange(form.unit, form.n, yearRange(year)), p, '');
    }
    case 'within': {
      const outer = rangeAt(form.outer, p);
      return outer && within(form.inner, outer, p);
    }
    case 'range': {
      const to = rangeAt(form.to, p);
      const from = to && rangeAt(form.from, form.from.type === 'date' && form.from.year === null ? { ...p, at: to.end, tense: 'past', previous: null } : p);
      return from && to && from.start <= to.end ? { start: from.start, end: to.end } : null;
    }
  }
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;
/** "11 January 2016" */
export function sayDay(iso: string): string {
  const day = readIsoDay(iso);
  if (day === null) return iso;
  const c = civil(day);
  return `${c.day} ${months[c.month - 1] ?? ''} ${c.year}`;
}
const saySpan = (start: string, end: string): string => (start === end ? sayDay(start) : `${sayDay(start)} to ${sayDay(end)}`);
const sayAnchor = (anchor: Anchor): string => (anchor.start === anchor.end ? `counted from ${sayDay(anchor.start)}` : `counted from an article written between ${sayDay(anchor.start)} and ${sayDay(anchor.end)}`);

export const unresolved: Resolved = { date: '', start: '', end: '', basis: '', grounds: '' };
const previousRange = (previous: Resolved | null): DayRange | null => {
  const [start, end] = [readIsoDay(previous?.start ?? ''), readIsoDay(previous?.end ?? '')];
  return start === null || end === null ? null : { start, end };
};
const asResolved = (known: Known, basis: DateBasis, grounds: string): Resolved => ({ date: known.edtf ?? edtfOf(known), start: isoDay(known.start), end: isoDay(known.end), basis, grounds });

export function resolve(form: TimeForm, anchor: Anchor | null, context: ResolveContext): Resolved {
  const { tense, words } = context;
  const previous = previousRange(context.previous);
  const [first, last] = [readIsoDay(anchor?.start ?? ''), readIsoDay(anchor?.end ?? '')];
  const quoted = `“${words}”`;
  if (isStated(form)) {
    const known = rangeAt(form, { at: first ?? 0, tense, previous });
    return known ? asResolved(known, 'stated', `${quoted} as printed`) : unresolved;
  }
  if (countsFromPrevious(form) && previous && context.previous) {
    const known = rangeAt(form, { at: first ?? previous.start, tense, previous });
    return known ? asResolved(known, context.previous.basis === 'inferred' ? 'inferred' : 'resolved', `${quoted} counted from ${saySpan(context.previous.start, context.previous.end)}, named before it`) : unresolved;
  }
  if (!anchor || first === null || last === null) {
    // Without a day of writing, a month or day without its year follows the last date named.
    if (!previous || !context.previous || form.type !== 'date') return unresolved;
    const known = rangeAt(form, { at: previous.start, tense: 'future', previous: null });
    return known ? asResolved(known, context.previous.basis === 'inferred' ? 'inferred' : 'resolved', `${quoted} counted from ${saySpan(context.previous.start, context.previous.end)}, named before it`) : unresolved;
  }
  const at = (day: Day): Known | null => rangeAt(form, { at: day, tense, previous: previous ?? { start: day, end: day } });
  const [early, late] = [at(first), at(last)];
  if (!early || !late) return unresolved;
  const clipped = early.edtf !== undefined && early.edtf === late.edtf;
  const range: Known = { start: Math.min(early.start, late.start), end: Math.max(early.end, late.end) };
  const basis: DateBasis = form.type === 'now' ? 'publication' : anchor.basis === 'inferred' ? 'inferred' : 'resolved';
  return asResolved(clipped ? { ...range, edtf: early.edtf ?? '' } : range, basis, `${quoted} ${sayAnchor(anchor)}`);
}

const FAR = 60_000;
/**
 * The inverse: the days on which an article can have been written whose expression is known to mean this date; null
 * when that says nothing. The date a form means only moves forward with the day of writing, so the ends are searched by halving.
 */
export function anchorsFor(form: TimeForm, known: Resolved, tense: Tense = 'past'): { readonly start: string; readonly end: string } | null {
  const target = previousRange(known) ?? rangeOf(known.date);
  if (!target || isStated(form) || countsFromPrevious(form) || form.type === 'none') return null;
  const at = (day: Day): Known | null => rangeAt(form, { at: day, tense, previous: null });
  const search = (reached: (range: Known) => boolean): Day | null => {
    let [low, high] = [target.start - FAR, target.end + FAR];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const range = at(middle);
      if (!range) return null;
      if (reached(range)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const start = search((range) => range.end >= target.start);
  const after = search((range) => range.start > target.end);
  return start === null || after === null || start > after - 1 ? null : { start: isoDay(start), end: isoDay(after - 1) };
}
