import { expect, it } from 'vitest';
import { wordsOf } from './clause';
import { isLoss } from './loss';
import { markedSentence } from './markedSentence';
import { phraseAfter } from './phrase';
import { findQuantities } from './quantity';

const read = (marked: string): readonly boolean[] => {
  const context = markedSentence(marked);
  const words = wordsOf(context);
  return findQuantities(context.text, context.sentence).map((quantity) => {
    const phrase = phraseAfter(context.text, words, quantity, []);
    return phrase !== null && isLoss(words, phrase);
  });
};

it.each(['It killed at least 5 fighters.', '5 fighters were killed.', 'It lost some 5 tanks.', 'the deaths of 5 soldiers', '5 soldiers died', 'It captured 5 soldiers', '5 tanks were destroyed'])('%s is a loss', (marked) => {
  expect(read(marked)).toEqual([true]);
});

it('follows a list', () => {
  expect(read('It lost 12 soldiers, 3 tanks and 20 howitzers.')).toEqual([true, true, true]);
});

it.each(['It has 5 fighters.', '5 fighters who killed a guard', '5 airstrikes killed a guard', '5 rockets killing guards', 'After the dead were named, it sent 5 tanks.'])('%s is none', (marked) => {
  expect(read(marked)).toEqual([false]);
});
