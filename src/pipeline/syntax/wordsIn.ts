/** The words of a sentence as a set, made once: most finders see from it that there is nothing for them to find. */
import type { Token } from '../token';

const sets = new WeakMap<readonly Token[], ReadonlySet<string>>();
const wordsIn = (tokens: readonly Token[]): ReadonlySet<string> => {
  const known = sets.get(tokens);
  if (known) return known;
  const words = new Set<string>();
  for (const { lower } of tokens) words.add(lower);
  sets.set(tokens, words);
  return words;
};

/** Does any of the words, in lower case, stand in the sentence? */
export const hasAny = (tokens: readonly Token[], words: ReadonlySet<string>): boolean => {
  if (words.size > tokens.length) return tokens.some(({ lower }) => words.has(lower));
  const own = wordsIn(tokens);
  for (const word of words) if (own.has(word)) return true;
  return false;
};
