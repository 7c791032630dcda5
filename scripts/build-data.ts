/**
 * The preprocessing script: articles in, tables out.
 *   npm run data -- [--in DIR] [--out DIR] [--check] [--no-review]
 */
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { datasetOf } from '../src/pipeline/pipeline';
import { evidenceFaults } from './evidence';
import { readInput } from './input';
import { differences, filesOf, writeFolder } from './output';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const fail = (faults: readonly string[]): never => {
  for (const fault of faults) console.error(fault);
  process.exit(1);
};

const { values } = parseArgs({
  options: { in: { type: 'string', default: join(root, 'seeds') }, out: { type: 'string', default: join(root, 'data') }, check: { type: 'boolean', default: false }, 'no-review': { type: 'boolean', default: false } },
});
const { articles, lexicon, faults } = readInput(resolve(values.in), join(root, 'seeds', 'lexicon'));
if (faults.length > 0) fail(faults);
if (articles.length === 0) fail([`${values.in}: no articles: put .txt, .md or .html files there`]);

const dataset = datasetOf(articles, lexicon);
const wrong = evidenceFaults(dataset, new Map(articles.map((a) => [a.id, a.text])));
if (wrong.length > 0) fail(wrong);

const files = filesOf(dataset);
const folder = resolve(values.out);
if (values.check) {
  const found = differences(folder, files);
  if (found.length > 0) fail(found.map((line) => `${values.out}/${line}`));
  console.log(`${values.out} is what ${articles.length} articles give`);
} else {
  writeFolder(folder, files);
  console.log(`${articles.length} articles: ${dataset.claims.length} claims, ${dataset.actors.length} actors, ${dataset.statements.length} statements, ${dataset.reports.length} reports → ${values.out}`);
}
