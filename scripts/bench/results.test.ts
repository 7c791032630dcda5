import { expect, it } from 'vitest';
import { resultsPage } from './results';

const setting = { machine: '2 × Anvil', load: [0.5, 1.25], minutes: 3, versions: ['Node 20', 'peer 1.0.0'] } as const;
const chapter = {
  title: 'Weight',
  about: 'Of all files.',
  rows: [
    { name: 'page', unit: 'kB', ours: 100, bound: { of: 'ours', most: 160 } },
    { name: 'view | frame', unit: 'kB', ours: 120, peer: { name: 'peer', value: 100 }, bound: { of: 'ratio', most: 1 } },
    { name: 'other peer', fault: 'no build\nfor browsers' },
  ],
} as const;

it('says first what is not met and what is not measured', () => {
  const page = resultsPage([chapter], setting);
  const told = page.slice(0, page.indexOf('## Weight'));
  expect(told).toContain('1 bounds are met, 1 are not:\n\n- view | frame: 120 kB, 1.20 of the peer’s, asked ≤ 1.00 × peer\n');
  expect(told).toContain('Not measured: other peer (no build');
  expect(told).toContain('Machine: 2 × Anvil; load 0.5 before and 1.3 after; 3.0 minutes.');
});
it('keeps every row on one line with six cells', () => {
  const rows = resultsPage([chapter], setting).split('\n').filter((line) => line.startsWith('| '));
  expect(rows).toHaveLength(5);
  for (const row of rows) expect(row.replaceAll('\\|', '').split('|')).toHaveLength(8);
});
