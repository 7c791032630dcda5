/** Which reader it was: what one and the same has read need not be read again, and parts read by others do not join. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const versionOf = (paths: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(readFileSync(path)).update('\0');
  return hash.digest('hex').slice(0, 16);
};
/** Compiled, for a thread. */
const codeOf = (thread: string): string => fileURLToPath(new URL(`./${thread}.mjs`, import.meta.url));
const packages = join(import.meta.dirname, '..', 'package-lock.json');

/** Everything that reading depends on besides the article: its compiled code, the packages, the lexicon in `folders`. */
export const readerVersion = (folders: readonly string[]): string => {
  const lexicon = folders.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.csv'))
      .sort()
      .map((name) => join(folder, name)),
  );
  return versionOf([codeOf('readingThread'), packages, ...lexicon]);
};

/** What making tables of readings depends on besides them. */
export const makerVersion = (): string => versionOf([codeOf('sheetThread'), codeOf('sliceThread'), packages]);

/** What else the written files depend on: the script that is running. */
export const scriptVersion = (): string => versionOf([fileURLToPath(import.meta.url)]);
