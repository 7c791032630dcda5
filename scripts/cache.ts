/**
 * Readings kept between runs: an article that has not changed is not read again by the same reader. Each is a file that is
 * put in place whole, so that a run that is stopped leaves nothing half; what cannot be kept is read again, and that is all.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ArticleInput } from '../src/pipeline/article';
import type { Reading } from '../src/pipeline/reading';
import { isLine, readingLine, readingOfLine } from './readingLine';

/** What an article is known by. */
export type Named = Omit<ArticleInput, 'text'>;

export interface Cache {
  /** Whether there is one, as far as its beginning and end tell. */
  readonly has: (article: Named) => boolean;
  readonly find: (article: Named) => Reading | undefined;
  readonly keep: (article: Named, reading: Reading) => void;
}

/** For one run alone, in memory, each packed as one line. */
export const noCache = (): Cache => {
  const lines = new Map<string, Buffer>();
  return {
    has: ({ id }) => lines.has(id),
    find: ({ id }) => {
      const line = lines.get(id)?.toString();
      const reading = line === undefined ? undefined : readingOfLine('', line);
      return reading && !('fault' in reading) ? reading : undefined;
    },
    keep: ({ id }, reading) => void lines.set(id, Buffer.from(readingLine('', reading))),
  };
};

/** What the first cannot keep is kept by the second. */
export const either = (first: Cache, second: Cache): Cache => ({
  has: (article) => first.has(article) || second.has(article),
  find: (article) => first.find(article) ?? second.find(article),
  keep: (article, reading) => {
    first.keep(article, reading);
    if (!first.has(article)) second.keep(article, reading);
  },
});

const keyOf = ({ id, file, sha256, supplied }: Named): string => createHash('sha256').update(JSON.stringify([id, file, sha256, supplied])).digest('hex');

/** Days after which what another reader left is taken away. */
const KEPT = 30;

/** In a folder of its own for `reader`, see `readerVersion`. */
export const cacheAt = (folder: string, reader: string): Cache => {
  const pathOf = (article: Named): string => {
    const key = keyOf(article);
    return join(folder, reader, key.slice(0, 2), `${key.slice(2)}.json`);
  };
  const quietly = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch {
      return undefined;
    }
  };
  quietly(() => {
    const now = Date.now();
    mkdirSync(join(folder, reader), { recursive: true });
    utimesSync(join(folder, reader), now / 1000, now / 1000);
    for (const other of readdirSync(folder)) if (statSync(join(folder, other)).mtimeMs < now - KEPT * 86_400_000) rmSync(join(folder, other), { recursive: true, force: true });
  });
  return {
    has: (article) => {
      const line = quietly(() => readFileSync(pathOf(article), 'latin1'));
      return line !== undefined && isLine(reader, line);
    },
    find: (article) => {
      const line = quietly(() => readFileSync(pathOf(article), 'utf8'));
      const reading = line === undefined ? undefined : readingOfLine(reader, line);
      return reading && !('fault' in reading) ? reading : undefined;
    },
    keep: (article, reading) => {
      quietly(() => {
        const path = pathOf(article);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(`${path}.${process.pid}`, readingLine(reader, reading));
        renameSync(`${path}.${process.pid}`, path);
      });
    },
  };
};
