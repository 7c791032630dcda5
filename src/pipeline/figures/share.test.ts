import { expect, it } from 'vitest';
import { wordsOf } from './clause';
import { markedSentence } from './markedSentence';
import { findQuantities } from './quantity';
import { shareOf } from './share';

const read = (text: string): string => {
  const context = markedSentence(text);
  const [quantity] = findQuantities(context.text, context.sentence);
  return quantity === undefined ? '' : (shareOf(context.text, wordsOf(context), quantity)?.measure ?? '');
};

it.each<readonly [string, string]>([
  ['54 percent of voters agreed.', 'share of voters'],
  ['Two-thirds of residents, it said, left.', 'share of residents'],
  ['Exports jumped 24 percent.', 'change in exports'],
  ['There was a 30 percent increase in exports.', 'change in exports'],
  ['It paid a premium of 28 percent.', 'premium'],
  ['It fell by 3 percent.', 'change'],
  ['It rose to 17 percent.', 'share'],
])('%s', (text, measure) => {
  expect(read(text)).toBe(measure);
});

it.each(['Most of the day was calm.', 'A third of the way is done.'])('%s has none', (text) => {
  expect(read(text)).toBe('');
});
