/** Files that a reader drops, chooses or pastes, as bytes to be read; and why some are not taken. */
import type { BroughtFile, FileNote } from '../reader/message';

/** Beyond this the memory of a browser does not suffice. */
const MOST_BYTES = 60_000_000;
const ENDINGS = /\.(?:txt|md|markdown|html?)$/i;

export interface Brought {
  readonly brought: readonly BroughtFile[];
  readonly notes: readonly FileNote[];
  /** The content of a dataset.json, when one is among them. */
  readonly dataset: unknown;
}

const refused = (name: string, words: string): FileNote => ({ name, read: false, words });

export const broughtFiles = async (files: readonly Pick<File, 'name' | 'size' | 'arrayBuffer' | 'text'>[]): Promise<Brought> => {
  const brought: BroughtFile[] = [];
  const notes: FileNote[] = [];
  for (const file of files) {
    try {
      if (/\.json$/i.test(file.name)) return { brought: [], notes: [], dataset: JSON.parse(await file.text()) ?? null };
      if (!ENDINGS.test(file.name)) notes.push(refused(file.name, 'not a .txt, .md or .html file'));
      else if (file.size > MOST_BYTES) notes.push(refused(file.name, `larger than ${MOST_BYTES / 1_000_000} MB`));
      else brought.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch {
      notes.push(refused(file.name, /\.json$/i.test(file.name) ? 'not JSON' : 'could not be opened'));
    }
  }
  return { brought, notes, dataset: undefined };
};

/** Pasted text as a file; `n` numbers it. */
export const pastedFile = (text: string, n: number): BroughtFile => ({ name: `pasted-${n}.txt`, bytes: new TextEncoder().encode(text) });

/** Why these are too much at once, or ''. */
export const sizeFault = (files: readonly BroughtFile[]): string => {
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return size > MOST_BYTES ? `they are ${Math.round(size / 1_000_000)} MB, and ${MOST_BYTES / 1_000_000} MB is the most for one page: use npm run data` : '';
};
