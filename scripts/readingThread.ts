/** One of the threads of `readEach`: reads the articles it is handed. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ArticleInput } from '../src/pipeline/article';
import type { Lexicon } from '../src/pipeline/lexicon';
import { linesFor } from './readLines';

const { lexicon, reader }: { readonly lexicon: Lexicon; readonly reader: string } = workerData;
parentPort?.on('message', (articles: readonly ArticleInput[]) => {
  const lines = linesFor(articles, lexicon, reader);
  parentPort?.postMessage(lines, lines.map(({ buffer }) => buffer));
});
