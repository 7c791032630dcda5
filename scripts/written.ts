/** What the last run has written, and of what: where neither has been touched since, there is nothing to do. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Written {
  readonly of: string;
  /** What was said of it. */
  readonly words: string;
  /** Of each file what changes whenever anybody writes to it: the time of the last change cannot be set back. */
  readonly files: string;
}

const filesIn = (folder: string): string =>
  JSON.stringify(readdirSync(folder).filter((name) => !name.startsWith('.')).sort().map((name) => {
    const { size, ino, mtimeMs, ctimeMs } = statSync(join(folder, name));
    return [name, size, ino, mtimeMs, ctimeMs];
  }));

/** Names what tables are made of. */
export const nameOfAll = (parts: Iterable<string | Uint8Array>): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest('hex');
};

/** What was said when the folder was written, if it was written of the same, and is as it was then; `record` is the file in which that stands. */
export const wordsOfWritten = (record: string, folder: string, of: string): string | undefined => {
  try {
    const written: Written = JSON.parse(readFileSync(record, 'utf8'));
    return written.of === of && written.files === filesIn(folder) ? written.words : undefined;
  } catch {
    return undefined;
  }
};

/** For the next run; where it cannot be kept, that makes all anew. */
export const recordWritten = (record: string, folder: string, { of, words }: Omit<Written, 'files'>): void => {
  try {
    writeFileSync(record, JSON.stringify({ of, words, files: filesIn(folder) } satisfies Written));
  } catch {
    // What was recorded before does not fit the folder any more.
  }
};
