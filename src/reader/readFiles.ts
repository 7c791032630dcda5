/** Has files read by a worker of its own, which ends with the answer. */
import type { Dataset } from '../model/dataset';
import address from './articles.worker.ts?worker&url';
import type { Answer, BroughtFile, FileNote } from './message';
import { ownWorker } from './trusted';

export type ReadFiles = { readonly tables: Dataset; readonly notes: readonly FileNote[] } | { readonly fault: string };

/** Whether this page can read articles; the page that is one file cannot, see `noReader.ts`. */
export const reads: boolean = true;

/** Never rejects. `step` is told how many files are done. */
export const readFiles = (files: readonly BroughtFile[], step: (done: number) => void): Promise<ReadFiles> =>
  new Promise((resolve) => {
    const end = (outcome: ReadFiles): void => {
      worker?.terminate();
      resolve(outcome);
    };
    let worker: Worker | null = null;
    try {
      worker = ownWorker(address);
    } catch (error) {
      return end({ fault: error instanceof Error ? error.message : String(error) });
    }
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.kind === 'step') step(data.done);
      else if (data.kind === 'failed') end({ fault: data.words });
      else end({ tables: data.tables, notes: data.notes });
    });
    worker.addEventListener('error', (event) => end({ fault: event.message || 'the reader could not be loaded' }));
    worker.addEventListener('messageerror', () => end({ fault: 'the answer could not be read' }));
    worker.postMessage(files);
  });
