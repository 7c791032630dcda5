/** What the preprocessing script writes, by file name: the tables, what describes them, and the network. */
import { createHash } from 'node:crypto';
import { toGexf } from '../src/export/gexf';
import { graphOf } from '../src/export/graph';
import { toGraphml } from '../src/export/graphml';
import { toCsv } from '../src/model/csv';
import { datapackageOf } from '../src/model/datapackage';
import { tableNames, tables, type Dataset } from '../src/model/dataset';
import type { Story } from '../src/model/story';
import type { Content } from './folder';
import { toParquet } from './parquet';

/** Rows of dataset.json in one piece: all of a large corpus would be longer than a string can be. */
const ROWS = 5000;
/** The rows of a table as lines of JSON, in pieces. */
const rowsIn = (rows: readonly unknown[]): readonly string[] =>
  Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, i) => `${i > 0 ? ',\n' : ''}${rows.slice(i * ROWS, (i + 1) * ROWS).map((row) => `      ${JSON.stringify(row)}`).join(',\n')}`);

/** With more claims than this the tables are written as Parquet, too: a fraction of the bytes, and read in a fraction of the time. */
const LARGE = 2000;
const parquetOf = (dataset: Dataset, version: string): ReadonlyMap<string, Uint8Array> =>
  new Map(dataset.claims.length > LARGE ? tableNames.map((name) => [name, toParquet(tables[name].fields, dataset[name], version)]) : []);

/** File contents by name; the version is a hash of the tables. */
export const filesOf = (dataset: Dataset, story: Story | null = null): ReadonlyMap<string, Content> => {
  const files = new Map<string, Content>();
  const hash = createHash('sha256');
  for (const name of tableNames) {
    const csv = toCsv(tables[name].fields, dataset[name]);
    files.set(`${name}.csv`, csv);
    hash.update(`${name}.csv`).update('\0').update(csv).update('\0');
  }
  const version = hash.digest('hex').slice(0, 12);
  const parquet = parquetOf(dataset, version);
  for (const [name, bytes] of parquet) files.set(`${name}.parquet`, bytes);
  const sizes = [...parquet].map(([name, { length }]): [string, number] => [name, length]);
  const graph = graphOf(dataset);
  files.set('network.gexf', toGexf(graph));
  files.set('network.graphml', toGraphml(graph));
  files.set('datapackage.json', `${JSON.stringify(datapackageOf(version, dataset.articles, sizes), null, 2)}\n`);
  const head = `{\n  "name": "attested",\n  "version": ${JSON.stringify(version)},\n${sizes.length > 0 ? `  "parquet": ${JSON.stringify(Object.fromEntries(sizes))},\n` : ''}${story ? `  "story": ${JSON.stringify(story)},\n` : ''}  "tables": {\n`;
  const body = tableNames.flatMap((name, i) => [`${i > 0 ? ',\n' : ''}    ${JSON.stringify(name)}: [\n`, ...rowsIn(dataset[name]), '\n    ]']);
  files.set('dataset.json', [head, ...body, '\n  }\n}\n']);
  return files;
};
