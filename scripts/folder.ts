/** A folder of files that is replaced whole or not at all. */
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

/** A file that has been made already, and is moved to its place. */
export interface Made {
  readonly path: string;
}
type Piece = string | Uint8Array;
/** The content of a file, or its pieces, made as they are asked for: the whole may be longer than a string can be, and all files more than fits into memory. */
export type Content = string | Iterable<Piece> | Uint8Array | Made;
const isMade = (content: Content): content is Made => typeof content === 'object' && 'path' in content;

/** Pieces that are made anew each time they are asked for, and not kept. */
export const made = <T>(pieces: () => Iterable<T>): Iterable<T> => ({ [Symbol.iterator]: () => pieces()[Symbol.iterator]() });

const PIECE = 1 << 20;
/** From where to where in a file, in bytes. */
export type Part = readonly [from: number, to: number];
/** Some bytes of one of several files. */
export interface Stretch {
  readonly path: string;
  readonly part: Part;
}
/** Stretches in pieces, each of which holds until the next is asked for; a file is opened once as long as its stretches follow each other. */
export const piecesAt = function* (stretches: Iterable<Stretch>): Generator<Uint8Array> {
  let [path, file] = ['', -1];
  let room = Buffer.alloc(0);
  try {
    for (const { path: next, part: [from, to] } of stretches) {
      if (next !== path) {
        if (file >= 0) closeSync(file);
        [path, file] = [next, openSync(next, 'r')];
      }
      for (let at = from; at < to; ) {
        const wanted = Math.min(PIECE, to - at);
        if (room.length < wanted) room = Buffer.allocUnsafe(wanted);
        const length = readSync(file, room, 0, wanted, at);
        if (length === 0) throw new Error(`${path}: ends before ${to}`);
        yield room.subarray(0, length);
        at += length;
      }
    }
  } finally {
    if (file >= 0) closeSync(file);
  }
};
/** Parts of a file, in such pieces. */
export const partsOf = (path: string, parts: readonly Part[]): Generator<Uint8Array> => piecesAt(parts.map((part) => ({ path, part })));
export const piecesOf = (content: Content): Iterable<Piece> => (typeof content === 'string' || content instanceof Uint8Array ? [content] : isMade(content) ? partsOf(content.path, [[0, statSync(content.path).size]]) : content);
const bytesOf = (piece: Piece): Uint8Array => (typeof piece === 'string' ? Buffer.from(piece) : piece);
/** Writes all of it at the place where the file is written next. */
export const writeAll = (file: number, piece: Piece): void => {
  const bytes = bytesOf(piece);
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
};

/** All of it at once. */
export const wholeOf = (content: Content): Buffer => Buffer.concat(Array.from(piecesOf(content), (piece) => Buffer.from(piece)));

/** What an earlier version of the script may have written; anything else in the folder is somebody's own. */
const WRITTEN = new Set(['.csv', '.parquet', '.json', '.gexf', '.graphml']);
const HARMLESS = new Set(['.gitkeep', '.DS_Store']);

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** What a run that was stopped half-way left beside the folder is put back or taken away. */
export const recover = (folder: string): void => {
  const parent = dirname(folder);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent).sort()) {
    const [, left = '', what = '', pid = ''] = /^\.(.+)\.(tmp|old)-(\d+)$/.exec(name) ?? [];
    if (left !== basename(folder) || (Number(pid) !== process.pid && isAlive(Number(pid)))) continue;
    if (what === 'old' && !existsSync(folder)) renameSync(join(parent, name), folder);
    else rmSync(join(parent, name), { recursive: true, force: true });
  }
};

/** Why the folder must not be replaced, one line for each thing in it that would be lost. */
export const keepFaults = (folder: string, files: ReadonlyMap<string, Content>): readonly string[] => {
  if (!existsSync(folder)) return [];
  if (!statSync(folder).isDirectory()) return ['not a folder'];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !(entry.isFile() && (files.has(entry.name) || WRITTEN.has(extname(entry.name)) || HARMLESS.has(entry.name))))
    .map((entry) => `not written by the script: ${entry.name}`)
    .sort();
};

export const writePieces = (path: string, content: Content): void => {
  if (isMade(content)) return renameSync(content.path, path);
  const file = openSync(path, 'w');
  try {
    for (const piece of piecesOf(content)) writeAll(file, piece);
  } finally {
    closeSync(file);
  }
};

const realOf = (path: string): string => (existsSync(path) ? realpathSync(path) : path);
/** In it is what files are made of; it is taken away before the new folder is put in place. */
const WORK = '.work';

/** A new folder beside the old one, to work in. */
export const folderBeside = (path: string): string => {
  const folder = realOf(path);
  mkdirSync(dirname(folder), { recursive: true });
  recover(folder);
  const fresh = join(dirname(folder), `.${basename(folder)}.tmp-${process.pid}`);
  mkdirSync(fresh);
  return fresh;
};
export const workIn = (fresh: string): string => {
  const work = join(fresh, WORK);
  mkdirSync(work, { recursive: true });
  return work;
};

/** Writes beside the folder first, then changes places with it; throws and leaves it as it was when that fails. */
export const writeFolder = (path: string, files: ReadonlyMap<string, Content>, fresh = folderBeside(path)): void => {
  const folder = realOf(path);
  const old = join(dirname(folder), `.${basename(folder)}.old-${process.pid}`);
  try {
    for (const [name, content] of files) writePieces(join(fresh, name), content);
    rmSync(join(fresh, WORK), { recursive: true, force: true });
    if (existsSync(folder)) renameSync(folder, old);
    try {
      renameSync(fresh, folder);
    } catch (error) {
      if (existsSync(old)) renameSync(old, folder);
      throw error;
    }
    rmSync(old, { recursive: true, force: true });
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  }
};

/** Where the folder is not what `files` say, one line for each file. */
export const differences = (folder: string, files: ReadonlyMap<string, Content>): readonly string[] => {
  if (existsSync(folder) && !statSync(folder).isDirectory()) return ['not a folder'];
  const there = new Set(existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : []);
  const same = (name: string, content: Content): boolean => {
    if (!statSync(join(folder, name)).isFile()) return false;
    const { size } = statSync(join(folder, name));
    let at = 0;
    for (const piece of piecesOf(content)) {
      const expected = bytesOf(piece);
      if (at + expected.length > size || !Buffer.concat([...partsOf(join(folder, name), [[at, at + expected.length]])]).equals(expected)) return false;
      at += expected.length;
    }
    return at === size;
  };
  return [
    ...[...files].flatMap(([name, content]) => (!there.has(name) ? [`missing: ${name}`] : same(name, content) ? [] : [`not what the articles give: ${name}`])),
    ...[...there].filter((name) => !files.has(name)).map((name) => `not written by the script: ${name}`).sort(),
  ];
};
