/** A relationship that only talk tells of: "Talk of X’s aid to Y is exaggerated", "denied reports of arms shipments from X to Y". */
import { isNoun, type NounPhrase } from '../syntax/chunk';
import type { Clause } from '../syntax/clause';
import type { ClaimContext } from './context';
import { DENY, judged, REPORTS } from './embedding';
import type { Leaning } from './leaning';

const TELLS = /^(?:of|about)$/;

/** What the sentence says of the talk in which the tokens from `from` to `to` stand; null where they stand in none. */
export const taleOf = (context: ClaimContext, from: number, to: number): Leaning | null => {
  const { tokens, chunks, clauses } = context.parse;
  const at = chunks.findIndex((chunk, i) => chunk.to <= from && isNoun(chunk) && REPORTS.has(tokens[chunk.head]?.lower ?? '') && ofTale(context, i, from));
  const talk = chunks[at];
  if (!isNoun(talk)) return verdictOn(context, from, to);
  const holds = (phrases: readonly NounPhrase[]): boolean => phrases.includes(talk);
  const words = { start: tokens[talk.head]?.start ?? 0, end: tokens[talk.head]?.end ?? 0 };
  const told = clauses.find((c) => holds(c.subjects) && c.verb.from >= to);
  const refused = clauses.find((c: Clause) => c.verb.negation < 0 && DENY.has(c.verb.lemma) && holds(c.objects));
  return (told ? judged(context, told.verb, told.verb.to) : null) ?? { kind: refused ? 'denied' : 'reported', words };
};

/** "X’s aid to Y is a myth": what is said of the phrase from `from` to `to` as the subject. */
const verdictOn = (context: ClaimContext, from: number, to: number): Leaning | null => {
  const told = context.parse.clauses.find((c) => c.verb.from >= to && c.subjects.some((s) => s.from < to && from < s.to));
  return told ? judged(context, told.verb, told.verb.to) : null;
};

/** Is the noun before "of" or "about", with no verb from there to `from`? */
const ofTale = ({ parse: { chunks } }: ClaimContext, at: number, from: number): boolean => {
  const link = chunks[at + 1];
  return link?.type === 'preposition' && TELLS.test(link.word) && !chunks.some((c, i) => i > at && c.from < from && (c.type === 'verb' || c.type === 'comma'));
};
