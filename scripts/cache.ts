/**
 * Readings kept between runs: an article that has not changed is not read again by the same reader. Each is a file that is
 * put in place whole, so that a run that is stopped leaves nothing half; what cannot be kept is read again, and that is all.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ArticleInput } from '../src/pipeline/article';
import { isLine } from './readingLine';

/** What an article is known by. */
export type Named = Omit<ArticleInput, 'text'>;

/** Readings as lines, see `readingLine`. */
export interface Cache {
  readonly find: (article: Named) => Uint8Array | undefined;
  /** Whether it could be kept. */
  readonly keep: (article: Named, line: Uint8Array) => boolean;
}

/** For one run alone, in memory. */
export const noCache = (): Cache => {
  const lines = new Map<string, Uint8Array>();
  return { find: ({ id }) => lines.get(id), keep: ({ id }, line) => lines.set(id, line).has(id) };
};

/** What the first cannot keep is kept by the second. */
export const either = (first: Cache, second: Cache): Cache => ({
  find: (article) => first.find(article) ?? second.find(article),
  keep: (article, line) => first.keep(article, line) || second.keep(article, line),
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
    find: (article) => {
      const line = quietly(() => readFileSync(pathOf(article)));
      return line && isLine(reader, line) ? line : undefined;
    },
    keep: (article, line) =>
      quietly(() => {
        const path = pathOf(article);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(`${path}.${process.pid}`, line);
        renameSync(`${path}.${process.pid}`, path);
        return true;
      }) ?? false,
  };
};
