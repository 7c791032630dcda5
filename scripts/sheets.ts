/** The sheets of many articles, in their order: on this thread where they are few, else on every core. */
import { setImmediate } from 'node:timers/promises';
import { sheetOf, type Desk, type Draft, type Sheet } from './sheet';
import { onThreads } from './threads';

/** Articles on a sheet: few, so that little waits in memory. */
const LOT = 16;
const lotsOf = function* (drafts: Iterable<Draft>): Generator<readonly Draft[]> {
  let lot: Draft[] = [];
  for (const draft of drafts) {
    lot.push(draft);
    if (lot.length < LOT) continue;
    yield lot;
    lot = [];
  }
  if (lot.length > 0) yield lot;
};

const printHere = async function* (drafts: Iterable<Draft>, desk: Desk): AsyncGenerator<Sheet> {
  for (const lot of lotsOf(drafts)) {
    yield sheetOf(lot, desk);
    await setImmediate();
  }
};

export const sheetsOf = (drafts: Iterable<Draft>, desk: Desk, threads: number): AsyncGenerator<Sheet> => (threads < 2 ? printHere(drafts, desk) : onThreads('sheetThread', desk, lotsOf(drafts), threads));
