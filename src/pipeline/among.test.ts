import { expect, it } from 'vitest';
import { among, wordList } from './among';

it.each([
  ['strikes?', ['strike', 'strikes']],
  ['cit(?:y|ies)|town', ['cities', 'city', 'town']],
  ['organi[sz]ation', ['organisation', 'organization']],
  ['(?:air)?bases?', ['airbase', 'airbases', 'base', 'bases']],
  ['p\\.m\\.', ['p.m.']],
])('spells %s out', (pattern, words) => expect([...wordList(pattern)].sort()).toEqual(words));
it.each(['\\w+ing', 'strike.*', 'a{2}', '(a|b)', '(?:a'])('takes no pattern without a list: %s', (pattern) => expect(() => wordList(pattern)).toThrow('word list'));
it('agrees with the regular expression', () => {
  const pattern = 'sever(?:al)?|[ct]op?|n(?:or|ever)|';
  for (const word of ['sever', 'several', 'cop', 'co', 'top', 'nor', 'never', '', 'n', 'op', 'severally']) expect(among(pattern, word)).toBe(new RegExp(`^(?:${pattern})$`).test(word));
});
