import { expect, test } from 'vitest';
import { ASSAULTS, BLASTS, CAMPAIGNS, KILLINGS, MISSILES, STRIKES } from './blows';

const lists = { STRIKES, ASSAULTS, CAMPAIGNS, KILLINGS, BLASTS, MISSILES };

test('no noun stands in two lists', () => {
  const all = Object.values(lists).flatMap((list) => [...list]);
  expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
});

test('a noun stands there in both numbers', () => {
  expect(STRIKES.has('sortie') && STRIKES.has('sorties') && STRIKES.has('shelling')).toBe(true);
  expect(ASSAULTS.has('ambush') && ASSAULTS.has('ambushes') && ASSAULTS.has('counter-offensive')).toBe(true);
  expect(KILLINGS.has('massacre') && BLASTS.has('blasts') && CAMPAIGNS.has('campaign') && MISSILES.has('rockets')).toBe(true);
});

test('what is used in a blow is none', () => {
  for (const word of ['tank', 'soldiers', 'fire']) expect(Object.entries(lists).filter(([, list]) => list.has(word))).toEqual([]);
});
