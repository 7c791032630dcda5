/** "In Idlib Turkish troops shelled X": a place that opens the sentence and the subject after it are two phrases. */
import type { Span } from '../span';
import type { Token } from '../token';
import { isNoun, isVerb, type Chunk } from './chunk';
import { wordOf } from './list';

const WHERE = new Set(['in', 'at', 'near', 'outside', 'around', 'across', 'inside']);
const DAYPART = new Set(['nightfall', 'dawn', 'dusk', 'midday', 'noon', 'midnight', 'sunset', 'sunrise', 'daybreak', 'daylight', 'evening', 'morning', 'night', 'afternoon']);

/** `names` are spans of names in the sentence, in text order. */
export const withOpening = (chunks: readonly Chunk[], tokens: readonly Token[], names: readonly Span[]): readonly Chunk[] => {
  const at = chunks.findIndex((c) => c.type !== 'quote' && c.type !== 'coordinator');
  const [place, verb] = [chunks[at + 1], chunks[at + 2]];
  // "By nightfall Afghan soldiers were …"
  if (isNoun(place) && place.to - place.from > 1 && chunks[at]?.type === 'preposition' && DAYPART.has(tokens[place.from]?.lower ?? '') && names.some((n) => n.start === tokens[place.from + 1]?.start)) return [...chunks.slice(0, at + 1), { ...place, to: place.from + 1, head: place.from }, { ...place, from: place.from + 1 }, ...chunks.slice(at + 2)];
  if (!WHERE.has(wordOf(chunks[at])) || !isNoun(place) || !isVerb(verb) || place.owner) return chunks;
  const first = names.find((n) => n.start === tokens[place.from]?.start);
  const split = first ? tokens.findIndex((t) => t.start >= first.end) : -1;
  if (!first || split <= place.from || split >= place.to || !names.some((n) => n !== first && n.start === tokens[split]?.start)) return chunks;
  const head: Chunk = { ...place, to: split, head: split - 1 };
  const rest: Chunk = { ...place, from: split };
  return [...chunks.slice(0, at + 1), head, rest, ...chunks.slice(at + 2)];
};
