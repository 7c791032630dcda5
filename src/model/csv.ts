/** CSV: rows of a table to RFC 4180 text; lists are joined by `|`, which therefore becomes `/` within an item. */
import type { Field } from './field';

export type Cell = string | number | null | readonly string[];

/** A cell as text: empty where nothing is known. */
export const printed = (value: Cell | undefined): string => (value === null || value === undefined ? '' : typeof value === 'string' ? value : typeof value === 'number' ? String(value) : value.map((item) => item.replaceAll('|', '/')).join('|'));
const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A row as a line, ended by LF. */
export const lineOf = (fields: Readonly<Record<string, Field>>): ((row: Readonly<Record<string, Cell>>) => string) => {
  const names = Object.keys(fields);
  return (row) => {
    let [line, between] = ['', ''];
    for (const name of names) {
      line += between + quoted(printed(row[name]));
      between = ',';
    }
    return `${line}\n`;
  };
};

/** Header and rows. */
export const toCsv = (fields: Readonly<Record<string, Field>>, rows: readonly Readonly<Record<string, Cell>>[]): string => `${Object.keys(fields).join(',')}\n${rows.map(lineOf(fields)).join('')}`;
