/**
 * Whether a value read from a file is a dataset; what is wrong with it is said by file, row and column as one would
 * find it in a spreadsheet: "claims.csv, row 3, column date_start: not a day: “x”".
 */
import { dayNumber } from '../model/dateWindow';
import { tableNames, tables, type Dataset } from '../model/dataset';
import type { Field } from '../model/field';
import { isRecord } from '../model/story';
import type { Table } from '../model/table';

const isRows = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isTextList = (value: unknown): value is readonly string[] => isRows(value) && value.every((item) => typeof item === 'string');

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
};

/** What is wrong with a cell, or ''. */
export const cellFault = (field: Field, value: unknown): string => {
  switch (field.type) {
    case 'integer':
      return value === null || Number.isSafeInteger(value) ? '' : `not a whole number: ${shown(value)}`;
    case 'number':
      return value === null || Number.isFinite(value) ? '' : `not a number: ${shown(value)}`;
    case 'list':
      return isTextList(value) ? '' : `not a list of words: ${shown(value)}`;
    case 'code':
      return value === '' || (typeof value === 'string' && field.codes.includes(value)) ? '' : `unknown code: ${shown(value)}`;
    case 'text':
      if (typeof value !== 'string') return `not text: ${shown(value)}`;
      return field.format === 'date' && value !== '' && dayNumber(value) === null ? `not a day: ${shown(value)}` : '';
  }
};

const place = (table: Table, index: number): string => `${table.name}.csv, row ${index + 2}`;

/** What is wrong with the cells of a column, '' for one that is right; a column that is not there is said once. */
const columnCheck = (field: Field): ((value: unknown) => string) => {
  // Texts that recur are looked at once.
  const recurs = field.type === 'code' || (field.type === 'text' && field.format === 'date');
  const done = new Set<unknown>();
  return (value) => {
    const isOnce = recurs || value === undefined;
    if (isOnce && done.has(value)) return '';
    const words = value === undefined ? 'missing' : cellFault(field, value);
    if (isOnce && (words === '' || value === undefined)) done.add(value);
    return words;
  };
};

const tableFaults = (table: Table, rows: unknown): readonly string[] => {
  if (!isRows(rows)) return [`${table.name}.csv: missing`];
  const faults: string[] = [];
  const seen = new Set<unknown>();
  const columns = Object.entries(table.fields).map(([column, field]) => ({ column, check: columnCheck(field) }));
  const [only = '', ...others] = table.key;
  rows.forEach((row, index) => {
    if (!isRecord(row)) {
      faults.push(`${place(table, index)}: not a row: ${shown(row)}`);
      return;
    }
    for (const { column, check } of columns) {
      const words = check(row[column]);
      if (words) faults.push(`${place(table, index)}, column ${column}: ${words}`);
    }
    const key = others.length === 0 ? row[only] : JSON.stringify(table.key.map((column) => row[column]));
    if (seen.has(key)) faults.push(`${place(table, index)}: the same ${table.key.join(', ')} twice: ${shown(table.key.map((column) => row[column]).join(', '))}`);
    seen.add(key);
  });
  return faults;
};

const referenceFaults = (table: Table, rows: unknown, ids: ReadonlyMap<string, ReadonlySet<unknown>>): readonly string[] => {
  const faults: string[] = [];
  for (const [column, field] of Object.entries(table.fields)) {
    const known = ids.get(field.references ?? '');
    if (!known || !isRows(rows)) continue;
    let before: unknown = '';
    const look = (index: number, id: unknown): void => {
      if (id === before) return;
      if (typeof id !== 'string' || id === '' || known.has(id)) before = id;
      else faults.push(`${place(table, index)}, column ${column}: not in ${field.references}.csv: ${shown(id)}`);
    };
    rows.forEach((row, index) => {
      const cell = isRecord(row) ? row[column] : '';
      if (isRows(cell)) for (const id of cell) look(index, id);
      else look(index, cell);
    });
  }
  return faults;
};

/** Everything that is wrong with the tables of a dataset, in file order; empty when nothing is. */
export const datasetFaults = (value: unknown): readonly string[] => {
  if (!isRecord(value)) return ['dataset.json: no tables'];
  const faults = tableNames.flatMap((name) => tableFaults(tables[name], value[name]));
  if (faults.length > 0) return faults;
  const ids = new Map(
    tableNames.map((name) => {
      const rows = value[name];
      return [name, new Set('id' in tables[name].fields && isRows(rows) ? rows.map((row) => (isRecord(row) ? row['id'] : '')) : [])];
    }),
  );
  return tableNames.flatMap((name) => referenceFaults(tables[name], value[name], ids));
};

/** `known` says that it has been found to be one. */
export const isDataset = (value: unknown, known = false): value is Dataset => known || datasetFaults(value).length === 0;
