/** The words of an article by how it writes them: with a capital inside a sentence (a name), or without (a common word). */
import type { Sentence } from '../reading';
import { isNameWord, opensAt } from './run';

export interface Vocabulary {
  readonly isNamed: (word: string) => boolean;
  readonly isCommon: (lower: string) => boolean;
}
export const vocabularyOf = (sentences: readonly Sentence[]): Vocabulary => {
  const named = new Set<string>();
  const common = new Set<string>();
  for (const { role, tokens } of sentences) {
    if (role === 'headline' || role === 'dek') continue;
    tokens.forEach((token, i) => {
      if (/^\p{Ll}/u.test(token.text)) common.add(token.text);
      else if (token.pos === 'PROPN' && isNameWord(token) && !opensAt(tokens, i)) named.add(token.text);
    });
  }
  return { isNamed: (word) => named.has(word), isCommon: (lower) => common.has(lower) };
};
