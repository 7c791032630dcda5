/** What the preprocessing script writes, by file name: the tables, what describes them, and the network. */
import { createHash } from 'node:crypto';
import { toGexf } from '../src/export/gexf';
import { graphOf } from '../src/export/graph';
import { toGraphml } from '../src/export/graphml';
import { toCsv } from '../src/model/csv';
import { datapackageOf } from '../src/model/datapackage';
import { tableNames, tables, type Dataset } from '../src/model/dataset';
import type { Story } from '../src/model/story';

/** File contents by name; the version is a hash of the tables. */
export const filesOf = (dataset: Dataset, story: Story | null = null): ReadonlyMap<string, string> => {
  const files = new Map<string, string>();
  for (const name of tableNames) files.set(`${name}.csv`, toCsv(tables[name].fields, dataset[name]));
  const hash = createHash('sha256');
  for (const [name, content] of files) hash.update(name).update('\0').update(content).update('\0');
  const version = hash.digest('hex').slice(0, 12);
  const graph = graphOf(dataset);
  files.set('network.gexf', toGexf(graph));
  files.set('network.graphml', toGraphml(graph));
  files.set('datapackage.json', `${JSON.stringify(datapackageOf(version, dataset.articles), null, 2)}\n`);
  const rows = tableNames.map((name) => `    ${JSON.stringify(name)}: [\n${dataset[name].map((row) => `      ${JSON.stringify(row)}`).join(',\n')}\n    ]`);
  files.set('dataset.json', `{\n  "name": "attested",\n  "version": ${JSON.stringify(version)},\n${story ? `  "story": ${JSON.stringify(story)},\n` : ''}  "tables": {\n${rows.join(',\n')}\n  }\n}\n`);
  return files;
};
