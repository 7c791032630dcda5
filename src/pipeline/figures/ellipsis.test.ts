import { expect, it } from 'vitest';
import { wordsOf } from './clause';
import { ellipticAt } from './ellipsis';
import { markedSentence } from './markedSentence';
import { findQuantities } from './quantity';

const read = (marked: string): string => {
  const context = markedSentence(marked);
  const quantity = findQuantities(context.text, context.sentence).at(-1);
  const phrase = quantity === undefined ? null : ellipticAt(context, wordsOf(context), quantity, context.mentions);
  return phrase === null ? '' : phrase.counted.measure;
};

it.each<readonly [string, string]>([
  ['The ministry puts the figure at 600.', 'people'],
  ['She put the number of rockets at 600.', 'rockets'],
  ['Its army has grown to some 80,000.', 'fighters'],
  ['The death toll rose to 312.', 'killed'],
  ['The shells killed two.', 'people'],
  ['They came in a group of twelve.', 'people'],
  ['{a:Arvia} sent 2,500 troops, {b:Brovia} 750.', 'fighters'],
  ['Foreign mercenaries, perhaps several hundred, are there.', 'mercenaries'],
  ['Foreign mercenaries, perhaps 500 of them, are there.', 'mercenaries'],
  ['Of the rebels, {a:Arvia} estimates at least 900.', 'rebels'],
  ['Some 82,000 have fled.', 'people'],
  ['Estimates of the dead range from 50,000 to 300,000.', 'killed'],
  ['Estimates of its troops vary from 2,000 to 3,000.', 'fighters'],
  ['16:50 Thousands are on the road.', 'people'],
])('%s', (marked, measure) => {
  expect(read(marked)).toBe(measure);
});

it.each(['He is 45.', 'Ages range from 20 to 40.', 'It closed at 9,000.', 'The index rose to 10,325.', 'In 2016 were the first talks.', 'Apollo 13 had failed.', 'They flew on a Boeing 787.', 'A third of them under 18 came.'])('%s has none', (marked) => {
  expect(read(marked)).toBe('');
});
