/**
 * What an editor puts into a quotation in square brackets: "[and is] backing X", "view[s] Y", "arming [the rebels]". The words
 * are the quotation’s own as far as their sense goes; a name after a noun, "they [the rebels]", stays an apposition.
 */
import type { Token } from '../token';
import { isNoun, type Chunk } from './chunk';

/** An ending, "view[s]", is no longer than this. */
const ENDING = 3;
const textAt = (chunk: Chunk | undefined, tokens: readonly Token[]): string => (chunk?.type === 'bracket' ? (tokens[chunk.from]?.text ?? '') : '');

export const withInsertions = (chunks: readonly Chunk[], tokens: readonly Token[]): readonly Chunk[] => {
  if (!tokens.some((t) => t.text === '[')) return chunks;
  const out: Chunk[] = [];
  const through = (from: number, to: number): Chunk => ({ type: 'quote', from, to, word: '' });
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i];
    if (!chunk) break;
    const close = textAt(chunk, tokens) === '[' ? chunks.findIndex((c, k) => k > i && textAt(c, tokens) === ']') : -1;
    const last = chunks[close];
    if (close < 0 || !last) {
      out.push(chunk);
      continue;
    }
    const inner = chunks.slice(i + 1, close);
    const [only] = inner;
    const joined = tokens[chunk.from - 1]?.end === tokens[chunk.from]?.start;
    const named = inner.length === 1 && isNoun(only) && isNoun(chunks[i - 1]);
    if (joined && last.from - chunk.to === 1 && (tokens[chunk.to]?.text.length ?? 0) <= ENDING) out.push(through(chunk.from, last.to));
    else if (named) out.push(chunk, ...inner, last);
    else out.push(through(chunk.from, chunk.to), ...inner, through(last.from, last.to));
    i = close;
  }
  return out;
};
