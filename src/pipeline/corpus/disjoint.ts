/** Figures of one thing whose ranges do not meet: "at least 8,000 fighters", "no more than 5,000 fighters". */
import type { Claim } from '../../model/claim';
import type { Figure } from '../../model/figure';
import type { DayRange } from '../dates/calendar';
import { areApart, isFirm, type Pair, type Standing } from './opposite';

export interface Counted extends Standing, Pick<Claim, 'sentence'>, Pick<Figure, 'subject' | 'object' | 'measure' | 'unit' | 'place' | 'low' | 'high' | 'bound'> {
  /** When its article was written, as far as is known. */
  readonly written: DayRange | null;
}

/** Names what is counted. */
export const measureOf = ({ subject, measure, unit, place }: Counted): string => `${subject}~${measure}~${unit}~${place}`;

/** "some 70" and "65" agree. */
const LOOSE = 0.1;
const MOST = 20;
/** A number without a date is one of the day of writing: what is written farther apart is told of other times. */
const DAYS_APART = 45;

interface Range<C> {
  readonly counted: C;
  readonly low: number;
  readonly high: number;
}

const rangeOf = <C extends Counted>(counted: C): Range<C> => {
  const { low, high, bound } = counted;
  const slack = bound === 'approx' ? LOOSE : 0;
  return { counted, low: (low ?? -Infinity) * (1 - slack), high: (high ?? Infinity) * (1 + slack) };
};

/** Of one thing at one time: both dated, and overlapping, or neither, and written at about the same time; shares of the same whole; not in one breath. */
const areComparable = (a: Counted, b: Counted): boolean => {
  if (a.sentence === b.sentence || (a.object !== '' && b.object !== '' && a.object.toLowerCase() !== b.object.toLowerCase())) return false;
  const dated = Number(a.start !== null) + Number(b.start !== null);
  if (dated === 0) return !a.written || !b.written || Math.max(b.written.start - a.written.end, a.written.start - b.written.end) <= DAYS_APART;
  return dated === 2 && !areApart(a, b);
};

const isNumber = ({ bound, subject }: Counted): boolean => bound !== 'vague' && subject !== '';

export const disjointIn = <C extends Counted>(group: readonly C[]): readonly Pair<C>[] => {
  const sorted = group
    .filter((counted) => isFirm(counted) && counted.polarity === 'affirmed' && isNumber(counted))
    .map((counted) => rangeOf(counted))
    .sort((a, b) => a.low - b.low || (a.counted.id < b.counted.id ? -1 : 1));
  return sorted.flatMap((a) => {
    let [from, to] = [0, sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((sorted[middle]?.low ?? Infinity) > a.high) to = middle;
      else from = middle + 1;
    }
    const found: Pair<C>[] = [];
    for (let i = from; i < sorted.length && found.length < MOST; i++) {
      const b = sorted[i];
      if (b && areComparable(a.counted, b.counted)) found.push([a.counted, b.counted]);
    }
    return found;
  });
};
