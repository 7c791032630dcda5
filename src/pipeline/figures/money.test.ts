import { expect, it } from 'vitest';
import { wordsOf } from './clause';
import { markedSentence } from './markedSentence';
import { sumOf } from './money';
import { findQuantities } from './quantity';

const read = (text: string): string => {
  const context = markedSentence(text);
  const quantity = findQuantities(context.text, context.sentence).find((q) => q.money);
  const sum = quantity === undefined ? null : sumOf(wordsOf(context), quantity);
  return sum === null ? '' : `${context.text.slice(sum.phrase.start, sum.phrase.end)}: ${sum.measure}`;
};

it.each<readonly [string, string]>([
  ['It gave $1 billion in aid.', '$1 billion in aid: aid'],
  ['It has a budget of €5m.', '€5m: budget'],
  ['A US$3.2 million network opened.', 'US$3.2 million network: network'],
  ['It paid 12 million euros.', '12 million euros: money'],
  ['It sold $40m worth of grain.', '$40m worth of grain: grain'],
  ['It pays $52 a month.', '$52 a month: money per month'],
  ['Millions of dollars, it said, went.', 'Millions of dollars: money'],
])('%s', (text, sum) => {
  expect(read(text)).toBe(sum);
});

it.each(['It weighs 500 pounds of sand.', 'It has 40 tanks.', 'It grew 5 percent.'])('%s is no sum', (text) => {
  expect(read(text)).toBe('');
});
