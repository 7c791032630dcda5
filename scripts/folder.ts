/** A folder of files that is replaced whole or not at all. */
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

/** The content of a file, or its pieces, made as they are asked for: the whole may be longer than a string can be, and all files more than fits into memory. */
export type Content = string | Iterable<string> | Uint8Array;
export const piecesOf = (content: Content): Iterable<string | Uint8Array> => (typeof content === 'string' || content instanceof Uint8Array ? [content] : content);
const bytesOf = (piece: string | Uint8Array): Uint8Array => (typeof piece === 'string' ? Buffer.from(piece) : piece);

/** All of it at once. */
export const wholeOf = (content: Content): Buffer => Buffer.concat(Array.from(piecesOf(content), bytesOf));

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
const recover = (folder: string): void => {
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

const writePieces = (path: string, content: Content): void => {
  const file = openSync(path, 'w');
  try {
    for (const piece of piecesOf(content)) {
      const bytes = bytesOf(piece);
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    }
  } finally {
    closeSync(file);
  }
};

/** Writes beside the folder first, then changes places with it; throws and leaves it as it was when that fails. */
export const writeFolder = (path: string, files: ReadonlyMap<string, Content>): void => {
  const folder = existsSync(path) ? realpathSync(path) : path;
  const parent = dirname(folder);
  mkdirSync(parent, { recursive: true });
  recover(folder);
  const fresh = join(parent, `.${basename(folder)}.tmp-${process.pid}`);
  const old = join(parent, `.${basename(folder)}.old-${process.pid}`);
  try {
    mkdirSync(fresh);
    for (const [name, content] of files) writePieces(join(fresh, name), content);
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
    const bytes = readFileSync(join(folder, name));
    let at = 0;
    for (const piece of piecesOf(content)) {
      const expected = bytesOf(piece);
      if (!bytes.subarray(at, at + expected.length).equals(expected)) return false;
      at += expected.length;
    }
    return at === bytes.length;
  };
  return [
    ...[...files].flatMap(([name, content]) => (!there.has(name) ? [`missing: ${name}`] : same(name, content) ? [] : [`not what the articles give: ${name}`])),
    ...[...there].filter((name) => !files.has(name)).map((name) => `not written by the script: ${name}`).sort(),
  ];
};
