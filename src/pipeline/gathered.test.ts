import { expect, it } from 'vitest';
import { gathered } from './gathered';

it('puts what each item yields in one row', () => {
  expect(gathered([3, 0, 2], (n, i) => Array.from({ length: n }, (_, k) => `${i}.${k}`))).toEqual(['0.0', '0.1', '0.2', '2.0', '2.1']);
  expect(gathered([], () => [1])).toEqual([]);
  expect(gathered(['a', 'b'], () => [])).toEqual([]);
});
