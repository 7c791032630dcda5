import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitted, nextSorting, sightOf, sorted, unsorted, type Sorting } from './layout';
import { number, words, type SheetRow } from './sheet';
import { sheetNames } from './sheetNames';
import { sheets } from './sheets';

const row = (id: string, ...cells: SheetRow['cells']): SheetRow => ({ id, focus: { kind: 'claim', id }, claims: [id], cells });
const rows = [row('a', words('otter'), number(3)), row('b', words(''), number(null)), row('c', words('Kestrel'), number(20)), row('d', words('kestrel'), number(3))];
const ids = (some: readonly SheetRow[]): string => some.map(({ id }) => id).join('');

describe('columns', () => {
  it.each(sheetNames)('of %s fit any width, the first always among them, in order', (name) => {
    const { columns } = sheets[name];
    for (const width of [280, 326, 600, 798, 1214]) {
      const shown = fitted(columns, width);
      expect(shown[0]?.index).toBe(0);
      expect(shown.map(({ index }) => index)).toEqual(shown.map(({ index }) => index).toSorted((a, b) => a - b));
      expect(shown.reduce((sum, column) => sum + column.width, 0)).toBeLessThanOrEqual(width);
      for (const { column, width: wide } of shown) expect(wide).toBeGreaterThanOrEqual(column.least);
    }
    expect(fitted(columns, 1214)).toHaveLength(columns.length);
  });
});

describe('sorting', () => {
  it.each([
    [{ index: 0, descending: false }, 'cdab'],
    [{ index: 0, descending: true }, 'acdb'],
    [{ index: 1, descending: true }, 'cadb'],
    [{ index: 1, descending: false }, 'adcb'],
    [unsorted, 'abcd'],
  ] as const)('%j', (sorting, order) => {
    expect(ids(sorted(rows, sorting))).toBe(order);
  });
  it('turns with each press, and back to the first order with the third', () => {
    const presses = (column: { number?: true }) => [0, 1, 2].reduce<readonly Sorting[]>((all) => [...all, nextSorting(all.at(-1) ?? unsorted, 4, column)], []);
    expect(presses({})).toEqual([{ index: 4, descending: false }, { index: 4, descending: true }, unsorted]);
    expect(presses({ number: true })).toEqual([{ index: 4, descending: true }, { index: 4, descending: false }, unsorted]);
    expect(nextSorting({ index: 1, descending: true }, 4, {})).toEqual({ index: 4, descending: false });
  });
});

describe('the rows that are drawn', () => {
  it('hold all that is in sight, and few more', () => {
    fc.assert(
      fc.property(fc.nat(200_000), fc.integer({ min: 1, max: 900 }), fc.nat(4000), (top, height, count) => {
        const { from, to } = sightOf(top, height, 46, count);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(count);
        expect(to - from).toBeLessThanOrEqual(height / 46 + 15);
        for (let i = Math.floor(top / 46); i < Math.min(count, (top + height) / 46); i++) expect(from <= i && i < to).toBe(true);
      }),
    );
  });
});
