import { expect, it } from 'vitest';
import { findFigures } from './figure';
import { markedSentence } from './markedSentence';

const target = (marked: string): string | undefined => findFigures(markedSentence(marked))[0]?.object;

it.each<readonly [string, string]>([
  ['{south:The Union} carried out 20 airstrikes on {north:League} depots in {@arvia:Arvia}.', 'League depots'],
  ['{south:The Union} made 20 raids against the rebels last week.', 'the rebels'],
  ['{south:The Union} sent 20 missiles to {north:the League}.', 'the League'],
  ['{south:The Union} sent 20 missiles to the north.', ''],
  ['{south:The Union} carried out 20 airstrikes in {@arvia:Arvia}.', ''],
  ['{south:The Union} has 20 rockets on trucks.', ''],
])('%s', (marked, expected) => {
  expect(target(marked)).toBe(expected);
});
