/** Cue verbs that the tagger took for nouns: "The report notes that", "The army claims to have", as clauses of their own. */
import { among } from '../among';
import { isNoun, type Chunk, type NounPhrase } from '../syntax/chunk';
import type { Token } from '../token';
import type { Parse } from '../syntax/clause';
import type { CueClause } from './context';
import { canSpeak } from './speaker';
import { isDocument } from './cue';
import { gathered } from '../gathered';

const LEMMA: ReadonlyMap<string, string> = new Map(Object.entries({
  claims: 'claim', reports: 'report', notes: 'note', states: 'state', warns: 'warn', fears: 'fear', hopes: 'hope', doubts: 'doubt', demands: 'demand', estimates: 'estimate', plans: 'plan', wants: 'want', vows: 'vow', pledges: 'pledge', promises: 'promise', threatens: 'threaten', details: 'detail', concludes: 'conclude', views: 'view', blames: 'blame', answers: 'answer', replies: 'reply', comments: 'comment', complains: 'complain', quips: 'quip', tweets: 'tweet', denies: 'deny', charges: 'charge', orders: 'order', show: 'show', shows: 'show', suggest: 'suggest', claim: 'claim', fear: 'fear', hope: 'hope', report: 'report', estimate: 'estimate', doubt: 'doubt', plan: 'plan', demand: 'demand',
}));

/** Does what follows need a verb: "that" with a clause, "to" with a verb? */
const needsVerb = (chunks: readonly Chunk[], at: number, lower: (token: number) => string): boolean => {
  const next = chunks[at + 1];
  if (next?.type === 'relative' && next.word === 'that') return isNoun(chunks[at + 2]) || among('there|if|when|in|on|at|no', lower(next.to));
  if (next?.type === 'verb' && next.form === 'infinitive') return true;
  return isNoun(next) && next.pronoun && /^(?:he|she|it|they|we|it’s)$/.test(lower(next.from)) && chunks[at + 2]?.type === 'verb';
};

/** "who asked not to be named [said talks] had failed": an adjective to the tagger; "the said talks" is one. */
const saidBefore = (tokens: readonly Token[], { from }: NounPhrase): Omit<CueClause, 'at'> | null => {
  if (tokens[from]?.lower !== 'said') return null;
  return { verb: { from, to: from + 1, head: from, lemma: 'say', passive: false, form: 'finite', negation: -1, modal: '' }, subjects: [], governor: -1, conjunction: '', relative: false };
};

/** "The lawsuit, brought by X, claims that": the document, whose verb follows what stands between commas; else undefined. */
const claimsAfter = (chunks: readonly Chunk[], at: number, lower: (token: number) => string): NounPhrase | undefined => {
  const [phrase, first] = [chunks[at], chunks[0]];
  const noun = isNoun(phrase) && phrase.to - phrase.from === 1 && LEMMA.has(lower(phrase.from)) && lower(phrase.from).endsWith('s') && needsVerb(chunks, at, lower);
  return noun && isNoun(first) && isDocument(lower(first.head)) && chunks[1]?.type === 'comma' && at > 2 && chunks[at - 1]?.type === 'comma' && !chunks.slice(2, at - 1).some((c) => c.type === 'comma') ? first : undefined;
};

export const mistaggedCues = ({ chunks, tokens, clauses }: Parse): readonly CueClause[] => {
  const lower = (token: number): string => tokens[token]?.lower ?? '';
  return gathered(chunks, (phrase, at): readonly CueClause[] => {
    const said = isNoun(phrase) && phrase.to - phrase.from > 1 ? saidBefore(tokens, phrase) : null;
    if (said) return [{ ...said, at }];
    const suit = claimsAfter(chunks, at, lower);
    if (isNoun(phrase) && suit) return [{ verb: { from: phrase.head, to: phrase.to, head: phrase.head, lemma: LEMMA.get(lower(phrase.head)) ?? 'claim', passive: false, form: 'finite', negation: -1, modal: '' }, at, subjects: [suit], governor: -1, conjunction: '', relative: false }];
    if (!isNoun(phrase) || phrase.to - phrase.from < 2) return [];
    const head = tokens[phrase.head];
    const lemma = LEMMA.get(head?.lower ?? '');
    const before = tokens[phrase.head - 1];
    if (!head || !before || lemma === undefined || !needsVerb(chunks, at, lower)) return [];
    const plural = head.lower.endsWith('s');
    const subject = before.pos === 'PROPN' || canSpeak(before.lower) || isDocument(before.lower);
    if (!subject || (!plural && !/(?:s|people|police|men|women)$/.test(before.lower)) || lower(phrase.head - 1) === "'s" || phrase.owner !== null) return [];
    // Another finite verb that has the phrase as its subject would be its verb.
    if (clauses.some((c) => c.verb.form === 'finite' && c.subjects.includes(phrase) && !c.relative)) return [];
    const noun: NounPhrase = { ...phrase, to: phrase.head, head: phrase.head - 1 };
    return [{ verb: { from: phrase.head, to: phrase.to, head: phrase.head, lemma, passive: false, form: 'finite', negation: -1, modal: '' }, at, subjects: [noun], governor: -1, conjunction: '', relative: false }];
  });
};
