/** The two sides of a deed that a noun names: who does it, and to whom it is done. */
import { among } from '../../among';
import { argumentsOf, giversIn, ownersOf, sideOf } from '../argument';
import { unique } from '../../unique';
import { BLOWS, type ClaimContext } from '../context';
import { givenType } from '../given';
import { struckAbroad, struckOf } from '../struck';
import { FIGHT, LIGHT, NEARBY } from '../lightVerb';
import { frameOf, gerundFrame, hasFrame, type NounFrame } from '../noun';
import type { Phrase } from '../phrases';
import { CAUSE } from './objects';
import { menOf } from '../roles';
import { isNoun, type Chunk, type NounPhrase } from '../../syntax/chunk';
import { wordOf } from '../../syntax/list';
import type { Clause } from '../../syntax/clause';

const wordsBefore = ({ parse }: ClaimContext, chunk: NounPhrase): readonly string[] => parse.tokens.slice(chunk.from, chunk.head).map((t) => t.lower);
/** What relationship the noun at the head of the phrase names, if it names one. */
export const frameAt = (context: ClaimContext, chunk: NounPhrase): NounFrame | undefined => {
  const token = context.parse.tokens[chunk.head];
  const noun = token?.lower ?? '';
  if (!hasFrame(noun)) return token && context.parse.tokens[chunk.to]?.lower === 'of' ? gerundFrame(token) : undefined;
  return frameOf(noun, wordsBefore(context, chunk));
};
/** Whom the noun’s deed is done to: after one of its prepositions, or where it is entered. */
export const targetsOf = (context: ClaimContext, frame: NounFrame, phrases: readonly Phrase[], chunk: NounPhrase): { readonly targets: readonly string[]; readonly last: number } => {
  const owned = ownersOf(context, chunk).length > 0 || context.parse.tokens[chunk.from]?.lower === 'any';
  // "entered the war on X’s side"
  const apart = phrases.filter((p) => !(p.word === 'on' && among('side|behalf', context.parse.tokens[p.nouns[0]?.head ?? -1]?.lower ?? '')));
  // "war as partners in a coalition against Y": the coalition’s.
  const taken = (p: Phrase, at: number): boolean => p.word === 'against' && apart.slice(0, at).some((q) => q.nouns.some((n) => frameAt(context, n)?.to.includes(p.word)));
  // "incursions into southern Syria": a state, though it is where.
  const entered = frame.to.includes('into') ? apart.find((p) => (p.word === 'in' || p.word === 'into') && p.nouns.some((n) => giversIn(context, n).length > 0)) : undefined;
  if (entered) return { targets: entered.nouns.flatMap((n) => giversIn(context, n)), last: entered.nouns.at(-1)?.to ?? chunk.to };
  // "X’s link to Y’s missiles": a tie with nobody.
  if (frame.type === 'communicates_with' && apart.some((p) => frame.to.includes(p.word) && p.nouns.every((n) => context.found.some((m) => m.kind === 'weapon' && m.from <= n.head && n.head < m.to)))) return { targets: [], last: chunk.to };
  const named = apart.find((p, at) => frame.to.includes(p.word) && !taken(p, at) && !(p.word === 'of' && frame.type === 'strikes' && p.nouns.every((n) => givenType(context, n) === 'supplies_arms')) && (p.word !== 'of' || !among('backs|aids', frame.type) || owned || phrases.some((q) => q.word === 'by')) && argumentsOf(context, p.nouns).length > 0);
  // "talks with X and with Y"
  const again = named ? apart.filter((p) => p !== named && p.word === named.word && named.word === 'with').flatMap((p) => p.nouns) : [];
  if (named) return { targets: argumentsOf(context, [...named.nouns, ...again]), last: [...named.nouns, ...again].at(-1)?.to ?? chunk.to };
  // "attacks on Israeli towns"
  const struck = BLOWS.has(frame.type) && frame.type !== 'fights' ? apart.find((p, at) => p.word !== 'of' && frame.to.includes(p.word) && !taken(p, at) && p.nouns.some((n) => struckOf(context, n).length > 0)) : undefined;
  if (struck) return { targets: unique(struck.nouns.flatMap((n) => struckOf(context, n))), last: struck.nouns.at(-1)?.to ?? chunk.to };
  // "support for X’s right to"
  const cause = frame.type === 'backs' ? phrases.find((p) => p.word === 'for' && p.nouns.some((n) => n.owner && CAUSE.has(context.parse.tokens[n.head]?.lower ?? ''))) : undefined;
  if (cause) return { targets: unique(cause.nouns.flatMap((n) => ownersOf(context, n))), last: cause.nouns.at(-1)?.to ?? chunk.to };
  if (frame.type !== 'criticises' && frame.type !== 'opposes') return { targets: [], last: chunk.to };
  // "expressed concern over X’s attempts", "alarm about casualties caused by X"
  const theirs = phrases.find((p) => frame.to.includes(p.word) && p.nouns.some((n) => ownersOf(context, n).length > 0));
  if (theirs) return { targets: [...new Set(theirs.nouns.flatMap((n) => sideOf(context, n)))], last: theirs.nouns.at(-1)?.to ?? chunk.to };
  const about = phrases.find((p) => frame.to.includes(p.word));
  const caused = about ? context.parse.clauses.find((c) => c.relative && c.verb.passive && c.verb.from > chunk.to && c.verb.from - chunk.to < 12) : undefined;
  const by = caused?.phrases.filter((p) => p.word === 'by').flatMap((p) => p.nouns) ?? [];
  return { targets: argumentsOf(context, by), last: by[0]?.to ?? chunk.to };
};

/** Who does what the noun names, when the verb is light: its subject, or "by X" when passive. */
export const subjectFor = (context: ClaimContext, clause: Clause, chunk: NounPhrase, i: number): { readonly ids: readonly string[]; readonly phrases: readonly NounPhrase[] } | null => {
  const { chunks, tokens } = context.parse;
  const { lemma, passive } = clause.verb;
  // "flew to Y for talks with X"
  const visits = among('visit|travel|fly|arrive|go|come|return|head|be', lemma) && among('talks|meetings?|negotiations|consultations', tokens[chunk.head]?.lower ?? '') && clause.phrases.some((p) => p.word === 'for' && p.nouns.includes(chunk));
  const phrasesOf = (phrases: readonly NounPhrase[]) => ({ ids: argumentsOf(context, phrases), phrases });
  if (among('claim|admit|accept|deny|bear', lemma) && clause.objects.some((o) => among('responsibility|credit', tokens[o.head]?.lower ?? '')) && clause.phrases.some((p) => p.word === 'for' && p.nouns.includes(chunk))) return phrasesOf(clause.subjects);
  if (visits) return phrasesOf(clause.subjects);
  // "the X group, allegedly responsible for the attack"
  const [blamed, link] = [chunks[i - 2], chunks[i - 1]];
  if (lemma !== 'be' && wordOf(link) === 'for' && wordOf(blamed) === 'responsible') {
    const before = chunks.slice(0, i - 2).findLast((c) => c.type !== 'adverb' && c.type !== 'comma');
    if (isNoun(before)) return phrasesOf([before]);
  }
  // "was responsible for the attack", "was behind the attack"
  if (lemma === 'be' && tokens.slice(clause.verb.to, chunk.from).some((t) => t.lower === 'responsible' || t.lower === 'behind') && chunk.from - clause.verb.to < 6) return phrasesOf(clause.subjects);
  if (passive && clause.subjects.includes(chunk)) return phrasesOf(clause.phrases.filter((p) => p.word === 'by').flatMap((p) => p.nouns));
  // "X’s actions are directed towards the destruction of Y"
  if (passive && among('direct|aim|target|dedicate|devote|gear', lemma) && governs(clause, chunk, i, chunks)) return phrasesOf(clause.subjects);
  if (!LIGHT.has(lemma) || !governs(clause, chunk, i, chunks)) return null;
  return phrasesOf(passive ? clause.phrases.filter((p) => p.word === 'by').flatMap((p) => p.nouns) : menOf(context, clause));
};
/** Index of the clause whose verb the chunk stands nearest after (or before, as its subject). */
export const clauseAround = (clauses: readonly Clause[], chunk: number): number => {
  let best = -1;
  clauses.forEach((c, i) => {
    if (c.at < chunk) best = i;
  });
  return best >= 0 ? best : clauses.findIndex((c) => c.at > chunk);
};
/** Is the noun the object of the verb, or in a phrase right after its particle ("carry out a number of strikes")? */
export const governs = (clause: Clause, chunk: NounPhrase, i: number, chunks: readonly Chunk[]): boolean => {
  if (clause.objects.includes(chunk)) return true;
  const between = chunks.slice(clause.at + 1, i);
  return between.every((c) => ['preposition', 'noun', 'adverb', 'quote', 'other'].includes(c.type)) && between.filter((c) => c.type === 'preposition').every((c) => 'word' in c && NEARBY.has(c.word)) && between.length <= 4;
};
/** "fighting", "clashes" */
export const fightIn = ({ parse: { tokens } }: ClaimContext, phrase: NounPhrase | undefined): NounPhrase | undefined => (phrase && FIGHT.has(tokens[phrase.head]?.lower ?? '') ? phrase : undefined);
const TALKS: ReadonlySet<string> = new Set(['talks', 'negotiations', 'consultations', 'meeting', 'meetings', 'call']);
/** "talks", "two days of talks" */
export const talksIn = ({ parse: { chunks, tokens } }: ClaimContext, phrase: NounPhrase | undefined): NounPhrase | undefined => {
  if (!phrase || TALKS.has(tokens[phrase.head]?.lower ?? '')) return phrase;
  const [of, next] = [chunks[chunks.indexOf(phrase) + 1], chunks[chunks.indexOf(phrase) + 2]];
  return of?.type === 'preposition' && of.word === 'of' && isNoun(next) && TALKS.has(tokens[next.head]?.lower ?? '') ? next : undefined;
};
/** "X’s backing", "the support of X": X. */
export const backersOf = (context: ClaimContext, chunk: NounPhrase, phrases: readonly Phrase[]): readonly string[] => {
  const owners = ownersOf(context, chunk);
  return owners.length > 0 ? owners : argumentsOf(context, phrases.filter((p) => p.word === 'of' || p.word === 'from').flatMap((p) => p.nouns));
};
/** A deed with its sides, and the clause that tells of it where it is another one than the noun’s. */
interface Dealt {
  readonly clause: Clause | null;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly rule: 'abroad' | 'owner' | 'dealt';
}
/** Where no target stands with the noun: "the attack that X launched against Y", "X’s attacks in Z", "X staged attacks in Z". */
export const dealtApart = (context: ClaimContext, frame: NounFrame, chunk: NounPhrase, phrases: readonly Phrase[], clause: Clause | undefined): Dealt | null => {
  const { chunks, clauses } = context.parse;
  const own = ownersOf(context, chunk);
  const dealt = clauses.find((c) => c.relative && !c.verb.passive && c.verb.from >= chunk.to && c.objects.includes(chunk) && LIGHT.has(c.verb.lemma) && c.subjects.length > 0);
  const against = dealt && own.length === 0 ? targetsOf(context, frame, dealt.phrases, chunk) : null;
  if (dealt && against && against.targets.length > 0) return { clause: dealt, sources: argumentsOf(context, dealt.subjects), targets: against.targets, from: chunk.from, to: Math.max(against.last, dealt.verb.to), rule: 'dealt' };
  const where = BLOWS.has(frame.type) && frame.type !== 'fights' ? phrases.find((p) => among('in|inside|across', p.word)) : undefined;
  if (!where) return null;
  const sources = own.length === 0 && clause ? (subjectFor(context, clause, chunk, chunks.indexOf(chunk))?.ids ?? []) : own;
  const targets = struckAbroad(context, sources, where.nouns, true);
  return targets.length === 0 ? null : { clause: null, sources, targets, from: own.length > 0 || !clause ? chunk.from : Math.min(chunk.from, clause.verb.from), to: where.nouns.at(-1)?.to ?? chunk.to, rule: own.length > 0 ? 'owner' : 'abroad' };
};
