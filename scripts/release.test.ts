import { expect, it } from 'vitest';
import { release } from './release';

it('gives back what is done with', () => {
  const used = (): number => {
    release();
    return process.memoryUsage().heapUsed;
  };
  const before = used();
  let rows: object[] = Array.from({ length: 300_000 }, (_, i) => ({ id: `row ${i}` }));
  expect(used() - before).toBeGreaterThan(10e6);
  rows = rows.slice(0, 1);
  expect(used() - before).toBeLessThan(5e6);
  expect(rows.length).toBe(1);
});
