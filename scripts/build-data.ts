/**
 * The preprocessing script: articles in, tables out.
 *   npm run data -- [--in DIR] [--out DIR] [--check] [--no-review] [--no-cache]
 * Articles that have not changed are not read again; --check reads all of them.
 */
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { ArticleInput } from '../src/pipeline/article';
import type { Lexicon } from '../src/pipeline/lexicon';
import type { Reading } from '../src/pipeline/reading';
import { cacheAt, noCache, type Cache } from './cache';
import { deliver } from './delivery';
import { ended, oneLine } from './ending';
import { readInput } from './input';
import { progressOn } from './progress';
import { readerVersion } from './readerVersion';
import { readingsOf } from './readings';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const optionsOf = () => {
  const { values } = parseArgs({
    options: { in: { type: 'string', default: join(root, 'seeds') }, out: { type: 'string', default: join(root, 'data') }, check: { type: 'boolean', default: false }, 'no-review': { type: 'boolean', default: false }, 'no-cache': { type: 'boolean', default: false } },
  });
  return values;
};

/** From the cache what is there; the rest is read, and kept. */
const readAll = async (articles: readonly ArticleInput[], lexicon: Lexicon, cache: Cache): Promise<readonly Reading[]> => {
  const readings = new Map(articles.flatMap((article) => {
    const reading = cache.find(article);
    return reading ? [[article.id, reading]] : [];
  }));
  const unread = articles.filter(({ id }) => !readings.has(id));
  const byId = new Map(unread.map((article) => [article.id, article]));
  const progress = progressOn(process.stderr, { articles: unread.length, size: sizeOf(unread) });
  process.once('SIGINT', () => {
    progress.end();
    console.error('stopped: the tables are as they were; what has been read is kept for the next run');
    process.exit(130);
  });
  await readingsOf(unread, lexicon, (batch) => {
    for (const reading of batch) {
      const article = byId.get(reading.id);
      if (article) cache.keep(article, reading);
      readings.set(reading.id, reading);
    }
    progress.add({ articles: batch.length, size: sizeOf(batch) });
  });
  progress.end();
  return [...readings.values()];
};
const sizeOf = (texts: readonly { readonly text: string }[]): number => texts.reduce((size, { text }) => size + text.length, 0);

await ended('build-data', async () => {
  const options = optionsOf();
  const [from, to] = [resolve(options.in), resolve(options.out)];
  const { articles, lexicon, faults, notices } = readInput(from, join(root, 'seeds', 'lexicon'), to);
  for (const notice of notices) console.error(`note: ${oneLine(notice)}`);
  if (faults.length > 0) return faults;
  if (articles.length === 0) return [`${options.in}: no articles: put .txt, .md or .html files there`];
  const cache = options.check || options['no-cache'] ? noCache : cacheAt(join(root, '.cache', 'readings'), readerVersion([...new Set([join(root, 'seeds', 'lexicon'), join(from, 'lexicon')])]));
  return deliver(await readAll(articles, lexicon, cache), lexicon, { from, to, named: options.out, check: options.check, review: !options['no-review'] });
});
