import { expect, it } from 'vitest';
import type { Token } from '../token';
import { hasAny } from './wordsIn';

const tokens = ['The', 'army', 'left'].map((text, i): Token => ({ start: i * 5, end: i * 5 + text.length, text, lower: text.toLowerCase(), lemma: text.toLowerCase(), pos: 'NOUN' }));

it.each([
  [['army'], true],
  [['navy'], false],
  [['Army'], false],
  [[], false],
  [['a', 'b', 'c', 'd', 'left'], true],
  [['a', 'b', 'c', 'd', 'e'], false],
])('%j', (words, answer) => expect(hasAny(tokens, new Set(words))).toBe(answer));
