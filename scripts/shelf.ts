/** The rows of a table, put on disk as they are made: once as CSV, once as JSON, each row a line. */
import { closeSync, openSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { lineOf, toCsv } from '../src/model/csv';
import { tables, type TableName } from '../src/model/dataset';
import { sortedBy } from '../src/pipeline/tables/tables';
import { partsOf, writeAll, type Part } from './folder';
import { rangesOf } from './parquet';
import { SEPARATOR, jsonLine, made, type Cells, type Printed } from './printed';

/** Characters that are kept before they are written. */
const CHUNK = 1 << 18;

/** A file that grows by lines. */
const growing = (path: string) => {
  const file = openSync(path, 'w');
  let text = '';
  const flush = () => {
    writeAll(file, text);
    text = '';
  };
  return {
    path,
    add: (line: string): void => {
      text += line;
      if (text.length > CHUNK) flush();
    },
    close: (): void => {
      flush();
      closeSync(file);
    },
  };
};

/** Parts that follow each other in the file are one. */
const joined = (parts: Iterable<Part>): readonly Part[] => {
  const all: [number, number][] = [];
  for (const [from, to] of parts) {
    const last = all.at(-1);
    if (last?.[1] === from) last[1] = to;
    else all.push([from, to]);
  }
  return all;
};

/** Rows in the order of their keys; those with the same one stay as they are. */
const sorted = (keys: readonly string[]): readonly number[] => Array.from(keys, (_, i) => i).sort((a, b) => compared(keys[a] ?? '', keys[b] ?? ''));
const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Where each line of a file is, by where those before it end. */
const partAt = (ends: readonly number[], line: number): Part => [ends[line - 1] ?? 0, ends[line] ?? 0];

/** Lines of JSON, in pieces of any length, as rows. */
const rowsIn = function* (pieces: Iterable<Uint8Array>): Generator<Cells> {
  let rest = Buffer.alloc(0);
  const read = (json: string): readonly Cells[] => JSON.parse(`[${json}]`);
  for (const piece of pieces) {
    const bytes = Buffer.concat([rest, piece]);
    const end = Math.max(0, bytes.lastIndexOf(SEPARATOR));
    yield* read(bytes.toString('utf8', 0, end));
    rest = bytes.subarray(end > 0 ? end + SEPARATOR.length : 0);
  }
  yield* read(rest.toString());
};

const keyOf = (name: TableName): string | undefined => Object.entries(sortedBy).find(([table]) => table === name)?.[1];

export interface Shelf {
  readonly add: (rows: readonly Cells[]) => void;
  /** When all rows have been added. */
  readonly printed: () => Printed;
}

/** Two files in a folder that is there. */
export const shelfIn = (folder: string, name: TableName): Shelf => {
  const { fields } = tables[name];
  const key = keyOf(name);
  const [csv, json] = [growing(join(folder, `${name}.csv`)), growing(join(folder, `${name}.json`))];
  const csvLine = lineOf(fields);
  const { ranges, add: addRange } = rangesOf(fields);
  const header = toCsv(fields, []);
  csv.add(header);
  /** Of a table that is sorted: the key of each row, and where its lines end. */
  const keys: string[] = [];
  const ends = { csv: [header.length], json: new Array<number>() };
  let length = 0;
  return {
    add: (rows) => {
      length += rows.length;
      for (const row of rows) {
        const [asCsv, asJson] = [csvLine(row), `${jsonLine(row)}${SEPARATOR}`];
        csv.add(asCsv);
        json.add(asJson);
        addRange(row);
        if (key === undefined) continue;
        keys.push(String(row[key]));
        ends.csv.push((ends.csv.at(-1) ?? 0) + Buffer.byteLength(asCsv));
        ends.json.push((ends.json.at(-1) ?? 0) + Buffer.byteLength(asJson));
      }
    },
    printed: () => {
      csv.close();
      json.close();
      const order = sorted(keys);
      const csvParts = joined([[0, header.length], ...order.map((row) => partAt(ends.csv, row + 1))]);
      const jsonParts = key === undefined ? [[0, statSync(json.path).size] as const] : joined(order.map((row) => partAt(ends.json, row)));
      // No separator after the last row.
      const [from, to] = jsonParts.at(-1) ?? [0, 0];
      const withoutEnd: readonly Part[] = [...jsonParts.slice(0, -1), [from, Math.max(from, to - SEPARATOR.length)]];
      const pieces = made(() => partsOf(json.path, withoutEnd));
      return {
        rows: { length, [Symbol.iterator]: () => rowsIn(pieces) },
        ranges,
        csv: key === undefined || csvParts.length === 1 ? { path: csv.path } : made(() => partsOf(csv.path, csvParts)),
        json: pieces,
      };
    },
  };
};
