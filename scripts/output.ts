/** What the preprocessing script writes, by file name: the tables, what describes them, and the network. */
import { createHash } from 'node:crypto';
import { gexfOf } from '../src/export/gexf';
import { graphOf, type Graph } from '../src/export/graph';
import { graphmlOf } from '../src/export/graphml';
import { datapackageOf } from '../src/model/datapackage';
import { tableNames, tables, type Dataset } from '../src/model/dataset';
import type { Story } from '../src/model/story';
import { made, piecesOf, type Content } from './folder';
import { groupsHere, type Groups } from './groups';
import { parquetOf, type Parquet } from './parquet';
import { printedOf, type PrintedTables } from './printed';

function* jsonOf(head: string, printed: PrintedTables): Iterable<string | Uint8Array> {
  yield head;
  let before = '';
  for (const [name, { json }] of printed) {
    yield `${before}    ${JSON.stringify(name)}: [\n`;
    yield* piecesOf(json);
    before = '\n    ],\n';
  }
  yield '\n    ]\n  }\n}\n';
}

/** With more claims than this the tables are written as Parquet, too: a fraction of the bytes, and read in a fraction of the time. */
const LARGE = 2000;
export const isLarge = (printed: PrintedTables): boolean => (printed.get('claims')?.rows.length ?? 0) > LARGE;
const parquetFiles = (printed: PrintedTables, groups: Groups, version: string): ReadonlyMap<string, Parquet> =>
  new Map([...printed].flatMap(([name, { ranges }]) => (groups.has(name) ? [[name, parquetOf(tables[name].fields, groups.get(name) ?? [], ranges, version)]] : [])));

/** A hash of the tables. */
const versionOf = (printed: PrintedTables): string => {
  const hash = createHash('sha256');
  for (const [name, { csv }] of printed) {
    hash.update(`${name}.csv`).update('\0');
    for (const piece of piecesOf(csv)) hash.update(piece);
    hash.update('\0');
  }
  return hash.digest('hex').slice(0, 12);
};

/** What names an article as a source. */
export type Source = Pick<Dataset['articles'][number], 'id' | 'title' | 'url'>;

/** File contents by name, of the tables in their order; `groups` are those of Parquet, if any. */
export const filesFrom = (printed: PrintedTables, groups: Groups, graph: Graph, articles: readonly Source[], story: Story | null = null): ReadonlyMap<string, Content> => {
  const version = versionOf(printed);
  const parquet = parquetFiles(printed, groups, version);
  const sizes = [...parquet].map(([name, { length }]): [string, number] => [name, length]);
  const head = `{\n  "name": "attested",\n  "version": ${JSON.stringify(version)},\n${sizes.length > 0 ? `  "parquet": ${JSON.stringify(Object.fromEntries(sizes))},\n` : ''}${story ? `  "story": ${JSON.stringify(story)},\n` : ''}  "tables": {\n`;
  return new Map<string, Content>([
    ...[...printed].map(([name, { csv }]): [string, Content] => [`${name}.csv`, csv]),
    ...[...parquet].map(([name, { pieces }]): [string, Content] => [`${name}.parquet`, pieces]),
    ['network.gexf', made(() => gexfOf(graph))],
    ['network.graphml', made(() => graphmlOf(graph))],
    ['datapackage.json', `${JSON.stringify(datapackageOf(version, articles, sizes), null, 2)}\n`],
    ['dataset.json', made(() => jsonOf(head, printed))],
  ]);
};

export const filesOf = (dataset: Dataset, story: Story | null = null): ReadonlyMap<string, Content> => {
  const printed = new Map(tableNames.map((name) => [name, printedOf(dataset, name)]));
  return filesFrom(printed, isLarge(printed) ? groupsHere(printed) : new Map(), graphOf(dataset), dataset.articles, story);
};
