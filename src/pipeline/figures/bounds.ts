/** Two opposite bounds said of the same thing are one range: “more than 100 but fewer than 300”, “at most 100 and at least 20”. */
import type { Bound } from '../../model/figure';
import type { Span } from '../span';

/** What of a quantity matters here. */
interface Bounded extends Span {
  readonly number: Span;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  readonly approx: boolean;
  readonly percent: boolean;
  readonly money: boolean;
  readonly rule: string;
}

const link = /^\s*(?:,\s*)?(?:(?:and|but)\s*)?$/i;
const lower = (q: Bounded): number | null => (q.bound === 'at_least' || q.bound === 'more_than' ? q.low : null);
const upper = (q: Bounded): number | null => (q.bound === 'at_most' || q.bound === 'less_than' ? q.high : null);

const merged = <Q extends Bounded>(text: string, a: Q, b: Q): Q | null => {
  if (!link.test(text.slice(a.end, b.start)) || a.percent !== b.percent || a.money !== b.money) return null;
  const low = lower(a) ?? lower(b);
  const high = upper(a) ?? upper(b);
  const opposite = (lower(a) !== null && upper(b) !== null) || (upper(a) !== null && lower(b) !== null);
  if (!opposite || low === null || high === null || low >= high) return null;
  return { ...b, start: a.start, number: { start: a.number.start, end: b.number.end }, low, high, bound: 'range', approx: a.approx || b.approx, rule: 'opposite-bounds' };
};

/** The list with such neighbours made one. */
export const mergeBounds = <Q extends Bounded>(text: string, list: readonly Q[]): readonly Q[] => {
  const out: Q[] = [];
  for (const quantity of list) {
    const last = out[out.length - 1];
    const both = last === undefined ? null : merged(text, last, quantity);
    if (both === null) out.push(quantity);
    else out[out.length - 1] = both;
  }
  return out;
};
