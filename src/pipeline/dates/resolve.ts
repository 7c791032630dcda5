/**
 * A time expression becomes a date once it is known when it was written. Where the day of writing is only known as a
 * window, the form is resolved at both ends: if they agree the date is exact, else it is the interval they span.
 */
import type { DateBasis } from '../../model/date';
import { civil, isoDay, readIsoDay, type Day, type DayRange } from './calendar';
import { edtfOf } from './edtf';
import type { TimeForm } from './form';
import type { Known } from './part';
import { rangeAt, type Tense } from './range';
import { countsFromPrevious, fits, isStated, lacksYear } from './stated';

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
export interface ResolveContext {
  /** The words of the expression, for `grounds`. */
  readonly words: string;
  readonly tense: Tense;
  /** The last date named before it, in its sentence or the one before. */
  readonly previous: Resolved | null;
  /** Where nobody knows when it was written, a date with its year from which a month or day without one is not far. */
  readonly near?: Resolved | null;
}
/** Days: what would lie farther ahead of a date lies behind it; of the date before it half a year, of one elsewhere in the article less. */
const [AHEAD, AWAY] = [183, 100];
export const unresolved: Resolved = { date: '', start: '', end: '', basis: '', grounds: '' };

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;
/** What the words alone give of a form that is stated. */
export const asPrinted = (form: TimeForm): Resolved => resolve(form, null, { words: '', tense: 'past', previous: null });
/** "11 January 2016" */
export function sayDay(iso: string): string {
  const day = readIsoDay(iso);
  if (day === null) return iso;
  const c = civil(day);
  return `${c.day} ${months[c.month - 1] ?? ''} ${c.year}`;
}
const saySpan = (of: { readonly start: string; readonly end: string }): string =>
  of.start === of.end ? sayDay(of.start) : `${sayDay(of.start)} to ${sayDay(of.end)}`;
const sayAnchor = (anchor: Anchor): string =>
  anchor.start === anchor.end ? sayDay(anchor.start) : `the day of writing, between ${sayDay(anchor.start)} and ${sayDay(anchor.end)}`;

export function daysOf(of: { readonly start: string; readonly end: string } | null): DayRange | null {
  const [start, end] = [readIsoDay(of?.start ?? ''), readIsoDay(of?.end ?? '')];
  return start === null || end === null ? null : { start, end };
}
const asResolved = (known: Known | null, basis: DateBasis, grounds: string): Resolved =>
  known ? { date: known.edtf ?? edtfOf(known), start: isoDay(known.start), end: isoDay(known.end), basis, grounds } : unresolved;

function together(a: Known, b: Known): Known {
  const range = { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
  return a.edtf !== undefined && a.edtf === b.edtf ? { ...range, edtf: a.edtf } : range;
}

export function resolve(form: TimeForm, anchor: Anchor | null, context: ResolveContext): Resolved {
  const { tense, words, previous } = context;
  const before = daysOf(previous);
  const written = daysOf(anchor);
  const quoted = `“${words}”`;
  const at = (day: Day, from: DayRange | null): Known | null => rangeAt(form, { at: day, tense, previous: from });
  if (isStated(form)) return asResolved(at(0, null), 'stated', `${quoted}, as printed`);
  const asBefore: DateBasis = previous?.basis === 'inferred' ? 'inferred' : 'resolved';
  if (previous && before && countsFromPrevious(form) && fits(form, before)) {
    return asResolved(at(written?.start ?? before.start, before), asBefore, `${quoted} counted from ${saySpan(previous)}, the date before it`);
  }
  // "The next day" of a story whose day is not told.
  if (form.type === 'unit' && form.from === 'either' && form.offset > 0 && tense === 'past') return unresolved;
  if (anchor && written) {
    const from = countsFromPrevious(form) ? null : before;
    const late = at(written.end, from);
    // "17 October" in an article of October: this one, for another year's would have its year.
    const own = anchor.basis !== 'inferred' && form.type === 'date' && late !== null && late.start >= written.start && late.end <= written.end;
    const early = own ? late : at(written.start, from);
    const basis: DateBasis = form.type === 'now' ? 'publication' : anchor.basis === 'inferred' ? 'inferred' : 'resolved';
    return asResolved(early && late && together(early, late), basis, `${quoted} counted from ${sayAnchor(anchor)}`);
  }
  // Without a day of writing, a month or day without its year is counted from a date that has one.
  const from = previous ?? context.near ?? null;
  const by = daysOf(from);
  if (!from || !by || !(previous ? form.type === 'date' && form.which === '' : lacksYear(form))) return unresolved;
  const next = rangeAt(form, { at: by.start, tense: 'future', previous: null });
  // "on 13 April 2024, after a strike on 1 April": of that year, and not of the next.
  const known = next && next.start - by.end > (previous ? AHEAD : AWAY) ? rangeAt(form, { at: by.start, tense: 'past', previous: null }) : next;
  return asResolved(known, from.basis === 'inferred' ? 'inferred' : 'resolved', `${quoted} counted from ${saySpan(from)}, ${previous ? 'the date before it' : 'a date near it'}`);
}
