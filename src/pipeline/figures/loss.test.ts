import { expect, it } from 'vitest';
import { wordsOf } from './clause';
import { lossOf } from './loss';
import { markedSentence } from './markedSentence';
import { phraseAfter } from './phrase';
import { findQuantities } from './quantity';

const read = (marked: string): readonly (string | undefined)[] => {
  const context = markedSentence(marked);
  const words = wordsOf(context);
  return findQuantities(context.text, context.sentence).map((quantity) => {
    const phrase = phraseAfter(context.text, words, quantity, []);
    return phrase === null ? 'no phrase' : lossOf(words, phrase);
  });
};

it.each<readonly [string, string]>([
  ['It killed at least 5 fighters.', 'killed'],
  ['5 fighters were killed.', 'killed'],
  ['It lost some 5 tanks.', 'lost'],
  ['the deaths of 5 soldiers', 'killed'],
  ['5 soldiers died', 'killed'],
  ['It captured 5 soldiers', 'captured'],
  ['5 tanks were destroyed', 'destroyed'],
  ['It shot down 5 drones', 'shot down'],
  ['5 soldiers, including an officer, were killed', 'killed'],
  ['5 men were shot dead', 'killed'],
  ['5 fighters killed in the north', 'killed'],
])('%s were %s', (marked, harm) => {
  expect(read(marked)).toEqual([harm]);
});

it('follows a list, and tells what each befell', () => {
  expect(read('It lost 12 soldiers, 3 tanks and 20 howitzers.')).toEqual(['lost', 'lost', 'lost']);
  expect(read('It killed 12 soldiers and 30 guards were wounded.')).toEqual(['killed', 'wounded']);
  expect(read('5 soldiers and 3 guards died.')).toEqual(['killed', 'killed']);
});

it.each(['It has 5 fighters.', '5 fighters who killed a guard', '5 fighters killed 3', '5 airstrikes killed a guard', '5 rockets killing guards', 'Guards were killed by 5 gunmen', 'It eliminated 5 bases', 'The navy detained 5 boats', 'After the dead were named, it sent 5 tanks.'])('%s is none', (marked) => {
  expect(read(marked)[0]).toBeUndefined();
});
