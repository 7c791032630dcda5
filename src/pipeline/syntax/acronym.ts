/** "the Rwanda Defence Force (RDF), backed by": the letters in brackets are part of the noun phrase that they abbreviate. */
import type { Token } from '../token';
import { isNoun, type Chunk } from './chunk';
import { typeAt } from './list';

const LETTERS = /^\p{Lu}[\p{L}\d./-]*[\p{Lu}\d]\.?$/u;
export const withAcronyms = (chunks: readonly Chunk[], tokens: readonly Token[]): readonly Chunk[] => {
  if (!tokens.some((t) => t.text === '(')) return chunks;
  const out: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const [chunk, inner, close] = [chunks[i], chunks[i + 2], chunks[i + 3]];
    if (!chunk) break;
    const short = isNoun(chunk) && !chunk.pronoun && tokens[chunk.to]?.text === '(' && isNoun(inner) && inner.from === inner.head && typeAt(chunks, i + 3) === 'bracket' && LETTERS.test(tokens[inner.head]?.text ?? '');
    if (short && close) {
      out.push({ ...chunk, to: close.to });
      i += 3;
    } else out.push(chunk);
  }
  return out;
};
