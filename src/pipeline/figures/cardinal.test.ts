import { expect, it } from 'vitest';
import { numeralValue, readCardinal } from './cardinal';
import { lexemes } from './lexeme';

const read = (text: string, and = true): ReturnType<typeof readCardinal> => readCardinal(lexemes(text, { start: 0, end: text.length }), 0, and);

it.each<readonly [string, number, number, boolean]>([
  ['two hundred and six tanks', 206, 1, false],
  ['5 million men', 5e6, 1e6, false],
  ['three lakh crore', 3e12, 3e12 / 3, false],
  ['2016 tanks', 2016, 1, true],
  ['2,016 tanks', 2016, 1, false],
  ['twenty - two', 22, 1, false],
  ['two million and three fifths', 2e6, 1e6, false],
])('reads %s', (text, value, scale, plain) => {
  expect(read(text)).toMatchObject({ value, plain });
  expect(read(text)?.scale).toBe(scale);
});

it('stops at “and” when told to', () => {
  expect(read('two hundred and fifty', false)).toMatchObject({ value: 200, next: 2 });
});

it('reads nothing where no number starts', () => {
  for (const text of ['thousand', 'tanks', 'and six', '- 5', 'million']) expect(read(text)).toBeNull();
});

it('takes separators out of a numeral', () => {
  expect(numeralValue('1,234.5')).toBe(1234.5);
  expect(numeralValue('1.234,5')).toBe(1234.5);
  expect(numeralValue('1,5')).toBe(1.5);
  expect(numeralValue('12\u00a0345')).toBe(12345);
});
