/**
 * Small words told by what follows: "after Syrian jets hit X" opens a clause where the tagger saw a preposition, and the
 * pronoun of "X itself armed Y" only stresses the noun before it.
 */
import { among } from '../among';
import type { Token } from '../token';
import { isNoun, isVerb, type Chunk } from './chunk';
import { typeAt, wordOf } from './list';
import { isTime } from './time';
import { isPastOnly } from './verbForm';

const FAR = 10;
const isFinite = (chunk: Chunk | undefined): boolean => isVerb(chunk) && chunk.form === 'finite';

/** Is there a finite verb to the left that is not a relative clause's? Then the verb after "after X" is not what it goes with. */
const hasMain = (chunks: readonly Chunk[], i: number): boolean => {
  for (let k = i - 1; k >= 0; k--) {
    if (typeAt(chunks, k) === 'stop') return false;
    if (isFinite(chunks[k])) return typeAt(chunks, k - 1) !== 'relative';
  }
  return false;
};
/** Does a noun with its own phrases and then a finite verb stand after `i`? */
const opensClause = (chunks: readonly Chunk[], tokens: readonly Token[], i: number): boolean => {
  const next = chunks[i + 1];
  if (!isNoun(next)) return false;
  // "Since August 2023 X has": a day, and then the main clause.
  if (isTime(next, tokens) && isNoun(chunks[i + 2])) return false;
  // "after Chad’s minister, Jane Doe, met X"
  const first = typeAt(chunks, i + 2) === 'comma' && isNoun(chunks[i + 3]) && typeAt(chunks, i + 4) === 'comma' && isFinite(chunks[i + 5]) ? i + 5 : i + 2;
  for (let k = first; k < Math.min(chunks.length, i + FAR); k++) {
    const chunk = chunks[k];
    if (isVerb(chunk)) return isFinite(chunk) && !(chunk.past && chunk.bare && wordOf(chunks[k + 1]) === 'by' && !isPastOnly(tokens[chunk.head]?.lower ?? ''));
    if (!isNoun(chunk) && !(chunk?.type === 'coordinator' && isNoun(chunks[k + 1])) && !(chunk?.type === 'preposition' && among('of|in|from|on|with|for|at', chunk.word)) && chunk?.type !== 'adverb') return false;
  }
  return false;
};

/** "After X did", "A year after X did" at the head of a sentence. */
const isFirst = (chunks: readonly Chunk[], tokens: readonly Token[], i: number): boolean => {
  // "In 2019, after X did"
  const before = chunks[i === 3 && typeAt(chunks, 0) === 'preposition' && typeAt(chunks, 2) === 'comma' ? 1 : 0];
  return i === 0 || ((i === 1 || i === 3) && isNoun(before) && isTime(before, tokens));
};

export const withOpeners = (chunks: readonly Chunk[], tokens: readonly Token[]): readonly Chunk[] =>
  chunks.map((chunk, i): Chunk => {
    // "Since then X has armed Y": no phrase of X.
    if (chunk.type === 'preposition' && among('since|until|till|by|from|before', chunk.word) && typeAt(chunks, i + 1) === 'adverb' && among('then|now|recently', wordOf(chunks[i + 1]))) return { type: 'adverb', from: chunk.from, to: chunk.to, word: chunk.word };
    if (chunk.type === 'preposition') return (among('after|before|since|until|than', chunk.word) || (chunk.word === 'as' && typeAt(chunks, i - 1) === 'preposition' && among('by|on|in|out|off|up|down|over|back', wordOf(chunks[i - 1])))) && opensClause(chunks, tokens, i) && (hasMain(chunks, i) || isFirst(chunks, tokens, i)) ? { ...chunk, type: 'subordinator' } : chunk;
    if (!isNoun(chunk) || !chunk.pronoun || !isNoun(chunks[i - 1]) || !isVerb(chunks[i + 1])) return chunk;
    const word = tokens[chunk.head]?.lower ?? '';
    return among('itself|himself|herself|themselves', word) ? { type: 'adverb', from: chunk.from, to: chunk.to, word } : chunk;
  });
