/** What the page and the worker that reads articles say to each other. */
import type { Dataset } from '../model/dataset';

export interface BroughtFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
/** What became of one file, in words. */
export interface FileNote {
  readonly name: string;
  readonly read: boolean;
  readonly words: string;
}
export type Answer =
  | { readonly kind: 'step'; readonly done: number }
  | { readonly kind: 'read'; readonly tables: Dataset; readonly notes: readonly FileNote[] }
  | { readonly kind: 'failed'; readonly words: string };
