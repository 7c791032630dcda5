/** Where what is counted is: “5,000 fighters in the north”, “fighters operating near the port”, “the port, where it has 100 rockets”, “In the north, it has …”. */
import type { Mention } from '../reading';
import { indexAt, type SentenceContext, type Words } from './clause';
import type { Phrase } from './phrase';
import { among } from '../among';

const at = new Set(['in', 'inside', 'near', 'across', 'around', 'within', 'throughout', 'over', 'at', 'outside', 'along']);
// Words that may stand between the preposition and the place.
const located = (words: Words, place: Mention): number => {
  const i = indexAt(words.list, place.start);
  for (let back = 1; back <= 3; back += 1) {
    const text = words.list[i - back]?.text ?? '';
    if (at.has(text)) return i - back;
    if (!among('the|northern|southern|eastern|western|central|north|south|east|west|neighbou?ring|nearby|war|torn|-|city|town|village|province|of', text)) return -1;
  }
  return -1;
};

/** Place id, or ''. */
export const placeOf = (context: SentenceContext, words: Words, phrase: Phrase): string => {
  const { list } = words;
  const first = indexAt(list, phrase.start);
  const places = context.mentions.filter((m) => m.kind === 'place' && m.entity !== '').map((m) => ({ mention: m, at: located(words, m) }));
  const after = places.find((p) => p.at >= phrase.next && p.at <= phrase.next + 7 && !list.slice(phrase.next, p.at).some((l, i, between) => /^[,;:]$|^(?:and|but|while|from)$/.test(l.text) || (l.text === 'to' && between[i + 1]?.text !== 'be')));
  if (after !== undefined) return after.mention.entity;
  const inside = places.find((p) => p.mention.start >= phrase.base && p.mention.end <= phrase.end && p.at >= 0);
  if (inside !== undefined) return inside.mention.entity;
  // “the port, where …”: the nearest place right before the word.
  for (let i = first - 1; i > Math.max(0, first - 60); i -= 1) {
    if (list[i]?.text !== 'where') continue;
    const end = list[list[i - 1]?.text === ',' ? i - 2 : i - 1]?.end;
    const place = places.find((p) => p.mention.end === end);
    if (place !== undefined) return place.mention.entity;
    break;
  }
  const leading = places.filter((p) => p.at >= 0 && p.mention.end <= phrase.start && (p.at === 0 || list[p.at - 1]?.text === ',' || p.at > first - 6));
  return leading.at(-1)?.mention.entity ?? '';
};
