/**
 * Subjects of cue verbs, where the clause's own are none or unlikely: a noun phrase that stands alone before the verb
 * (", officials said"), or one with complements between ("commanders deployed in the north confirmed").
 */
import { among } from '../among';
import { isNoun, isVerb, type Chunk, type NounPhrase } from '../syntax/chunk';
import { isDocument } from './cue';
import type { CueClause, StatementContext } from './context';

const TIME = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|week|month|year|morning|night|afternoon|evening|day|days|weeks|months|years|(?:19|20)\d\d|january|february|march|april|june|july|august|september|october|november|december)$/;
export const isTimePhrase = ({ parse }: StatementContext, phrase: Chunk | undefined): boolean => isNoun(phrase) && TIME.test(parse.tokens[phrase.head]?.lower ?? '');

/** "Rep. Jane Doe (D., Ohio) said": the chunk before the bracket that closes at `at`. */
const beforeBracket = (chunks: readonly Chunk[], at: number): number => {
  if (chunks[at]?.type !== 'bracket') return at;
  for (let i = at - 1; i >= 0 && at - i < 10; i--) if (chunks[i]?.type === 'bracket') return i - 1;
  return at;
};

/** "Another swears", "many of them wondered": no noun to the chunker. */
const countAt = (chunk: Chunk | undefined): NounPhrase | null => (chunk?.type === 'other' && /^(?:another|many|few|most|several|some|both|all|each)$/i.test(chunk.word) ? { type: 'noun', from: chunk.from, to: chunk.to, head: chunk.from, pronoun: true, definite: false, owner: null } : null);

/** "editor-in-chief Jane Doe": the first token of what hyphens join. */
const compoundStart = ({ parse: { tokens } }: StatementContext, from: number): number => {
  let i = from;
  while (i >= 2 && tokens[i - 1]?.text === '-' && tokens[i - 1]?.end === tokens[i]?.start && tokens[i - 2]?.end === tokens[i - 1]?.start) i -= 2;
  return i;
};

/** The noun phrase right before the verb, after a comma, a quotation mark, a conjunction or the beginning. */
export const adjacentSubject = (context: StatementContext, clause: CueClause): readonly NounPhrase[] => {
  const { chunks } = context.parse;
  let at = clause.at - 1;
  if (chunks[at]?.type === 'adverb') at--;
  at = beforeBracket(chunks, at);
  const noun = countAt(chunks[at]) ?? chunks[at];
  const left = chunks[at - 1];
  if (!isNoun(noun) || isTimePhrase(context, noun)) return [];
  // "in which inspectors warned"
  if (context.parse.tokens[noun.from]?.lower === 'which' && noun.to - noun.from > 1) return [{ ...noun, from: noun.from + 1 }];
  if (left === undefined || left.type === 'quote' || left.type === 'stop' || left.type === 'subordinator' || left.type === 'relative') return [noun];
  if (left.type === 'comma') {
    if (left.word !== ',') return [{ ...noun, from: compoundStart(context, noun.from) }];
    // ", he said" is no apposition; ", the minister said" may end one, and the clause's own subject is asked.
    return noun.pronoun ? [noun] : [];
  }
  // "fell as a new report detailed losses"
  if (left.type === 'preposition' && left.word === 'as' && isDocument(context.parse.tokens[noun.head]?.lower ?? '')) return [noun];
  if (left.type !== 'coordinator') return [];
  const first = chunks[at - 2];
  if (left.word === '&' && isNoun(first)) return [first, noun];
  const far = chunks[at - 2];
  return far?.type === 'comma' || far?.type === 'quote' ? [noun] : [];
};

/** Token after the month, day and year that a phrase begins with. */
const afterTime = ({ parse }: StatementContext, { from, to }: NounPhrase): number => {
  let i = from;
  while (i < to && (TIME.test(parse.tokens[i]?.lower ?? '') || /^\d{1,2}$/.test(parse.tokens[i]?.text ?? ''))) i++;
  return i;
};

/** Leftwards over prepositional phrases, participles and times to a noun phrase that no preposition governs. */
export const distantSubject = (context: StatementContext, clause: CueClause): readonly NounPhrase[] => {
  const { chunks } = context.parse;
  for (let i = clause.at - 1, steps = 0; i >= 0 && steps < 16; i--, steps++) {
    const chunk = chunks[i];
    const left = chunks[i - 1];
    if (chunk?.type === 'comma' && chunk.word === ',') {
      // An apposition or relative clause between commas: over it.
      let k = i - 1;
      while (k > 0 && i - k < 16 && chunks[k]?.type !== 'comma' && chunks[k]?.type !== 'quote' && !(chunks[k]?.type === 'stop' && chunks[k + 1]?.type !== 'comma')) k--;
      if (k <= 0 || i - k < 2 || chunks[k]?.type !== 'comma') return [];
      i = k;
      continue;
    }
    // "Mr. Doe, 79, a driver, said": over the age.
    if (isNoun(chunk) && left?.type === 'comma' && context.parse.tokens[chunk.head]?.pos === 'NUM') {
      i--;
      continue;
    }
    if (isNoun(chunk)) {
      // "In June 2021 sixteen governments condemned": one phrase to the chunker.
      if (left?.type === 'preposition' && steps === 0 && among('in|on|at|since', left.word) && chunks[i - 2] === undefined && TIME.test(context.parse.tokens[chunk.from]?.lower ?? '')) {
        const from = afterTime(context, chunk);
        return from < chunk.to ? [{ ...chunk, from }] : [];
      }
      if ((left?.type === 'preposition' && !among('after|before|since|until|as', left.word)) || (left?.type === 'coordinator' && isNoun(chunks[i - 2]))) {
        i--;
        continue;
      }
      if (isTimePhrase(context, chunk)) continue;
      if (left === undefined || !isVerb(left)) return [chunk];
      continue;
    }
    // "the bill she signed calls for": she does not.
    if (isVerb(chunk) && isNoun(left) && left.pronoun) return [];
    const count = countAt(chunk);
    if (count) return [count];
    if (chunk?.type === 'adverb' || (chunk?.type === 'other' && among('there|here', chunk.word)) || (chunk?.type === 'relative' && chunk.word !== 'that') || (isVerb(chunk) && (chunk.form === 'infinitive' || isNoun(left) || left?.type === 'relative') && (chunk.form !== 'finite' || /ed$|wn$/.test(context.parse.tokens[chunk.head]?.lower ?? '') && chunk.from === chunk.head))) continue;
    return [];
  }
  return [];
};
