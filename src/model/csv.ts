/** CSV: rows of a table to RFC 4180 text; lists are joined by `|`, which therefore becomes `/` within an item. */
import type { Field } from './field';

export type Cell = string | number | null | readonly string[];

/** A cell as text: empty where nothing is known. */
export const printed = (value: Cell | undefined): string => (value === null || value === undefined ? '' : typeof value === 'string' ? value : typeof value === 'number' ? String(value) : value.map((item) => item.replaceAll('|', '/')).join('|'));
const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Header and rows, each line ended by LF; without `headed` only the rows. */
export const toCsv = (fields: Readonly<Record<string, Field>>, rows: readonly Readonly<Record<string, Cell>>[], headed = true): string => {
  const names = Object.keys(fields);
  const lines = rows.map((row) => names.map((name) => quoted(printed(row[name]))).join(','));
  return `${(headed ? [names.join(','), ...lines] : lines).join('\n')}\n`;
};
