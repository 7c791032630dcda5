/** The readings of many articles: on this thread where they are few, else on every core. */
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { readArticle, type ArticleInput } from '../src/pipeline/article';
import type { Lexicon } from '../src/pipeline/lexicon';
import type { Reading } from '../src/pipeline/reading';
import type { Batch, Done } from './readingThread';

/** Characters for each thread, at least: below that, starting one costs more than it saves. */
const LEAST = 500_000;
/** Articles handed over at a time: few, so that no thread waits long for the last. */
const BATCH = 8;

/** How many threads are worth it. */
export const threadsFor = (articles: readonly ArticleInput[]): number =>
  Math.max(1, Math.min(availableParallelism(), Math.floor(articles.reduce((size, { text }) => size + text.length, 0) / LEAST)));

/** Called with readings as they come, in any order of batches, each with its place. */
type Taken = (readings: readonly Reading[], index: number) => void;

/** Hands over each reading, and keeps none. */
export const readEach = (articles: readonly ArticleInput[], lexicon: Lexicon, take: Taken, threads = threadsFor(articles)): Promise<void> =>
  threads < 2 ? readHere(articles, lexicon, take) : readOn(threads, articles, lexicon, take);

/** All of them, in the order of the articles. */
export const readingsOf = async (articles: readonly ArticleInput[], lexicon: Lexicon, threads = threadsFor(articles)): Promise<readonly Reading[]> => {
  const batches: (readonly Reading[])[] = [];
  await readEach(articles, lexicon, (readings, index) => (batches[index] = readings), threads);
  return batches.flat();
};

/** Between two batches the process can be spoken to. */
const readHere = async (articles: readonly ArticleInput[], lexicon: Lexicon, take: Taken): Promise<void> => {
  for (let index = 0; index * BATCH < articles.length; index++) {
    take(batchAt(articles, index).map((article) => readArticle(article, lexicon)), index);
    await setImmediate();
  }
};
const batchAt = (articles: readonly ArticleInput[], index: number): readonly ArticleInput[] => articles.slice(index * BATCH, (index + 1) * BATCH);

/** Each thread asks for more when it is done; what a batch gives does not depend on who reads it. */
const readOn = (threads: number, articles: readonly ArticleInput[], lexicon: Lexicon, take: Taken): Promise<void> =>
  new Promise((resolve, reject) => {
    let next = 0;
    let left = Math.ceil(articles.length / BATCH);
    const workers = Array.from({ length: threads }, () => new Worker(new URL('./readingThread.mjs', import.meta.url), { workerData: lexicon }));
    const stop = () => {
      for (const worker of workers) void worker.terminate();
    };
    for (const worker of workers) {
      const feed = () => {
        if (next * BATCH >= articles.length) return;
        const batch: Batch = { index: next, articles: batchAt(articles, next) };
        next++;
        worker.postMessage(batch);
      };
      worker.on('message', ({ index, readings: json }: Done) => {
        const readings: readonly Reading[] = JSON.parse(json);
        take(readings, index);
        left--;
        if (left > 0) return feed();
        stop();
        resolve();
      });
      worker.on('error', (error) => {
        stop();
        reject(error);
      });
      feed();
    }
  });
