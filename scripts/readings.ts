/** The readings of many articles, in the order of the articles: on this thread where they are few, else on every core. */
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

/** Called with readings as they come, in any order. */
export type Taken = (readings: readonly Reading[]) => void;

export const readingsOf = async (articles: readonly ArticleInput[], lexicon: Lexicon, take: Taken = () => undefined, threads = threadsFor(articles)): Promise<readonly Reading[]> =>
  threads < 2 ? readHere(articles, lexicon, take) : readOn(threads, articles, lexicon, take);

/** Between two batches the process can be spoken to. */
const readHere = async (articles: readonly ArticleInput[], lexicon: Lexicon, take: Taken): Promise<readonly Reading[]> => {
  const readings: Reading[] = [];
  for (let from = 0; from < articles.length; from += BATCH) {
    const batch = articles.slice(from, from + BATCH).map((article) => readArticle(article, lexicon));
    readings.push(...batch);
    take(batch);
    await setImmediate();
  }
  return readings;
};

/** Each thread asks for more when it is done; what a batch gives does not depend on who reads it. */
const readOn = (threads: number, articles: readonly ArticleInput[], lexicon: Lexicon, take: Taken): Promise<readonly Reading[]> =>
  new Promise((resolve, reject) => {
    const batches: (readonly Reading[])[] = [];
    let next = 0;
    let left = Math.ceil(articles.length / BATCH);
    const workers = Array.from({ length: threads }, () => new Worker(new URL('./readingThread.mjs', import.meta.url), { workerData: lexicon }));
    const stop = () => {
      for (const worker of workers) void worker.terminate();
    };
    for (const worker of workers) {
      const feed = () => {
        if (next * BATCH >= articles.length) return;
        const batch: Batch = { index: next, articles: articles.slice(next * BATCH, (next + 1) * BATCH) };
        next++;
        worker.postMessage(batch);
      };
      worker.on('message', ({ index, readings: json }: Done) => {
        const readings: readonly Reading[] = JSON.parse(json);
        batches[index] = readings;
        take(readings);
        left--;
        if (left > 0) return feed();
        stop();
        resolve(batches.flat());
      });
      worker.on('error', (error) => {
        stop();
        reject(error);
      });
      feed();
    }
  });
