/** A checker for Stryker: lets through the mutants that are named in the file ATTESTED_SAMPLE, and no others. */
import { readFileSync } from 'node:fs';

const wanted = new Set(JSON.parse(readFileSync(process.env.ATTESTED_SAMPLE, 'utf8')));
const keyOf = ({ fileName, mutatorName, location: { start, end }, replacement }) => [/src[\\/][^]*/.exec(fileName)?.[0].replaceAll('\\', '/'), start.line, start.column, end.line, end.column, mutatorName, replacement].join(' ');

const sample = () => ({
  init: async () => undefined,
  group: async (mutants) => [mutants.map(({ id }) => id)],
  check: async (mutants) => Object.fromEntries(mutants.map((mutant) => [mutant.id, wanted.has(keyOf(mutant)) ? { status: 'passed' } : { status: 'compileError', reason: 'not in the sample' }])),
});
sample.inject = [];

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', factory: sample }];
