import { expect, it } from 'vitest';
import { readCardinal } from './cardinal';
import { readFraction } from './fraction';
import { lexemes } from './lexeme';

const read = (text: string): number | undefined => {
  const list = lexemes(text, { start: 0, end: text.length });
  return readFraction(list, 0, readCardinal(list, 0))?.value;
};

it.each<readonly [string, number]>([
  ['half', 1 / 2], ['a half', 1 / 2], ['a third of them', 1 / 3], ['a quarter', 1 / 4], ['two-thirds', 2 / 3], ['one fifth', 1 / 5], ['five - eighths', 5 / 8], ['one twenty-fifth', 1 / 25], ['3/4 of it', 3 / 4], ['one in five', 1 / 5], ['three out of four', 3 / 4], ['⅔', 2 / 3],
  ['a hundredth', 1 / 100], ['a hundred millionths', 1e-4], ['one over three.', 1 / 3], ['nine in ten voters', 9 / 10],
])('reads %s', (text, value) => {
  expect(read(text)).toBeCloseTo(value, 12);
});

it.each(['a third strike', 'twenty-fifth', '9/11', '5/17/2018', '24/7', 'five seconds', 'one in 2016', 'six in ten', 'two out of', 'the third', '12 over 3 days', '12 over three-year spans', 'a hundredth birthday', 'nine in ten days'])('does not read %s', (text) => {
  expect(read(text)).toBeUndefined();
});
