/** The words of an article by how it writes them: with a capital inside a sentence (a name), or without (a common word). */
import type { Sentence } from '../reading';
import { isNameWord, isSmall, opensAt } from './run';

export interface Vocabulary {
  readonly isNamed: (word: string) => boolean;
  readonly isCommon: (lower: string) => boolean;
}
export const vocabularyOf = (sentences: readonly Sentence[]): Vocabulary => {
  const named = new Set<string>();
  const common = new Set<string>();
  const body = sentences.filter(({ role }) => role !== 'headline' && role !== 'dek');
  const capitals = new Set<string>();
  for (const { tokens } of body)
    tokens.forEach((token, i) => {
      if (isSmall(token.text) || !isNameWord(token)) return;
      capitals.add(token.lower);
      // "Robert Ford": the tagger may take a name for a verb
      if ((token.pos === 'PROPN' || token.pos === 'VERB') && !opensAt(tokens, i)) named.add(token.text);
    });
  // Only words that also stand with a capital are ever asked for.
  for (const { tokens } of body) for (const { text } of tokens) if (isSmall(text) && capitals.has(text)) common.add(text);
  return { isNamed: (word) => named.has(word), isCommon: (lower) => common.has(lower) };
};
