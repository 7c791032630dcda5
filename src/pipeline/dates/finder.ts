/** What a finder of time expressions is: the words that open one, a pattern tried at such a word, and what it means. */
import type { TimeKind } from '../../model/date';
import type { TimeForm } from './form';

export interface Read {
  readonly kind: TimeKind;
  readonly form: TimeForm;
  /** ISO 8601, for durations and sets; '' otherwise. */
  readonly duration: string;
}
export interface Match {
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** A few words to the left and right, to tell a date from what only looks like one. */
  readonly before: string;
  readonly after: string;
}
export interface Finder {
  readonly rule: string;
  /** Lower-case words with which it begins; `#` is any digit. */
  readonly opens: readonly string[];
  /** Source of a regular expression, case-insensitive, tried only at an opening word. */
  readonly pattern: string;
  readonly read: (match: Match) => Read | null;
}

export const date = (form: TimeForm): Read => ({ kind: 'date', form, duration: '' });
export const time = (form: TimeForm): Read => ({ kind: 'time', form, duration: '' });
export const duration = (iso: string): Read => ({ kind: 'duration', form: { type: 'none' }, duration: iso });
export const set = (iso: string): Read => ({ kind: 'set', form: { type: 'none' }, duration: iso });
