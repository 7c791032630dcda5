/** A table as Apache Parquet: a column for each field, lists as lists, the version of the data beside it. */
import { ByteWriter, ParquetWriter, type ColumnSource } from 'hyparquet-writer';
import type { SchemaElement } from 'hyparquet';
import type { Cell } from '../src/model/csv';
import type { Field } from '../src/model/field';
import type { Cells } from './printed';

type Numbers = Extract<SchemaElement['type'], string>;

const LARGEST = 2 ** 31 - 1;
/** Cells in one group of rows, in which a reader finds each column in one piece. */
const GROUP = 2 ** 21;

/** What the numbers of each column are: whether one is not known, and whether one takes more than 32 bits. */
interface Range {
  isOptional: boolean;
  isLong: boolean;
}
export type Ranges = ReadonlyMap<string, Readonly<Range>>;
/** Found row by row. */
export const rangesOf = (fields: Readonly<Record<string, Field>>): { readonly ranges: Ranges; readonly add: (row: Cells) => void } => {
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
  };
};
const rangesIn = (fields: Readonly<Record<string, Field>>, rows: Iterable<Cells>): Ranges => {
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

/** The same rows and version give the same bytes; `rows` are gone through once where the ranges of their numbers are known; a group of rows has up to so many cells. */
export const toParquet = (fields: Readonly<Record<string, Field>>, rows: Iterable<Cells>, version: string, ranges: Ranges = rangesIn(fields, rows), cells = GROUP): Uint8Array => {
  const columns = Object.entries(fields).map(([name, field]) => ({ name, elements: elementsOf(name, field, ranges.get(name)) }));
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({
    writer,
    schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap(({ elements }) => elements)],
    // Nothing is looked for by value: a column is read whole.
    statistics: false,
    kvMetadata: [{ key: 'version', value: version }],
    createdBy: 'attested',
  });
  const write = (group: readonly Cells[]): void => {
    const columnData = columns.map(({ name, elements }): ColumnSource => ({
      name,
      get data() {
        const column = group.map((row): Cell | undefined => row[name]);
        return elements[0]?.type === 'INT64' ? column.map((cell) => (typeof cell === 'number' ? BigInt(cell) : null)) : column;
      },
    }));
    void parquet.write({ columnData, rowGroupSize: Math.max(group.length, 1) });
  };
  const most = Math.max(1, Math.floor(cells / columns.length));
  let group: Cells[] = [];
  for (const row of rows) {
    if (group.length === most) {
      write(group);
      group = [];
    }
    group.push(row);
  }
  write(group);
  void parquet.finish();
  return new Uint8Array(writer.getBuffer());
};
