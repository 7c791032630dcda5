/**
 * The extent of an event: the days on which it may have happened, and what gives either bound: words or the
 * calendar (a tick: "September 2015"), nothing firm (a fade: "mid-November"), or no end (an arrow: "since 2011").
 */
import type { Claim } from '../../model/claim';
import { edtfPoint, spanOfPoint } from '../../parts/edtfPoint';
import { dayOfIso } from '../../parts/isoDays';

export type Bound = 'tick' | 'fade' | 'open';
export interface Extent {
  /** First possible day. */
  readonly start: number;
  /** The day after the last possible one. */
  readonly end: number;
  readonly from: Bound;
  readonly to: Bound;
}
type Dated = Pick<Claim, 'date' | 'date_start' | 'date_end' | 'date_text'>;
type Bounds = readonly [from: Bound, to: Bound];

/** Days by which a vague day, or the teens of a month, reach beyond themselves. */
const REACH = 3;
const firm: Bounds = ['tick', 'tick'];
const vagueWords: readonly (readonly [RegExp, Bounds])[] = [
  [/^(?:in |since )?(?:earlier|early|the (?:start|beginning) of)\b/i, ['tick', 'fade']],
  [/^(?:in )?(?:later|late|the end of)\b/i, ['fade', 'tick']],
  [/^(?:in )?(?:mid|middle|recent|around|about|circa|the middle of)/i, ['fade', 'fade']],
];

export const isDay = ({ start, end }: Extent): boolean => end - start === 1;
/** It goes on, as far as is said: drawn solid, for it did not happen once within. */
export const isLasting = ({ from, to }: Extent): boolean => from === 'open' || to === 'open';

const masked = (date: string): Bounds | null => {
  const tens = /-([0-3])X$/.exec(date)?.[1];
  return tens === undefined ? null : tens === '0' ? ['tick', 'fade'] : tens === '1' ? ['fade', 'fade'] : ['fade', 'tick'];
};

const spanOf = (date: string, start: string, end: string): readonly [number | null, number | null] => {
  const [first = '', last = first] = date.split('/');
  const reached = (point: string, bound: 'start' | 'end'): number | null => {
    const read = edtfPoint(point);
    return read && spanOfPoint(read)[bound];
  };
  return [dayOfIso(start) ?? reached(first, 'start'), dayOfIso(end) ?? reached(last, 'end')];
};

/** Null without a date. `latest` is the last day on which the article can have been written: what lasts is known until then. */
export const extentOf = ({ date, date_start, date_end, date_text }: Dated, latest: number | null): Extent | null => {
  const openStart = /^(?:\.\.)?\//.test(date);
  const openEnd = /\/(?:\.\.)?$/.test(date);
  const [start, last] = spanOf(date, date_start, date_end);
  if (openEnd && start !== null) return { start, end: Math.max(start + 1, (last ?? latest ?? start) + 1), from: 'tick', to: 'open' };
  if (openStart && last !== null) return { start: Math.min(start ?? last, last), end: last + 1, from: 'open', to: 'tick' };
  if (start === null || last === null || last < start) return null;
  const approximate = /[~?%]/.test(date);
  const single = start === last;
  const words = single ? undefined : vagueWords.find(([pattern]) => pattern.test(date_text.trim()))?.[1];
  const [from, to] = approximate ? (['fade', 'fade'] as const) : (masked(date) ?? words ?? firm);
  const reach = (single && approximate) || /-1X$/.test(date) ? REACH : 0;
  return { start: start - reach, end: last + 1 + reach, from, to };
};
