/**
 * A sentence for tests, its mentions marked: “{north:Northern} rebels hold 20 tanks in {@arvia:Arvia} {~2031}” has the actor
 * `north`, the place `arvia` (@) and a time (~); {#katyusha:Katyushas} is a weapon, {north=their} a pronoun, {north+the group} a description.
 */
import type { Mention } from '../reading';
import type { Span } from '../span';
import type { Token } from '../token';
import type { SentenceContext } from './clause';

const MARK = /\{(@|#|~)?(?:([a-z][a-z\d-]*)([:=+]))?([^{}]*)\}/g;
const bases = { ':': 'name', '=': 'pronoun', '+': 'description' } as const;
const guess = (text: string): Token['pos'] =>
  /^\d/.test(text) ? 'NUM' : /^[^\p{L}]/u.test(text) ? 'PUNCT' : /(?:ed|ing|ful|ern|range|guided)$/.test(text) ? 'ADJ' : 'NOUN';

export const markedSentence = (marked: string): SentenceContext => {
  const mentions: Mention[] = [];
  const times: Span[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(last, match.index);
    const words = match[4] ?? '';
    const span = { start: text.length, end: text.length + words.length };
    if (match[1] === '~') times.push(span);
    else {
      const sign = match[3] === '=' || match[3] === '+' ? match[3] : ':';
      mentions.push({ ...span, sentence: 0, entity: match[2] ?? '', kind: match[1] === '@' ? 'place' : match[1] === '#' ? 'weapon' : 'actor', basis: bases[sign], rule: 'test' });
    }
    text += words;
    last = match.index + match[0].length;
  }
  text += marked.slice(last);
  const tokens = [...text.matchAll(/[\p{L}\d]+(?:[-’'][\p{L}\d]+)*|[^\s\p{L}\d]/gu)].map((m) => ({ start: m.index, end: m.index + m[0].length, text: m[0], lower: m[0].toLowerCase(), lemma: m[0].toLowerCase(), pos: guess(m[0]) }));
  return { text, sentence: { index: 0, start: 0, end: text.length }, tokens, mentions, times };
};
