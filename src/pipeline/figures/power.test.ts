import { expect, it } from 'vitest';
import { findQuantities } from './quantity';

const read = (text: string): readonly (number | null)[] => findQuantities(text, { start: 0, end: text.length }).map((q) => q.low);

it.each<readonly [string, number]>([['10^6 cells', 1e6], ['1.3x10^6 cells', 1.3e6], ['some 2.5 × 10^-4 of a gram', 2.5e-4], ['2^+3', 8], ['-4^-1', -0.25]])('reads %s', (text, value) => {
  expect(read(text)).toEqual([value]);
});

it.each<readonly [string, readonly number[]]>([['a 4 x 100 relay', [4, 100]], ['12 ^ 3 tanks', [12, 3]], ['3 x 10 tanks', [3, 10]]])('%s is no power', (text, values) => {
  expect(read(text)).toEqual(values);
});
