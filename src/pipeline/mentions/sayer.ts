/** Who says what a sentence quotes, where the verb stands after the words: "“They lead,” said the spokesman, Jane Doe." */
import { asNoun } from '../syntax/chunk';
import { isMany } from '../syntax/relative';
import type { Parse } from '../syntax/clause';
import { apposedTo, headMentions } from './antecedent';
import { REPORTING } from './cue';
import type { Found } from './found';

/** Their ids; empty for somebody unnamed and for several, null where nobody says so. */
export const sayersIn = (parse: Parse, own: readonly Found[]): readonly string[] | null => {
  const { chunks } = parse;
  const at = chunks.findIndex((c, i) => c.type === 'verb' && c.bare && REPORTING.has(c.lemma) && chunks[i - 1]?.type === 'quote' && chunks[i - 2] !== undefined && chunks[i + 1]?.type === 'noun');
  const who = asNoun(chunks[at + 1]);
  if (at < 0 || !who || who.pronoun) return null;
  if (isMany(who, parse.tokens)) return [];
  const named = headMentions(who, own);
  return [...new Set((named.length > 0 ? named : apposedTo(parse, who, own)).map((m) => m.entity))];
};
