/** Rows of a CSV file that people supply, each with its place for messages: "articles.csv, row 3". */
import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** What is said of the input: faults stop the build, notices do not. One line each, `place: what: value`. */
export interface Findings {
  readonly faults: string[];
  readonly notices: string[];
}
export type Cells = Readonly<Record<string, string>>;
export interface SuppliedRow {
  readonly place: string;
  readonly cells: Cells;
}

/** No rows where there is no file; `name` is what messages call it; it must have the first of `columns`; others than these are left out. */
export const rowsOf = (path: string, name: string, columns: readonly string[], { faults, notices }: Findings): readonly SuppliedRow[] => {
  if (!existsSync(path)) return [];
  const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  const { data, errors, meta } = Papa.parse<Cells>(text, { header: true, skipEmptyLines: 'greedy', delimiter: ',', transformHeader: (header) => header.trim() });
  for (const error of errors) faults.push(`${name}${error.row === undefined ? '' : `, row ${error.row + 2}`}: ${error.message.toLowerCase()}`);
  const [key] = columns;
  if (key !== undefined && !meta.fields?.includes(key)) {
    faults.push(`${name}: no such column: ${key}`);
    return [];
  }
  for (const header of meta.fields ?? []) if (header !== '' && !columns.includes(header)) notices.push(`${name}: unknown column, left out: ${header}`);
  return data.map((cells, i) => ({ place: `${name}, row ${i + 2}`, cells }));
};
