/** Relative clauses: what "who" and "which" stand for, and the object that stands before its verb ("the rifles Iran sent"). */
import type { Token } from '../token';
import { isNoun, isVerb, type Chunk, type NounPhrase, type VerbGroup } from './chunk';
import type { Clause } from './clause';
import { isTimeAt } from './complement';
import { governed, listLeft, typeAt, wordOf } from './list';
import { SAYING } from './saying';
import { allOf, among, wordList } from '../among';
import { ASSAULTS, BLASTS, CAMPAIGNS, MISSILES, STRIKES } from '../blows';

/** A clause while it is put together. */
export interface Draft {
  verb: VerbGroup;
  at: number;
  subjects: readonly NounPhrase[];
  objects: readonly NounPhrase[];
  phrases: Clause['phrases'];
  governor: number;
  content: number;
  partner: number;
  conjunction: string;
  relative: boolean;
}

/** How far back "and which" looks for the "which" before it, in chunks. */
const FAR = 18;
/** "that controls X and which arms Y": the relative pronoun that the one at `relative` goes on from, or -1. */
const carriedOn = (chunks: readonly Chunk[], tokens: readonly Token[], relative: number): number => {
  if (typeAt(chunks, relative - 1) !== 'coordinator') return -1;
  for (let i = relative - 2; i >= Math.max(0, relative - FAR); i--) {
    const chunk = chunks[i];
    if (chunk?.type === 'stop' || chunk?.type === 'subordinator') return -1;
    if (chunk?.type === 'relative' && isNoun(chunks[typeAt(chunks, i - 1) === 'comma' ? i - 2 : i - 1])) return i;
    if (isNoun(chunk) && tokens[chunk.from]?.lower === 'whose') return i;
  }
  return -1;
};
type Number = 'one' | 'many' | '';
export const numberOfVerb = (verb: VerbGroup | undefined, tokens: readonly Token[]): Number => {
  const first = verb ? tokens[verb.from]?.lower : undefined;
  if (!verb || !first || verb.modal !== '') return '';
  if (among('is|was|has|does', first)) return 'one';
  if (among('are|were|have|do', first)) return 'many';
  return verb.bare && !verb.past && first !== verb.lemma && first.endsWith('s') ? 'one' : '';
};
export const isMany = (noun: NounPhrase, tokens: readonly Token[]): boolean => {
  const head = tokens[noun.head];
  return head?.pos === 'NOUN' && head.lower.endsWith('s') && !head.lower.endsWith('ss');
};
/** Of one with a name of one word that is no plural. */
export const isOne = (noun: NounPhrase, tokens: readonly Token[]): boolean => noun.from === noun.head && tokens[noun.head]?.pos === 'PROPN' && !/s$/.test(tokens[noun.head]?.lower ?? '');
const OFFICE = wordList('president|premier|minister|chancellor|king|leader|chief|commander|head|secretary|director|governor|envoy|ambassador|general|mayor|chairman|deputy');
/** "an umbrella of militias that counts", "the minister for the East, who met": past "of X" to the noun the verb agrees with. */
const agreeing = (chunks: readonly Chunk[], tokens: readonly Token[], head: number, relative: number, verb: VerbGroup | undefined): number => {
  const link = typeAt(chunks, head - 1) === 'adverb' ? head - 2 : head - 1;
  const [noun, above] = [chunks[head], chunks[link - 1]];
  if (!isNoun(noun) || !isNoun(above) || typeAt(chunks, link) !== 'preposition') return head;
  if (wordOf(chunks[relative]) === 'who' && typeAt(chunks, relative - 1) === 'comma' && OFFICE.has(tokens[above.head]?.lower ?? '')) return link - 1;
  const blow = verb && HARMS.has(verb.lemma) ? blowAbove(chunks, tokens, head) : -1;
  if (blow >= 0) return blow;
  const number = wordOf(chunks[link]) === 'of' ? numberOfVerb(verb, tokens) : '';
  const many = isMany(noun, tokens);
  return (number === 'one' && many && !isMany(above, tokens)) || (number === 'many' && !many && isMany(above, tokens)) ? link - 1 : head;
};
const HARMS = wordList('kill|wound|injure|destroy|damage|flatten|level|target|hit|leave|claim|maim|strike|devastate');
const BLOWS = allOf(STRIKES, ASSAULTS, CAMPAIGNS, BLASTS, MISSILES);
/** "a raid on Monday near Z that killed": past what says when and where to the blow, or -1. */
const blowAbove = (chunks: readonly Chunk[], tokens: readonly Token[], head: number): number => {
  const own = chunks[head];
  if (isNoun(own) && BLOWS.has(tokens[own.head]?.lower ?? '')) return -1;
  for (let i = head - 2; i >= Math.max(0, head - 8) && typeAt(chunks, i + 1) === 'preposition'; i -= 2) {
    const noun = chunks[i];
    if (!isNoun(noun)) return -1;
    if (BLOWS.has(tokens[noun.head]?.lower ?? '')) return i;
  }
  return -1;
};

const PEOPLES = wordList('tribes|people|fighters|men|residents|inhabitants|militias|rebels|villagers|militants|gunmen|tribesmen|troops|soldiers|factions|groups|brigades|insurgents|forces|militiamen');
const SHARE = wordList('much|most|some|many|all|none|half|few|several|part|dozens|scores|hundreds|thousands|one');
const whomAt = (chunks: readonly Chunk[], tokens: readonly Token[], head: number, pronoun: string): number => {
  const [place, people] = [chunks[head], chunks[head - 2]];
  if (!among('who|whom', pronoun) || !isNoun(place) || !isNoun(people) || tokens[place.head]?.pos !== 'PROPN') return head;
  const noun = tokens[people.head]?.lower ?? '';
  if (wordOf(chunks[head - 1]) === 'of' && PEOPLES.has(noun)) return head - 2;
  if (!among('in|near|at|around|outside|inside', wordOf(chunks[head - 1]))) return head;
  // "the fighters of X in Z, whom": no place either way.
  return noun.endsWith('s') || tokens[people.head]?.pos === 'PROPN' ? head - 2 : head;
};
/** "raids in February that killed": from the time before the pronoun to the noun that it dates, or `head` itself. */
export const pastTime = (chunks: readonly Chunk[], tokens: readonly Token[], head: number): number => (isTimeAt(chunks, tokens, head) && typeAt(chunks, head - 1) === 'preposition' && isNoun(chunks[head - 2]) ? head - 2 : head);
const isDash = (tokens: readonly Token[], chunk: Chunk | undefined): boolean => chunk?.type === 'comma' && /^[-–—]$/.test(tokens[chunk.from]?.text ?? '');
/** "X – the group banned by Y – which", from the second dash to X; -1 where it closes nothing. */
const beforeAside = (chunks: readonly Chunk[], tokens: readonly Token[], dash: number): number => {
  if (!isDash(tokens, chunks[dash])) return -1;
  for (let i = dash - 2; i > 0 && typeAt(chunks, i) !== 'stop'; i--) if (isDash(tokens, chunks[i])) return isNoun(chunks[i - 1]) ? i - 1 : -1;
  return -1;
};
/** Chunk indices of what a relative pronoun stands for. */
/** "between X, backed by Z, and Y": Y is the other of the two, and backs nobody. */
export const betweenTwo = (chunks: readonly Chunk[], draft: Draft, left: number): void => {
  const host = typeAt(chunks, left) === 'comma' ? left - 1 : left;
  const noun = chunks[host];
  const by = draft.phrases.find((p) => p.word === 'by');
  const [only] = by?.nouns ?? [];
  if (!isNoun(noun) || wordOf(chunks[host - 1]) !== 'between' || !by || !only || by.nouns.length !== 2) return;
  draft.subjects = [noun];
  draft.phrases = draft.phrases.map((p) => (p === by ? { ...p, nouns: [only] } : p));
};
export const antecedents = (chunks: readonly Chunk[], tokens: readonly Token[], relative: number, verb?: VerbGroup): readonly number[] => {
  const before = carriedOn(chunks, tokens, relative);
  if (before >= 0) return antecedents(chunks, tokens, before, verb);
  const aside = beforeAside(chunks, tokens, relative - 1);
  if (aside >= 0) return [aside];
  let head = relative - 1;
  // "X, much of which": X.
  const share = wordOf(chunks[head]) === 'of' ? chunks[head - 1] : undefined;
  if (isNoun(share) && typeAt(chunks, head - 2) === 'comma' && SHARE.has(tokens[share.head]?.lower ?? '')) head -= 2;
  while (['comma', 'quote', 'preposition', 'bracket'].includes(typeAt(chunks, head))) head--;
  // "Jane Doe, 68, who"
  const age = chunks[head];
  if (isNoun(age) && age.from === age.head && /^\d{1,3}$/.test(tokens[age.head]?.text ?? '') && typeAt(chunks, head - 1) === 'comma' && isNoun(chunks[head - 2])) head -= 2;
  if (wordOf(chunks[relative]) === 'that') head = pastTime(chunks, tokens, head);
  if (!isNoun(chunks[head])) return [];
  // "it was the X, not the Y, who": the X.
  const denied = chunks[head];
  if (isNoun(denied) && tokens[denied.from - 1]?.lower === 'not') {
    let past = head - 1;
    while (past > head - 4 && !isNoun(chunks[past])) past--;
    if (isNoun(chunks[past])) return [past];
  }
  // "the Koreans in Kursk, whom": no place is "whom".
  if (whomAt(chunks, tokens, head, wordOf(chunks[relative])) !== head) return [head - 2];
  const own = agreeing(chunks, tokens, head, relative, verb);
  if (own !== head) return [own];
  // "It was X and Y that did": both.
  const be = chunks[head - 3];
  if (typeAt(chunks, head - 1) === 'coordinator' && isNoun(chunks[head - 2]) && isVerb(be) && be.lemma === 'be' && tokens[be.from - 1]?.lower === 'it') return [head - 2, head];
  // "groups such as X and Y, who are": both.
  const last = chunks[head];
  if (isNoun(last) && !isMany(last, tokens) && governed(chunks, head) && typeAt(chunks, head + 1) === 'comma' && typeAt(chunks, head - 1) === 'coordinator' && isNoun(chunks[head - 2]) && numberOfVerb(verb, tokens) === 'many') return [head - 2, head];
  return !isNoun(chunks[relative - 1]) && !governed(chunks, head) && typeAt(chunks, head + 1) === 'comma' ? listLeft(chunks, head) : [head];
};
/** Verbs of telling somebody that something is so. */
const TELLING: ReadonlySet<string> = new Set('tell inform assure warn remind notify advise convince persuade brief alert reassure'.split(' '));
/** "which it blames", "the rifles Iran sent": the object stands before the subject. */
export const relativeObject = (chunks: readonly Chunk[], tokens: readonly Token[], subject: number, draft: Draft, drafts: readonly Draft[]): void => {
  const labels = among('consider|call|designate|label|regard|deem|list|brand|view|see|describe|treat|name|declare', draft.verb.lemma);
  const first = listLeft(chunks, subject)[0] ?? subject;
  // "whom X armed and Y pays": what both do it to stands before the first subject.
  const twin = typeAt(chunks, first - 1) === 'coordinator' ? drafts.at(-1) : undefined;
  if (twin?.relative && !twin.verb.passive && twin.at === first - 2 && (draft.objects.length === 0 || labels) && (twin.objects[0]?.from ?? Infinity) < (twin.subjects[0]?.from ?? -1)) {
    draft.relative = true;
    draft.objects = [...twin.objects, ...draft.objects];
    return;
  }
  // "to whom X sent drones" has both.
  const led = typeAt(chunks, first - 1) === 'relative' && typeAt(chunks, first - 2) === 'preposition';
  // "the weapons that X had sent them": what was given stands before, to whom behind.
  const [only, second] = draft.objects;
  const gives = only?.pronoun === true && second === undefined && wordOf(chunks[first - 1]) === 'that' && among('send|give|sell|lend|supply|offer|pay|hand|promise|provide|grant|owe', draft.verb.lemma);
  if ((draft.objects.length > 0 && !labels && !led && !gives) || ((draft.verb.passive || draft.verb.lemma === 'be') && !led)) return;
  const own = chunks[first];
  if ((own && tokens[own.from]?.lower === 'whose') || wordOf(chunks[first - 1]) === 'whose') return;
  // "the weapons that X says Y ships": past who says so.
  const said = chunks[first - 1];
  const told = isVerb(said) && SAYING.has(said.lemma) && isNoun(chunks[first - 2]) && typeAt(chunks, first - 3) === 'relative';
  let head = told ? first - 3 : first - 1;
  let preposition = '';
  const marked = typeAt(chunks, head) === 'relative';
  if (marked && typeAt(chunks, head - 1) === 'coordinator') head = (antecedents(chunks, tokens, head)[0] ?? head - 1) + 1;
  if (marked) head--;
  if (marked && typeAt(chunks, head) === 'preposition') preposition = wordOf(chunks[head--]);
  if (marked && typeAt(chunks, head) === 'comma') head--;
  // "X in southern Lebanon, with which Y coordinates": with X.
  if (among('with|alongside|beside', preposition)) head = whomAt(chunks, tokens, head, 'whom');
  if (marked && !preposition) head = whomAt(chunks, tokens, head, wordOf(chunks[typeAt(chunks, head + 1) === 'comma' ? head + 2 : head + 1]));
  const noun = chunks[head];
  // "told the council that X did"
  if (marked && wordOf(chunks[head + 1]) === 'that' && drafts.some((d) => TELLING.has(d.verb.lemma) && isNoun(noun) && d.objects.includes(noun))) return;
  if (!isNoun(noun) || noun.pronoun || isTimeAt(chunks, tokens, head) || (!marked && drafts.some((d) => d.at === head - 1 && SAYING.has(d.verb.lemma)))) return;
  if (!marked && (draft.at - 1 !== subject || draft.objects.length > 0)) return;
  draft.relative = true;
  const nouns = marked && typeAt(chunks, head + 1) === 'comma' && !governed(chunks, head) ? listLeft(chunks, head).map((i) => chunks[i]).filter(isNoun) : [noun];
  if (preposition) draft.phrases = [...draft.phrases, { word: preposition, nouns, at: head + 1 }];
  // "with whose fighters X cooperates"
  else if (tokens[noun.from]?.lower === 'whose' && typeAt(chunks, head - 1) === 'preposition') draft.phrases = [...draft.phrases, { word: wordOf(chunks[head - 1]), nouns, at: head - 1 }];
  else if (draft.objects.length === 0 || marked) draft.objects = [...nouns, ...draft.objects];
};
