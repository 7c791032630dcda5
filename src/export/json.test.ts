import { expect, it } from 'vitest';
import { readDataset } from '../store/load';
import { rowsOf } from './extract';
import { extractOf } from './extract.fixture';
import { toJson } from './json';

it('has the rows of the screen', () => {
  const extract = extractOf(['c3', 'c1']);
  const { rows, selection, version, link }: Readonly<Record<string, unknown>> = JSON.parse(toJson(extract));
  expect(rows).toEqual(JSON.parse(JSON.stringify(rowsOf(extract))));
  expect([selection, version, link]).toEqual(['All claims', 'abc123abc123', 'https://page.example/']);
});
it.each([[['c1', 'c3']], [[]], [null]])('can be dropped on the page again: %j', (ids) => {
  const loaded = readDataset(JSON.parse(toJson(extractOf(ids))));
  expect('catalogue' in loaded ? loaded.catalogue.dataset.claims.map(({ id }) => id) : loaded.faults).toEqual(ids ?? extractOf().claims.map(({ id }) => id));
});
