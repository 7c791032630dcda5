/**
 * Whom a pronoun cannot be, by where it stands (Chomsky's binding, reduced to the chunks): an object is not its own
 * subject, "they and Russia" are not Russia, "its patron, X" is not X's own, "Y bombed its positions" not Y's.
 */
import type { Entity } from '../reading';
import { among, wordList } from '../among';
import type { Chunk, NounPhrase } from '../syntax/chunk';
import type { Clause, Parse } from '../syntax/clause';
import { apposedTo, headMentions } from './antecedent';
import { MEMBERS, REPORTING, ROLES } from './cue';
import type { Found } from './found';
import { sideOf } from './side';

export type Form = 'he' | 'it' | 'they' | 'we' | 'i';
export const POSSESSIVE: ReadonlySet<string> = wordList('his|her|its|their|our|my');
export const REFLEXIVE = /sel(?:f|ves)$/;
const CENSURES: ReadonlySet<string> = new Set('condemn denounce criticise criticize deplore decry slam blast lambast lambaste deride'.split(' '));
/** Whom one’s own spokesman does not mean by "it". */
const JUDGES: ReadonlySet<string> = new Set([...CENSURES, ...'accuse blame rebuke praise hail applaud commend salute congratulate thank'.split(' ')]);
export const HARMS = wordList('shoot|down|destroy|damage|sink|wreck|bomb|shell|strike|attack|raid|ambush|hit|kill|wound|bombard|pound|target|invade|assault|storm|besiege|capture|kidnap|abduct|massacre|overrun');
const COME: ReadonlySet<string> = new Set(['come', 'go', 'rush', 'fly', 'leap', 'hurry', 'ride', 'spring', 'hasten']);
const HELP: ReadonlySet<string> = new Set(['help', 'aid', 'rescue', 'defence', 'defense', 'assistance', 'side']);
const BLAME: ReadonlySet<string> = new Set(['accuse', 'blame', 'suspect']);
/** … and "fired on its base". */
const SHOOTS = wordList('fire|shoot|open|advance|march|launch|drop|rain|lob|strike|hit|carry|close|turn');
const AT = wordList('on|at|against|into|onto|upon');
/** "X, its patron": the one beside is not whose patron it is. */
const RELATIVES = wordList('ally|allies|patrons?|sponsors?|backers?|supporters?|benefactors?|protectors?|rivals?|foes?|enem(?:y|ies)|adversar(?:y|ies)|opponents?|prox(?:y|ies)|clients?|neighbou?rs?|partners?|suppliers?|friends?|protégés?|proteges?|successors?|predecessors?|parent|offshoots?|counterparts?|predecessor|creditors?|masters?|overlords?|donors?|financiers?|paymasters?|guarantors?|affiliates?|components?|constituents?|factions?');
export const isRelative = (noun: string): boolean => RELATIVES.has(noun);

interface Place {
  readonly own: readonly Found[];
  readonly form: Form;
  /** The noun phrase of the pronoun and its place among the chunks. */
  readonly here: { readonly phrase: NounPhrase; readonly index: number } | null;
  readonly isSubject: boolean;
  readonly entityOf: (id: string) => Entity | undefined;
}

/** The clause that the noun phrase over token `at` is an object or in a phrase of: that of the nearest verb before it. */
export const clauseAt = ({ clauses }: Parse, at: number): Clause | undefined => {
  const holding = clauses.filter((c) => c.objects.some((o) => o.from <= at && at < o.to) || c.phrases.some((p) => p.nouns.some((o) => o.from <= at && at < o.to)));
  return holding.findLast((c) => c.verb.from < at) ?? holding[0];
};

/** What stands in phrases before the subject at token `at`: "To the president, X, he sent". */
export const frontedBefore = ({ clauses }: Parse, at: number): readonly NounPhrase[] => clauses.filter((c) => c.subjects.some((s) => s.from <= at && at < s.to)).flatMap((c) => c.phrases.flatMap((p) => p.nouns.filter((n) => n.to <= at)));
/** The phrase before the comma that opens the apposition. */
const besideComma = (chunks: readonly Chunk[], phrase: NounPhrase): Chunk | undefined => {
  const i = chunks.indexOf(phrase);
  return chunks[i - 1]?.type === 'comma' ? chunks[i - 2] : undefined;
};
/** Ids of actors that the pronoun at token `at` is not, and of their sides. */
export const barredAt = (parse: Parse, at: number, { own, form, here, isSubject, entityOf }: Place): ReadonlySet<string> => {
  const { tokens, chunks, clauses } = parse;
  const word = tokens[at]?.lower ?? '';
  const possessive = POSSESSIVE.has(word);
  const free = possessive || REFLEXIVE.test(word);
  const barred = new Set<string>();
  const bar = (mentions: readonly Found[]) => {
    for (const m of mentions) {
      barred.add(m.entity);
      barred.add(sideOf(m.entity, entityOf));
      // "Rwandan soldiers fight beside them": nor Rwanda.
      const entity = entityOf(m.entity);
      if (!possessive && entity?.actorKind === 'armed_force' && entity.partOf) barred.add(entity.partOf);
    }
  };
  const barPhrase = (phrase: Chunk | undefined) => {
    if (phrase?.type === 'noun') bar(headMentions(phrase, own));
  };
  const beside = (step: number): Chunk | undefined => (here ? chunks[here.index + step] : undefined);
  // An object is not its own subject, unless reflexive or possessive.
  const clause = free ? undefined : clauseAt(parse, at);
  for (const s of clause?.subjects ?? []) {
    bar(headMentions(s, own));
    bar(apposedTo(parse, s, own));
    // "its fighters took arms from them": nor whose fighters.
    // "X’s party attacked it": not X.
    if (s.owner && !tokens.slice(s.from, s.to).some((t) => isRelative(t.lower))) bar(own.filter((m) => m.from >= s.from && m.to <= s.head));
    // "X’s president, Jane Doe, fought it": nor whose president she is.
    const k = chunks.indexOf(s);
    // "the spokesman of X, Jane Doe, accused it": nor X.
    const [of, whom] = [chunks[k + 1], chunks[k + 2]];
    if (JUDGES.has(clause?.verb.lemma ?? '') && ROLES.has(tokens[s.head]?.lower ?? '') && of?.type === 'preposition' && among('of|for', of.word)) barPhrase(whom);
    const apposed = chunks[k - 1]?.type === 'comma' ? chunks[k - 2] : undefined;
    for (const phrase of [s, apposed]) if (phrase?.type === 'noun' && phrase.owner && tokens.slice(phrase.from, phrase.to).some((t) => ROLES.has(t.lower))) bar(own.filter((m) => m.from >= phrase.from && m.to <= phrase.head));
  }
  // "X and its allies, including Y, attacked it": nor Y.
  if (clause && clause.subjects.length > 0) {
    const last = Math.max(...clause.subjects.map((s) => s.to));
    if (tokens[last]?.text === ',' && among('including|namely|like|chiefly', tokens[last + 1]?.lower ?? '')) bar(own.filter((m) => m.from > last && m.to <= clause.verb.from));
  }
  // "X, whose envoy, Jane Doe, met Y, warned him": not her.
  if (!free && !isSubject && form === 'he') for (const c of clauses) if (c.verb.from < at && c.subjects.some((s) => tokens[s.from]?.lower === 'whose' || tokens[s.from - 1]?.lower === 'whose' || tokens[chunks[chunks.indexOf(s) - 1]?.from ?? -1]?.lower === 'whose')) for (const s of c.subjects) bar(own.filter((m) => m.from >= s.from && m.to <= c.verb.from));
  // "To the president, X, he sent", "with whom he": nor whom he does it to.
  if (isSubject && !free) for (const n of frontedBefore(parse, at)) barPhrase(n);
  const [lead, touching, next] = [beside(-2), beside(-1), beside(1)];
  // "X regards it": nor the one right before its verb, whatever the clause.
  if (!free && !isSubject && touching?.type === 'verb') barPhrase(lead);
  // "X, he told Y, had": somebody else says so.
  if (form === 'he' && here?.index === 2 && chunks[1]?.type === 'comma' && next?.type === 'verb' && REPORTING.has(next.lemma)) barPhrase(chunks[0]);
  // The same where the verb was taken for a noun.
  if (!possessive && next?.type !== 'verb' && touching?.type === 'noun') bar(own.filter((m) => m.kind === 'actor' && m.from >= touching.from && m.to <= touching.to));
  // "Moscow, which it blames": not Moscow.
  if (isSubject && !free && touching?.type === 'relative' && touching.word !== 'that') for (const c of clauses) if (c.subjects.some((s) => s.from <= at && at < s.to)) for (const o of c.objects) if (o.to <= at) barPhrase(o);
  // "they and Russia": they are not Russia.
  if (!possessive) for (const [between, other] of [[touching, lead], [next, beside(2)]]) if (between?.type === 'coordinator') barPhrase(other);
  // "X, once its patron,", "the X of Jane Doe, its rival": not X’s.
  const head = here ? (tokens[here.phrase.head]?.lower ?? '') : '';
  if (possessive && isRelative(head)) {
    const apart = among('once|long|now|still|formerly|traditionally|already|then|also|even', touching && 'word' in touching ? touching.word : '') ? 1 : 0;
    if (beside(-1 - apart)?.type === 'comma') {
      barPhrase(beside(-2 - apart));
      const of = beside(-3 - apart);
      if (of?.type === 'preposition' && of.word === 'of') barPhrase(beside(-4 - apart));
    }
  }
  // "X said Y had bombed its positions": not Y’s own.
  const holds = (phrases: readonly NounPhrase[]): boolean => phrases.some((o) => o.from <= at && at < o.to);
  const harmed = possessive && form !== 'he' ? clauses.find((c) => !c.verb.passive && (((HARMS.has(c.verb.lemma) || CENSURES.has(c.verb.lemma)) && (holds(c.objects) || (c.phrases[0]?.word === 'of' && c.objects.length > 0 && holds(c.phrases[0].nouns)))) || (SHOOTS.has(c.verb.lemma) && c.phrases.some((p) => AT.has(p.word) && holds(p.nouns))))) : undefined;
  for (const s of harmed?.subjects ?? []) {
    barPhrase(s);
    // "X, a group that has killed hundreds of its soldiers"
    if (headMentions(s, own).length === 0) barPhrase(besideComma(chunks, s));
    // "a Y raid killed six of its members"
    if (headMentions(s, own).length === 0) bar(own.filter((m) => m.from >= s.from && m.to <= s.head));
  }
  // "it trains their officers", "they hit its base": one is not many.
  if (possessive && form !== 'he') for (const c of clauses) if (holds(c.objects) || c.phrases.some((p) => holds(p.nouns))) for (const s of c.subjects) if (s.pronoun && tokens[s.head]?.lower === (form === 'it' ? 'they' : form === 'they' ? 'it' : '')) barPhrase(s);
  // "X came to its help", "X accused its gunners of murder": not X’s.
  const ours = possessive && form !== 'he' ? clauses.find((c) => !c.verb.passive && ((COME.has(c.verb.lemma) && HELP.has(head) && c.phrases.some((p) => p.word === 'to' && holds(p.nouns))) || (BLAME.has(c.verb.lemma) && (MEMBERS.has(head) || head === 'gunners') && !isRelative(head) && holds(c.objects)))) : undefined;
  for (const s of ours?.subjects ?? []) barPhrase(s);
  // "Y, aided by Z, killed its leader": nor Z’s.
  if (harmed) for (const c of clauses) if (c.verb.passive && c.subjects.some((s) => harmed.subjects.includes(s))) for (const p of c.phrases) if (p.word === 'by') for (const n of p.nouns) bar(own.filter((m) => m.from >= n.from && m.to <= n.to));
  return barred;
};
