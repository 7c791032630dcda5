/** The readings of many articles: on this thread where they are few, else on every core. */
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { ArticleInput } from '../src/pipeline/article';
import type { Lexicon } from '../src/pipeline/lexicon';
import type { Reading } from '../src/pipeline/reading';
import { linesFor } from './readLines';
import { readingOfLine } from './readingLine';
import { onThreads } from './threads';

/** Characters for each thread, at least: below that, starting one costs more than it saves. */
const LEAST = 500_000;
/** Articles handed over at a time: few, so that no thread waits long for the last. */
const BATCH = 8;

/** How many threads are worth it for texts of so many characters together. */
export const threadsFor = (size: number): number => Math.max(1, Math.min(availableParallelism(), Math.floor(size / LEAST)));

const sizeOf = (articles: readonly ArticleInput[]): number => articles.reduce((size, { text }) => size + text.length, 0);
const batchesOf = function* (articles: readonly ArticleInput[]): Generator<readonly ArticleInput[]> {
  for (let from = 0; from < articles.length; from += BATCH) yield articles.slice(from, from + BATCH);
};

/** Each as a line of its reader, batch by batch, in the order of the articles; none is kept. */
export const readEach = (articles: readonly ArticleInput[], lexicon: Lexicon, reader: string, threads = threadsFor(sizeOf(articles))): AsyncGenerator<readonly Uint8Array<ArrayBuffer>[]> =>
  threads < 2 ? readHere(articles, lexicon, reader) : onThreads('readingThread', { lexicon, reader }, batchesOf(articles), threads);

/** Between two batches the process can be spoken to. */
const readHere = async function* (articles: readonly ArticleInput[], lexicon: Lexicon, reader: string): AsyncGenerator<readonly Uint8Array<ArrayBuffer>[]> {
  for (const batch of batchesOf(articles)) {
    yield linesFor(batch, lexicon, reader);
    await setImmediate();
  }
};

/** All of them, in the order of the articles. */
export const readingsOf = async (articles: readonly ArticleInput[], lexicon: Lexicon, threads = threadsFor(sizeOf(articles))): Promise<readonly Reading[]> => {
  const readings: Reading[] = [];
  for await (const lines of readEach(articles, lexicon, '', threads))
    for (const line of lines) {
      const reading = readingOfLine('', line);
      if ('fault' in reading) throw new Error(reading.fault);
      readings.push(reading);
    }
  return readings;
};
