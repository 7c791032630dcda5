/**
 * How well the reading reads: every folder of `src/pipeline/fixtures` against what a careful reader finds in it.
 *   npm run evaluate [-- --verbose] [--only NAME] [--write]
 *   npm run evaluate -- --sentences DIR: what is read of the sentences of every test, as CSV in DIR, to compare with another DIR
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { toCsv } from '../src/model/csv';
import { tableNames, tables } from '../src/model/dataset';
import type { ArticleInput } from '../src/pipeline/article';
import type { Lexicon } from '../src/pipeline/lexicon';
import { datasetOf } from '../src/pipeline/pipeline';
import { readLexicon as lexiconIn } from './lexiconFiles';
import { readExpectation, type ExpectedFolder } from './score/expectation';
import { readSentences } from './score/sentences';
import { linesOf, markdownOf, scoresOf, withQuality } from './score/print';
import { digestOf, digestsOf, type Digests } from './score/digest';
import { talliesOf } from './score/tables';
import { addTallies, type Tallies } from './score/tally';
import { nothingSupplied } from './supplied';

const root = join(import.meta.dirname, '..');
const fixtures = join(root, 'src', 'pipeline', 'fixtures');
export const readmePath = join(root, 'README.md');
/** What the tables of each fixture are, so that a change of the reading is noticed that no figure tells. */
export const recordPath = join(fixtures, 'tables.json');
/** … and of the sentences of the tests, by test file. */
export const sentencesPath = join(fixtures, 'sentences.json');

export interface Fixture {
  readonly name: string;
  readonly articles: readonly ArticleInput[];
  readonly expected: ExpectedFolder;
}

const articleOf = (folder: string, file: string): ArticleInput => ({ id: basename(file, '.txt'), file, sha256: '', text: readFileSync(join(folder, file), 'utf8'), supplied: nothingSupplied });

/** Those whose names begin with `only`. */
export const readFixtures = (only = ''): readonly Fixture[] =>
  readdirSync(fixtures, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.startsWith(only))
    .map(({ name }) => ({ name, folder: join(fixtures, name) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, folder }) => ({ name, articles: readdirSync(folder).filter((file) => file.endsWith('.txt')).sort().map((file) => articleOf(folder, file)), expected: readExpectation(join(folder, 'expect.json')) }));

/** The built-in lexicon. */
export const readLexicon = (): Lexicon => {
  const folder = join(root, 'seeds', 'lexicon');
  const faults: string[] = [];
  const lexicon = lexiconIn(folder, folder, { faults, notices: [] });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return lexicon;
};

export interface Evaluated {
  readonly name: string;
  readonly tallies: Tallies;
  readonly digests: Digests;
}
export const evaluated = ({ name, articles, expected }: Fixture, lexicon: Lexicon): Evaluated => {
  const dataset = datasetOf(articles, lexicon);
  return { name, tallies: talliesOf(expected, dataset), digests: digestsOf(dataset) };
};

/** Digests of what is read of the sentences of the pipeline's tests, by test file. */
export const sentenceDigests = (lexicon: Lexicon): Digests => Object.fromEntries([...readSentences(join(root, 'src', 'pipeline'), lexicon)].map(([name, dataset]) => [name, digestOf(dataset)]));

/** A file for each test file, with its tables one under the other. */
const writeSentences = (folder: string, lexicon: Lexicon): void => {
  mkdirSync(folder, { recursive: true });
  for (const [name, dataset] of readSentences(join(root, 'src', 'pipeline'), lexicon))
    writeFileSync(join(folder, `${name.replaceAll('/', '.')}.csv`), tableNames.map((table) => `${table}\n${toCsv(tables[table].fields, dataset[table])}`).join('\n'));
};

const run = (): void => {
  const { values } = parseArgs({ options: { verbose: { type: 'boolean', default: false }, only: { type: 'string', default: '' }, write: { type: 'boolean', default: false }, sentences: { type: 'string', default: '' } } });
  if (values.write && values.only) throw new Error('--write: not with --only: the table is of all fixtures');
  const lexicon = readLexicon();
  if (values.sentences) return writeSentences(resolve(values.sentences), lexicon);
  const all = readFixtures(values.only).map((fixture) => evaluated(fixture, lexicon));
  if (all.length === 0) throw new Error(`--only: no such fixture: ${values.only}`);
  if (values.verbose) for (const { name, tallies } of all) for (const [table, { notes }] of tallies) for (const note of notes) console.log(`${name}: ${table}: ${note}`);
  const scores = scoresOf(all.map(({ tallies }) => tallies).reduce(addTallies));
  for (const line of linesOf(scores)) console.log(line);
  if (!values.write) return;
  writeFileSync(readmePath, withQuality(readFileSync(readmePath, 'utf8'), markdownOf(scores)));
  writeFileSync(sentencesPath, `${JSON.stringify(sentenceDigests(lexicon), null, 1)}\n`);
  writeFileSync(recordPath, `${JSON.stringify(Object.fromEntries(all.map(({ name, digests }) => [name, digests])), null, 1)}\n`);
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) run();
