/** In place of `readFiles.ts` where the page is one file: the reader is larger than the rest of the page, and stays out. */
import type { ReadFiles } from './readFiles';

export const reads: boolean = false;

export const readFiles = (): Promise<ReadFiles> => Promise.resolve({ fault: 'this file brings no reader of articles' });
