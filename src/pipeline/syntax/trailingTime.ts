/** "struck the capital overnight", "left the town two days later": a time that the chunker took into the noun phrase before it. */
import type { Token } from '../token';
import { among, wordList } from '../among';
import { isNoun, type Chunk, type NounPhrase } from './chunk';
import { gathered } from '../gathered';
import { isWeekday } from './time';

const isName = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN' || token?.lower === 'military';
const PART = wordList('morning|afternoon|evening|night');
/** "Bloody Sunday", "Good Friday" are names. */
const NAMED = wordList('bloody|black|good|easter|palm|holy|ash|super|cyber|sunday|friday');
/** "struck Israel late Saturday", "met X Monday morning": does a weekday alone lie between the token and the end? */
const isDay = (tokens: readonly Token[], at: number, to: number): boolean => {
  const modified = among('late|early', tokens[at]?.lower ?? '');
  const day = modified ? at + 1 : at;
  const end = PART.has(tokens[day + 1]?.lower ?? '') ? day + 2 : day + 1;
  return end === to && isWeekday(tokens[day]?.lower ?? '') && (modified || !NAMED.has(tokens[at - 1]?.lower ?? ''));
};
/** The token at which the time starts, or -1. */
const timeIn = (tokens: readonly Token[], { from, to }: NounPhrase): number => {
  for (let i = from + 1; i < to; i++) {
    const word = tokens[i]?.lower ?? '';
    if (!isName(tokens[i - 1])) continue;
    if (isDay(tokens, i, to)) return i;
    if (i === to - 1 && among('overnight|yesterday|today|tomorrow|tonight', word)) return i;
    if (tokens[i]?.pos === 'NUM' && among('days?|weeks?|months?|years?|hours?|minutes?|decades?', tokens[i + 1]?.lower ?? '') && i + 1 === to - 1) return i;
    if (word === 'as' && among('early|late|recently', tokens[i + 1]?.lower ?? '') && i + 2 === to) return i;
  }
  return -1;
};
export const withTimes = (chunks: readonly Chunk[], tokens: readonly Token[]): readonly Chunk[] =>
  gathered(chunks, (chunk): readonly Chunk[] => {
    const at = isNoun(chunk) && chunk.to - chunk.from > 1 && !chunk.pronoun ? timeIn(tokens, chunk) : -1;
    if (at < 0 || !isNoun(chunk)) return [chunk];
    const head: NounPhrase = { ...chunk, to: at, head: at - 1 };
    return tokens[at]?.lower === 'as' ? [head, { type: 'adverb', from: at, to: chunk.to, word: 'as' }] : [head, { ...chunk, from: at, head: chunk.to - 1, owner: null, definite: false }];
  });
