/**
 * Whose those are that somebody trains, pays or backs: "Egypt has lent the army jets, and Eritrea trains its
 * auxiliaries": the army's. "Pakistan sells Baku jets and backs its claims": Baku's. Nobody backs his own claims.
 */
import { among, wordList } from '../among';
import type { NounPhrase } from '../syntax/chunk';
import type { Clause, Parse } from '../syntax/clause';
import { headMentions, type Candidate, type Text } from './antecedent';
import { clauseAt, HARMS, isRelative } from './binding';
import { MEMBERS } from './cue';
import type { Found } from './found';

const BACK = wordList('back|support|endorse|champion|uphold|bolster|recogni[sz]e|shore|second|embrace|underwrite');
const EQUIP = wordList('teach|school|train|retrain|arm|rearm|equip|fund|finance|bankroll|pay|supply|resupply|advise|instruct|mentor|drill|repair|refuel|service|maintain|fix|overhaul|guard|house|shelter|shield|treat');
const FORCE = wordList('auxiliaries|army|armies|navy|military|militias?|forces|fleet|jets|tanks|drones|helicopters|warplanes|ships|wounded|units?|battalions?|brigades?|guards?|cadets|spies|men|bodyguards|crews|airmen|sailors|aircraft|artillery|allies|budget|arsenal');

export interface Helped {
  /** Ids of those whom the sentence, or the one before, tells to be helped, likeliest first. */
  readonly ids: readonly string[];
  /** It is never the helper's own. */
  readonly others: boolean;
}

const isIn = (phrase: NounPhrase, { from, to }: Found): boolean => phrase.from <= from && to <= phrase.to;
/** Whom the sentence before `at` tells to take something: named or meant outside the subjects of its verbs, or beside them: "Egypt, the army’s patron". */
const takersIn = ({ clauses }: Parse, helping: Clause, at: number, own: readonly Found[]): readonly string[] => {
  const subjects = [...helping.subjects, ...clauses.flatMap((c) => (c.verb.from < at ? c.subjects : []))];
  return own.filter((m) => m.kind === 'actor' && m.to <= at && !subjects.some((s) => isIn(s, m) && m.to > s.head)).map((m) => m.entity).reverse();
};

/** For a possessive at token `at`, or null where nobody is helped. `before` are candidates of earlier sentences, `told` whom the last one tells to be helped. */
export const helpedAt = (sentence: number, parse: Parse, at: number, own: readonly Found[], before: readonly Candidate[], told: readonly string[]): Helped | null => {
  const { clauses, tokens } = parse;
  const clause = clauses.find((c) => !c.verb.passive && (BACK.has(c.verb.lemma) || EQUIP.has(c.verb.lemma)) && c.objects.some((o) => o.from <= at && at < o.to));
  const object = clause?.objects.find((o) => o.from <= at && at < o.to);
  if (!clause || !object) return null;
  const head = tokens[object.head]?.lower ?? '';
  const others = BACK.has(clause.verb.lemma);
  if (isRelative(head) || (!others && !MEMBERS.has(head) && !FORCE.has(head)) || tokens[at + 1]?.lower === 'own') return null;
  const helpers = new Set(clause.subjects.flatMap((s) => headMentions(s, own).map((m) => m.entity)));
  const last = before.filter((c) => c.sentence === sentence - 1);
  const isNew = !last.some((c) => c.entities.some((id) => helpers.has(id)));
  const topic = last.find((c) => c.subject && c.entities.length === 1);
  const ids = [...takersIn(parse, clause, at, own), ...(isNew ? told : []), ...(isNew && topic ? topic.entities : [])].filter((id) => !helpers.has(id));
  return ids.length > 0 || others ? { ids, others } : null;
};

const GIVE = wordList('give|sell|send|lend|provide|offer|deliver|hand|ship|grant|pay|donate|loan|supply|promise');
const SHARE: ReadonlySet<string> = new Set(['share', 'exchange']);
const helps = (lemma: string): boolean => GIVE.has(lemma) || BACK.has(lemma) || EQUIP.has(lemma);
/** "China backs the junta. Turkey has sold it jets": whom the sentence before tells to be helped, for an object of help at token `at`. */
export const helpedBefore = (sentence: number, parse: Parse, at: number, text: Text): readonly string[] => (helps(clauseAt(parse, at)?.verb.lemma ?? '') ? toldHelped(sentence, text) : []);
/** "Niger is not alone. Egypt gave its army tanks": the clause that gives something to those whose they are, at token `at`. */
export const giftAt = ({ clauses }: Parse, at: number, own: readonly Found[]): Clause | undefined =>
  clauses.find(({ verb, objects: [first, second] }) => !verb.passive && GIVE.has(verb.lemma) && first !== undefined && first.from <= at && at < first.to && (second !== undefined || (first.to - first.from > 2 && own.some((m) => m.kind === 'weapon' && m.from > first.from + 1 && m.from <= first.head && first.head < m.to))));
/** Whom the sentence before tells to be struck or driven out. */
export const toldStruck = (sentence: number, { parses, found }: Text): readonly string[] =>
  (parses.get(sentence - 1)?.clauses ?? []).flatMap(({ verb, subjects, objects }) => (HARMS.has(verb.lemma) || among('drive|push|force|rout|defeat|fight', verb.lemma) ? (verb.passive ? subjects : objects).flatMap((o) => headMentions(o, found.get(sentence - 1) ?? []).map((m) => m.entity)) : []));
/** Whom the sentence before tells to be helped. */
export const toldHelped = (sentence: number, { parses, found }: Text): readonly string[] => {
  const own = found.get(sentence - 1) ?? [];
  const sharers = (parses.get(sentence - 1)?.clauses ?? []).filter(({ verb }) => SHARE.has(verb.lemma) || EQUIP.has(verb.lemma));
  // "Cairo trained its pilots and shares maps with it": who is told of by a pronoun.
  const meant = sharers.flatMap(({ subjects, objects, phrases }) => own.filter((m) => m.basis === 'pronoun' && !subjects.some((s) => headMentions(s, own).some((o) => o.entity === m.entity)) && [...objects, ...phrases.filter((p) => p.word === 'with').flatMap((p) => p.nouns)].some((o) => isIn(o, m))).map((m) => m.entity));
  if (meant.length > 0) return [...new Set(meant)];
  return (parses.get(sentence - 1)?.clauses ?? []).flatMap(({ verb, objects, phrases }) => (helps(verb.lemma) && !verb.passive ? [...objects, ...phrases.filter((p) => p.word === 'to').flatMap((p) => p.nouns)].flatMap((o) => headMentions(o, own).map((m) => m.entity)) : []));
};
