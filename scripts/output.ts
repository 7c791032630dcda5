/** What the preprocessing script writes, by file name: the tables, what describes them, and the network. */
import { createHash } from 'node:crypto';
import { toGexf } from '../src/export/gexf';
import { graphOf } from '../src/export/graph';
import { toGraphml } from '../src/export/graphml';
import { toCsv } from '../src/model/csv';
import { datapackageOf } from '../src/model/datapackage';
import { tableNames, tables, type Dataset, type TableName } from '../src/model/dataset';
import type { Story } from '../src/model/story';
import type { Content } from './folder';
import { toParquet } from './parquet';

/** Pieces that are made anew each time they are asked for, and not kept. */
const made = (pieces: () => Iterable<string>): Iterable<string> => ({ [Symbol.iterator]: () => pieces()[Symbol.iterator]() });

/** Rows in one piece. */
const ROWS = 5000;
const inLots = <T>(rows: readonly T[]): readonly (readonly T[])[] => Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, i) => rows.slice(i * ROWS, (i + 1) * ROWS));
/** The rows of a table as lines of JSON. */
function* linesOf(rows: readonly unknown[]): Iterable<string> {
  for (const [i, lot] of inLots(rows).entries()) yield `${i > 0 ? ',\n' : ''}${lot.map((row) => `      ${JSON.stringify(row)}`).join(',\n')}`;
}
function* jsonOf(head: string, dataset: Dataset): Iterable<string> {
  yield head;
  for (const [i, name] of tableNames.entries()) {
    yield `${i > 0 ? ',\n' : ''}    ${JSON.stringify(name)}: [\n`;
    yield* linesOf(dataset[name]);
    yield '\n    ]';
  }
  yield '\n  }\n}\n';
}
function* csvOf(name: TableName, dataset: Dataset): Iterable<string> {
  const { fields } = tables[name];
  yield toCsv(fields, []);
  for (const lot of inLots<Dataset[TableName][number]>(dataset[name])) yield toCsv(fields, lot, false);
}

/** With more claims than this the tables are written as Parquet, too: a fraction of the bytes, and read in a fraction of the time. */
const LARGE = 2000;
const parquetOf = (dataset: Dataset, version: string): ReadonlyMap<string, Uint8Array> =>
  new Map(dataset.claims.length > LARGE ? tableNames.map((name) => [name, toParquet(tables[name].fields, dataset[name], version)]) : []);

/** File contents by name; the version is a hash of the tables. */
export const filesOf = (dataset: Dataset, story: Story | null = null): ReadonlyMap<string, Content> => {
  const files = new Map<string, Content>();
  const hash = createHash('sha256');
  for (const name of tableNames) {
    const csv = made(() => csvOf(name, dataset));
    files.set(`${name}.csv`, csv);
    hash.update(`${name}.csv`).update('\0');
    for (const piece of csv) hash.update(piece);
    hash.update('\0');
  }
  const version = hash.digest('hex').slice(0, 12);
  const parquet = parquetOf(dataset, version);
  for (const [name, bytes] of parquet) files.set(`${name}.parquet`, bytes);
  const sizes = [...parquet].map(([name, { length }]): [string, number] => [name, length]);
  const graph = graphOf(dataset);
  files.set('network.gexf', made(() => [toGexf(graph)]));
  files.set('network.graphml', made(() => [toGraphml(graph)]));
  files.set('datapackage.json', `${JSON.stringify(datapackageOf(version, dataset.articles, sizes), null, 2)}\n`);
  const head = `{\n  "name": "attested",\n  "version": ${JSON.stringify(version)},\n${sizes.length > 0 ? `  "parquet": ${JSON.stringify(Object.fromEntries(sizes))},\n` : ''}${story ? `  "story": ${JSON.stringify(story)},\n` : ''}  "tables": {\n`;
  files.set('dataset.json', made(() => jsonOf(head, dataset)));
  return files;
};
