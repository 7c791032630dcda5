import { expect, test } from 'vitest';
import { claim, emptyDataset } from '../store/dataset.fixture';
import { leftOf } from './left';

const claims = ['c1', 'c2', 'c3', 'c4', 'c5'].map((id) => claim(id, 'a', 'r'));
const harbour = { dataset: { ...emptyDataset, claims } };

test('every claim that is left is marked at its place, and no other', () => {
  const some = claims.filter((_, i) => i % 3 === 1);
  expect([...leftOf(harbour, some)]).toEqual(claims.map((_, i) => (i % 3 === 1 ? 1 : 0)));
});

test('of all claims all are left, of none none', () => {
  expect([...leftOf(harbour, claims)]).toEqual(claims.map(() => 1));
  expect([...leftOf(harbour, [])]).toEqual(claims.map(() => 0));
});
