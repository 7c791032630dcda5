import { expect, it } from 'vitest';
import { lexemes } from './lexeme';
import { readNumber } from './number';
import { readLedRange, readRange } from './range';

const read = (text: string): readonly [number, number, string] | null => {
  const list = lexemes(text, { start: 0, end: text.length });
  const first = readNumber(list, 0);
  const range = first === null ? readLedRange(list, 0) : readRange(list, 0, first);
  return range === null ? null : [range.low, range.high, range.rule];
};

it.each<readonly [string, number, number, string]>([
  ['100-200', 100, 200, 'range'], ['100 – 200', 100, 200, 'range'], ['ten to fifteen', 10, 15, 'range'], ['20~30', 20, 30, 'range'],
  ['two or three', 2, 3, 'range'], ['5 to 6 million', 5e6, 6e6, 'range'], ['5-6,000', 5000, 6000, 'range'], ['100-1,000', 100, 1000, 'range'], ['5k-20k', 5000, 20000, 'range'],
  ['between 5,000 and perhaps 6,000', 5000, 6000, 'between'], ['from 120,000 up to 200,000', 120000, 200000, 'from-to'], ['between two hundred and three hundred', 200, 300, 'between'], ['between three thousand, two hundred and four thousand', 3200, 4000, 'between'], ['from one to two dozen', 12, 24, 'from-to'], ['$5 to $10'.slice(1), 5, 10, 'range'], ['40% to 50%', 40, 50, 'range'],
])('reads %s', (text, low, high, rule) => {
  expect(read(text)).toEqual([low, high, rule]);
});

it.each(['8,000-6,000', '2011-2016', '2016-11-24', '1-2-3', '3 or 30', 'between them', 'from north to south', 'six and seven', '5 to the north', 'between the first and second'])('does not read %s', (text) => {
  expect(read(text)).toBeNull();
});
