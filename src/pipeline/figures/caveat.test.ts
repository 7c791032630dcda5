import { expect, it } from 'vitest';
import { caveatOf } from './caveat';

const read = (text: string): string | null => {
  const span = caveatOf(text, text.indexOf('tanks') + 5, { start: 0, end: text.length });
  return span === null ? null : text.slice(span.start, span.end);
};

it.each<readonly [string, string]>([
  ['It has 5 tanks, but experts say the number could be lower.', 'experts say the number could be lower'],
  ['It has 5 tanks in the north, though the true figure may be higher.”', 'the true figure may be higher'],
  ['It has 5 tanks, a figure disputed by its foes.', 'a figure disputed by its foes'],
  ['It has 5 tanks, which could not be independently verified.', 'which could not be independently verified'],
  ['It has 5 tanks, but that could not be confirmed.', 'that could not be confirmed'],
])('%s', (text, caveat) => {
  expect(read(text)).toBe(caveat);
});

it.each(['It has 5 tanks, but the rebels left.', 'It has 5 tanks, according to its army.', 'It has 5 tanks. But the number fell.'.slice(0, 15), 'The number is low, but it has 5 tanks.'])('%s has none', (text) => {
  expect(read(text)).toBeNull();
});
