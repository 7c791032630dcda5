/** Which reader it was: what one and the same has read need not be read again, and parts read by others do not join. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Everything that reading depends on besides the article: its compiled code, the packages, the lexicon in `folders`. */
export const readerVersion = (folders: readonly string[]): string => {
  const lexicon = folders.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.csv'))
      .sort()
      .map((name) => join(folder, name)),
  );
  const hash = createHash('sha256');
  for (const path of [fileURLToPath(new URL('./readingThread.mjs', import.meta.url)), join(import.meta.dirname, '..', 'package-lock.json'), ...lexicon]) hash.update(readFileSync(path)).update('\0');
  return hash.digest('hex').slice(0, 16);
};
