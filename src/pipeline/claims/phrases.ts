/** The prepositional phrases that follow a noun: "coordination between X, Y and its patron, Z, and W", "strikes by X on Y". */
import { among } from '../among';
import { coordinated, wordOf } from '../syntax/list';
import { isNoun, isVerb, type Chunk, type NounPhrase } from '../syntax/chunk';

export interface Phrase {
  readonly word: string;
  readonly nouns: readonly NounPhrase[];
}
/** Up to a verb or a comma; lists after "between" run on over commas. */
export const phrasesAfter = (chunks: readonly Chunk[], i: number): readonly Phrase[] => {
  const phrases: Phrase[] = [];
  let k = i + 1;
  for (let steps = 0; steps < 10; steps++) {
    const chunk = chunks[k];
    if (!chunk) break;
    // "keeps a channel open to X"
    if (chunk.type === 'quote' || chunk.type === 'adverb' || (chunk.type === 'other' && (chunk.word === 'open' || chunk.word === 'whatsoever'))) k++;
    else if (chunk.type === 'preposition') {
      let j = k + 1;
      while (['quote', 'adverb', 'other'].includes(chunks[j]?.type ?? '')) j++;
      if (!isNoun(chunks[j])) break;
      const list = among('between|among', chunk.word) ? wholeList(chunks, j) : coordinated(chunks, j);
      // "a deal at X’s expense, and clashes between Y and Z": two things.
      const isApart = list.length === 2 && !among('between|among|with|of|by', chunk.word) && chunks[(list[1] ?? 0) - 1]?.type === 'coordinator' && chunks[(list[1] ?? 0) - 2]?.type === 'comma' && chunks[(list[1] ?? 0) + 1]?.type === 'preposition';
      if (isApart) {
        phrases.push({ word: chunk.word, nouns: [chunks[j]].filter(isNoun) });
        break;
      }
      // "X’s help for Y and Z’s for W": Z’s help.
      const items = list.filter((k, n) => n === 0 || !/^['’]s$/.test(wordOf(chunks[k + 1])));
      // "raids in support of X": the second "of" is not the raids’.
      const theirs = chunk.word === 'of' && phrases.length > 0 && !among('by|from', phrases.at(-1)?.word ?? '');
      if (!theirs) phrases.push({ word: chunk.word, nouns: items.map((n) => chunks[n]).filter(isNoun) });
      k = (items.at(-1) ?? j) + 1;
    } else if (chunk.type === 'comma' && chunks[k + 1]?.type === 'coordinator' && chunks[k + 2]?.type === 'preposition') k += 2;
    // "with X’s emir, Y, and with Z": past the apposition.
    else if (chunk.type === 'comma' && isNoun(chunks[k + 1]) && chunks[k + 2]?.type === 'comma' && chunks[k + 3]?.type === 'coordinator' && chunks[k + 4]?.type === 'preposition' && phrases.some((p) => p.word === wordOf(chunks[k + 4]))) k += 4;
    else if (chunk.type === 'coordinator' && chunks[k + 1]?.type === 'preposition') k++;
    else break;
  }
  return phrases;
};
/** Every noun phrase up to the end of the list, appositions in it included. */
export const wholeList = (chunks: readonly Chunk[], from: number): readonly number[] => {
  const items = [from];
  // "between the Government of X and Y"
  let i = pastTold(chunks, wordOf(chunks[from + 1]) === 'of' && isNoun(chunks[from + 2]) ? from + 3 : from + 1);
  for (let steps = 0; steps < 14; steps++) {
    let next = i;
    while (['comma', 'coordinator', 'quote'].includes(chunks[next]?.type ?? '')) next++;
    if (next === i || !isNoun(chunks[next])) break;
    if (isVerb(chunks[next + 1])) {
      // "between X and Y has grown"; but not "between X and Y, and Z said"
      if (chunks[next - 1]?.type === 'coordinator' && chunks[next - 2]?.type === 'noun' && (items.length === 1 || chunks[(items[1] ?? 0) - 1]?.type === 'comma')) items.push(next);
      break;
    }
    items.push(next);
    i = next + 1;
    // "the regime of X": the complement belongs to the item.
    const of = chunks[i];
    if (of?.type === 'preposition' && of.word === 'of' && isNoun(chunks[i + 1])) i += 2;
    i = pastTold(chunks, i);
  }
  return items;
};
/** "between X, backed by Z, and Y", "between X assisted by Z and Y": past what is told of X, or `i`. */
const pastTold = (chunks: readonly Chunk[], i: number): number => {
  const at = chunks[i]?.type === 'comma' ? i + 1 : i;
  const told = chunks[at];
  if (!isVerb(told) || !told.bare || !told.past || wordOf(chunks[at + 1]) !== 'by' || !isNoun(chunks[at + 2])) return i;
  const next = chunks[at + 3];
  return next?.type === 'coordinator' || (next?.type === 'comma' && chunks[at + 4]?.type === 'coordinator') ? at + 3 : i;
};
