import { expect, it } from 'vitest';
import { tagTokens } from '../tagger';
import { parseSentence } from './parse';

/** "supply finite [on] past": the verbs of a sentence with the subject of each. */
const verbsOf = (text: string): string => {
  const { tokens, clauses } = parseSentence(tagTokens(text, { start: 0, end: text.length }), []);
  const words = (from: number, to: number): string => tokens.slice(from, to).map((t) => t.text).join(' ');
  return clauses.map((c) => `${c.subjects.map((s) => words(s.from, s.to)).join('+')} ${c.verb.negation >= 0 ? 'not ' : ''}${c.verb.lemma}${c.verb.passive ? ' passive' : ''} ${c.objects.map((o) => words(o.from, o.to)).join('+')}`.trim()).join('; ');
};

it.each([
  ['The state has, since 2012, supplied the group with guns.', 'The state supply the group'],
  ['The state has since the summer of 2012 supplied the group with guns.', 'The state supply the group'],
  ['The king did not, contrary to legend, threaten the town.', 'The king not threaten the town'],
  ['The town was on Monday bombed by jets.', 'The town bomb passive'],
  ['The army had, in breach of the truce, shelled the town.', 'The army shell the town'],
])('joins %s', (text, expected) => expect(verbsOf(text)).toBe(expected));
it.each([
  ['The army has a base in the town bombed by jets.', 'The army have a base; the town bomb passive'],
  ['The army was in the town and shelled the hills.', 'The army be; The army shell the hills'],
])('leaves %s', (text, expected) => expect(verbsOf(text)).toBe(expected));
