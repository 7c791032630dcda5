/**
 * What the long tests tried, as one table at the end: a test says in `task.meta.tried` how many cases of which kind it
 * goes through, and in `task.meta.found` what it measured; one that says nothing counts as one other check.
 */
import type { Reporter, TestModule } from 'vitest/node';

declare module 'vitest' {
  interface TaskMeta {
    /** Number of cases by what they are, in the plural: `{ links: 60000 }`. */
    tried?: Readonly<Record<string, number>>;
    found?: string;
  }
}

/** A test and what became of it. */
export interface Ended {
  readonly state: 'passed' | 'failed' | 'skipped' | 'pending';
  readonly tried?: Readonly<Record<string, number>> | undefined;
  readonly found?: string | undefined;
}

const lineOf = (cells: readonly string[]): string => cells.map((cell, i) => (i === 0 ? cell.padEnd(28) : cell.padStart(12))).join('');

/** A line for each kind of case, in the order of the alphabet, and then what was measured. */
export const tableOf = (tests: readonly Ended[]): string => {
  const ofKind = new Map<string, { readonly cases: number; readonly state: Ended['state'] }[]>();
  for (const { state, tried = { 'other checks': 1 } } of tests) for (const [kind, cases] of Object.entries(tried)) ofKind.set(kind, [...(ofKind.get(kind) ?? []), { cases, state }]);
  const rows = [...ofKind].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, all]) => {
    const count = (state: Ended['state']): number => all.filter((one) => one.state === state).length;
    const tried = all.filter(({ state }) => state !== 'skipped').reduce((sum, { cases }) => sum + cases, 0);
    return lineOf([kind, ...[tried, all.length, count('failed'), count('skipped')].map((n) => n.toLocaleString('en'))]);
  });
  return [lineOf(['', 'cases tried', 'in tests', 'failed', 'left out']), ...rows, ...tests.flatMap(({ found }) => found ?? [])].join('\n');
};

export default class TriedReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]).map((test) => ({ state: test.result().state, ...test.meta() }));
    if (tests.length > 0) console.log(`\n${tableOf(tests)}`);
  }
}
