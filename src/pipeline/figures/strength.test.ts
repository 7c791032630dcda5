import { expect, it } from 'vitest';
import { wordsOf } from './clause';
import { markedSentence } from './markedSentence';
import { findQuantities } from './quantity';
import { phraseBefore, phraseOfBody } from './strength';

const read = (marked: string): string | null => {
  const context = markedSentence(marked);
  const words = wordsOf(context);
  const [quantity] = findQuantities(context.text, context.sentence);
  const phrase = quantity === undefined ? null : (phraseOfBody(words, quantity) ?? phraseBefore(words, quantity, 0));
  return phrase === null ? null : context.text.slice(phrase.start, phrase.end);
};

it.each<readonly [string, string]>([
  ['Its rebels number about 400.', 'rebels number about 400'],
  ['The number of its rockets reached 400.', 'number of its rockets reached 400'],
  ['It has an army of 400.', 'army of 400'],
  ['A 400-strong group came.', '400-strong'],
  ['A 400-man unit came.', '400-man'],
])('%s', (marked, printed) => {
  expect(read(marked)).toBe(printed);
});

it.each(['The number of votes reached 400.', 'Its rebels spoke at 400.', 'An army of 400 lawyers came.', 'A 4-man bobsleigh won.', 'Rebels left, and the price is 400.'])('%s has none', (marked) => {
  expect(read(marked)).toBeNull();
});
