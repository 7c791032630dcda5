import { describe, expect, it } from 'vitest';
import { linked, kindAt } from './sample.fixture';

describe('a town and its country', () => {
  it.each([
    ['The raid hit [Moscow], Russia, at dawn.', 'moscow'],
    ['The raid hit Moscow, [Russia], at dawn.', 'russia'],
    ['She lives there (London, [United Kingdom]).', 'united-kingdom'],
  ])('are places: %s', (text, id) => expect([linked(text), kindAt(text)]).toEqual([id, 'place']));
  it.each(['Moscow, [Iran], and others signed it.', 'In Moscow, [Russia] denied it.', 'Moscow, [Russian] and all, denied it.'])('are not: %s', (text) => expect(kindAt(text)).toBe('state'));
});
