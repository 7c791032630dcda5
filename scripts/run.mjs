/** Running commands, for the scripts that must work before anything is installed (plain JavaScript, Node alone). */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';

/** Vite compiles the files of its configuration itself: what it says of Node doing so does not matter here. */
const quiet = { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };

/** Runs to the end with its output shown; resolves to the exit code. */
export const run = (command, args, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...quiet, ...env }, shell: windows });
    child.on('error', () => resolve(127));
    child.on('exit', (code) => resolve(code ?? 1));
  });

/** The same, with its output kept: resolves to exit code and output. */
export const runQuietly = (command, args, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...quiet, ...env }, shell: windows });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });

/** A command of an installed package, or a script of this folder. */
const commandOf = (name, args) => [process.execPath, [name in bins ? join(root, 'node_modules', name, ...bins[name]) : join(root, 'scripts', name)].concat(args)];
export const tool = (name, args, env) => run(...commandOf(name, args), env);
export const toolQuietly = (name, args, env) => runQuietly(...commandOf(name, args), env);
const bins = { vite: ['bin', 'vite.js'], vitest: ['vitest.mjs'], eslint: ['bin', 'eslint.js'], 'svelte-check': ['bin', 'svelte-check'], typescript: ['bin', 'tsc'] };

/** Installs what the lock file names, when it has not been installed since the lock file changed. */
export const install = async () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`node: too old: ${process.versions.node}: install Node 20.19 or newer`);
    process.exit(1);
  }
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs - 1) return;
  if (existsSync(installed) && sameLock()) return;
  console.log('Installing what package-lock.json names');
  const code = await run(windows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']);
  if (code !== 0) {
    console.error('npm ci: failed: see the lines above; is there a network?');
    process.exit(code);
  }
};
/** A fresh clone's lock file is newer than an old install of the same packages. */
const sameLock = () => spawnSync(windows ? 'npm.cmd' : 'npm', ['ls', '--silent'], { cwd: root, stdio: 'ignore', shell: windows }).status === 0;
