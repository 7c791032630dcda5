/**
 * What the filters leave. Each claim gets the set of facets that it fails, as bits: a claim is left where that set is
 * empty, and left for a view that is blind to its own pick where it holds nothing but that pick. One pass thus serves
 * every view, the counts beside every option, and what to remove where nothing is left.
 */
import type { Claim } from '../model/claim';
import { dayNumber } from '../model/dateWindow';
import type { Columns } from './columns';
import { facets, listFacets, type Facet, type Filters } from './picks';

/** For each claim of the columns, the facets that it fails. */
export type Misses = Uint16Array;

/** A family and a type are one question: a claim that has the one or the other passes. */
const bits: Readonly<Record<Facet, number>> = {
  date: 1,
  actor: 2,
  family: 4,
  type: 4,
  weapon: 8,
  place: 16,
  speaker: 32,
  report: 64,
  polarity: 128,
  modality: 256,
  text: 512,
  without: 1024,
};

export const maskOf = (some: readonly Facet[]): number => some.reduce((mask, facet) => mask | bits[facet], 0);
export const facetsIn = (mask: number): readonly Facet[] => facets.filter((facet) => (bits[facet] & mask) !== 0);

const missDates = (misses: Misses, { first, last }: Pick<Columns, 'first' | 'last'>, from: number, to: number): void => {
  for (let i = 0; i < misses.length; i++) {
    const start = first[i] ?? 1;
    const end = last[i] ?? 0;
    if (start > end || start > to || end < from) misses[i] = (misses[i] ?? 0) | bits.date;
  }
};

/** All fail that are not at one of the places. */
const missOthers = (misses: Misses, places: Iterable<ArrayLike<number>>, bit: number): void => {
  for (let i = 0; i < misses.length; i++) misses[i] = (misses[i] ?? 0) | bit;
  for (const some of places)
    for (let k = 0; k < some.length; k++) {
      const place = some[k] ?? 0;
      misses[place] = (misses[place] ?? 0) & ~bit;
    }
};

/**
 * `found` holds the places, in the columns, of the claims in which the text occurs; null as long as that is not known,
 * when the text filters nothing.
 */
export const narrow = (columns: Columns, filters: Filters, found: Iterable<number> | null = null): Misses => {
  const { claims, postings } = columns;
  const misses = new Uint16Array(claims.length);
  if (filters.date) {
    const { from, to } = filters.date;
    missDates(misses, columns, dayNumber(from) ?? -Infinity, dayNumber(to) ?? Infinity);
  }
  const passing = new Map<number, ArrayLike<number>[]>();
  for (const facet of listFacets)
    for (const value of filters.chosen[facet]) passing.set(bits[facet], [...(passing.get(bits[facet]) ?? []), postings(facet).get(value) ?? []]);
  if (filters.text !== '' && found) passing.set(bits.text, [[...found]]);
  for (const [bit, places] of passing) missOthers(misses, places, bit);
  if (filters.without !== '') for (const place of postings('report').get(filters.without) ?? []) misses[place] = (misses[place] ?? 0) | bits.without;
  return misses;
};

/** The claims that are left, in the order of the dataset; `blind` to the facets whose bits are given. All of them are the same list. */
export const claimsLeft = ({ claims }: Columns, misses: Misses, blind = 0): readonly Claim[] => {
  const seen = ~blind;
  let n = 0;
  for (let i = 0; i < misses.length; i++) if (((misses[i] ?? 0) & seen) === 0) n++;
  return n === claims.length ? claims : claims.filter((_, i) => ((misses[i] ?? 0) & seen) === 0);
};

export interface Option {
  readonly value: string;
  /** Claims that it would leave, given all other facets. */
  readonly claims: number;
}

/** The values of a facet with what each would leave, in no order. */
export const optionsOf = ({ postings }: Columns, misses: Misses, facet: (typeof listFacets)[number]): readonly Option[] =>
  [...postings(facet)].map(([value, places]) => ({
    value,
    claims: places.reduce((sum, place) => sum + Number(((misses[place] ?? 0) & ~bits[facet]) === 0), 0),
  }));

export interface Remedy {
  /** To be given up together. */
  readonly facets: readonly Facet[];
  /** Claims that then match. */
  readonly claims: number;
}

const size = (mask: number): number => facetsIn(mask).length;

/** Where nothing is left: which facets to give up, the fewest, those first that bring most claims back; [] where something is. */
export const remediesOf = (misses: Misses): readonly Remedy[] => {
  if (misses.length === 0 || misses.includes(0)) return [];
  const counts = new Map<number, number>();
  for (const mask of misses) counts.set(mask, (counts.get(mask) ?? 0) + 1);
  const fewest = Math.min(...[...counts.keys()].map(size));
  return [...counts.keys()]
    .filter((mask) => size(mask) === fewest)
    .map((mask) => ({
      facets: facetsIn(mask),
      claims: [...counts].reduce((sum, [other, claims]) => ((other & ~mask) === 0 ? sum + claims : sum), 0),
    }))
    .sort((a, b) => b.claims - a.claims || facets.indexOf(a.facets[0] ?? 'text') - facets.indexOf(b.facets[0] ?? 'text'));
};
