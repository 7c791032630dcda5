/** `npm test`: everything that a change must pass, and one line at the end that says how much of it did. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, toolQuietly } from './run.mjs';

await install();
const { findBrowser } = await import('./browser.mjs');
const folder = mkdtempSync(join(tmpdir(), 'attested-'));
mkdirSync(folder, { recursive: true });
let passed = 0;
let failed = 0;
const faults = [];

/** The output of a step is shown when it ends, so that two lanes do not mix theirs. */
const show = (name, seconds, output) => console.log(`\n— ${name} (${seconds} s)\n${output.trimEnd()}`);
const ran = async (name, command, args, env) => {
  const from = Date.now();
  const { code, output } = await toolQuietly(command, args, env);
  show(name, Math.round((Date.now() - from) / 1000), output);
  return code;
};
const step = async (name, command, args) => {
  if ((await ran(name, command, args)) === 0) passed++;
  else {
    failed++;
    faults.push(name);
  }
};
/** A run of Vitest counts test by test; a run that ends without a report counts as one failure. */
const suite = async (name, project, env) => {
  const report = join(folder, `${project}.json`);
  const code = await ran(name, 'vitest', ['run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`], env);
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites, numTotalTests } = JSON.parse(readFileSync(report, 'utf8'));
    passed += numPassedTests;
    failed += Math.max(numFailedTests, code === 0 ? 0 : 1, numTotalTests === 0 ? 1 : 0, numFailedTests === 0 ? numFailedTestSuites : 0);
    if (code !== 0) faults.push(name);
  } catch {
    failed++;
    faults.push(`${name}: no report`);
  }
};

const browser = await findBrowser();
// Two lanes: what reads the sources, and what makes the site and uses it.
const sources = async () => {
  await suite('unit tests', 'unit');
  await step('lint', 'eslint', ['.', '--max-warnings=0']);
  await step('types', 'svelte-check', ['--fail-on-warnings', '--output', 'human', '--tsconfig', './tsconfig.json']);
};
const site = async () => {
  await step('data are what the articles give', 'compiled.mjs', ['build-data', '--check']);
  await step('build', 'vite', ['build', '--logLevel', 'warn']);
  await suite('browser tests on the built page', 'browser', { CHROMIUM_PATH: browser || 'none' });
};
console.log('Testing in two lanes; each step is shown when it ends');
await Promise.all([sources(), site()]);
rmSync(folder, { recursive: true, force: true });
if (faults.length > 0) console.log(`\nFailed: ${faults.join('; ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
