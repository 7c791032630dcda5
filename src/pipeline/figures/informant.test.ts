import { expect, it } from 'vitest';
import { findFigures } from './figure';
import { markedSentence } from './markedSentence';

const counts = (sentence: string): number => findFigures(markedSentence(sentence)).length;

it.each(['Two officers said that the town had fallen.', 'Three people close to the talks told the paper so.', 'The town had fallen, according to two soldiers.', 'A pair of officers have told The Courier that the town had fallen.', 'Two medics had earlier confirmed it.'])('%s counts nobody', (sentence) => {
  expect(counts(sentence)).toBe(0);
});
it.each(['Two soldiers were killed, medics said.', 'Some 40 soldiers said that they had fled.', 'The raid killed two soldiers, officers said.', 'Two soldiers died near the camp.', 'Two soldiers have died near the camp.', 'Two pilots had a rifle, medics said.'])('%s counts some', (sentence) => {
  expect(counts(sentence)).toBe(1);
});
