/** Sheets printed into files, in their order: on this thread where they are few, else on every core. */
import { setImmediate } from 'node:timers/promises';
import { putWhole } from './keep';
import { sheetOf, type Draft } from './sheet';
import { sheetBytes } from './sheetFile';
import { onThreads } from './threads';

export interface Printing {
  readonly drafts: readonly Draft[];
  /** Where it may be put, the best place first. */
  readonly places: readonly string[];
}

/** Where it has been put. */
export const printed = ({ drafts, places }: Printing, reader: string): string => putWhole(places, sheetBytes(sheetOf(drafts, reader)));

const printHere = async function* (jobs: Iterable<Printing>, reader: string): AsyncGenerator<string> {
  for (const job of jobs) {
    yield printed(job, reader);
    await setImmediate();
  }
};

/** `reader` is who has read the articles. */
export const sheetsOf = (jobs: Iterable<Printing>, reader: string, threads: number): AsyncGenerator<string> => (threads < 2 ? printHere(jobs, reader) : onThreads('sheetThread', reader, jobs, threads));
