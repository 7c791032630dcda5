import { describe, expect, it } from 'vitest';
import { normalWord, slugOf, wordKey, wordsOf } from './word';

describe('words as they are compared', () => {
  it.each([['Kata’ib', 'kataib'], ['U.S.', 'us'], ['Chérizier', 'cherizier'], ['ISIS', 'isis'], ["Jama'at", 'jamaat']])('%s → %s', (word, normal) => expect(normalWord(word)).toBe(normal));
  it.each([['al-Qaeda', ['al', 'qaeda']], ['Iran’s army', ['iran', 's', 'army']], ['T-72', ['t', '72']], ['Deir ez-Zor', ['deir', 'ez', 'zor']], ['', []]])('%s splits', (name, words) => expect(wordsOf(name)).toEqual(words));
  it.each([['Kata’ib Hezbollah', 'kataib-hezbollah'], ['San José', 'san-jose'], ['  The  Front ', 'the-front'], ['!!', 'x']])('%s is %s', (name, slug) => expect(slugOf(name)).toBe(slug));
  it('keys a name by its words', () => expect(wordKey('al-Hamdo')).toBe('al hamdo'));
});
