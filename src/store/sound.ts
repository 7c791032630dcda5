/**
 * Whether tables that were read by columns are a dataset. It goes faster by columns than by rows; what is wrong is then
 * said by the check of the rows.
 */
import type { Field } from '../model/field';
import type { Table } from '../model/table';

export type Cells = ArrayLike<unknown>;
/** Each as long as there are rows. */
export type Columns = ReadonlyMap<string, Cells>;
export type CellFault = (field: Field, value: unknown) => string;

const every = (cells: Cells, isRight: (cell: unknown) => boolean): boolean => {
  for (let i = 0; i < cells.length; i++) if (!isRight(cells[i])) return false;
  return true;
};

/** Texts of a column that were read once are one text, so that what recurs is looked up fast. */
const isColumnSound = (field: Field, cells: Cells, faultIn: CellFault): boolean => {
  if (field.type === 'text' && field.format !== 'date') return every(cells, (cell) => typeof cell === 'string');
  if (field.type !== 'text' && field.type !== 'code') return every(cells, (cell) => cell !== undefined && faultIn(field, cell) === '');
  const done = new Set<unknown>();
  return every(cells, (cell) => done.has(cell) || (cell !== undefined && faultIn(field, cell) === '' && done.add(cell).size > 0));
};

/** Of a key of one cell it is enough to count. Of others few rows share the first two cells, and those with the same first stand together: only such are compared by all cells, as text. */
const areKeysApart = (keys: readonly Cells[]): boolean => {
  const [first = [], second] = keys;
  if (!second) return new Set(Array.from(first)).size === first.length;
  const groups = new Map<unknown, Map<unknown, number>>();
  const near = new Set<number>();
  let own: unknown = NaN;
  let group = new Map<unknown, number>();
  for (let i = 0; i < first.length; i++) {
    if (first[i] !== own) {
      own = first[i];
      group = groups.get(own) ?? new Map<unknown, number>();
      groups.set(own, group);
    }
    const rest = second[i];
    const before = group.get(rest);
    if (before === undefined) group.set(rest, i);
    else near.add(before).add(i);
  }
  return new Set([...near].map((i) => JSON.stringify(keys.map((cells) => cells[i])))).size === near.size;
};

const areReferencesKnown = (cells: Cells, ids: ReadonlySet<unknown>): boolean => {
  let before: unknown = '';
  const isKnown = (id: unknown): boolean => id === before || id === '' || (ids.has(id) && (before = id) === id);
  return every(cells, (cell) => (Array.isArray(cell) ? cell.every(isKnown) : isKnown(cell)));
};

export const isSound = (tables: readonly Table[], all: ReadonlyMap<string, Columns>, faultIn: CellFault): boolean => {
  const cellsOf = (table: string, column: string): Cells => all.get(table)?.get(column) ?? [];
  const ids = new Map<string, ReadonlySet<unknown>>();
  const idsOf = (table: string): ReadonlySet<unknown> => {
    const known = ids.get(table) ?? new Set(Array.from(cellsOf(table, 'id')));
    ids.set(table, known);
    return known;
  };
  return tables.every(({ name, key, fields }) => {
    const columns = Object.entries(fields).map(([column, field]) => ({ field, cells: cellsOf(name, column) }));
    return (
      columns.every(({ field, cells }) => isColumnSound(field, cells, faultIn)) &&
      (key.join() === 'id' ? idsOf(name).size === cellsOf(name, 'id').length : areKeysApart(key.map((column) => cellsOf(name, column)))) &&
      columns.every(({ field, cells }) => field.references === undefined || areReferencesKnown(cells, idsOf(field.references)))
    );
  });
};
