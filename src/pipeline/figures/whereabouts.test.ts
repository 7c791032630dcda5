import { expect, it } from 'vitest';
import { findFigures } from './figure';
import { markedSentence } from './markedSentence';

const place = (marked: string): string | undefined => findFigures(markedSentence(marked))[0]?.place;

it.each<readonly [string, string]>([
  ['It has 500 rockets in {@arvia:Arvia}.', 'arvia'],
  ['It has 500 rockets hidden in southern {@arvia:Arvia}.', 'arvia'],
  ['Guns go to {@arvia:Arvia}, where it has 500 rockets.', 'arvia'],
  ['In {@arvia:Arvia}, it has 500 rockets.', 'arvia'],
  ['It has in {@arvia:Arvia} some 500 rockets.', 'arvia'],
  ['It has 500 rockets from {@arvia:Arvia}.', ''],
  ['It has 500 rockets, and talks in {@arvia:Arvia} go on.', ''],
  ['It has 500 rockets to send to {@arvia:Arvia}.', ''],
])('%s', (marked, expected) => {
  expect(place(marked)).toBe(expected);
});
