import { expect, it } from 'vitest';
import { wordsOf } from './clause';
import { markedSentence } from './markedSentence';
import { findQuantities } from './quantity';
import { isModel, isUncounted } from './uncounted';

const read = (marked: string): boolean => {
  const context = markedSentence(marked);
  const { list } = wordsOf(context);
  return findQuantities(context.text, context.sentence).every((quantity) => isUncounted(context, list, quantity) || isModel(context, list, quantity));
};

it.each(['In 2022 jets came.', 'ARVIA, 2022 - Jets came.', 'The third jet came.', 'A two-year war ended.', 'One jet came.', '107 mm shells came.', 'It came {~12 June}.', 'All Boeing 787 jets came.', 'Men of the 24 Task Force Brigade came.', 'The 153 Battalion came.'])('%s has no count', (marked) => {
  expect(read(marked)).toBe(true);
});
it.each(['It has 2022 jets.', 'In {@arvia:Arvia} 40 rebels came.', 'A 40-member unit came.', 'It has at least 2,000 jets.'])('%s has one', (marked) => {
  expect(read(marked)).toBe(false);
});
