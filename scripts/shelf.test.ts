import { expect, it } from 'vitest';
import { tables } from '../src/model/dataset';
import { claim, emptyDataset } from '../src/store/dataset.fixture';
import { wholeOf } from './folder';
import { toParquet } from './parquet';
import { printedOf, type Cells } from './printed';
import { scratch } from './run.fixture';
import { shelfIn } from './shelf';

const quotes = ['a “pier”, closed', 'two\nlines', 'quäy|', ''];
const claims = ['b-r2', 'b-r10', 'a-b-r1', 'a-r3', 'a-r1'].map((id, i) => claim(id, 'pier', 'gull', { quote: quotes[i % quotes.length] ?? '', speakers: ['otter'], hedge_start: i > 2 ? i : null }));

const shelved = (name: 'claims' | 'sentences', ...lots: readonly (readonly Cells[])[]) => {
  const shelf = shelfIn(scratch(), name);
  for (const lot of lots) shelf.add(lot);
  return shelf.printed();
};
const byId = [...claims].sort((a, b) => (a.id < b.id ? -1 : 1));

it.each([
  ['in order', byId],
  ['in any order', claims],
  ['but one', claims.slice(0, 1)],
  ['none', []],
])('prints rows, %s, as they would be printed from memory', (_, rows) => {
  const { rows: again, ranges, csv, json } = shelved('claims', rows.slice(0, 2), [], rows.slice(2));
  const sorted = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  const expected = printedOf({ ...emptyDataset, claims: sorted }, 'claims');
  expect([...again]).toEqual(sorted);
  expect([...again]).toEqual(sorted);
  expect(again.length).toBe(rows.length);
  expect(wholeOf(json).toString()).toBe(wholeOf(expected.json).toString());
  expect(toParquet(tables.claims.fields, again, 'v', ranges)).toEqual(toParquet(tables.claims.fields, sorted, 'v'));
  expect(wholeOf(csv).toString()).toBe(wholeOf(expected.csv).toString());
});

it('leaves rows of other tables as they came, and reads again what is longer than a piece', () => {
  const rows = Array.from({ length: 3000 }, (_, i) => ({ id: `s${3000 - i}`, article: 'pier', start: i, end: i + 1, role: 'body', text: `„${'wave '.repeat(i % 400)}“` }));
  const { rows: again } = shelved('sentences', rows);
  expect([...again]).toEqual(rows);
});
