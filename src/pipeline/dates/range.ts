/** The days that a form means, for one day of writing. */
import { civil, dayOf, daysInMonth, mondayOf, monthRange, shiftDay, unitRange, weekdayOf, yearRange, type Day, type DayRange, type Unit } from './calendar';
import { seasonEdtf, seasonRange } from './edtf';
import type { Origin, TimeForm, Which } from './form';
import { nthOf, partOf, type Known } from './part';

/** `present` also where the tense is not known. */
export type Tense = 'past' | 'present' | 'future';
export interface Position {
  /** The day of writing. */
  readonly at: Day;
  readonly tense: Tense;
  /** The date named before, if any. */
  readonly previous: DayRange | null;
}

/** Days between the ends of the longest stretch from which the next of a unit can be counted. */
export const lengthOf: Readonly<Record<Unit, number>> = {
  day: 0,
  weekend: 6,
  week: 6,
  month: 30,
  quarter: 91,
  half: 183,
  year: 365,
  decade: 3652,
  century: 36524,
};
/** A date without tense that lies most of a year back is rather the one soon to come. */
const LONG_AGO = 300;

/** Which year's: `make` gives the one of a year, or null where that year has none (29 February). */
function pick(make: (year: number) => Known | null, p: Position, which: Which): Known | null {
  const { year } = civil(p.at);
  const nearest = (from: number, step: 1 | -1, test: (known: Known) => boolean): Known | null => {
    for (let n = 0; n <= 9; n++) {
      const known = make(from + n * step);
      if (known && test(known)) return known;
    }
    return null;
  };
  if (which === 'this') return make(year);
  if (which === 'last') return nearest(year, -1, (known) => known.end < p.at);
  if (which === 'next') return nearest(year, 1, (known) => known.start > p.at);
  const coming = nearest(year, 1, (known) => known.end >= p.at);
  if (p.tense === 'future') return coming;
  const latest = nearest(year + 1, -1, (known) => known.start <= p.at);
  if (!latest || !coming) return latest;
  // A story told in order: "in January 2012 … and in March".
  const story = p.previous;
  if (story && story.end < latest.start - 366) return nearest(civil(story.start).year, 1, (known) => known.end >= story.start);
  return p.tense === 'present' && p.at - latest.end > LONG_AGO ? coming : latest;
}

function weekdayAt(weekday: number, p: Position, which: Which): Known {
  if (which === 'this') return day(mondayOf(p.at) + weekday - 1);
  const back = p.at - ((weekdayOf(p.at) - weekday + 7) % 7);
  if (which === 'last') return day(back === p.at ? back - 7 : back);
  if (which === 'next') return day(back + 7);
  return day(p.tense === 'future' && back !== p.at ? back + 7 : back);
}
const day = (at: Day): Known => ({ start: at, end: at });

function dateAt(year: number, month: number, dayOfMonth: number | null): Known | null {
  if (dayOfMonth === null) return monthRange(year, month);
  return dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month) ? null : day(dayOf(year, month, dayOfMonth));
}

const origin = (from: Origin, p: Position): DayRange | null => (from === 'anchor' ? day(p.at) : (p.previous ?? (from === 'either' ? day(p.at) : null)));

/** "that month", "the following year"; which day followed "2015" cannot be known. */
function unitAt(unit: Unit, offset: number, base: DayRange | null): Known | null {
  if (!base || base.end - base.start > lengthOf[unit]) return null;
  return unitRange(unit, offset > 0 ? base.end : base.start, offset);
}

/** Known to the unit: "two years ago" is a year, "a week ago" and "three days later" are days; never finer than what it is counted from. */
function shiftAt(unit: Unit, count: number, base: DayRange | null): Known | null {
  if (!base) return null;
  const start = shiftDay(base.start, unit, count);
  const end = shiftDay(base.end, unit, count);
  const length = base.end - base.start + 1;
  if (unit === 'day' || (unit === 'week' && Math.abs(count) === 1)) {
    const whole: Unit = length > 31 ? 'year' : length > 7 ? 'month' : 'day';
    return { start: unitRange(whole, start).start, end: unitRange(whole, end).end };
  }
  const own: Unit = unit === 'century' ? 'decade' : unit;
  const whole: Unit = own === 'decade' ? own : length > 31 ? 'year' : length > 7 && own === 'week' ? 'month' : own;
  return { start: unitRange(whole, start).start, end: unitRange(whole, end).end };
}

function within(inner: TimeForm, outer: Known, p: Position): Known | null {
  switch (inner.type) {
    case 'date':
    case 'season': {
      const years = [civil(outer.start).year, civil(outer.end).year];
      const all = years.map((year) => rangeAt({ ...inner, year }, p));
      return all.find((known) => known && known.start <= outer.end && known.end >= outer.start) ?? null;
    }
    case 'weekday': {
      const at = outer.start + ((inner.weekday - weekdayOf(outer.start) + 7) % 7);
      return at <= outer.end ? day(at) : null;
    }
    case 'nth':
      return nthOf(inner.unit, inner.n, outer);
    case 'part': {
      const of = within(inner.of, outer, p);
      return of && partOf(inner.part, of, p.at);
    }
    case 'same': {
      const base = p.previous;
      if (!base) return outer;
      const years = civil(outer.start).year - civil(base.start).year;
      return { start: shiftDay(base.start, 'year', years), end: shiftDay(base.end, 'year', years) };
    }
    default:
      return null;
  }
}

export function rangeAt(form: TimeForm, p: Position): Known | null {
  switch (form.type) {
    case 'none':
      return null;
    case 'now':
      return day(p.at);
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
    case 'unit':
      return unitAt(form.unit, form.offset, origin(form.from, p));
    case 'same':
      return p.previous;
    case 'shift':
      return shiftAt(form.unit, form.count, origin(form.from, p));
    case 'window': {
      const far = shiftDay(p.at, form.unit, form.count);
      return form.count < 0 ? { start: far, end: p.at } : { start: p.at, end: far };
    }
    case 'part': {
      const of = rangeAt(form.of, p);
      return of && partOf(form.part, of, p.at);
    }
    case 'nth': {
      if (form.of) {
        const of = rangeAt(form.of, p);
        return of && nthOf(form.unit, form.n, of);
      }
      return form.n < 0 ? unitRange(form.unit, p.at, -1) : pick((year) => nthOf(form.unit, form.n, yearRange(year)), p, '');
    }
    case 'within': {
      const outer = rangeAt(form.outer, p);
      return outer && within(form.inner, outer, p);
    }
    case 'range': {
      const to = rangeAt(form.to, p);
      if (!to) return null;
      const open = form.from.type === 'date' && form.from.year === null;
      const from = rangeAt(form.from, open ? { at: to.end, tense: 'past', previous: null } : p);
      return from && from.start <= to.end ? { start: from.start, end: to.end } : null;
    }
  }
}
