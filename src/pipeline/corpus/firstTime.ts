/** "They met for the first time", where another article tells of a time before: "had already met in May". */
import type { Relationship } from '../../model/relationship';
import { areApart, isFirm, type Pair, type Related } from './opposite';

/** Not "first lady", "the first half", "first of all", "in the first place". */
const FIRST = /\bfirst(?:[- ](?:ever|time))?\b(?!\s+(?:lady|deputy|minister|vice|secretary|sergeant|lieutenant|aid|half|quarter|of|place|responders?|and\s+foremost)\b)(?!,)/iu;
const PRIOR = /\b(?:already|before|previously|earlier|in the past|again|once more)\b/iu;
/** A day or two apart is one meeting, told loosely. */
const DAYS_APART = 7;
const MOST = 20;

/** What happens between two and can have a first time. */
const TYPES: ReadonlySet<Relationship['type']> = new Set(['meets', 'communicates_with', 'coordinates_with']);

/** What its sentence and the claim's own words tell of that. */
export const timesTold = (type: Relationship['type'], sentence: string, quote: string): Pick<Related, 'isFirst' | 'isPrior'> => ({ isFirst: TYPES.has(type) && FIRST.test(sentence), isPrior: TYPES.has(type) && PRIOR.test(quote) });

export const firstsIn = <R extends Related>(group: readonly R[]): readonly Pair<R>[] => {
  const said = group.filter((claim) => TYPES.has(claim.type) && claim.polarity === 'affirmed' && isFirm(claim));
  return said.filter(({ isFirst }) => isFirst).flatMap((first) => {
    const found: Pair<R>[] = [];
    for (const other of said) {
      if (found.length === MOST) break;
      if (other.article === first.article) continue;
      const isBefore = other.end !== null && first.start !== null && other.end < first.start && areApart(other, first, DAYS_APART);
      if (isBefore || other.isPrior) found.push([first, other]);
    }
    return found;
  });
};
