import { describe, expect, it } from 'vitest';
import type { Token } from '../../token';
import { correctedBy, type Correction } from './correction';

const parts = ['NOUN', 'VERB', 'ADJ', 'DET'] as const;
/** "the/DET arms/VERB" */
const tokensOf = (line: string): readonly Token[] =>
  line.split(' ').map((word, i) => {
    const [text = '', tag] = word.split('/');
    return { text, lower: text.toLowerCase(), lemma: text, pos: parts.find((pos) => pos === tag) ?? 'X', start: i * 20, end: i * 20 + text.length };
  });
const read = (corrections: readonly Correction[], line: string): string => {
  const corrected = correctedBy(corrections);
  const tokens = tokensOf(line);
  return tokens.map((_, i) => corrected(tokens, i)).join(' ');
};
const always = (): boolean => true;

describe('a correction', () => {
  it('is for its parts of speech, its words and their endings', () => {
    expect(read([{ from: 'NOUN|ADJ', to: 'VERB', when: always }], 'a/DET b/NOUN c/ADJ d/VERB')).toBe('DET VERB VERB VERB');
    expect(read([{ words: 'talks?|strike', to: 'NOUN', when: always }], 'talk/VERB talks/VERB talked/VERB')).toBe('NOUN NOUN VERB');
    expect(read([{ words: (word) => word.startsWith('s'), to: 'NOUN', when: always }], 'Strike/VERB talk/VERB')).toBe('NOUN VERB');
    expect(read([{ ends: 'ing', to: 'VERB', when: always }], 'arming/NOUN arms/NOUN')).toBe('VERB NOUN');
  });
  it('sees the words around as they were tagged', () => {
    const turned: Correction = { from: 'NOUN', to: 'VERB', when: ({ before, after }) => before?.pos === 'NOUN' || after === undefined };
    expect(read([turned], 'a/NOUN b/NOUN c/NOUN')).toBe('NOUN VERB VERB');
  });
  it('gives way to those before it that hold', () => {
    const first: Correction = { words: 'a', to: 'ADJ', when: ({ i }) => i === 0 };
    expect(read([first, { to: 'NOUN', when: always }], 'a/VERB a/VERB')).toBe('ADJ NOUN');
  });
});
