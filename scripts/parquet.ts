/** A table as Apache Parquet: a column for each field, lists as lists, the version of the data beside it. */
import { ByteWriter, ParquetWriter, type ColumnSource } from 'hyparquet-writer';
import type { RowGroup, SchemaElement } from 'hyparquet';
import type { Cell } from '../src/model/csv';
import type { Field } from '../src/model/field';
import { made } from './folder';
import type { Cells } from './printed';

type Fields = Readonly<Record<string, Field>>;
type Numbers = Extract<SchemaElement['type'], string>;

const LARGEST = 2 ** 31 - 1;
/** Cells in one group of rows, in which a reader finds each column in one piece. */
const GROUP = 2 ** 21;
/** … and where there are more claims than a page shows: then it counts that a change makes few cells anew. */
const [SHOWN, SMALL] = [150_000, 2 ** 18];

/** What the numbers of each column are: whether one is not known, and whether one takes more than 32 bits. */
export interface Range {
  isOptional: boolean;
  isLong: boolean;
}
export type Ranges = ReadonlyMap<string, Readonly<Range>>;
/** Found row by row, or of many rows at a time. */
export const rangesOf = (fields: Fields): { readonly ranges: Ranges; readonly add: (row: Cells) => void; readonly join: (others: Ranges) => void } => {
  const all = Object.entries(fields).flatMap(([name, { type }]): [string, Range][] => (type === 'integer' || type === 'number' ? [[name, { isOptional: false, isLong: false }]] : []));
  return {
    ranges: new Map(all),
    add: (row) => {
      for (const [name, range] of all) {
        const cell = row[name];
        if (cell === null) range.isOptional = true;
        else if (typeof cell !== 'number' || Math.abs(cell) > LARGEST) range.isLong = true;
      }
    },
    join: (others) => {
      for (const [name, range] of all) {
        range.isOptional ||= others.get(name)?.isOptional ?? false;
        range.isLong ||= others.get(name)?.isLong ?? false;
      }
    },
  };
};
export const rangesIn = (fields: Fields, rows: Iterable<Cells>): Ranges => {
  const { ranges, add } = rangesOf(fields);
  for (const row of rows) add(row);
  return ranges;
};

const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' }, repetition_type: 'REQUIRED' } as const;
/** Where every row has a number, none is looked for that has not. */
const numbers = (name: string, type: Numbers, range: Readonly<Range> | undefined): readonly SchemaElement[] => [{ name, type, repetition_type: range?.isOptional ? 'OPTIONAL' : 'REQUIRED' }];

/** The elements of a column, in the order of the format: an element, then what is in it. */
const elementsOf = (name: string, field: Field, range: Readonly<Range> | undefined): readonly SchemaElement[] => {
  switch (field.type) {
    case 'integer':
      return numbers(name, range?.isLong ? 'INT64' : 'INT32', range);
    case 'number':
      return numbers(name, 'DOUBLE', range);
    case 'list':
      return [
        { name, repetition_type: 'REQUIRED', num_children: 1, converted_type: 'LIST', logical_type: { type: 'LIST' } },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', ...text },
      ];
    default:
      return [{ name, ...text }];
  }
};

/** Some rows in the form in which they stand in a file, wherever in it that is. */
export interface Group {
  readonly bytes: Iterable<Uint8Array>;
  readonly length: number;
  readonly rows: readonly RowGroup[];
  readonly indexes: ParquetWriter['pendingIndexes'];
}

const parquetWriter = (writer: ByteWriter, fields: Fields, ranges: Ranges, version: string): ParquetWriter => {
  const columns = Object.entries(fields);
  return new ParquetWriter({
    writer,
    schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap(([name, field]) => elementsOf(name, field, ranges.get(name)))],
    // Nothing is looked for by value: a column is read whole.
    statistics: false,
    kvMetadata: [{ key: 'version', value: version }],
    createdBy: 'attested',
  });
};
/** With these a file begins. */
const MAGIC = 4;

/** Texts of a column after which it is seen whether they repeat. */
const TRIED = 1024;
/** Of equal texts one, where at least a quarter of the first had come before: to look for others takes longer than it spares. */
const sparing = (): ((text: string) => string) => {
  const known = new Map<string, string>();
  let [tried, repeated] = [0, 0];
  return (text) => {
    if (tried >= TRIED && repeated * 4 < TRIED) return text;
    const first = known.get(text);
    if (first === undefined) known.set(text, text);
    if (tried < TRIED) {
      tried++;
      if (first !== undefined) repeated++;
    }
    return first ?? text;
  };
};

/** `ranges` are those of the whole table. Each row is let go when its cells have been taken. */
export const groupOf = (fields: Fields, rows: Iterable<Cells>, ranges: Ranges): Group => {
  const columns = Object.keys(fields).map((name) => ({ name, cells: new Array<Cell | undefined>(), one: sparing() }));
  let length = 0;
  for (const row of rows) {
    for (const { name, cells, one } of columns) {
      const cell = row[name];
      cells.push(typeof cell === 'string' ? one(cell) : cell);
    }
    length++;
  }
  const writer = new ByteWriter();
  const parquet = parquetWriter(writer, fields, ranges, '');
  const columnData = columns.map(({ name, cells }): ColumnSource => ({ name, data: ranges.get(name)?.isLong && fields[name]?.type === 'integer' ? cells.map((cell) => (typeof cell === 'number' ? BigInt(cell) : null)) : cells }));
  void parquet.write({ columnData, rowGroupSize: Math.max(length, 1) });
  const bytes = new Uint8Array(writer.getBuffer().slice(MAGIC));
  return { bytes: [bytes], length: bytes.length, rows: parquet.row_groups, indexes: parquet.pendingIndexes };
};

/** The same, told of where it stands. */
const standingAt = (at: number, { rows, indexes }: Group): void => {
  const by = BigInt(at - MAGIC);
  for (const { columns } of rows)
    for (const chunk of columns) {
      chunk.file_offset += by;
      if (!chunk.meta_data) continue;
      chunk.meta_data.data_page_offset += by;
      if (chunk.meta_data.dictionary_page_offset !== undefined) chunk.meta_data.dictionary_page_offset += by;
    }
  for (const { offsetIndex } of indexes) for (const page of offsetIndex?.page_locations ?? []) page.offset += by;
};

/** A file, and how many bytes it has. */
export interface Parquet {
  readonly length: number;
  readonly pieces: Iterable<Uint8Array>;
}
/** The groups become part of the file, and of no other. */
export const parquetOf = (fields: Fields, groups: readonly Group[], ranges: Ranges, version: string): Parquet => {
  const writer = new ByteWriter();
  const parquet = parquetWriter(writer, fields, ranges, version);
  for (const group of groups) {
    standingAt(writer.offset, group);
    parquet.row_groups.push(...group.rows);
    parquet.pendingIndexes.push(...group.indexes);
    parquet.num_rows += group.rows.reduce((sum, { num_rows }) => sum + num_rows, 0n);
    writer.offset += group.length;
  }
  void parquet.finish();
  const ends = new Uint8Array(writer.getBuffer());
  return {
    length: groups.reduce((sum, { length }) => sum + length, ends.length),
    pieces: made(function* () {
      yield ends.subarray(0, MAGIC);
      for (const { bytes } of groups) yield* bytes;
      yield ends.subarray(MAGIC);
    }),
  };
};

/** Cells in a group of any table, where there are so many claims. */
export const groupCells = (claims: number): number => (claims > SHOWN ? SMALL : GROUP);
/** Rows of a group. */
export const groupSize = (fields: Fields, cells = GROUP): number => Math.max(1, Math.floor(cells / Object.keys(fields).length));

/** Of rows in memory. */
export const groupsOf = (fields: Fields, rows: Iterable<Cells>, ranges: Ranges = rangesIn(fields, rows), cells = GROUP): readonly Group[] => {
  const groups: Group[] = [];
  let group: Cells[] = [];
  for (const row of rows) {
    if (group.length === groupSize(fields, cells)) {
      groups.push(groupOf(fields, group, ranges));
      group = [];
    }
    group.push(row);
  }
  return [...groups, groupOf(fields, group, ranges)];
};

/** The same rows and version give the same bytes; `rows` are gone through once where the ranges of their numbers are known; a group of rows has up to so many cells. */
export const toParquet = (fields: Fields, rows: Iterable<Cells>, version: string, ranges: Ranges = rangesIn(fields, rows), cells = GROUP): Uint8Array => Buffer.concat([...parquetOf(fields, groupsOf(fields, rows, ranges, cells), ranges, version).pieces]);
