/** "They met for the first time", where another article tells of a time before: "had already met in May". */
import type { Claim } from '../../model/claim';
import { areApart, isFirm, type Related } from './opposite';

/** Not "first lady", "the first half", "first of all", "in the first place". */
const FIRST = /\bfirst(?:[- ](?:ever|time))?\b(?!\s+(?:lady|deputy|minister|vice|secretary|sergeant|lieutenant|aid|half|quarter|of|place|responders?|and\s+foremost)\b)(?!,)/iu;
const PRIOR = /\b(?:already|before|previously|earlier|in the past|again|once more)\b/iu;
/** A day or two apart is one meeting, told loosely. */
const DAYS_APART = 7;
const MOST = 20;

/** What happens between two and can have a first time. */
const TYPES = new Set(['meets', 'communicates_with', 'coordinates_with']);

export const firstsIn = (group: readonly Related[], textOf: (sentence: string) => string): readonly (readonly [Claim, Claim])[] => {
  const said = group.filter(({ relationship, claim }) => TYPES.has(relationship.type) && claim.polarity === 'affirmed' && isFirm(claim)).map((r) => r.claim);
  const firsts = said.filter((c) => FIRST.test(textOf(c.sentence)));
  return firsts.flatMap((first) => {
    const found: (readonly [Claim, Claim])[] = [];
    for (const other of said) {
      if (found.length === MOST) break;
      if (other.article === first.article) continue;
      const isBefore = other.date_end !== '' && other.date_end < first.date_start && areApart(other, first, DAYS_APART);
      if (isBefore || PRIOR.test(other.quote)) found.push([first, other]);
    }
    return found;
  });
};
