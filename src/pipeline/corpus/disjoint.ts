/** Figures of one thing whose ranges do not meet: "at least 8,000 fighters", "no more than 5,000 fighters". */
import type { Claim } from '../../model/claim';
import type { Figure } from '../../model/figure';
import type { DayRange } from '../dates/calendar';
import { areApart, isFirm, type Pair, type Standing } from './opposite';

export interface Counted {
  readonly claim: Standing & Pick<Claim, 'sentence'>;
  readonly figure: Pick<Figure, 'subject' | 'object' | 'measure' | 'unit' | 'place' | 'low' | 'high' | 'bound'>;
  /** When its article was written, as far as is known. */
  readonly written: DayRange | null;
}

/** "some 70" and "65" agree. */
const LOOSE = 0.1;
const MOST = 20;
/** A number without a date is one of the day of writing: what is written farther apart is told of other times. */
const DAYS_APART = 45;

interface Range {
  readonly counted: Counted;
  readonly low: number;
  readonly high: number;
}

const rangeOf = (counted: Counted): Range => {
  const { low, high, bound } = counted.figure;
  const slack = bound === 'approx' ? LOOSE : 0;
  return { counted, low: (low ?? -Infinity) * (1 - slack), high: (high ?? Infinity) * (1 + slack) };
};

/** Of one thing at one time: both dated, and overlapping, or neither, and written at about the same time; shares of the same whole; not in one breath. */
const areComparable = (a: Counted, b: Counted): boolean => {
  if (a.claim.sentence === b.claim.sentence || (a.figure.object !== '' && b.figure.object !== '' && a.figure.object.toLowerCase() !== b.figure.object.toLowerCase())) return false;
  const dated = [a.claim, b.claim].filter((c) => c.date_start !== '').length;
  if (dated === 0) return !a.written || !b.written || Math.max(b.written.start - a.written.end, a.written.start - b.written.end) <= DAYS_APART;
  return dated === 2 && !areApart(a.claim, b.claim);
};

const isNumber = ({ bound, subject }: Counted['figure']): boolean => bound !== 'vague' && subject !== '';

export const disjointIn = (group: readonly Counted[]): readonly Pair[] => {
  const sorted = group
    .filter(({ claim, figure }) => isFirm(claim) && claim.polarity === 'affirmed' && isNumber(figure))
    .map(rangeOf)
    .sort((a, b) => a.low - b.low || (a.counted.claim.id < b.counted.claim.id ? -1 : 1));
  return sorted.flatMap((a) => {
    let [from, to] = [0, sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((sorted[middle]?.low ?? Infinity) > a.high) to = middle;
      else from = middle + 1;
    }
    const found: Pair[] = [];
    for (let i = from; i < sorted.length && found.length < MOST; i++) {
      const b = sorted[i];
      if (b && areComparable(a.counted, b.counted)) found.push([a.counted.claim, b.counted.claim]);
    }
    return found;
  });
};
