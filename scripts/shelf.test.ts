import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tables } from '../src/model/dataset';
import { claim, emptyDataset } from '../src/store/dataset.fixture';
import { entwined } from '../src/pipeline/tables/identity';
import { wholeOf } from './folder';
import { groupOf, toParquet } from './parquet';
import { printedOf, type Cells } from './printed';
import { printing } from './printing';
import { scratch } from './run.fixture';
import { shelfIn } from './shelf';
import { groupIn } from './slice';

const quotes = ['a “pier”, closed', 'two\nlines', 'quäy|', ''];
const claims = ['b-r2', 'b-r10', 'a-b-r1', 'a-r3', 'a-r1'].map((id, i) => claim(id, 'pier', 'gull', { quote: quotes[i % quotes.length] ?? '', speakers: ['otter'], hedge_start: i > 2 ? i : null }));

const shelved = (name: 'claims' | 'sentences', ...lots: readonly (readonly Cells[])[]) => {
  const shelf = shelfIn(scratch(), name);
  for (const lot of lots) {
    const lines = printing(name);
    lines.add(lot, true);
    shelf.add(lines.lines());
  }
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

it('cuts what it holds into slices of so many rows at most, in order', () => {
  const shelf = shelfIn(scratch(), 'claims');
  for (const lot of [claims.slice(2), claims.slice(0, 2)]) {
    const lines = printing('claims');
    lines.add(lot);
    shelf.add(lines.lines());
  }
  const { slices, ranges, rows } = shelf.printed();
  for (const count of [1, 2, 3, 5, 9]) {
    const all = [...rows];
    const found = slices(count);
    expect(found.every((slice) => slice.rows > 0 && slice.rows <= count)).toBe(true);
    expect(found.map(groupIn)).toEqual(found.map((slice) => groupOf(tables.claims.fields, all.splice(0, slice.rows), ranges)));
    expect(all).toEqual([]);
    expect(new Set(found.map(({ content, skipped }) => `${content} ${skipped}`)).size).toBe(found.length);
  }
});

it('sorts the rows of articles whose names begin one another as if they had come one by one', () => {
  const name = fc.array(fc.constantFrom('a', 'b', '-', '-r', '1', '.', ' ', 'ä'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 12 }), fc.array(fc.tuple(fc.constantFrom('r', 'f', 'e'), fc.nat(30)), { maxLength: 6 }), (articles, places) => {
      const rows = articles.map((article) => [...new Set(places.map(([kind, start]) => `${article}-${kind}${start}`))].map((id) => claim(id, article, 'gull')));
      const isEntwined = entwined(articles);
      const shelf = shelfIn(scratch(), 'claims');
      rows.forEach((own, i) => {
        const lines = printing('claims');
        lines.add(own, isEntwined(articles[i] ?? ''));
        shelf.add(lines.lines());
      });
      expect([...shelf.printed().rows].map((row) => row['id'])).toEqual(rows.flat().map(({ id }) => id).sort());
    }),
    { numRuns: 200 },
  );
});

it('leaves rows of other tables as they came, and reads again what is longer than a piece', () => {
  const rows = Array.from({ length: 3000 }, (_, i) => ({ id: `s${3000 - i}`, article: 'pier', start: i, end: i + 1, role: 'body', text: `„${'wave '.repeat(i % 400)}“` }));
  const { rows: again } = shelved('sentences', rows);
  expect([...again]).toEqual(rows);
});

it('cuts the same rows in the same places when others come or go before them, and names them the same', () => {
  const lots = Array.from({ length: 200 }, (_, lot) => Array.from({ length: 10 }, (_, i) => ({ id: `a${lot}-s${i}`, article: `a${lot}`, start: i, end: i + 1, role: 'body', text: `${Math.sin(lot)} ${i}` })));
  const namesOf = (all: readonly (readonly Cells[])[]) => shelved('sentences', ...all).slices(200).map(({ rows, skipped, content }) => `${rows} ${skipped} ${content}`);
  const before = namesOf(lots);
  expect(before.length).toBeGreaterThan(10);
  for (const at of [0, 50, 199]) {
    const after = namesOf(lots.filter((_, lot) => lot !== at));
    expect(after.filter((name) => !before.includes(name)).length).toBeLessThan(4);
  }
});
