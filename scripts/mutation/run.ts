/** Runs Stryker on a sample of the mutants of a folder. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { keyOf, type Mutant } from './sampling';

const place = v.object({ line: v.number(), column: v.number() });
const report = v.object({ files: v.record(v.string(), v.object({ mutants: v.array(v.object({ mutatorName: v.string(), replacement: v.string(), status: v.string(), location: v.object({ start: place, end: place }) })) })) });

const settings = (home: string, sample: readonly Mutant[]) => ({
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', join(import.meta.dirname, 'sample.mjs')],
  checkers: ['sample'],
  mutate: [...new Set(sample.map(({ file, start, end }) => `${file}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`))],
  coverageAnalysis: 'perTest',
  vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
  concurrency: availableParallelism(),
  // A busy machine is slow; only what never ends takes longer than this.
  timeoutMS: 120_000,
  reporters: ['json'],
  jsonReporter: { fileName: join(home, 'report.json') },
  tempDirName: join(home, 'sandbox'),
  ignorePatterns: ['dist', 'build', 'images', 'shots', 'docs'],
  disableTypeChecks: false,
  warnings: false,
  logLevel: 'error',
});

/** What became of each, by its key: `Killed`, `Survived`, `Timeout`, `NoCoverage`, ... @throws when Stryker ends with a fault. */
export const outcomesOf = async (root: string, folder: string, sample: readonly Mutant[]): Promise<ReadonlyMap<string, string>> => {
  const home = mkdtempSync(join(tmpdir(), 'attested-mutation-'));
  try {
    writeFileSync(join(home, 'settings.json'), JSON.stringify(settings(home, sample)));
    writeFileSync(join(home, 'sample.json'), JSON.stringify(sample.map(keyOf)));
    const stryker = join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
    const child = spawn(process.execPath, [stryker, 'run', join(home, 'settings.json')], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ATTESTED_SAMPLE: join(home, 'sample.json'), ATTESTED_MUTATED: folder, ATTESTED_FIRST: home } });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
    const code = await new Promise((done) => child.on('close', done));
    if (code !== 0) throw new Error(`stryker: ended with ${String(code)}: ${said.slice(-3000)}`);
    const { files } = v.parse(report, JSON.parse(readFileSync(join(home, 'report.json'), 'utf8')));
    const wanted = new Set(sample.map(keyOf));
    const all = Object.entries(files).flatMap(([file, { mutants }]) =>
      mutants.map(({ mutatorName, replacement, status, location: { start, end } }) => [keyOf({ file, mutator: mutatorName, replacement, start: { line: start.line - 1, column: start.column - 1 }, end: { line: end.line - 1, column: end.column - 1 } }), status] as const),
    );
    return new Map(all.filter(([key]) => wanted.has(key)));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
};
