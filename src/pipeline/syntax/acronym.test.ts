import { expect, it } from 'vitest';
import { tagTokens } from '../tagger';
import { isNoun } from './chunk';
import { parseSentence } from './parse';

const nouns = (text: string): readonly string[] => {
  const { tokens, chunks } = parseSentence(tagTokens(text, { start: 0, end: text.length }), []);
  return chunks.filter(isNoun).map((c) => text.slice(tokens[c.from]?.start ?? 0, tokens[c.to - 1]?.end ?? 0));
};

it.each([
  ['The Salt River Front (SRF) took the town.', ['The Salt River Front (SRF)', 'the town']],
  ['Men of the River Army (RA-2) fled.', ['Men', 'the River Army (RA-2)']],
])('joins the letters to the name: %s', (text, expected) => expect(nouns(text)).toEqual(expected));

it.each([
  ['The general (right) fled.', ['The general', 'right']],
  ['The mayor (Jane Doe) fled.', ['The mayor', 'Jane Doe']],
])('keeps other brackets: %s', (text, expected) => expect(nouns(text)).toEqual(expected));
