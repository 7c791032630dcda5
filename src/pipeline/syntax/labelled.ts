/** "calls the Kurds tools", "holds Tehran responsible": whom, and what they are called or held to be, are two phrases. */
import { wordList } from '../among';
import type { Token } from '../token';
import { isNoun, isVerb, type Chunk } from './chunk';
import { gathered } from '../gathered';

const HOLDS = wordList('hold|find|deem|consider|declare');
const LIABLE = wordList('responsible|accountable|liable|guilty|answerable');
const CALLS = wordList('call|brand|label|term|consider|declare|deem|name|dub|think');
export const withLabels = (chunks: readonly Chunk[], tokens: readonly Token[]): readonly Chunk[] => {
  if (!chunks.some((c) => isVerb(c) && (CALLS.has(c.lemma) || HOLDS.has(c.lemma)))) return chunks;
  return gathered(chunks, (chunk, i): readonly Chunk[] => {
    const verb = chunks[i - 1];
    const [people, label] = [tokens[chunk.to - 2], tokens[chunk.to - 1]];
    const isPair = isNoun(chunk) && isVerb(verb) && CALLS.has(verb.lemma) && !verb.passive && people?.pos === 'PROPN' && people.lower.endsWith('s') && label?.pos === 'NOUN' && label.lower.endsWith('s') && chunk.head === chunk.to - 1 && chunk.owner === null;
    if (isNoun(chunk) && isVerb(verb) && HOLDS.has(verb.lemma) && label && LIABLE.has(label.lower) && chunk.to - chunk.from > 1) return [{ ...chunk, to: chunk.to - 1, head: chunk.to - 2 }, { type: 'other', from: chunk.to - 1, to: chunk.to, word: label.lower }];
    return isPair ? [{ ...chunk, to: chunk.to - 1, head: chunk.head - 1 }, { ...chunk, from: chunk.to - 1 }] : [chunk];
  });
};
