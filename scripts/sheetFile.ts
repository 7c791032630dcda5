/** A sheet in a file: how long its head is, the head, what its articles tell, then the rows of each table, as CSV and as JSON. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { TableName } from '../src/model/dataset';
import type { Tape } from '../src/pipeline/tape';
import { partsOf, wholeOf, type Part } from './folder';
import type { Range, Ranges } from './parquet';
import type { Run } from './printing';
import type { Sheet } from './sheet';

/** Rows that stand in a file. */
export interface Placed {
  readonly name: TableName;
  readonly rows: number;
  readonly runs: readonly Run[];
  readonly ranges: Ranges;
  /** Where the first row stands. */
  readonly csv: number;
  readonly json: number;
}
interface Head extends Pick<Sheet, 'sources' | 'faults' | 'size'> {
  readonly told: number;
  readonly tables: readonly (Pick<Placed, 'name' | 'rows' | 'runs'> & { readonly ranges: readonly (readonly [string, Range])[] })[];
}
/** A sheet but for its rows. */
export interface Filed extends Pick<Sheet, 'sources' | 'faults' | 'size'> {
  readonly path: string;
  readonly tables: readonly Placed[];
  readonly told: () => Tape;
}

/** Bytes of the number before the head. */
const FIRST = 4;

export const sheetBytes = ({ lines, told, sources, faults, size }: Sheet): readonly Uint8Array[] => {
  const asTold = Buffer.from(JSON.stringify(told));
  const head: Head = { sources, faults, size, told: asTold.length, tables: lines.map(({ name, rows, runs, ranges }) => ({ name, rows, runs, ranges: [...ranges] })) };
  const asHead = Buffer.from(JSON.stringify(head));
  const first = Buffer.alloc(FIRST);
  first.writeUInt32LE(asHead.length);
  return [first, asHead, asTold, ...lines.flatMap(({ csv, json }) => [csv, json])];
};

const sum = (runs: readonly Run[], of: 'csv' | 'json'): number => runs.reduce((all, run) => all + run[of], 0);

const bytesIn = (file: number, [from, to]: Part): Buffer => {
  const bytes = Buffer.allocUnsafe(to - from);
  return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, from));
};

/** Throws where the file is not there, or is no whole sheet. */
export const filedAt = (path: string): Filed => {
  const file = openSync(path, 'r');
  try {
    const length = bytesIn(file, [0, FIRST]).readUInt32LE();
    const { told, tables, ...head }: Head = JSON.parse(bytesIn(file, [FIRST, FIRST + length]).toString());
    const from = FIRST + length;
    let at = from + told;
    const placed = tables.map(({ runs, ranges, ...table }): Placed => {
      const csv = at;
      const json = csv + sum(runs, 'csv');
      at = json + sum(runs, 'json');
      return { ...table, runs, ranges: new Map(ranges), csv, json };
    });
    if (at !== fstatSync(file).size) throw new Error(`${path}: cut off`);
    return { ...head, path, tables: placed, told: () => JSON.parse(wholeOf(partsOf(path, [[from, from + told]])).toString()) };
  } finally {
    closeSync(file);
  }
};
