/**
 * The preprocessing script: articles in, tables out.
 *   npm run data -- [--in DIR] [--out DIR] [--check] [--no-review]
 */
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { joinReviewed } from '../src/pipeline/pipeline';
import { evidenceFaults } from './evidence';
import { differences, keepFaults, writeFolder } from './folder';
import { readInput } from './input';
import { filesOf } from './output';
import { readingsOf } from './readings';
import { readReview } from './review';
import { readStory } from './story';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
const wordsOf = (error: unknown): string => oneLine(error instanceof Error ? error.message : String(error));

const optionsOf = () => {
  const { values } = parseArgs({
    options: { in: { type: 'string', default: join(root, 'seeds') }, out: { type: 'string', default: join(root, 'data') }, check: { type: 'boolean', default: false }, 'no-review': { type: 'boolean', default: false } },
  });
  return values;
};

/** The faults, none when all went well. */
const run = async (): Promise<readonly string[]> => {
  const options = optionsOf();
  const output = resolve(options.out);
  const { articles, lexicon, faults, notices } = readInput(resolve(options.in), join(root, 'seeds', 'lexicon'), output);
  for (const notice of notices) console.error(`note: ${oneLine(notice)}`);
  if (faults.length > 0) return faults;
  if (articles.length === 0) return [`${options.in}: no articles: put .txt, .md or .html files there`];

  const review = options['no-review'] ? { corrections: [], faults: [] } : readReview(resolve(options.in));
  const { dataset, faults: unmatched } = joinReviewed(await readingsOf(articles, lexicon), lexicon, review.corrections);
  if (review.faults.length + unmatched.length > 0) return [...review.faults, ...unmatched];
  const texts = new Map(articles.map((a) => [a.id, a.text]));
  const wrong = evidenceFaults(dataset, texts);
  if (wrong.length > 0) return wrong;
  const { story, faults: untold } = readStory(resolve(options.in), dataset, texts);
  // The tables do not depend on the story: a faulty one is left out, and said to be.
  for (const fault of untold) console.error(`note: ${oneLine(fault)}: the story is left out`);

  const files = filesOf(dataset, story);
  const amiss = options.check ? differences(output, files) : keepFaults(output, files);
  if (amiss.length > 0) return amiss.map((line) => `${options.out}: ${line}`);
  if (options.check) {
    console.log(`${options.out} is what ${articles.length} articles give`);
    return [];
  }
  try {
    writeFolder(output, files);
  } catch (error) {
    return [`${options.out}: cannot be written: ${wordsOf(error)}`];
  }
  console.log(`${articles.length} articles: ${dataset.claims.length} claims, ${dataset.actors.length} actors, ${dataset.statements.length} statements, ${dataset.reports.length} reports → ${options.out}`);
  return [];
};

const faultsOf = async (): Promise<readonly string[]> => {
  try {
    return await run();
  } catch (error) {
    const isOption = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    return [isOption ? `options: ${wordsOf(error)}` : `build-data: failed: ${wordsOf(error)}`];
  }
};

const faults = await faultsOf();
for (const fault of faults) console.error(oneLine(fault));
process.exitCode = faults.length > 0 ? 1 : 0;
