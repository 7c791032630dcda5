/**
 * How well the reading reads: every folder of `src/pipeline/fixtures` against what a careful reader finds in it.
 *   npm run evaluate [-- --verbose] [--only NAME] [--write]
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { datasetOf } from '../src/pipeline/pipeline';
import { readInput } from './input';
import { readExpectation } from './score/expectation';
import { linesOf, markdownOf, scoresOf, withQuality } from './score/print';
import { talliesOf } from './score/tables';
import { addTallies, type Tallies } from './score/tally';

const root = join(import.meta.dirname, '..');
const fixtures = join(root, 'src', 'pipeline', 'fixtures');
export const readmePath = join(root, 'README.md');

const fixtureNames = (): readonly string[] => readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();

const talliesOfFixture = (name: string): Tallies => {
  const folder = join(fixtures, name);
  const { articles, lexicon, faults } = readInput(folder, join(root, 'seeds', 'lexicon'));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return talliesOf(readExpectation(join(folder, 'expect.json')), datasetOf(articles, lexicon));
};

/** Tallies by fixture, of those whose names begin with `only`. */
export const evaluate = (only = ''): ReadonlyMap<string, Tallies> => new Map(fixtureNames().filter((name) => name.startsWith(only)).map((name) => [name, talliesOfFixture(name)]));

export const totalOf = (evaluated: ReadonlyMap<string, Tallies>): Tallies => [...evaluated.values()].reduce(addTallies, new Map());

const run = (): void => {
  const { values } = parseArgs({ options: { verbose: { type: 'boolean', default: false }, only: { type: 'string', default: '' }, write: { type: 'boolean', default: false } } });
  const evaluated = evaluate(values.only);
  if (evaluated.size === 0) throw new Error(`--only: no such fixture: ${values.only}`);
  if (values.verbose) for (const [name, tallies] of evaluated) for (const [table, { notes }] of tallies) for (const note of notes) console.log(`${name}: ${table}: ${note}`);
  const scores = scoresOf(totalOf(evaluated));
  for (const line of linesOf(scores)) console.log(line);
  if (values.write && values.only) throw new Error('--write: not with --only');
  if (values.write) writeFileSync(readmePath, withQuality(readFileSync(readmePath, 'utf8'), markdownOf(scores)));
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) run();
