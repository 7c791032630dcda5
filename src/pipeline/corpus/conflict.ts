/** Claims that cannot both stand: one finder for each reason, in the order in which a pair is told. */
import type { Conflict } from '../../model/conflict';
import { numbering } from '../interned';
import { growing } from '../numbers';
import { fingerprint } from './fingerprint';
import { disjointIn, type Counted } from './disjoint';
import { firstsIn } from './firstTime';
import { oppositesIn, type Pair, type Related, type Standing } from './opposite';

const reasons = ['opposite_polarity', 'first_vs_prior', 'disjoint_ranges'] as const;
type Reason = (typeof reasons)[number];

/** Conflicts that follow each other. */
export interface Lot {
  readonly rows: () => readonly Conflict[];
  /** Numbers that are the same for the same rows. */
  readonly prints: () => Float64Array;
}
/** Rows of a lot, about, and at most: where one ends depends on the two claims alone, so that other conflicts move few ends. */
const [ABOUT, MOST] = [4096, 16384];

/** Of claims by their relationship, see `relationshipId`, and of figures by what is measured. Every pair once, sorted by its ids; there are many, so that they are kept as numbers until they are asked for. */
export const conflictsOf = function* (related: Iterable<readonly [string, readonly Related[]]>, counted: Iterable<readonly [string, readonly Counted[]]>): Generator<Lot> {
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
  for (const [about, group] of counted) if (group.length > 1) add(disjointIn(group), about, 'disjoint_ranges');
  const byRank = Array.from(ids, (_, number) => number).sort((a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1));
  const rankOf = new Float64Array(ids.length);
  byRank.forEach((number, rank) => (rankOf[number] = rank));
  const [some, rest, why] = [ones.all(), others.all(), whys.all()];
  const found = some.map((one, i) => {
    const [a, b] = [rankOf[one] ?? 0, rankOf[rest[i] ?? 0] ?? 0];
    return (Math.min(a, b) * ids.length + Math.max(a, b)) * reasons.length + (why[i] ?? 0);
  });
  const pairs = growing();
  let before = -1;
  for (const number of found.sort()) {
    const pair = Math.floor(number / reasons.length);
    if (pair !== before) pairs.add(number);
    before = pair;
  }
  const span = ids.length * reasons.length;
  const oneOf = (number: number): number => byRank[Math.floor(number / span)] ?? 0;
  const otherOf = (number: number): number => byRank[Math.floor((number % span) / reasons.length)] ?? 0;
  const rowOf = (number: number): Conflict => {
    const one = oneOf(number);
    return { claim_a: ids[one] ?? '', claim_b: ids[otherOf(number)] ?? '', about: abouts[one] ?? '', why: reasons[number % reasons.length] ?? 'disjoint_ranges' };
  };
  const marks = Float64Array.from(ids, (id, number) => fingerprint(`${id} ${abouts[number] ?? ''}`));
  const printsOf = (lot: Float64Array): Float64Array => {
    const prints = new Float64Array(3 * lot.length);
    lot.forEach((number, i) => prints.set([marks[oneOf(number)] ?? 0, marks[otherOf(number)] ?? 0, number % reasons.length], 3 * i));
    return prints;
  };
  const ends = Uint32Array.from(marks, (mark) => mark % ABOUT);
  const isEnd = (number: number): boolean => ((ends[oneOf(number)] ?? 0) + (ends[otherOf(number)] ?? 0)) % ABOUT === 0;
  const all = pairs.all();
  for (let from = 0, at = 0; at < all.length; at++) {
    const to = at + 1;
    if (to < all.length && to - from < MOST && !isEnd(all[at] ?? 0)) continue;
    const lot = all.subarray(from, to);
    yield { rows: () => Array.from(lot, rowOf), prints: () => printsOf(lot) };
    from = to;
  }
};
