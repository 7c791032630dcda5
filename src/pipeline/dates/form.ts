/**
 * What the words of a time expression mean before it is known when they were written; forms nest: "early next
 * month" is the early part of (the month after), "September of last year" is September within (the year before).
 */
import type { Unit } from './calendar';
import type { Season } from './edtf';

/** "that November", "that Friday": the one in the year or week of the date named before. */
export const ofThat = (inner: TimeForm, unit: Unit): TimeForm => ({ type: 'within', inner, outer: { type: 'unit', unit, offset: 0, from: 'previous' } });

/** Counted from the day of writing, from the date named before, or from that where there is one and else the day of writing. */
export type Origin = 'anchor' | 'previous' | 'either';
/** `before` and `after` are cut at the anchor: "earlier this month", "later this year". */
export type Part = 'start' | 'early' | 'mid' | 'late' | 'end' | 'before' | 'after';
/** "this" is the one of now, "last" and "next" the nearest on that side; '' follows the tense. */
export type Which = '' | 'this' | 'last' | 'next';

export type TimeForm =
  /** Nothing on a calendar: "recently", "three days", "every week". */
  | { readonly type: 'none' }
  /** "now", "currently": the day of writing. */
  | { readonly type: 'now' }
  /** "1996", "the 1990s" (10 years), "the 19th century" (100). */
  | { readonly type: 'years'; readonly year: number; readonly count: 1 | 10 | 100 }
  /** A month or a day of one; null where the year is not said. */
  | { readonly type: 'date'; readonly year: number | null; readonly month: number; readonly day: number | null; readonly which: Which }
  | { readonly type: 'weekday'; readonly weekday: number; readonly which: Which }
  | { readonly type: 'season'; readonly season: Season; readonly year: number | null; readonly which: Which }
  /** "last week" (-1), "today" (0), "the following year" (+1 from the previous date). */
  | { readonly type: 'unit'; readonly unit: Unit; readonly offset: number; readonly from: Origin }
  /** "three days ago", "two years later": `count` units away, known to the unit. */
  | { readonly type: 'shift'; readonly unit: Unit; readonly count: number; readonly from: Origin }
  /** "the past three months" (-3), "the next two years" (+2). */
  | { readonly type: 'window'; readonly unit: Unit; readonly count: number }
  /** "the same period (of last year)": as long as the date named before. */
  | { readonly type: 'same'; readonly unit: Unit }
  | { readonly type: 'part'; readonly part: Part; readonly of: TimeForm }
  /** "the first week of March", "the last quarter" (-1); without `of`, of the current year. */
  | { readonly type: 'nth'; readonly unit: Unit; readonly n: number; readonly of: TimeForm | null }
  /** "September of last year", "Monday of that week". */
  | { readonly type: 'within'; readonly inner: TimeForm; readonly outer: TimeForm }
  /** "5-6 May", "from March to May 2015", "between 2011 and 2013". */
  | { readonly type: 'range'; readonly from: TimeForm; readonly to: TimeForm };
