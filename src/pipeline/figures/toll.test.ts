import { expect, it } from 'vitest';
import { wordsOf } from './clause';
import { ellipticAt } from './ellipsis';
import { markedSentence } from './markedSentence';
import { findQuantities } from './quantity';

const measures = (text: string): readonly string[] => {
  const context = markedSentence(text);
  return findQuantities(context.text, context.sentence).map((quantity) => ellipticAt(context, wordsOf(context), quantity, context.mentions)?.counted.measure ?? '');
};

it.each([
  'The death toll from the raid on the mill outside the town now stands at 23.',
  'The death toll in the shelling has risen to three.',
  'The toll rose sharply to at least 45, she said.',
  'The second blast brought the death toll to 17.',
  'The death toll from the flood passed 4,000.',
  'The guild put the death toll at 31.',
  'The blast left a death toll of 12.',
  'With the death toll at 60, they stopped.',
])('%s', (text) => {
  expect(measures(text)).toContain('killed');
});

it.each(['The toll road opened to 90 in the end.', 'The toll was paid; it stands at 12.', 'The bell tolls at 9.', 'After the toll fell they walked on to 12.'])('%s counts no dead', (text) => {
  expect(measures(text)).not.toContain('killed');
});
