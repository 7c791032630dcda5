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
/** Two claims, by their numbers, and the place of the reason. */
interface Told {
  readonly one: number;
  readonly other: number;
  readonly why: number;
}

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
  const told = (number: number): Told => {
    const pair = Math.floor(number / reasons.length);
    return { one: byRank[Math.floor(pair / ids.length)] ?? 0, other: byRank[pair % ids.length] ?? 0, why: number % reasons.length };
  };
  const rowOf = (number: number): Conflict => {
    const { one, other, why: of } = told(number);
    return { claim_a: ids[one] ?? '', claim_b: ids[other] ?? '', about: abouts[one] ?? '', why: reasons[of] ?? 'disjoint_ranges' };
  };
  const [prints, aboutPrints] = [Float64Array.from(ids, fingerprint), Float64Array.from(abouts, fingerprint)];
  const printsOf = (number: number): readonly number[] => {
    const { one, other, why: of } = told(number);
    return [prints[one] ?? 0, prints[other] ?? 0, aboutPrints[one] ?? 0, of];
  };
  const isEnd = (number: number): boolean => {
    const { one, other } = told(number);
    return ((prints[one] ?? 0) + (prints[other] ?? 0)) % ABOUT === 0;
  };
  const all = pairs.all();
  for (let from = 0, at = 0; at < all.length; at++) {
    const to = at + 1;
    if (to < all.length && to - from < MOST && !isEnd(all[at] ?? 0)) continue;
    const lot = all.subarray(from, to);
    yield { rows: () => Array.from(lot, rowOf), prints: () => Float64Array.from(Array.from(lot).flatMap(printsOf)) };
    from = to;
  }
};
