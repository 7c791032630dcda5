/** A slice: some rows of a table that has been put on disk, as lines of JSON. */
import type { TableName } from '../src/model/dataset';
import { tables } from '../src/model/dataset';
import { piecesAt, type Stretch } from './folder';
import { groupOf, type Group, type Ranges } from './parquet';
import { SEPARATOR, type Cells } from './printed';

export interface Slice {
  readonly name: TableName;
  /** There they are, after so many others. */
  readonly stretches: readonly Stretch[];
  readonly skipped: number;
  readonly rows: number;
  /** Names them: another slice of the table has the same name only where it has the same rows. */
  readonly content: string;
  /** Of the whole table. */
  readonly ranges: Ranges;
}

/** Lines of JSON, in pieces of any length, as rows. */
export const rowsIn = function* (pieces: Iterable<Uint8Array>): Generator<Cells> {
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

const within = function* <T>(items: Iterable<T>, from: number, to: number): Generator<T> {
  let at = 0;
  for (const item of items) {
    if (at >= to) return;
    if (at++ >= from) yield item;
  }
};

/** As a group of rows in Parquet. */
export const groupIn = ({ name, stretches, skipped, rows, ranges }: Slice): Group => groupOf(tables[name].fields, within(rowsIn(piecesAt(stretches)), skipped, skipped + rows), ranges);
