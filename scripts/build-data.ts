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
import { cacheAt, either, noCache, type Cache, type Named } from './cache';
import { deliver } from './delivery';
import { ended, oneLine } from './ending';
import { readInput } from './input';
import { progressOn } from './progress';
import { readerVersion } from './readerVersion';
import { readEach } from './readings';
import { stoppable } from './stoppable';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const optionsOf = () => {
  const { values } = parseArgs({
    options: { in: { type: 'string', default: join(root, 'seeds') }, out: { type: 'string', default: join(root, 'data') }, check: { type: 'boolean', default: false }, 'no-review': { type: 'boolean', default: false }, 'no-cache': { type: 'boolean', default: false } },
  });
  return values;
};

/** Reads what is not in the cache, and keeps it there. */
const readMissing = async (articles: readonly ArticleInput[], lexicon: Lexicon, cache: Cache): Promise<void> => {
  const unread = articles.filter((article) => !cache.has(article));
  const byId = new Map(unread.map((article) => [article.id, article]));
  const progress = progressOn(process.stderr, { articles: unread.length, size: sizeOf(unread) }, 'read');
  await stoppable(progress.end, () =>
    readEach(unread, lexicon, (batch) => {
      for (const reading of batch) {
        const article = byId.get(reading.id);
        if (article) cache.keep(article, reading);
      }
      progress.add({ articles: batch.length, size: sizeOf(batch) });
    }),
  );
  progress.end();
};
/** Each from the cache, anew each time they are gone through. */
const readingsIn = (articles: readonly Named[], cache: Cache): Iterable<Reading> => ({
  *[Symbol.iterator]() {
    for (const article of articles) {
      const reading = cache.find(article);
      if (!reading) throw new Error(`${article.file}: what was read of it is damaged: run again with --no-cache`);
      yield reading;
    }
  },
});
const withoutText = ({ id, file, sha256, supplied }: ArticleInput): Named => ({ id, file, sha256, supplied });
const sizeOf = (texts: readonly { readonly text: string }[]): number => texts.reduce((size, { text }) => size + text.length, 0);

await ended('build-data', async () => {
  const options = optionsOf();
  const [from, to] = [resolve(options.in), resolve(options.out)];
  const { articles, lexicon, faults, notices } = readInput(from, join(root, 'seeds', 'lexicon'), to);
  for (const notice of notices) console.error(`note: ${oneLine(notice)}`);
  if (faults.length > 0) return faults;
  if (articles.length === 0) return [`${options.in}: no articles: put .txt, .md or .html files there`];
  const cache = options.check || options['no-cache'] ? noCache() : either(cacheAt(join(root, '.cache', 'readings'), readerVersion([...new Set([join(root, 'seeds', 'lexicon'), join(from, 'lexicon')])])), noCache());
  await readMissing(articles, lexicon, cache);
  return deliver(readingsIn(articles.map(withoutText), cache), lexicon, { from, to, named: options.out, check: options.check, review: !options['no-review'], count: { articles: articles.length, size: sizeOf(articles) } });
});
