/**
 * Stories of the past: in "In September 2014 they came. In October …" the second month is of that year, and in an article
 * that speaks of nothing but long ago every month is. News that says "on Monday" or "last week" tells of now.
 */
import { civil } from './calendar';
import type { TimeExpression } from './expression';
import type { TimeForm } from './form';
import { asPrinted, daysOf, type Anchor, type Resolved } from './resolve';
import { isStated, lacksYear } from './stated';

/** Days before the day of writing from which on a date is long ago. */
const LONG_AGO = 366;
const SEASON = 92;
/** Sentences over which a story is kept up in a paragraph. */
const KEPT = 3;

/** Counted from the day of writing: "on Monday", "last week", "three days ago", "now". */
const isOfNow = (form: TimeForm): boolean => {
  switch (form.type) {
    case 'now':
    case 'weekday':
    case 'window':
      return true;
    case 'unit':
    case 'shift':
      return form.from === 'anchor';
    case 'date':
    case 'season':
      return form.which !== '';
    case 'part':
      return isOfNow(form.of);
    case 'within':
      return isOfNow(form.outer);
    default:
      return false;
  }
};
const isLongAgo = (of: Resolved, anchor: Anchor | null): boolean => {
  const [days, written] = [daysOf(of), daysOf(anchor)];
  return days !== null && (written === null || days.end < written.start - LONG_AGO);
};

/** Does an article speak of long ago alone, from its first date on? */
export const isHistory = (times: readonly TimeExpression[], anchor: Anchor | null): boolean => {
  const dates = times.filter((t) => t.kind === 'date' || t.kind === 'time');
  if (dates.some((t) => isOfNow(t.form))) return false;
  const written = daysOf(anchor);
  const stated = dates.filter((t) => isStated(t.form)).map((t) => asPrinted(t.form));
  const past = stated.filter((of) => isLongAgo(of, anchor));
  const isPrinted = (of: Resolved): boolean => written !== null && (daysOf(of)?.start ?? 0) <= written.end && written.start <= (daysOf(of)?.end ?? 0);
  const [first] = dates.filter((t) => !isStated(t.form) || !isPrinted(asPrinted(t.form)));
  return first !== undefined && isStated(first.form) && past.length > 0 && stated.every((of) => past.includes(of) || isPrinted(of));
};

export interface Told {
  readonly sentence: number;
  readonly passage: number | undefined;
  readonly resolved: Resolved;
  /** Is it a sentence of its own, as in a chronology: "2000."? */
  readonly heading: boolean;
}
/** The date from which a month or day without its year is counted, or null where it is of now. */
export const storyOf = (form: TimeForm, told: Told | undefined, at: { readonly sentence: number; readonly passage: number | undefined }, anchor: Anchor | null, history: boolean): Resolved | null => {
  if (!told || !lacksYear(form) || !isLongAgo(told.resolved, anchor)) return null;
  const days = daysOf(told.resolved);
  if (!days || days.end - days.start > LONG_AGO) return null;
  // "23 December 1976. X having left in November, …": of that year.
  if (told.heading && told.passage === at.passage) return { ...told.resolved, start: `${told.resolved.start.slice(0, 4)}-01-01`, end: `${told.resolved.start.slice(0, 4)}-12-31` };
  if (history) return told.resolved;
  if ( days.end - days.start > SEASON || told.passage === undefined || told.passage !== at.passage || at.sentence - told.sentence > KEPT) return null;
  const month = form.type === 'part' && form.of.type === 'date' ? form.of.month : form.type === 'date' ? form.month : 0;
  return month > 0 && month < civil(days.start).month ? null : told.resolved;
};
