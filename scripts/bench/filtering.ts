/** Filters alone, without a page: ours beside crossfilter2's on the same claims, one choice after another. */
import crossfilter from 'crossfilter2';
import { columnsOf, type Columns } from '../../src/selection/columns';
import { claimsLeft, narrow } from '../../src/selection/narrow';
import { noFilters, withChosen, type Filters, type ListFacet } from '../../src/selection/picks';
import { catalogueOf } from '../../src/model/catalogue';
import type { Dataset } from '../../src/model/dataset';
import { median } from './statistics';

const RUNS = 5;
const FACETS = ['family', 'actor', 'report', 'speaker'] as const satisfies readonly ListFacet[];
type Chosen = (typeof FACETS)[number];

const isoOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** One value each of those that most claims have, two at once, and windows of days; nothing chosen in between. */
export const stepsFor = (columns: Columns): readonly Filters[] => {
  const often = (facet: Chosen): readonly string[] => [...columns.postings(facet)].sort(([, a], [, b]) => b.length - a.length).slice(0, 5).map(([value]) => value);
  const one = FACETS.flatMap((facet) => often(facet).map((value) => withChosen(noFilters, facet, [value])));
  const [families, actors] = [often('family'), often('actor')];
  const two = families.map((family, i) => withChosen(withChosen(noFilters, 'family', [family]), 'actor', actors.slice(i, i + 1)));
  const days = columns.first.filter((day, i) => day <= (columns.last[i] ?? day)).sort();
  const dayAt = (share: number): string => isoOf(days[Math.floor((days.length - 1) * share)] ?? 0);
  const windows = days.length === 0 ? [] : [0.2, 0.4, 0.6].map((from): Filters => ({ ...noFilters, date: { from: dayAt(from), to: dayAt(from + 0.25) } }));
  return [...one, ...two, ...windows].flatMap((filters) => [filters, noFilters]);
};

/** How many claims each step leaves, by us. */
const ourSteps = (columns: Columns, steps: readonly Filters[]): readonly number[] => steps.map((filters) => claimsLeft(columns, narrow(columns, filters)).length);

const dayOf = (iso: string): number => Date.parse(iso) / 86_400_000;

/** The same by crossfilter2, which changes only the dimensions that a step changes. */
const peerSteps = (columns: Columns): ((steps: readonly Filters[]) => readonly number[]) => {
  const rows = columns.claims.map((_, i) => i);
  const index = crossfilter(rows);
  const valuesIn = (facet: Chosen): readonly string[][] => {
    const values: string[][] = rows.map(() => []);
    for (const [value, places] of columns.postings(facet)) for (const place of places) values[place]?.push(value);
    return values;
  };
  const dimensions = FACETS.map((facet) => {
    const values = valuesIn(facet);
    return { facet, dimension: index.dimension((i) => values[i] ?? [], true), now: '' };
  });
  const first = index.dimension((i) => columns.first[i] ?? 0);
  const last = index.dimension((i) => columns.last[i] ?? 0);
  let window = false;
  return (steps) =>
    steps.map(({ chosen, date }) => {
      for (const entry of dimensions) {
        const value = chosen[entry.facet][0] ?? '';
        if (value === entry.now) continue;
        entry.now = value;
        if (value === '') entry.dimension.filterAll();
        else entry.dimension.filterExact(value);
      }
      if (date) {
        first.filterRange([-Infinity, dayOf(date.to) + 1]);
        last.filterRange([dayOf(date.from), Infinity]);
      } else if (window) {
        first.filterAll();
        last.filterAll();
      }
      window = date !== null;
      return index.allFiltered().length;
    });
};

export interface Filtering {
  readonly claims: number;
  /** ms for one choice. */
  readonly ours: number;
  readonly peer: number;
}

export const filtering = (dataset: Dataset): Filtering => {
  const columns = columnsOf(catalogueOf(dataset));
  const steps = stepsFor(columns);
  const theirs = peerSteps(columns);
  const [a, b] = [ourSteps(columns, steps), theirs(steps)];
  const unlike = a.findIndex((left, i) => left !== b[i]);
  if (unlike >= 0) throw new Error(`filters: step ${unlike}: ours leave ${a[unlike] ?? ''} claims, crossfilter2 ${b[unlike] ?? ''}`);
  const timed = (work: () => unknown): number => {
    const from = performance.now();
    work();
    return (performance.now() - from) / steps.length;
  };
  const runs = Array.from({ length: RUNS }, () => ({ ours: timed(() => ourSteps(columns, steps)), peer: timed(() => theirs(steps)) }));
  return { claims: columns.claims.length, ours: median(runs.map((run) => run.ours)), peer: median(runs.map((run) => run.peer)) };
};
