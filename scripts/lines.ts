/**
 * A folder of articles as JSON, one article a line, for `npm run read`.
 *   npm run -s lines -- [--in DIR] > articles.ndjson
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { articleLine } from './articleLine';
import { ended, oneLine } from './ending';
import { readInput } from './input';
import { put } from './pipe';

const seeds = join(import.meta.dirname, '..', 'seeds');

await ended('lines', async () => {
  const { values } = parseArgs({ options: { in: { type: 'string', default: seeds } } });
  const { articles, faults, notices } = readInput(resolve(values.in), join(seeds, 'lexicon'));
  for (const notice of notices) console.error(`note: ${oneLine(notice)}`);
  if (faults.length > 0) return faults;
  for (const article of articles) await put(articleLine(article));
  return [];
});
