import { expect, it } from 'vitest';
import { groupedBy, groupedByEach } from './grouped';

it('keeps keys and items in the order in which they come, and leaves out what has no key', () => {
  expect([...groupedBy(['fig', 'apple', 'flax', '?'], (word) => (word === '?' ? undefined : word[0]))]).toEqual([
    ['f', ['fig', 'flax']],
    ['a', ['apple']],
  ]);
  expect([...groupedBy([], () => 'a')]).toEqual([]);
});
it('holds an item under each of its keys', () => {
  expect([...groupedByEach([[1, 2], [2, 3], []], (numbers) => numbers.map(String))]).toEqual([
    ['1', [[1, 2]]],
    ['2', [[1, 2], [2, 3]]],
    ['3', [[2, 3]]],
  ]);
});
