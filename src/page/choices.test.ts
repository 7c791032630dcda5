import { expect, it } from 'vitest';
import { columnsOf } from '../selection/columns';
import { narrow } from '../selection/narrow';
import { noFilters } from '../selection/picks';
import { ferry } from '../store/dataset.fixture';
import { chipsOf } from './chips';
import { choicesOf } from './choices';

it('offers who is named, and that nobody is', () => {
  const columns = columnsOf(ferry);
  const offered = choicesOf('speaker', noFilters, columns, narrow(columns, noFilters), ferry);
  expect(offered.map(({ words, claims }) => [words, claims])).toEqual([['Nobody named', 5], ['Finn', 1]]);
  const chosen = { ...noFilters, chosen: { ...noFilters.chosen, speaker: offered.map(({ value }) => value) } };
  expect(chipsOf(chosen, ferry).map(({ words }) => words)).toEqual(['Speaker: Nobody named', 'Speaker: Finn']);
});
