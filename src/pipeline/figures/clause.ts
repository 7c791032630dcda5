/** The words of a sentence around a quantity: where its clause starts, what word is where. */
import type { Mention } from '../reading';
import type { Span } from '../span';
import type { Token } from '../token';
import { lexemes, type Lexeme } from './lexeme';

/** What is known of a sentence when its figures are read. */
export interface SentenceContext {
  readonly text: string;
  readonly sentence: Span & { readonly index: number };
  readonly tokens: readonly Token[];
  /** Mentions in the sentence; pronouns count with the entity they refer to. */
  readonly mentions: readonly Mention[];
  /** Time expressions: numbers in them are no figures. */
  readonly times: readonly Span[];
}

export interface Words {
  readonly list: readonly Lexeme[];
  /** Part of speech of the token that starts at an offset. */
  readonly pos: { readonly get: (start: number) => Token['pos'] | undefined };
}
// Few of the words are asked for: a search is cheaper than a map of them all.
const posIn = (tokens: readonly Token[]) => (start: number): Token['pos'] | undefined => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const token = tokens[low];
  return token?.start === start ? token.pos : undefined;
};
export const wordsOf = (context: SentenceContext, list = lexemes(context.text, context.sentence)): Words => ({ list, pos: { get: posIn(context.tokens) } });

/** Index of the first lexeme that starts at or after the offset. */
export const indexAt = (list: readonly Lexeme[], offset: number): number => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

const breaks = new Set([';', ':', '—', '(']);
const joints = new Set(['but', 'while', 'whereas', 'although', 'though', 'and', 'where', 'because', 'so']);
// No clause is longer: a runaway sentence stays cheap.
const farthest = 120;
/** Offset at which the clause of the lexeme at `i` starts. */
export const clauseStart = (list: readonly Lexeme[], i: number, sentence: Span): number => {
  const stop = Math.max(0, i - farthest);
  for (let at = i - 1; at > stop; at -= 1) {
    const text = list[at]?.text ?? '';
    if (breaks.has(text)) return list[at]?.end ?? sentence.start;
    if (text === ',' && joints.has(list[at + 1]?.text ?? '')) return list[at + 1]?.start ?? sentence.start;
  }
  return stop === 0 ? sentence.start : (list[stop]?.start ?? sentence.start);
};
