/** One of the threads of `readingsOf`: reads the articles it is handed. */
import { parentPort, workerData } from 'node:worker_threads';
import { readArticle, type ArticleInput } from '../src/pipeline/article';
import type { Lexicon } from '../src/pipeline/lexicon';

export interface Batch {
  readonly index: number;
  readonly articles: readonly ArticleInput[];
}
export interface Done {
  readonly index: number;
  /** As JSON: what comes from it has its words once, and takes a third less than copies would. */
  readonly readings: string;
}

const lexicon: Lexicon = workerData;
parentPort?.on('message', ({ index, articles }: Batch) => {
  const done: Done = { index, readings: JSON.stringify(articles.map((article) => readArticle(article, lexicon))) };
  parentPort?.postMessage(done);
});
