import { expect, it } from 'vitest';
import { tableOf } from './tried';

it('adds up what tests tried, by kind, with those that failed or were left out', () => {
  const table = tableOf([
    { state: 'passed', tried: { links: 60_000 } },
    { state: 'failed', tried: { links: 60_000 } },
    { state: 'skipped', tried: { kills: 60 } },
    { state: 'passed', tried: { kills: 5, links: 1 }, found: '5 runs were killed' },
    { state: 'passed' },
  ]);
  expect(table.split('\n').map((line) => line.trim().split(/ {2,}/))).toEqual([
    ['cases tried', 'in tests', 'failed', 'left out'],
    ['kills', '5', '2', '0', '1'],
    ['links', '120,001', '3', '1', '0'],
    ['other checks', '1', '1', '0', '0'],
    ['5 runs were killed'],
  ]);
});
