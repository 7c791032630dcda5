import { expect, it } from 'vitest';
import { wordsOf } from './clause';
import { markedSentence } from './markedSentence';
import { ordinaryAfter } from './ordinary';
import { findQuantities } from './quantity';

const read = (marked: string): string => {
  const context = markedSentence(marked);
  const [quantity] = findQuantities(context.text, context.sentence);
  const phrase = quantity === undefined ? null : ordinaryAfter(context.text, wordsOf(context), quantity, context.mentions);
  return phrase === null || phrase.counted.strength === 'weak' ? '' : `${context.text.slice(phrase.start, phrase.end)} (${phrase.counted.unit})`;
};

it.each<readonly [string, string]>([
  ['About 200 lorries passed.', 'About 200 lorries (items)'],
  ['Two children hid.', 'Two children (persons)'],
  ['At least three districts fell.', 'At least three districts (items)'],
  ['Dozens of coastal villages burn.', 'Dozens of coastal villages (items)'],
  ['More than 4,500 {pesh:Peshmerga} were there.', 'More than 4,500 Peshmerga (persons)'],
  ['It bought 20 surface-to-air missiles.', '20 surface-to-air missiles (weapons)'],
  ['It won 26 of roughly 42 seats.', '26 of roughly 42 seats (items)'],
  ['The 20 wounded fighters left.', '20 wounded fighters (persons)'],
  ['It holds 2.3 tonnes of grain.', '2.3 tonnes (items)'],
])('%s counts', (marked, phrase) => {
  expect(read(marked)).toBe(phrase);
});

it.each(['Two sides met.', 'Two hills fell.', 'It took 40 minutes.', 'It is 40 kilometres away.', 'It was 30 degrees.', 'They won by 20 points.', 'Some 30 countries signed.', 'It said 40 was enough.', 'The 22 {sas:SAS} landed.', 'It came 40 times.'])('%s counts nothing', (marked) => {
  expect(read(marked)).toBe('');
});
