/** The inverse of resolving: if "on Monday" is known to be 11 January 2016, the article was written from 11 to 17 January. */
import { isoDay, type Day } from './calendar';
import { rangeOf } from './edtf';
import type { TimeForm } from './form';
import type { Known } from './part';
import { rangeAt, type Tense } from './range';
import { daysOf, type Resolved } from './resolve';
import { countsFromPrevious, isStated } from './stated';

/** Some 160 years, the farthest that a date is looked for. */
const FAR = 60_000;

/**
 * The days (ISO, inclusive) on which an expression can have been written to mean a date that is known; null when it says
 * nothing about that. What a form means never moves back while the day of writing moves on, so the ends are found by halving.
 */
export function anchorsFor(form: TimeForm, known: Resolved, tense: Tense = 'past'): { readonly start: string; readonly end: string } | null {
  const target = daysOf(known) ?? rangeOf(known.date);
  if (!target || isStated(form) || countsFromPrevious(form) || form.type === 'none') return null;
  /** The first day of writing for which the range has come so far. */
  const first = (reached: (range: Known) => boolean): Day | null => {
    let low = target.start - FAR;
    let high = target.end + FAR;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const range = rangeAt(form, { at: middle, tense, previous: null });
      if (!range) return null;
      if (reached(range)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const start = first((range) => range.end >= target.start);
  const past = first((range) => range.start > target.end);
  return start === null || past === null || start >= past ? null : { start: isoDay(start), end: isoDay(past - 1) };
}
