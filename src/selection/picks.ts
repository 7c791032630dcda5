/** The picks: the one changing thing of the page, what the reader has chosen. */
import { modalities, polarities } from '../model/claim';
import type { DateWindow } from '../model/dateWindow';
import type { Focus } from '../model/focus';
import type { Counting } from '../model/provenance';
import { families, typeNames } from '../model/relationship';

/** Facets of which any number of values can be chosen, in the order of the page and of the address. */
export const listFacets = ['actor', 'family', 'type', 'weapon', 'place', 'speaker', 'report', 'polarity', 'modality'] as const;
export type ListFacet = (typeof listFacets)[number];
/** Everything by which claims can be filtered. */
export type Facet = 'date' | ListFacet | 'text' | 'without';
export const facets: readonly Facet[] = ['date', ...listFacets, 'text', 'without'];

/** Values by facet; a facet without any filters nothing. Codes in the order of the model, ids in that of the alphabet. */
export type Chosen = Readonly<Record<ListFacet, readonly string[]>>;

export interface Filters {
  readonly date: DateWindow | null;
  readonly chosen: Chosen;
  /** Words that must all occur, as `searchText` gives them. */
  readonly text: string;
  /** The report that is left out, to see what the page shows without it; '' = none. */
  readonly without: string;
}
export interface Picks {
  readonly focus: Focus | null;
  /** The same object as long as no filter changes. */
  readonly filters: Filters;
  readonly counting: Counting;
}

/** The codes that a facet can have; null where its values are ids of the data. */
export const codesOf: Readonly<Record<ListFacet, readonly string[] | null>> = {
  actor: null,
  family: families,
  type: typeNames,
  weapon: null,
  place: null,
  speaker: null,
  report: null,
  polarity: polarities,
  modality: modalities,
};

export const noFilters: Filters = {
  date: null,
  chosen: { actor: [], family: [], type: [], weapon: [], place: [], speaker: [], report: [], polarity: [], modality: [] },
  text: '',
  without: '',
};
export const noPicks: Picks = { focus: null, filters: noFilters, counting: 'reports' };

/** Each value once, in the order in which its facet is written; codes that the facet does not have fall away. */
export const inOrder = (facet: ListFacet, values: readonly string[]): readonly string[] => {
  const codes = codesOf[facet];
  return codes ? codes.filter((code) => values.includes(code)) : [...new Set(values)].sort();
};

export const withChosen = (filters: Filters, facet: ListFacet, values: readonly string[]): Filters => ({
  ...filters,
  chosen: { ...filters.chosen, [facet]: inOrder(facet, values) },
});

export const toggled = (filters: Filters, facet: ListFacet, value: string): Filters => {
  const values = filters.chosen[facet];
  return withChosen(filters, facet, values.includes(value) ? values.filter((other) => other !== value) : [...values, value]);
};

/** The same filters without those of one facet. */
export const dropped = (filters: Filters, facet: Facet): Filters =>
  facet === 'date' ? { ...filters, date: null } : facet === 'text' || facet === 'without' ? { ...filters, [facet]: '' } : withChosen(filters, facet, []);

export const isChosen = (filters: Filters, facet: Facet): boolean =>
  facet === 'date' ? filters.date !== null : facet === 'text' || facet === 'without' ? filters[facet] !== '' : filters.chosen[facet].length > 0;

/** Longest text that is searched for, in UTF-16 code units. */
export const MOST_TEXT = 100;

/** What is typed as it is kept: spaces made one, no half characters. */
export const searchText = (typed: string): string =>
  typed
    .slice(0, MOST_TEXT)
    .replace(/\p{Cs}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
