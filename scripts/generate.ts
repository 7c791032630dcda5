/**
 * Invented articles for measuring, and never to be mixed with real ones: the same number and seed give the same articles.
 *   npm run generate -- --articles N --out DIR [--seed N]
 * Then: npm run data -- --in DIR --out DIR2
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ended } from './ending';
import { articleOf } from './generate/article';
import { randomOf } from './generate/random';
import { vocabularyOf } from './generate/vocabulary';
import { readInput } from './input';

const seeds = join(import.meta.dirname, '..', 'seeds');
/** Articles in one folder: more would be slow to list. */
const SHELF = 1000;
const MOST = 10_000_000;

await ended('generate', async () => {
  const { values } = parseArgs({ options: { articles: { type: 'string', default: '' }, out: { type: 'string', default: '' }, seed: { type: 'string', default: '20161124' } } });
  const [count, seed] = [Number(values.articles), Number(values.seed)];
  if (!Number.isInteger(count) || count < 1 || count > MOST) return [`--articles: not a number from 1 to ${MOST}: ${values.articles || 'nothing'}`];
  if (!Number.isInteger(seed)) return [`--seed: not a whole number: ${values.seed}`];
  if (values.out === '') return ['--out: missing: name a new folder'];
  const out = resolve(values.out);
  if (existsSync(out) && readdirSync(out).length > 0) return [`${values.out}: not empty: name a new folder, so that invented articles are not mixed with others`];
  const vocabulary = vocabularyOf(readInput(seeds, join(seeds, 'lexicon')).lexicon);
  const random = randomOf(seed);
  const digits = String(count).length;
  for (let i = 0; i < count; i++) {
    const shelf = join(out, String(Math.floor(i / SHELF)).padStart(3, '0'));
    if (i % SHELF === 0) mkdirSync(shelf, { recursive: true });
    writeFileSync(join(shelf, `invented-${String(i + 1).padStart(digits, '0')}.txt`), articleOf(random, vocabulary));
  }
  writeFileSync(join(out, 'README.md'), `# Invented\n\n${count} articles that nobody wrote, put together from a grammar and the names of a lexicon (seed ${seed}) to measure with. What they say is not true and is not meant.\n`);
  console.log(`${count} invented articles → ${values.out}`);
  return Promise.resolve([]);
});
