/**
 * What the long tests tried, as one table at the end: a test says in `task.meta.tried` how many cases of which kind it
 * goes through, and in `task.meta.found` what it measured; one that says nothing counts as one other check.
 */
import type { Reporter, TestCase, TestModule } from 'vitest/node';

declare module 'vitest' {
  interface TaskMeta {
    /** Number of cases by what they are, in the plural: `{ links: 60000 }`. */
    tried?: Readonly<Record<string, number>>;
    found?: string;
  }
}

interface Row {
  tried: number;
  tests: number;
  failed: number;
  leftOut: number;
}

const rowsOf = (tests: readonly TestCase[]): ReadonlyMap<string, Row> => {
  const rows = new Map<string, Row>();
  for (const test of tests) {
    const { state } = test.result();
    for (const [kind, cases] of Object.entries(test.meta().tried ?? { 'other checks': 1 })) {
      const row = rows.get(kind) ?? { tried: 0, tests: 0, failed: 0, leftOut: 0 };
      rows.set(kind, { tried: row.tried + (state === 'skipped' ? 0 : cases), tests: row.tests + 1, failed: row.failed + Number(state === 'failed'), leftOut: row.leftOut + Number(state === 'skipped') });
    }
  }
  return rows;
};

const lineOf = (cells: readonly string[]): string => cells.map((cell, i) => (i === 0 ? cell.padEnd(28) : cell.padStart(12))).join('');

export const tableOf = (tests: readonly TestCase[]): string => {
  const rows = [...rowsOf(tests)].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    lineOf(['', 'cases tried', 'in tests', 'failed', 'left out']),
    ...rows.map(([kind, { tried, tests: count, failed, leftOut }]) => lineOf([kind, ...[tried, count, failed, leftOut].map((n) => n.toLocaleString('en'))])),
    ...tests.flatMap((test) => test.meta().found ?? []),
  ].join('\n');
};

export default class TriedReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]).filter((test) => test.options.mode !== 'skip' || test.meta().tried !== undefined);
    if (tests.length > 0) console.log(`\n${tableOf(tests)}`);
  }
}
