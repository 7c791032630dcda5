/** A table as it is printed: as CSV, as lines of JSON, and row by row for other forms. */
import { lineOf, toCsv, type Cell } from '../src/model/csv';
import { tables, type Dataset, type TableName } from '../src/model/dataset';
import { made, type Content } from './folder';
import { rangesIn, type Ranges } from './parquet';

export type Cells = Readonly<Record<string, Cell>>;
/** Rows that can be gone through as often as needed. */
export interface Rows extends Iterable<Cells> {
  readonly length: number;
}
export interface Printed {
  readonly rows: Rows;
  /** Of the numbers in them. */
  readonly ranges: Ranges;
  readonly csv: Content;
  /** As they stand in dataset.json. */
  readonly json: Content;
}

export type PrintedTables = ReadonlyMap<TableName, Printed>;

export const SEPARATOR = ',\n';
export const jsonLine = (row: Cells): string => `      ${JSON.stringify(row)}`;

/** Rows in one piece. */
const LOT = 5000;
const inLots = function* <T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += LOT) yield rows.slice(from, from + LOT);
};

export const printedOf = (dataset: Dataset, name: TableName): Printed => {
  const { fields } = tables[name];
  const rows: readonly Cells[] = dataset[name];
  const csvLine = lineOf(fields);
  return {
    rows,
    ranges: rangesIn(fields, rows),
    csv: made(function* () {
      yield toCsv(fields, []);
      for (const lot of inLots(rows)) yield lot.map(csvLine).join('');
    }),
    json: made(function* () {
      let before = '';
      for (const lot of inLots(rows)) {
        yield `${before}${lot.map(jsonLine).join(SEPARATOR)}`;
        before = SEPARATOR;
      }
    }),
  };
};
