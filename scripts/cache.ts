/**
 * Readings kept between runs: an article that has not changed is not read again by the same reader. Each is a file that is
 * put in place whole, so that a run that is stopped leaves nothing half; what cannot be kept is read again, and that is all.
 */
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ArticleInput } from '../src/pipeline/article';
import type { Outline } from '../src/pipeline/corpus/outline';
import { isLine, outlineOfLine } from './readingLine';

/** What an article is known by. */
export type Named = Omit<ArticleInput, 'text'>;

/** Readings as lines, see `readingLine`. */
export interface Cache {
  readonly find: (article: Named) => Uint8Array | undefined;
  /** What stands at the beginning of the line; the rest is not read. */
  readonly outline: (article: Named) => Outline | undefined;
  /** Whether it could be kept. */
  readonly keep: (article: Named, line: Uint8Array) => boolean;
}

const within = (line: Uint8Array | undefined): Outline | undefined => line && outlineOfLine(line);

/** For one run alone, in memory. */
export const noCache = (): Cache => {
  const lines = new Map<string, Uint8Array>();
  const find = ({ id }: Named) => lines.get(id);
  return { find, outline: (article) => within(find(article)), keep: ({ id }, line) => lines.set(id, line).has(id) };
};

/** What the first cannot keep is kept by the second. */
export const either = (first: Cache, second: Cache): Cache => ({
  find: (article) => first.find(article) ?? second.find(article),
  outline: (article) => first.outline(article) ?? second.outline(article),
  keep: (article, line) => first.keep(article, line) || second.keep(article, line),
});

/** Says what a line is made of, but for its reader. */
export const keyOf = ({ id, file, sha256, supplied }: Named): string => createHash('sha256').update(JSON.stringify([id, file, sha256, supplied])).digest('hex');

/** Bytes in which most outlines stand. */
const BEGINNING = 1 << 13;
/** … and in which a line ends. */
const ENDING = 2;

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
  const find = (article: Named): Uint8Array | undefined => {
    const line = quietly(() => readFileSync(pathOf(article)));
    return line && isLine(reader, line) ? line : undefined;
  };
  const bytes = Buffer.alloc(BEGINNING);
  const beginningOf = (article: Named): Outline | undefined => {
    const file = openSync(pathOf(article), 'r');
    try {
      const end = Buffer.alloc(ENDING);
      const line = bytes.subarray(0, readSync(file, bytes, 0, BEGINNING, 0));
      readSync(file, end, 0, ENDING, Math.max(0, fstatSync(file).size - ENDING));
      return isLine(reader, line, end) ? outlineOfLine(line) : undefined;
    } finally {
      closeSync(file);
    }
  };
  return {
    find,
    outline: (article) => quietly(() => beginningOf(article)) ?? within(find(article)),
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
