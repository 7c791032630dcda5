import { expect, it } from 'vitest';
import { clauseStart, indexAt, wordsOf } from './clause';
import { markedSentence } from './markedSentence';

const startBefore = (marked: string, word: string): string => {
  const context = markedSentence(marked);
  const { list } = wordsOf(context);
  const at = context.text.indexOf(word);
  return context.text.slice(clauseStart(list, indexAt(list, at), context.sentence), at);
};

it.each<readonly [string, string, string]>([
  ['The League left, but the Union has 5 tanks.', '5', 'but the Union has '],
  ['The League, which has 5 tanks, left.', '5', 'The League, which has '],
  ['It reached the coast, where they have 5 tanks.', '5', 'where they have '],
  ['The League left; the Union has 5 tanks.', '5', ' the Union has '],
  ['The League and the Union have 5 tanks.', '5', 'The League and the Union have '],
])('%s', (marked, word, expected) => {
  expect(startBefore(marked, word)).toBe(expected);
});

it('finds the lexeme at or after an offset', () => {
  const { list } = wordsOf(markedSentence('Five tanks left.'));
  expect([0, 1, 5, 99].map((at) => indexAt(list, at))).toEqual([0, 1, 1, 4]);
});
