/** Claims that cannot both stand: one finder for each reason, in the order in which a pair is told. */
import { groupedBy } from '../../model/grouped';
import type { Conflict } from '../../model/conflict';
import { numbering } from '../interned';
import { growing } from '../numbers';
import { disjointIn, type Counted } from './disjoint';
import { firstsIn } from './firstTime';
import { oppositesIn, type Pair, type Related, type Standing } from './opposite';

const measureOf = ({ subject, measure, unit, place }: Counted): string => `${subject}~${measure}~${unit}~${place}`;

const reasons = ['opposite_polarity', 'first_vs_prior', 'disjoint_ranges'] as const;
type Reason = (typeof reasons)[number];

/** Of claims by their relationship, see `relationshipId`, and of figures. Every pair once, sorted by its ids; there are many, so that they are kept as numbers until they are asked for. */
export const conflictsOf = function* (related: Iterable<readonly [string, readonly Related[]]>, counted: readonly Counted[]): Generator<Conflict> {
  const numberOf = numbering();
  // By the numbers of claims: what each pair is about is the same for all pairs of a claim.
  const [ids, abouts]: [string[], string[]] = [[], []];
  const [ones, others, whys] = [growing(), growing(), growing()];
  const numbered = ({ id }: Standing, about: string): number => {
    const number = numberOf(id);
    ids[number] = id;
    abouts[number] = about;
    return number;
  };
  const add = (pairs: readonly Pair[], about: string, why: Reason) => {
    for (const [one, other] of pairs) {
      ones.add(numbered(one, about));
      others.add(numbered(other, about));
      whys.add(reasons.indexOf(why));
    }
  };
  for (const [about, group] of related) {
    if (group.length < 2) continue;
    add(oppositesIn(group), about, 'opposite_polarity');
    add(firstsIn(group), about, 'first_vs_prior');
  }
  for (const [about, group] of groupedBy(counted, measureOf)) if (group.length > 1) add(disjointIn(group), about, 'disjoint_ranges');
  const byRank = Array.from(ids, (_, number) => number).sort((a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1));
  const rankOf = new Float64Array(ids.length);
  byRank.forEach((number, rank) => (rankOf[number] = rank));
  const [some, rest, why] = [ones.all(), others.all(), whys.all()];
  const found = some.map((one, i) => {
    const [a, b] = [rankOf[one] ?? 0, rankOf[rest[i] ?? 0] ?? 0];
    return (Math.min(a, b) * ids.length + Math.max(a, b)) * reasons.length + (why[i] ?? 0);
  });
  let before = -1;
  for (const number of found.sort()) {
    const pair = Math.floor(number / reasons.length);
    const [first, second] = [byRank[Math.floor(pair / ids.length)], byRank[pair % ids.length]];
    const reason = reasons[number % reasons.length];
    const [claim_a, claim_b] = [ids[first ?? -1], ids[second ?? -1]];
    if (pair !== before && reason && first !== undefined && claim_a !== undefined && claim_b !== undefined) yield { claim_a, claim_b, about: abouts[first] ?? '', why: reason };
    before = pair;
  }
};
