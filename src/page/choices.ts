/** Choices: the values of a facet as a list to pick from, those that leave most claims first. */
import type { Catalogue } from '../model/catalogue';
import type { Columns } from '../selection/columns';
import { optionsOf, type Misses } from '../selection/narrow';
import type { Filters, ListFacet } from '../selection/picks';
import { valueWords } from './filterWords';

export interface Choice {
  readonly value: string;
  readonly words: string;
  /** Claims that it would leave, given the other filters. */
  readonly claims: number;
  readonly on: boolean;
}

export const choicesOf = (facet: ListFacet, filters: Filters, columns: Columns, misses: Misses, catalogue: Catalogue): readonly Choice[] =>
  optionsOf(columns, misses, facet)
    .map(({ value, claims }) => ({ value, claims, words: valueWords(facet, value, catalogue), on: filters.chosen[facet].includes(value) }))
    .filter(({ claims, on }) => claims > 0 || on)
    .sort((a, b) => b.claims - a.claims || (a.words < b.words ? -1 : 1));
