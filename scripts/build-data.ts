/**
 * The preprocessing script: articles in, tables out.
 *   npm run data -- [--in DIR] [--out DIR] [--check] [--no-review] [--no-cache]
 * Articles that have not changed are not read again; --check reads all of them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { ArticleInput } from '../src/pipeline/article';
import type { Outline } from '../src/pipeline/corpus/outline';
import type { Lexicon } from '../src/pipeline/lexicon';
import { corpusOf } from '../src/pipeline/tables/corpus';
import { cacheAt, either, keyOf, noCache, type Cache, type Named } from './cache';
import { deliver } from './delivery';
import { ended, oneLine } from './ending';
import { readInput } from './input';
import type { Readings } from './joining';
import { progressOn } from './progress';
import { recover } from './folder';
import { keepAt, noKeep, ownIn, WRITTEN, type Keep } from './keep';
import { makerVersion, readerVersion, scriptVersion } from './readerVersion';
import { outlineOfLine } from './readingLine';
import { readEach } from './readings';
import { stoppable } from './stoppable';
import { nameOfAll, recordWritten, wordsOfWritten } from './written';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const optionsOf = () => {
  const { values } = parseArgs({
    options: { in: { type: 'string', default: join(root, 'seeds') }, out: { type: 'string', default: join(root, 'data') }, check: { type: 'boolean', default: false }, 'no-review': { type: 'boolean', default: false }, 'no-cache': { type: 'boolean', default: false } },
  });
  return values;
};

/** Reads what is not in the cache, and keeps it there; the outlines of all, in their order. */
const outlinesOf = async (articles: readonly ArticleInput[], lexicon: Lexicon, reader: string, cache: Cache): Promise<readonly Outline[]> => {
  const known = articles.map(cache.outline);
  const unread = articles.filter((_, i) => !known[i]);
  const progress = progressOn(process.stderr, { articles: unread.length, size: sizeOf(unread) }, 'read');
  const read: Outline[] = [];
  await stoppable(progress.end, async () => {
    for await (const lines of readEach(unread, lexicon, reader)) {
      const batch = unread.slice(read.length, read.length + lines.length);
      batch.forEach((article, i) => {
        const line = lines[i];
        const outline = line && outlineOfLine(line);
        if (!outline) return;
        cache.keep(article, line);
        read.push(outline);
      });
      progress.add({ articles: batch.length, size: sizeOf(batch) });
    }
  });
  progress.end();
  const anew = read.values();
  return known.flatMap((outline) => outline ?? anew.next().value ?? []);
};

/** The articles of a folder, read; their texts are let go. */
const readingsIn = async (articles: readonly ArticleInput[], lexicon: Lexicon, reader: string, cache: Cache): Promise<Readings> => {
  const corpus = corpusOf(await outlinesOf(articles, lexicon, reader, cache), lexicon);
  const named = articles.map(({ id, file, sha256, supplied }): Named => ({ id, file, sha256, supplied }));
  return { reader, corpus, ids: articles.map(({ id }) => id), line: lineIn(cache, named), nameOf: (at) => (named[at] ? keyOf(named[at]) : ''), size: sizeOf(articles) };
};
const lineIn = (cache: Cache, articles: readonly Named[]) => (at: number): Uint8Array => {
  const article = articles[at];
  const line = article && cache.find(article);
  if (!line) throw new Error(`${article?.file ?? ''}: what was read of it is damaged: run again with --no-cache`);
  return line;
};
const sizeOf = (texts: readonly { readonly text: string }[]): number => texts.reduce((size, { text }) => size + text.length, 0);

type Options = ReturnType<typeof optionsOf>;
const isKept = (options: Options): boolean => !options.check && !options['no-cache'];

/** Names all that the tables are made of, and what makes them. */
const nameOf = (options: Options, from: string, reader: string, articles: readonly ArticleInput[]): string =>
  nameOfAll([
    reader, makerVersion(), scriptVersion(), String(options['no-review']),
    ...['review.csv', 'story.yaml'].map((name) => (existsSync(join(from, name)) ? readFileSync(join(from, name)) : '')),
    ...articles.map(keyOf),
  ]);

const tablesFolder = join(root, '.cache', 'tables');
/** What is made of readings is kept beside them, for each folder of tables. */
const keepFor = (options: Options, to: string) => (work: string): Keep => (isKept(options) ? keepAt(tablesFolder, { owner: to, maker: makerVersion() }, work) : noKeep(work));

/** What is to be joined, and its name; or the faults of the input, none where the last run has written of the same what stands there. */
const readIn = async (options: Options, from: string, to: string, record: string): Promise<(Readings & { readonly of: string }) | readonly string[]> => {
  const { articles, lexicon, faults, notices } = readInput(from, join(root, 'seeds', 'lexicon'), to);
  for (const notice of notices) console.error(`note: ${oneLine(notice)}`);
  if (faults.length > 0) return faults;
  if (articles.length === 0) return [`${options.in}: no articles: put .txt, .md or .html files there`];
  const reader = readerVersion([...new Set([join(root, 'seeds', 'lexicon'), join(from, 'lexicon')])]);
  const of = nameOf(options, from, reader, articles);
  const words = isKept(options) ? wordsOfWritten(record, to, of) : undefined;
  if (words !== undefined) {
    recover(to);
    console.log(`${words} → ${options.out}, where nothing had to be written`);
    return [];
  }
  const cache = isKept(options) ? either(cacheAt(join(root, '.cache', 'readings'), reader), noCache()) : noCache();
  return { ...(await readingsIn(articles, lexicon, reader, cache)), of };
};

await ended('build-data', async () => {
  const options = optionsOf();
  const [from, to] = [resolve(options.in), resolve(options.out)];
  const record = join(ownIn(tablesFolder, to), WRITTEN);
  const readings = await readIn(options, from, to, record);
  if (!('corpus' in readings)) return readings;
  const written = (words: string): void => (isKept(options) ? recordWritten(record, to, { of: readings.of, words }) : undefined);
  return deliver(readings, { from, to, named: options.out, check: options.check, review: !options['no-review'], keepIn: keepFor(options, to), written });
});
