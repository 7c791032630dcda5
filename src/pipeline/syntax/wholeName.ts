/** "the Ministry of Health and Population said": a name with "and" in it is one phrase. */
import type { Span } from '../span';
import type { Token } from '../token';
import { isNoun, type Chunk } from './chunk';

/** Chunks with those of each name that a coordinator parts made one. `names` are character spans. */
export const withWholeNames = (chunks: readonly Chunk[], tokens: readonly Token[], names: readonly Span[]): readonly Chunk[] => {
  let whole = chunks;
  for (const { start, end } of names) {
    const inside = (c: Chunk): boolean => (tokens[c.to - 1]?.end ?? 0) > start && (tokens[c.from]?.start ?? 0) < end;
    const first = whole.findIndex(inside);
    const last = whole.findLastIndex(inside);
    const [opening, closing] = [whole[first], whole[last]];
    if (last - first < 2 || !isNoun(opening) || !isNoun(closing) || (tokens[closing.to - 1]?.end ?? 0) !== end) continue;
    const parts = whole.slice(first, last + 1);
    if (!parts.some((c) => c.type === 'coordinator') || parts.some((c) => !['noun', 'preposition', 'coordinator', 'comma', 'other'].includes(c.type))) continue;
    whole = [...whole.slice(0, first), { ...opening, to: closing.to, head: closing.head }, ...whole.slice(last + 1)];
  }
  return whole;
};
