import { expect, it } from 'vitest';
import { harmOfWord, isHarmNoun, isInflicted, isIntransitive, isSuffered } from './harm';
import { isPersonWord } from './persons';

it('tells what befell whom', () => {
  expect(['slain', 'injuring', 'kidnapped', 'fled', 'downed', 'talked'].map(harmOfWord)).toEqual(['killed', 'wounded', 'abducted', 'displaced', 'shot down', undefined]);
});
it('tells who suffers from who does', () => {
  expect([isInflicted('killed'), isInflicted('died'), isIntransitive('died'), isSuffered('killed'), isSuffered('killing'), isHarmNoun('deaths')]).toEqual([true, false, true, true, false, true]);
});
it('knows words for people', () => {
  expect(['civilians', 'policewomen', 'pianists', 'houses', 'papers'].map((w) => isPersonWord(w))).toEqual([true, true, true, false, false]);
  expect([isPersonWord('syrians', true), isPersonWord('plans')]).toEqual([true, false]);
});
