/** One of the threads of `readingsOf`: reads the articles it is handed. */
import { parentPort, workerData } from 'node:worker_threads';
import { readArticle, type ArticleInput } from '../src/pipeline/article';
import type { Lexicon } from '../src/pipeline/lexicon';
import type { Reading } from '../src/pipeline/reading';

export interface Batch {
  readonly index: number;
  readonly articles: readonly ArticleInput[];
}
export interface Done {
  readonly index: number;
  readonly readings: readonly Reading[];
}

const lexicon: Lexicon = workerData;
parentPort?.on('message', ({ index, articles }: Batch) => {
  const done: Done = { index, readings: articles.map((article) => readArticle(article, lexicon)) };
  parentPort?.postMessage(done);
});
