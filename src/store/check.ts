/**
 * Whether a value read from a file is a dataset; what is wrong with it is said by file, row and column as one would
 * find it in a spreadsheet: "claims.csv, row 3, column date_start: not a day: “x”".
 */
import { dayNumber } from '../model/dateWindow';
import { tableNames, tables, type Dataset } from '../model/dataset';
import type { Field } from '../model/field';
import type { Table } from '../model/table';

type Cells = Readonly<Record<string, unknown>>;
export const isRecord = (value: unknown): value is Cells => typeof value === 'object' && value !== null && !Array.isArray(value);
const isRows = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isTextList = (value: unknown): value is readonly string[] => isRows(value) && value.every((item) => typeof item === 'string');

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
};

/** Days that there are in every month need no calendar. */
const COMMON = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;
const isDay = (text: string): boolean => COMMON.test(text) || dayNumber(text) !== null;

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
      return field.format === 'date' && value !== '' && !isDay(value) ? `not a day: ${shown(value)}` : '';
  }
};

const place = (table: Table, index: number): string => `${table.name}.csv, row ${index + 2}`;

const tableFaults = (table: Table, rows: unknown): readonly string[] => {
  if (!isRows(rows)) return [`${table.name}.csv: missing`];
  const faults: string[] = [];
  const absent = new Set<string>();
  const seen = new Set<string>();
  const columns = Object.entries(table.fields);
  const [only, ...others] = table.key;
  rows.forEach((row, index) => {
    if (!isRecord(row)) {
      faults.push(`${place(table, index)}: not a row: ${shown(row)}`);
      return;
    }
    for (const [column, field] of columns) {
      const value = row[column];
      const fault = value === undefined ? '' : cellFault(field, value);
      if (value === undefined && !absent.has(column)) faults.push(`${place(table, index)}, column ${column}: missing`);
      if (value === undefined) absent.add(column);
      if (fault) faults.push(`${place(table, index)}, column ${column}: ${fault}`);
    }
    const first = row[only ?? ''];
    const key = others.length === 0 && typeof first === 'string' ? first : JSON.stringify(table.key.map((column) => row[column]));
    if (seen.has(key))
      faults.push(`${place(table, index)}: the same ${table.key.join(', ')} twice: ${shown(table.key.map((column) => row[column]).join(', '))}`);
    seen.add(key);
  });
  return faults;
};

const idsOf = (rows: unknown): ReadonlySet<unknown> => new Set(isRows(rows) ? rows.filter(isRecord).map((row) => row['id']) : []);

const referenceFaults = (table: Table, all: Cells, idsIn: (name: string) => ReadonlySet<unknown>): readonly string[] => {
  const faults: string[] = [];
  const rows = all[table.name];
  if (!isRows(rows)) return faults;
  for (const [column, field] of Object.entries(table.fields)) {
    if (!field.references) continue;
    const ids = idsIn(field.references);
    rows.forEach((row, index) => {
      const cell = isRecord(row) ? row[column] : '';
      for (const id of isRows(cell) ? cell : [cell])
        if (typeof id === 'string' && id !== '' && !ids.has(id))
          faults.push(`${place(table, index)}, column ${column}: not in ${field.references}.csv: ${shown(id)}`);
    });
  }
  return faults;
};

/** Everything that is wrong with the tables of a dataset, in file order; empty when nothing is. */
export const datasetFaults = (value: unknown): readonly string[] => {
  if (!isRecord(value)) return ['dataset.json: no tables'];
  const faults = tableNames.flatMap((name) => tableFaults(tables[name], value[name]));
  if (faults.length > 0) return faults;
  const ids = new Map<string, ReadonlySet<unknown>>();
  const idsIn = (name: string): ReadonlySet<unknown> => {
    const known = ids.get(name) ?? idsOf(value[name]);
    ids.set(name, known);
    return known;
  };
  return tableNames.flatMap((name) => referenceFaults(tables[name], value, idsIn));
};

export const isDataset = (value: unknown): value is Dataset => datasetFaults(value).length === 0;
