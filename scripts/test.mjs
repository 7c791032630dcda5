/** `npm test`: everything that a change must pass, and one line at the end that says how much of it did. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, tool } from './run.mjs';

await install();
const { findBrowser } = await import('./browser.mjs');
const folder = mkdtempSync(join(tmpdir(), 'attested-'));
mkdirSync(folder, { recursive: true });
let passed = 0;
let failed = 0;
const faults = [];

const step = async (name, command, args) => {
  console.log(`\n— ${name}`);
  if ((await tool(command, args)) === 0) passed++;
  else {
    failed++;
    faults.push(name);
  }
};
/** A run of Vitest counts test by test; a run that ends without a report counts as one failure. */
const suite = async (name, project, env) => {
  console.log(`\n— ${name}`);
  const report = join(folder, `${project}.json`);
  const code = await tool('vitest', ['run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`], env);
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
await step('lint', 'eslint', ['.', '--max-warnings=0']);
await step('types', 'svelte-check', ['--fail-on-warnings', '--output', 'human', '--tsconfig', './tsconfig.json']);
await suite('unit tests', 'unit');
await step('data are what the articles give', 'tsx', ['scripts/build-data.ts', '--check']);
await step('build', 'vite', ['build', '--logLevel', 'warn']);
await suite('browser tests on the built page', 'browser', { CHROMIUM_PATH: browser || 'none' });
rmSync(folder, { recursive: true, force: true });
if (faults.length > 0) console.log(`\nFailed: ${faults.join('; ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
