import { expect, it } from 'vitest';
import { findQuantities } from './quantity';

const read = (text: string): readonly (readonly [number | null, number | null, string])[] => findQuantities(text, { start: 0, end: text.length }).map((q) => [q.low, q.high, q.bound]);

it('makes two opposite bounds of one thing a range', () => {
  expect(read('more than 10 and fewer than 30 tanks')).toEqual([[10, 30, 'range']]);
  expect(read('at most 30, but at least 10')).toEqual([[10, 30, 'range']]);
});

it('leaves bounds apart that contradict, point the same way, or count different things', () => {
  expect(read('more than 40 and less than 10')).toEqual([[40, null, 'more_than'], [null, 10, 'less_than']]);
  expect(read('more than 10 and over 30')).toEqual([[10, null, 'more_than'], [30, null, 'more_than']]);
  expect(read('more than 10 tanks and fewer than 30 guns')).toHaveLength(2);
  expect(read('more than 10 percent and fewer than 30')).toHaveLength(2);
});
