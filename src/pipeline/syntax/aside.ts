/** What stands between commas and lets the sentence go on after it: "X, having armed Y, cheered", "X trained Y and, envoys say, paid Z". */
import type { Token } from '../token';
import { isNoun, isVerb, type Chunk } from './chunk';
import { governed, typeAt, wordOf } from './list';
import type { Draft } from './relative';
import { isTime } from './time';

/** The noun whose deed a gerund between two commas tells, before its finite verb: "X, having armed Y, cheered", "X, while arming Y, paid Z"; or -1. */
export const hostOfAside = (chunks: readonly Chunk[], before: number, at: number): number => {
  const left = MEANWHILE.has(wordOf(chunks[before])) ? before - 1 : before;
  if (typeAt(chunks, left) !== 'comma' || !isNoun(chunks[left - 1]) || governed(chunks, left - 1)) return -1;
  const close = chunks.findIndex((c, k) => k > at && k < at + 14 && (c.type === 'comma' || c.type === 'stop'));
  const next = chunks[typeAt(chunks, close + 1) === 'adverb' ? close + 2 : close + 1];
  return typeAt(chunks, close) === 'comma' && isVerb(next) && next.form === 'finite' ? left - 1 : -1;
};
/** "fighters, including Colombians, fighting X": the noun whose examples the comma at `close` ends, or -1. */
export const exampledBefore = (chunks: readonly Chunk[], close: number): number => {
  const open = chunks.findLastIndex((c, k) => {
    const next = chunks[k + 1];
    return k < close && k > close - 10 && c.type === 'comma' && isVerb(next) && next.lemma === 'include';
  });
  return open > 0 && isNoun(chunks[open - 1]) && chunks.slice(open + 2, close).every((c) => isNoun(c) || c.type === 'coordinator' || c.type === 'comma') ? open - 1 : -1;
};
const MEANWHILE: ReadonlySet<string> = new Set(['while', 'after', 'before', 'since', 'despite', 'besides', 'without', 'when', 'by']);
/** "and, envoys say, lent", "and, as X put it, lent", "and, since May, lent": the last clause before the "and", where the comma at `close` ends an aside after it, or -1. */
export const beforeAside = (chunks: readonly Chunk[], drafts: readonly Draft[], close: number): number => {
  if (typeAt(chunks, close) !== 'comma') return -1;
  const open = chunks.findLastIndex((c, k) => k < close && k > close - 12 && c.type === 'comma');
  const plain = open >= 0 && (chunks.slice(open, close).some(isVerb) || typeAt(chunks, open + 1) === 'preposition') && !chunks.slice(open, close).some((c) => c.type === 'stop' || c.type === 'coordinator' || c.type === 'relative');
  return plain && typeAt(chunks, open - 1) === 'coordinator' ? drafts.findLastIndex((d) => d.at < open) : -1;
};

/** "X met Y, and in August bombed Z", "and last week bombed", "which in August bombed": the "and" or the pronoun, where only when or where stands between it and the verb; else `left`. */
export const pastAdjunct = (chunks: readonly Chunk[], tokens: readonly Token[], left: number): number => {
  const noun = chunks[left];
  if (!isNoun(noun)) return left;
  const led = typeAt(chunks, left - 1) === 'preposition' && WHEN.has(wordOf(chunks[left - 1]));
  const and = led ? left - 2 : left - 1;
  // "X, which in the past year armed Y"
  if ((led || isTime(noun, tokens)) && typeAt(chunks, and) === 'relative' && (wordOf(chunks[and]) === 'which' || wordOf(chunks[and]) === 'who')) return and;
  if (!(led || isTime(noun, tokens)) || typeAt(chunks, and) !== 'coordinator' || !AND.has(wordOf(chunks[and]))) return left;
  // "troops in Syria and in Iraq fought"
  const before = wordOf(chunks[typeAt(chunks, and - 1) === 'comma' ? and - 3 : and - 2]);
  return led && before === wordOf(chunks[left - 1]) ? left : and;
};
const WHEN: ReadonlySet<string> = new Set(['in', 'on', 'at', 'during', 'by', 'after', 'before', 'within', 'from']);
const AND: ReadonlySet<string> = new Set(['and', 'but', 'then']);
