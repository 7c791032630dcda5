import { expect, it } from 'vitest';
import { findFigures } from './figure';
import { markedSentence } from './markedSentence';

const measure = (marked: string): string | undefined => findFigures(markedSentence(marked))[0]?.measure;

it.each<readonly [string, string]>([
  ['It fired 500 rockets.', 'rockets fired'],
  ['It has fired up to 500 rockets a day.', 'rockets fired per day'],
  ['It supplied them with 500 rockets.', 'rockets supplied'],
  ['It received a total of 500 rockets.', 'rockets received'],
  ['500 rockets supplied by the north are there.', 'rockets supplied'],
  ['It has trained about 500 fighters.', 'fighters trained'],
  ['It has 500 rockets.', 'rockets'],
  ['It has 500 rockets ready to strike.', 'rockets'],
  ['It fired first and has 500 rockets.', 'rockets'],
  ['500 fighters train there.', 'fighters'],
  ['It launched 50 airstrikes.', 'airstrikes'],
])('%s', (marked, expected) => {
  expect(measure(marked)).toBe(expected);
});
