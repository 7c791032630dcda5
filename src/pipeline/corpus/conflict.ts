/** Claims that cannot both stand: one finder for each reason, in the order in which a pair is told. */
import { groupedBy } from '../../model/grouped';
import type { Claim } from '../../model/claim';
import type { Conflict } from '../../model/conflict';
import type { Figure } from '../../model/figure';
import { relationshipId } from '../../model/focus';
import type { Relationship } from '../../model/relationship';
import type { DayRange } from '../dates/calendar';
import { disjointIn, type Counted } from './disjoint';
import { firstsIn } from './firstTime';
import { oppositesIn, type Related } from './opposite';

/** Rows with their claims. */
const claimed = <R extends { readonly claim: string }>(rows: readonly R[], claims: ReadonlyMap<string, Claim>): readonly { readonly claim: Claim; readonly row: R }[] =>
  rows.flatMap((row) => {
    const claim = claims.get(row.claim);
    return claim ? [{ claim, row }] : [];
  });
const measureOf = ({ subject, measure, unit, place }: Figure): string => `${subject}~${measure}~${unit}~${place}`;

/** `textOf` is the text of a sentence by its id, `writtenOf` when an article was written, as far as is known. */
export const conflictsOf = (claims: readonly Claim[], relationships: readonly Relationship[], figures: readonly Figure[], textOf: (sentence: string) => string, writtenOf: (article: string) => DayRange | null): readonly Conflict[] => {
  const byId = new Map(claims.map((c) => [c.id, c]));
  const found = new Map<string, Conflict>();
  const add = (pairs: readonly (readonly [Claim, Claim])[], about: string, why: Conflict['why']) => {
    for (const [x, y] of pairs) {
      const [claim_a, claim_b] = x.id < y.id ? [x.id, y.id] : [y.id, x.id];
      const key = `${claim_a} ${claim_b}`;
      if (!found.has(key)) found.set(key, { claim_a, claim_b, about, why });
    }
  };
  for (const [about, group] of groupedBy(claimed(relationships, byId).map(({ claim, row }): Related => ({ claim, relationship: row })), ({ relationship }) => relationshipId(relationship))) {
    add(oppositesIn(group), about, 'opposite_polarity');
    add(firstsIn(group, textOf), about, 'first_vs_prior');
  }
  for (const [about, group] of groupedBy(claimed(figures, byId).map(({ claim, row }): Counted => ({ claim, figure: row, written: writtenOf(claim.article) })), ({ figure }) => measureOf(figure))) add(disjointIn(group), about, 'disjoint_ranges');
  return [...found.values()].sort((a, b) => (a.claim_a === b.claim_a ? (a.claim_b < b.claim_b ? -1 : 1) : a.claim_a < b.claim_a ? -1 : 1));
};
