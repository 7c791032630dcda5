/** Rows of a table printed as they come, as CSV and as JSON, in bytes that can be handed to another thread. */
import { lineOf } from '../src/model/csv';
import { tables, type TableName } from '../src/model/dataset';
import { fingerprint } from '../src/pipeline/corpus/fingerprint';
import { sortedBy } from '../src/pipeline/tables/tables';
import { rangesOf, type Ranges } from './parquet';
import { SEPARATOR, jsonLine, type Cells } from './printed';

/** Rows that stay together where the table is sorted, all of them where it stays as it comes, and how many bytes they take. */
export interface Run {
  /** Of the first of them, '' in a table that stays as it comes. */
  readonly key: string;
  readonly rows: number;
  readonly csv: number;
  readonly json: number;
  /** Of the first of them, the same for the same row. */
  readonly sign: number;
}
export interface Lines {
  readonly name: TableName;
  readonly rows: number;
  /** Each row a line. */
  readonly csv: Uint8Array<ArrayBuffer>;
  /** Each with what separates it from the next in dataset.json. */
  readonly json: Uint8Array<ArrayBuffer>;
  readonly runs: readonly Run[];
  readonly ranges: Ranges;
}
export interface Printing {
  /** Rows of one article, or of none; `isApart` where those of another may come between them. */
  readonly add: (rows: readonly Cells[], isApart?: boolean) => void;
  readonly lines: () => Lines;
}

const FIRST = 1 << 14;
/** In UTF-8 no unit of a text takes more bytes. */
const WIDEST = 3;
/** Text as bytes, one after the other. */
const growing = () => {
  let bytes = new Uint8Array(FIRST);
  let length = 0;
  const encoder = new TextEncoder();
  return {
    /** How many it takes. */
    add: (text: string): number => {
      const most = length + text.length * WIDEST;
      if (most > bytes.length) {
        const larger = new Uint8Array(Math.max(most, 2 * bytes.length));
        larger.set(bytes.subarray(0, length));
        bytes = larger;
      }
      const { written } = encoder.encodeInto(text, bytes.subarray(length));
      length += written;
      return written;
    },
    bytes: () => bytes.subarray(0, length),
  };
};

const keyOf = (name: TableName): string | undefined => Object.entries(sortedBy).find(([table]) => table === name)?.[1];

export const printing = (name: TableName): Printing => {
  const { fields } = tables[name];
  const key = keyOf(name);
  const csvLine = lineOf(fields);
  const [csv, json] = [growing(), growing()];
  const { ranges, add: addRange } = rangesOf(fields);
  const runs: Run[] = [];
  let count = 0;
  const run = (rows: readonly Cells[]): void => {
    const [first] = rows;
    if (!first) return;
    let [asCsv, asJson] = ['', ''];
    for (const row of rows) {
      asCsv += csvLine(row);
      asJson += jsonLine(row) + SEPARATOR;
      addRange(row);
    }
    const more: Run = { key: key === undefined ? '' : String(first[key]), rows: rows.length, csv: csv.add(asCsv), json: json.add(asJson), sign: fingerprint(jsonLine(first)) };
    const last = key === undefined ? runs.pop() : undefined;
    runs.push(last ? { ...last, rows: last.rows + more.rows, csv: last.csv + more.csv, json: last.json + more.json } : more);
    count += rows.length;
  };
  const sorted = (rows: readonly Cells[]): readonly Cells[] => {
    if (key === undefined) return rows;
    return [...rows].sort((a, b) => compared(String(a[key]), String(b[key])));
  };
  return {
    add: (rows, isApart = false) => {
      if (isApart && key !== undefined) for (const row of rows) run([row]);
      else run(sorted(rows));
    },
    lines: () => ({ name, rows: count, csv: csv.bytes(), json: json.bytes(), runs, ranges }),
  };
};
export const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
