/** A table as Apache Parquet: one row group, a column for each field, lists as lists, the version of the data beside it. */
import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';
import type { SchemaElement } from 'hyparquet';
import type { Cell } from '../src/model/csv';
import type { Field } from '../src/model/field';

type Cells = Readonly<Record<string, Cell>>;
type Numbers = Extract<SchemaElement['type'], string>;

const LARGEST = 2 ** 31 - 1;
const fits = (value: Cell | undefined): boolean => value === null || (typeof value === 'number' && Math.abs(value) <= LARGEST);

const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' }, repetition_type: 'REQUIRED' } as const;
/** Where every row has a number, none is looked for that has not. */
const numbers = (name: string, type: Numbers, cells: readonly unknown[]): readonly SchemaElement[] => [{ name, type, repetition_type: cells.includes(null) ? 'OPTIONAL' : 'REQUIRED' }];

/** The elements of a column, in the order of the format: an element, then what is in it. */
const elementsOf = (name: string, field: Field, cells: readonly (Cell | undefined)[]): readonly SchemaElement[] => {
  switch (field.type) {
    case 'integer':
      return numbers(name, cells.every(fits) ? 'INT32' : 'INT64', cells);
    case 'number':
      return numbers(name, 'DOUBLE', cells);
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

/** The same rows and version give the same bytes. */
export const toParquet = (fields: Readonly<Record<string, Field>>, rows: readonly Cells[], version: string): Uint8Array => {
  const columns = Object.entries(fields).map(([name, field]) => {
    const cells = rows.map((row) => row[name]);
    const elements = elementsOf(name, field, cells);
    const data: ColumnSource['data'] = elements[0]?.type === 'INT64' ? cells.map((cell) => (typeof cell === 'number' ? BigInt(cell) : null)) : cells;
    return { source: { name, data }, elements };
  });
  const bytes = parquetWriteBuffer({
    columnData: columns.map(({ source }) => source),
    schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap(({ elements }) => elements)],
    // Nothing is looked for by value: a column is read whole.
    statistics: false,
    rowGroupSize: Math.max(rows.length, 1),
    kvMetadata: [{ key: 'version', value: version }],
    createdBy: 'attested',
  });
  return new Uint8Array(bytes);
};
