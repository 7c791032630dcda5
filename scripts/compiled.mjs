/**
 * Runs a script written in TypeScript: `node scripts/compiled.mjs NAME [options]` compiles scripts/NAME.ts into build/ and
 * starts it. One bundle of plain functions reads a fifth faster than modules compiled one by one as they are loaded, and it
 * starts sooner. It is compiled anew when a source file or the lock file is newer.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';

const folder = join(root, 'build');
/** Started by scripts as files beside them. */
const THREADS = ['readingThread', 'sheetThread', 'sliceThread'];

const newestIn = (path) =>
  readdirSync(path, { withFileTypes: true }).reduce((newest, entry) => {
    if (entry.isDirectory()) return Math.max(newest, newestIn(join(path, entry.name)));
    return /\.(?:ts|mjs)$/.test(entry.name) ? Math.max(newest, statSync(join(path, entry.name)).mtimeMs) : newest;
  }, statSync(path).mtimeMs);
const isFresh = (file) => existsSync(file) && statSync(file).mtimeMs > Math.max(...['src', 'scripts'].map((name) => newestIn(join(root, name))), statSync(join(root, 'package-lock.json')).mtimeMs);

/** One file without imports of others of ours, put in place whole, so that two runs at once do not read half of one. */
const compile = async (name) => {
  const { build } = await import('vite');
  mkdirSync(folder, { recursive: true });
  const made = mkdtempSync(join(folder, 'compiling-'));
  try {
    await build({
      configFile: false,
      root,
      publicDir: false,
      logLevel: 'warn',
      build: { ssr: join(root, 'scripts', `${name}.ts`), target: 'node20', outDir: made, minify: false, rolldownOptions: { checks: { bundlerTimings: false }, output: { entryFileNames: '[name].mjs', codeSplitting: false } } },
    });
    renameSync(join(made, `${name}.mjs`), join(folder, `${name}.mjs`));
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
};

/** The path of the compiled script. */
export const compiled = async (name) => {
  for (const each of [name, ...THREADS]) if (!isFresh(join(folder, `${each}.mjs`))) await compile(each);
  return join(folder, `${name}.mjs`);
};

if (process.argv[1] === import.meta.filename) {
  const [name = '', ...options] = process.argv.slice(2);
  if (!existsSync(join(root, 'scripts', `${name}.ts`))) {
    console.error(`${name || 'no script named'}: not a script: give the name of a file of scripts/ without .ts`);
    process.exit(1);
  }
  const file = await compiled(name);
  process.argv.splice(1, process.argv.length, file, ...options);
  await import(pathToFileURL(file).href);
}
