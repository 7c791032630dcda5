/** What the preprocessing script writes: a folder of files, whole or not at all. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { toCsv } from '../src/model/csv';
import { datapackageOf } from '../src/model/datapackage';
import { tableNames, tables, type Dataset } from '../src/model/dataset';
import { toGexf } from '../src/export/gexf';
import { graphOf } from '../src/export/graph';
import { toGraphml } from '../src/export/graphml';

/** File contents by name; the version is a hash of the tables. */
export const filesOf = (dataset: Dataset): ReadonlyMap<string, string> => {
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
  files.set('dataset.json', `{\n  "name": "attested",\n  "version": ${JSON.stringify(version)},\n  "tables": {\n${rows.join(',\n')}\n  }\n}\n`);
  return files;
};

/** Writes beside the folder first, then changes places with it. */
export const writeFolder = (folder: string, files: ReadonlyMap<string, string>): void => {
  const parent = dirname(folder);
  mkdirSync(parent, { recursive: true });
  const fresh = join(parent, `.${basename(folder)}.tmp-${process.pid}`);
  const old = join(parent, `.${basename(folder)}.old-${process.pid}`);
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh);
  try {
    for (const [name, content] of files) writeFileSync(join(fresh, name), content);
    if (existsSync(folder)) renameSync(folder, old);
    try {
      renameSync(fresh, folder);
    } catch (error) {
      if (existsSync(old)) renameSync(old, folder);
      throw error;
    }
    rmSync(old, { recursive: true, force: true });
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  }
};

/** Where the folder is not what `files` say, one line for each file. */
export const differences = (folder: string, files: ReadonlyMap<string, string>): readonly string[] => {
  const there = existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : [];
  return [
    ...[...files].flatMap(([name, content]) => (!there.includes(name) ? [`${name}: missing`] : readFileSync(join(folder, name), 'utf8') === content ? [] : [`${name}: not what the articles give: run npm run data`])),
    ...there.filter((name) => !files.has(name)).map((name) => `${name}: not written by the script`),
  ];
};
