/** Cue verbs that say nothing where they stand: "the raid claimed three lives", "a man declared a menace by the state", "hard-pressed". */
import { among } from '../among';
import { isNoun, isVerb, type Chunk } from '../syntax/chunk';
import { isDocument } from './cue';
import type { CueClause, StatementContext } from './context';

const isFinite = (chunk: Chunk | undefined): boolean => isVerb(chunk) && chunk.form === 'finite';
/** "the group declared a menace by France": the noun right before is declared so, by whom the phrase names. */
const isDeclared = ({ parse: { chunks, tokens } }: StatementContext, { at, verb }: CueClause): boolean => {
  // "the strikes, called “defensive” by France,"
  const before = chunks[at - 1]?.type === 'comma' ? chunks[at - 2] : chunks[at - 1];
  const by = chunks.findIndex((c, k) => k > at + 1 && k < at + 5 && c.type === 'preposition' && c.word === 'by');
  return among('declare|call|label|brand|term|dub|consider|deem', verb.lemma) && verb.to - verb.from === 1 && (tokens[verb.head]?.lower ?? '').endsWith('ed') && isNoun(before) && !before.pronoun && by > 0 && isNoun(chunks[by + 1]) && chunks.slice(at + 1, by).every((c) => isNoun(c) || among('quote|other|adverb', c.type));
};

/** "refused to say who left or confirm their names": the second of two infinitives, whose "to" is the first's. */
const isDeclinedToo = ({ parse: { chunks, clauses } }: StatementContext, { at, verb }: CueClause): boolean => {
  if (chunks[at - 1]?.type !== 'coordinator' || !chunks.some((c, k) => k === at && isVerb(c) && c.bare && !c.past)) return false;
  const first = clauses.findLast((c) => c.at < at);
  // "would not confirm or deny reports"
  if (first && first.verb.negation >= 0 && first.verb.form === 'finite' && verb.modal === '' && !first.verb.bare && verb.negation < 0 && first.at >= at - 2) return true;
  return first?.verb.form === 'infinitive' && verb.modal === '' && among('decline|refuse|fail', clauses[first.governor]?.verb.lemma ?? '');
};

export const saysNothing = (context: StatementContext, clause: CueClause): boolean => {
  const { chunks, tokens } = context.parse;
  const { verb } = clause;
  const lowerAt = (token: number): string => tokens[token]?.lower ?? '';
  // "the raid claimed three lives"
  const claimed = chunks[clause.at + 1];
  if (verb.lemma === 'claim' && isNoun(claimed) && among('li(?:fe|ves)|victims?', lowerAt(claimed.head))) return true;
  // "they will soon discover how"
  if (among('discover|learn|realise|realize|find|see|regret|remember|understand', verb.lemma) && among('will|shall|may|might|must', verb.modal)) return true;
  // "One driver, asked how long it took, shrugged"
  if (among('ask|tell', verb.lemma) && chunks[clause.at - 1]?.type === 'comma' && isNoun(chunks[clause.at - 2]) && chunks.some((c, k) => k > clause.at + 1 && c.type === 'comma' && c.word === ',' && isFinite(chunks[k + 1]))) return true;
  // "they continue to have access", "went on, and continued shelling"
  const going = claimed?.type === 'quote' ? chunks[clause.at + 2] : claimed;
  if (verb.lemma === 'continue' && isVerb(going) && (going.form === 'infinitive' || going.form === 'gerund')) return true;
  // "is considering sanctions": weighs them.
  if (verb.lemma === 'consider' && lowerAt(verb.head) === 'considering' && verb.head > verb.from && !chunks.slice(clause.at + 1, clause.at + 5).some((c) => c.type === 'preposition' && c.word === 'as')) return true;
  // "the group declared an enemy by France": it did not declare.
  if (isDeclared(context, clause)) return true;
  // "Press reports that we left are false"
  if (verb.lemma === 'report' && among('press|media|news|wire|intelligence', lowerAt(verb.from - 1)) && isVerb(chunks[clause.at]) && (verb.from === 1 || !/\p{L}/u.test(tokens[verb.from - 2]?.text ?? ''))) return true;
  // "They were hard-pressed to explain it"
  if (/^[-–]$/.test(tokens[verb.head - 1]?.text ?? '') && tokens[verb.head - 1]?.end === tokens[verb.head]?.start && tokens[verb.head - 2]?.end === tokens[verb.head - 1]?.start) return true;
  // "Beans were forecast at 4 million": by nobody.
  if (verb.lemma === 'forecast' && among('is|are|was|were|been|be', lowerAt(verb.head - 1))) return true;
  // "two men believed killed", "a man thought to be ill"
  const passive = chunks[clause.at + 1];
  if (among('believe|think|fear|presume', verb.lemma) && /(?:ed|thought)$/.test(lowerAt(verb.head)) && verb.to - verb.from === 1 && isVerb(passive) && (passive.form === 'participle' || passive.form === 'infinitive' || (passive.bare && passive.past && chunks[clause.at + 2]?.type === 'preposition'))) return true;
  // "are facing cautions": a noun.
  const above = chunks[clause.at - 1];
  if (isVerb(above) && lowerAt(above.head).endsWith('ing') && /[^s]s$/.test(lowerAt(verb.head)) && verb.to - verb.from === 1 && verb.from > 0) return true;
  // "as shown by the vote"
  if (lowerAt(verb.head - 1) === 'as' && lowerAt(verb.to) === 'by') return true;
  // "declined to describe the charges or confirm his age": nothing was confirmed.
  if (isDeclinedToo(context, clause)) return true;
  // "a statement posted on its website"
  if (verb.lemma === 'post' && isDocument(lowerAt(verb.from - 1))) return true;
  return false;
};
