/** A folder of files that is replaced whole or not at all. */
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

/** What an earlier version of the script may have written; anything else in the folder is somebody's own. */
const WRITTEN = new Set(['.csv', '.json', '.gexf', '.graphml']);
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
export const keepFaults = (folder: string, files: ReadonlyMap<string, string>): readonly string[] => {
  if (!existsSync(folder)) return [];
  if (!statSync(folder).isDirectory()) return ['not a folder'];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !(entry.isFile() && (files.has(entry.name) || WRITTEN.has(extname(entry.name)) || HARMLESS.has(entry.name))))
    .map((entry) => `not written by the script: ${entry.name}`)
    .sort();
};

/** Writes beside the folder first, then changes places with it; throws and leaves it as it was when that fails. */
export const writeFolder = (path: string, files: ReadonlyMap<string, string>): void => {
  const folder = existsSync(path) ? realpathSync(path) : path;
  const parent = dirname(folder);
  mkdirSync(parent, { recursive: true });
  recover(folder);
  const fresh = join(parent, `.${basename(folder)}.tmp-${process.pid}`);
  const old = join(parent, `.${basename(folder)}.old-${process.pid}`);
  try {
    mkdirSync(fresh);
    for (const [name, content] of files) writeFileSync(join(fresh, name), content);
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
export const differences = (folder: string, files: ReadonlyMap<string, string>): readonly string[] => {
  if (existsSync(folder) && !statSync(folder).isDirectory()) return ['not a folder'];
  const there = new Set(existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : []);
  const same = (name: string, content: string): boolean => statSync(join(folder, name)).isFile() && readFileSync(join(folder, name), 'utf8') === content;
  return [
    ...[...files].flatMap(([name, content]) => (!there.has(name) ? [`missing: ${name}`] : same(name, content) ? [] : [`not what the articles give: ${name}`])),
    ...[...there].filter((name) => !files.has(name)).map((name) => `not written by the script: ${name}`).sort(),
  ];
};
