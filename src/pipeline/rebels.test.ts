import { expect, test } from 'vitest';
import { GUNMEN, REBELS } from './rebels';

test('both spellings are there, and no noun stands in both lists', () => {
  expect(REBELS.has('guerrillas') && REBELS.has('guerillas')).toBe(true);
  expect([...GUNMEN].filter((noun) => REBELS.has(noun))).toEqual([]);
});

test('an army is none of them', () => {
  for (const noun of ['soldiers', 'troops', 'police']) expect(REBELS.has(noun) || GUNMEN.has(noun)).toBe(false);
});
