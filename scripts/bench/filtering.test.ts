import { expect, it } from 'vitest';
import { columnsOf } from '../../src/selection/columns';
import { claimsLeft, narrow } from '../../src/selection/narrow';
import { ferry } from '../../src/store/dataset.fixture';
import { filtering, stepsFor } from './filtering';
import { repeated } from './repeated';

it('makes choices that leave some claims and not all', () => {
  const columns = columnsOf(ferry);
  const left = stepsFor(columns).map((filters) => claimsLeft(columns, narrow(columns, filters)).length);
  expect(left.some((n) => n > 0 && n < columns.claims.length)).toBe(true);
  expect(left.filter((n) => n === columns.claims.length).length).toBeGreaterThanOrEqual(left.length / 2);
});
it('leaves what crossfilter2 leaves, or it would have thrown', () => {
  const { claims, ours, peer } = filtering(repeated(ferry.dataset, 20));
  expect(claims).toBe(20 * ferry.dataset.claims.length);
  expect(ours).toBeGreaterThan(0);
  expect(peer).toBeGreaterThan(0);
});
