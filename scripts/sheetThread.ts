/** One of the threads of `sheetsOf`: prints the articles it is handed. */
import { parentPort, workerData } from 'node:worker_threads';
import { buffersOf, sheetOf, type Desk, type Draft } from './sheet';

const desk: Desk = workerData;
parentPort?.on('message', (drafts: readonly Draft[]) => {
  const sheet = sheetOf(drafts, desk);
  parentPort?.postMessage(sheet, buffersOf(sheet));
});
