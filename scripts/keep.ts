/**
 * Files that take time to make, kept between runs under what they are made of. Each is put in place whole; what cannot be
 * kept is made for the run alone, in its own folder.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePieces } from './folder';

export interface Keep {
  /** What was made of this, where it is there and `read` does not throw. */
  readonly find: <T>(key: string, read: (path: string) => T) => T | undefined;
  /** Where it may be put, the best place first. */
  readonly places: (key: string) => readonly string[];
  /** When all that is needed has been found or put: takes away what earlier runs have left besides. */
  readonly sweep: () => void;
}

/** Runs under way may still read what was used since. */
const HOUR = 3_600_000;
/** No run has used a folder since. */
const MONTH = 30 * 24 * HOUR;

const quietly = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};
const isOlder = (path: string, age: number): boolean => quietly(() => statSync(path).mtimeMs < Date.now() - age) ?? false;
const touch = (path: string): void => {
  const now = Date.now() / 1000;
  utimesSync(path, now, now);
};

/** For one run alone, in a folder that is there. */
export const noKeep = (work: string): Keep => ({ find: () => undefined, places: (key) => [join(work, key)], sweep: () => undefined });

/** Names whose the folder is. */
const OWNER = 'owner';
/** Says what the last run has written. */
export const WRITTEN = 'written';
/** Nobody has used it for long, or what it was made for is not there any more. */
const isLeft = (folder: string): boolean => isOlder(folder, MONTH) || (isOlder(folder, HOUR) && !existsSync(quietly(() => readFileSync(join(folder, OWNER), 'utf8')) ?? ''));

/** Where what is made for the folder `owner` is kept below `folder`. */
export const ownIn = (folder: string, owner: string): string => join(folder, createHash('sha256').update(owner).digest('hex').slice(0, 16));

/** What `maker` makes for the folder `owner`, below `folder`; what others have left there is taken away. */
export const keepAt = (folder: string, { owner, maker }: { readonly owner: string; readonly maker: string }, work: string): Keep => {
  const own = ownIn(folder, owner);
  const used = new Set([OWNER, WRITTEN]);
  quietly(() => {
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, OWNER), owner);
    touch(own);
    for (const other of readdirSync(folder)) if (isLeft(join(folder, other))) rmSync(join(folder, other), { recursive: true, force: true });
  });
  const nameOf = (key: string): string => `${maker}-${key}`;
  return {
    find: (key, read) => {
      const path = join(own, nameOf(key));
      used.add(nameOf(key));
      return quietly(() => {
        const found = read(path);
        touch(path);
        return found;
      });
    },
    places: (key) => [join(own, nameOf(key)), join(work, key)],
    sweep: () => {
      for (const name of quietly(() => readdirSync(own)) ?? []) if (!used.has(name) && isOlder(join(own, name), HOUR)) quietly(() => rmSync(join(own, name), { force: true }));
    },
  };
};

/** In the first of the places in which it can be put, which is told. */
export const putWhole = ([first, ...others]: readonly string[], pieces: readonly Uint8Array[]): string => {
  if (first === undefined) throw new Error('no place to put a file');
  const half = `${first}.${process.pid}`;
  try {
    writePieces(half, pieces);
    renameSync(half, first);
    return first;
  } catch (error) {
    quietly(() => rmSync(half, { force: true }));
    if (others.length === 0) throw error;
    return putWhole(others, pieces);
  }
};

/** What is to be made, unless it has been kept. */
export interface Wanted<Job> {
  readonly key: string;
  readonly job: (places: readonly string[]) => Job;
}
/** In the order in which it is wanted; `make` does the jobs in theirs, and tells where it has put what it made. */
export const keptOrMade = async function* <Job, Made>(wanted: readonly Wanted<Job>[], read: (path: string) => Made, keep: Keep, make: (jobs: Iterable<Job>) => AsyncGenerator<string>): AsyncGenerator<Made> {
  const found = wanted.map(({ key }) => keep.find(key, read));
  const jobs = function* (): Generator<Job> {
    for (const [i, { key, job }] of wanted.entries()) if (found[i] === undefined) yield job(keep.places(key));
  };
  const made = make(jobs());
  try {
    for (const one of found) yield one ?? read((await made.next()).value ?? '');
  } finally {
    // Its threads are not needed any more.
    await made.return(undefined);
  }
};
