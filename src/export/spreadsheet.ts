/**
 * CSV for a spreadsheet: RFC 4180 (CRLF, quotes doubled) with a header, in which no cell is run as a formula: see
 * `defused`. With `bom` it begins with a byte order mark, without which Excel takes UTF-8 for something else.
 */
import Papa from 'papaparse';
import { printed, type Cell } from '../model/csv';
import type { Field } from '../model/field';
import { defused } from './defused';

export interface CsvOptions {
  readonly bom: boolean;
}
const BOM = '\ufeff';

/** A number is no text and stays as it is, its minus too. */
const safe = (value: Cell | undefined): string | number => (typeof value === 'number' ? value : defused(printed(value)));

export const toSpreadsheet = (fields: Readonly<Record<string, Field>>, rows: readonly Readonly<Record<string, Cell>>[], { bom }: CsvOptions): string => {
  const names = Object.keys(fields);
  const data = rows.map((row) => names.map((name) => safe(row[name])));
  const body = Papa.unparse({ fields: names, data }, { newline: '\r\n', escapeFormulae: true });
  // Of no rows Papaparse makes an empty text.
  return `${bom ? BOM : ''}${rows.length > 0 ? body : names.join(',')}\r\n`;
};
