/** Claims that cannot both stand: one finder for each reason, in the order in which a pair is told. */
import { groupedBy } from '../../model/grouped';
import type { Conflict } from '../../model/conflict';
import { relationshipId } from '../../model/focus';
import { disjointIn, type Counted } from './disjoint';
import { firstsIn } from './firstTime';
import { oppositesIn, type Pair, type Related, type Standing } from './opposite';

const measureOf = ({ figure: { subject, measure, unit, place } }: Counted): string => `${subject}~${measure}~${unit}~${place}`;
const relationOf = ({ relationship }: Related): string => relationshipId(relationship);

const reasons = ['opposite_polarity', 'first_vs_prior', 'disjoint_ranges'] as const;
type Reason = (typeof reasons)[number];

/** Every pair once, sorted by its ids; there are many, so that they are kept as numbers until they are asked for. */
export const conflictsOf = function* (related: readonly Related[], counted: readonly Counted[]): Generator<Conflict> {
  const claims: readonly Standing[] = [...related, ...counted].map(({ claim }) => claim).sort((a, b) => (a.id < b.id ? -1 : 1));
  const placeOf = new Map(claims.map(({ id }, i) => [id, i]));
  const abouts = new Array<string>(claims.length);
  const found: number[] = [];
  const add = (pairs: readonly Pair[], about: string, why: Reason) => {
    for (const pair of pairs) {
      const [a = 0, b = 0] = pair.map(({ id }) => placeOf.get(id) ?? 0).sort((x, y) => x - y);
      found.push((a * claims.length + b) * reasons.length + reasons.indexOf(why));
      abouts[a] = about;
    }
  };
  for (const [about, group] of groupedBy(related, relationOf)) {
    add(oppositesIn(group), about, 'opposite_polarity');
    add(firstsIn(group), about, 'first_vs_prior');
  }
  for (const [about, group] of groupedBy(counted, measureOf)) add(disjointIn(group), about, 'disjoint_ranges');
  let before = -1;
  for (const number of Float64Array.from(found).sort()) {
    const pair = Math.floor(number / reasons.length);
    const [a, b] = [Math.floor(pair / claims.length), pair % claims.length];
    const why = reasons[number % reasons.length];
    const [claim_a, claim_b] = [claims[a]?.id, claims[b]?.id];
    if (pair !== before && why && claim_a !== undefined && claim_b !== undefined) yield { claim_a, claim_b, about: abouts[a] ?? '', why };
    before = pair;
  }
};
