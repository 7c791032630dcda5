/** Claims that cannot both stand: one finder for each reason, in the order in which a pair is told. */
import { groupedBy } from '../../model/grouped';
import type { Conflict } from '../../model/conflict';
import { relationshipId } from '../../model/focus';
import { growing } from '../numbers';
import { disjointIn, type Counted } from './disjoint';
import { firstsIn } from './firstTime';
import { oppositesIn, type Pair, type Related, type Standing } from './opposite';

const measureOf = ({ subject, measure, unit, place }: Counted): string => `${subject}~${measure}~${unit}~${place}`;

const reasons = ['opposite_polarity', 'first_vs_prior', 'disjoint_ranges'] as const;
type Reason = (typeof reasons)[number];

/** With its place among all claims, sorted by their ids. */
type Ranked<S> = S & { readonly rank: number };
/** Every pair once, sorted by its ids; there are many, so that they are kept as numbers until they are asked for. */
export const conflictsOf = function* (related: readonly Related[], counted: readonly Counted[]): Generator<Conflict> {
  const ids = [...related, ...counted].map(({ id }) => id).sort();
  const rankOf = new Map(ids.map((id, i) => [id, i]));
  const ranked = <S extends Standing>(group: readonly S[]): readonly Ranked<S>[] => group.map((claim) => ({ ...claim, rank: rankOf.get(claim.id) ?? 0 }));
  const abouts = new Array<string>(ids.length);
  const found = growing();
  const add = (pairs: readonly Pair<Ranked<Standing>>[], about: string, why: Reason) => {
    for (const [{ rank: one }, { rank: other }] of pairs) {
      const first = Math.min(one, other);
      found.add((first * ids.length + Math.max(one, other)) * reasons.length + reasons.indexOf(why));
      abouts[first] = about;
    }
  };
  for (const [about, group] of groupedBy(related, relationshipId)) {
    const claims = ranked(group);
    add(oppositesIn(claims), about, 'opposite_polarity');
    add(firstsIn(claims), about, 'first_vs_prior');
  }
  for (const [about, group] of groupedBy(counted, measureOf)) add(disjointIn(ranked(group)), about, 'disjoint_ranges');
  let before = -1;
  for (const number of found.all().sort()) {
    const pair = Math.floor(number / reasons.length);
    const [claim_a, claim_b] = [ids[Math.floor(pair / ids.length)], ids[pair % ids.length]];
    const why = reasons[number % reasons.length];
    if (pair !== before && why && claim_a !== undefined && claim_b !== undefined) yield { claim_a, claim_b, about: abouts[Math.floor(pair / ids.length)] ?? '', why };
    before = pair;
  }
};
