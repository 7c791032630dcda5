/**
 * What a pronoun or description can take up: mentions before it, the same sentence first, subjects before objects, up to
 * three sentences back (after Lappin and Leass 1994, reduced to order). People whom the text leaves unnamed ("a nurse",
 * "the villagers") are candidates too: a pronoun that takes them up names nobody.
 */
import { among, wordList } from '../among';
import type { Entity } from '../reading';
import { isNoun, type NounPhrase } from '../syntax/chunk';
import type { Clause, Parse } from '../syntax/clause';
import { coordinated, wordOf } from '../syntax/list';
import type { Token } from '../token';
import { MEMBERS } from './cue';
import type { Found } from './found';
import { isBand, isPeople, isSides, isSomebody } from './people';
import { gathered } from '../gathered';

export interface Candidate {
  /** One entity, or several that the text coordinates ("Bakr and Assir"); none for the unnamed. */
  readonly entities: readonly string[];
  readonly sentence: number;
  readonly subject: boolean;
  readonly at: number;
  /** Head noun of the unnamed, else ''. */
  readonly unnamed: string;
  /** Only an owner: "Doe's deputy", "an army spokesman". */
  readonly owner: boolean;
  /** Where something is: for an object or owner only, and if it is a state. */
  readonly place?: boolean;
  /** Told by a plural noun, "the rebels", or as one person, "an army spokesman". */
  readonly number?: 'many' | 'one' | '';
}
const SENTENCES_BACK = 3;

/** The mentions that stand for a noun phrase: those over its head; else those of its members. */
export const headMentions = (phrase: NounPhrase, found: readonly Found[]): readonly Found[] => {
  let over: Found[] = [];
  let widest = 0;
  for (const m of found) {
    if (m.kind !== 'actor' || m.from > phrase.head || phrase.head >= m.to || m.to - m.from < widest) continue;
    if (m.to - m.from > widest) over = [];
    widest = m.to - m.from;
    over.push(m);
  }
  return over;
};

/** The word for several things that "they" may stand for. */
export const THINGS = 'weapons';
const isThings = ({ tokens }: Parse, { head, pronoun }: NounPhrase, found: readonly Found[]): boolean => !pronoun && /[^su]s$/.test(tokens[head]?.lower ?? '') && found.some((m) => m.kind === 'weapon' && m.from <= head && head < m.to);

/** The head noun when the phrase is of people whom no mention covers, else ''. */
const unnamedIn = (parse: Parse, phrase: NounPhrase, found: readonly Found[]): string => {
  const noun = parse.tokens[phrase.head];
  // They who have not been told.
  if (noun?.lower === 'they') return found.some((m) => m.from === phrase.from) ? '' : 'they';
  if (!noun || phrase.pronoun || (noun.pos === 'PROPN' && phrase.head > 0) || !(isSomebody(noun.lower) || isPeople(noun.lower) || (isSides(noun.lower) && !phrase.owner) || (isBand(noun.lower) && among('an?|another', parse.tokens[phrase.from]?.lower ?? '')))) return '';
  return found.some((m) => m.from <= phrase.head && phrase.head < m.to) || isApposed(parse, phrase, found) || isPredicate(parse, phrase) ? '' : noun.lower;
};
const IS = wordList('be|become|remain');
const CALLS = wordList('consider|call|deem|label|name|brand|designate|declare|regard|see|view|describe|treat|class|list|denounce|condemn|dismiss|define');
/** "X is the marshal’s friend", "consider X a terrorist group", "described X as a gang": X again. */
const isPredicate = ({ clauses }: Parse, phrase: NounPhrase): boolean => clauses.some(({ verb, objects, phrases }) => (IS.has(verb.lemma) && objects.includes(phrase)) || (CALLS.has(verb.lemma) && (objects.lastIndexOf(phrase) > 0 || phrases.some((p) => p.word === 'as' && p.nouns.includes(phrase)) || (verb.passive && objects.includes(phrase)))));
/** "Jane Doe, an analyst with Z": nobody else. */
const isApposed = ({ chunks }: Parse, phrase: NounPhrase, found: readonly Found[]): boolean => {
  const i = chunks.indexOf(phrase);
  const named = chunks[i - 1]?.type === 'comma' ? chunks[i - 2] : undefined;
  return nameAfter(chunks, i, found).length > 0 || (isNoun(named) && found.some((m) => m.kind === 'actor' && m.basis === 'name' && m.from <= named.head && named.head < m.to));
};
/** "Chad’s premier, Jane Doe, left": Jane Doe. */
const nameAfter = (chunks: Parse['chunks'], i: number, found: readonly Found[]): readonly Found[] => {
  const [comma, name, close] = [chunks[i + 1], chunks[i + 2], chunks[i + 3]];
  return comma?.type === 'comma' && isNoun(name) && (close?.type === 'comma' || close?.type === 'stop') ? headMentions(name, found).filter((m) => m.basis === 'name') : [];
};

/** "the rebels of the M23", "units of X": those of whom they are, where nothing else names them. */
const ofWhom = ({ tokens, chunks }: Parse, phrase: NounPhrase, found: readonly Found[]): readonly Found[] => {
  const noun = tokens[phrase.head]?.lower ?? '';
  if (!noun.endsWith('s') && noun !== 'men') return [];
  const i = chunks.indexOf(phrase);
  const [of, whom] = [chunks[i + 1], chunks[i + 2]];
  if (wordOf(of) !== 'of' || !isNoun(whom) || !(isPeople(noun) || isSomebody(noun) || among('units|elements|remnants|brigades|battalions|branches|cells|detachments|columns|squads', noun))) return [];
  return found.some((m) => m.kind === 'actor' && m.from <= phrase.head && phrase.head < m.to) ? [] : headMentions(whom, found);
};

/** "Two smaller groups, X and Y, left": X and Y. */
const listedAfter = ({ tokens, chunks }: Parse, phrase: NounPhrase, found: readonly Found[]): readonly Found[] => {
  const i = chunks.indexOf(phrase);
  if (!/[^s]s$/.test(tokens[phrase.head]?.lower ?? '') || chunks[i + 1]?.type !== 'comma' || !isNoun(chunks[i + 2]) || headMentions(phrase, found).length > 0) return [];
  const list = coordinated(chunks, i + 2);
  const names = list.map((k) => chunks[k]).filter(isNoun).map((n) => headMentions(n, found).filter((m) => m.basis === 'name' || m.basis === 'alias'));
  return list.length > 1 && chunks[(list.at(-1) ?? 0) + 1]?.type === 'comma' && names.every((n) => n.length > 0) ? names.flat() : [];
};

const TIMED: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until', 'when', 'while', 'once']);
/** "Chad’s premier, Jane Doe, left": who is nobody but a role and a name. */
export const apposedTo = ({ tokens, chunks }: Parse, phrase: NounPhrase, found: readonly Found[]): readonly Found[] => {
  const noun = tokens[phrase.head]?.lower ?? '';
  return isSomebody(noun) && headMentions(phrase, found).length === 0 ? nameAfter(chunks, chunks.indexOf(phrase), found) : [];
};
/** Names of peoples and sects, and no such as "Paris". */
const PEOPLES = /(?:ians|cans|eans|iraqis|saudis|houthis|israelis|yemenis|pakistanis|turks|kurds|alawites|shiites|sunnis|emiratis|qataris|kuwaitis|afghans|germans)$/;
/** Of a common noun, or the name of a people. */
const numberOf = (head: Token | undefined): 'many' | 'one' | '' => (head?.pos === 'PROPN' && PEOPLES.test(head.lower) ? 'many' : head?.pos !== 'NOUN' ? '' : /[^su]s$/.test(head.lower) ? 'many' : isSomebody(head.lower) ? 'one' : '');
const isMinor = ({ relative, verb, governor }: Clause): boolean => relative || (governor >= 0 && verb.form !== 'finite');
/** "Then there was Jane Doe, who …": who there was. */
const whoThereWas = ({ tokens }: Parse, { verb, subjects, objects }: Clause): readonly NounPhrase[] => (subjects.length === 0 && verb.lemma === 'be' && tokens[verb.from - 1]?.lower === 'there' ? objects : subjects);
/** "its fighters", "X’s men": those of the side whose they are. */
const membersOf = ({ tokens }: Parse, phrase: NounPhrase, found: readonly Found[]): readonly Found[] =>
  (MEMBERS.has(tokens[phrase.head]?.lower ?? '') || tokens[phrase.head]?.lower === 'men') && /s$|men$/.test(tokens[phrase.head]?.lower ?? '') && phrase.owner && headMentions(phrase, found).length === 0 ? found.filter((m) => m.kind === 'actor' && m.from >= phrase.from && m.to <= (phrase.owner?.[1] ?? phrase.from) + 1 && m.to <= phrase.head) : [];
const subjectsOf = (parse: Parse, sentence: number, found: readonly Found[]): readonly Candidate[] =>
  // "The M23, whose men Rwanda trains, seized": whom the main verb is about first.
  gathered([...parse.clauses].sort((a, b) => Number(isMinor(a)) - Number(isMinor(b)) || (a.subjects[0]?.from ?? 0) - (b.subjects[0]?.from ?? 0)), (clause): readonly Candidate[] => {
    const subjects = whoThereWas(parse, clause);
    const groups = subjects.map((s) => [...headMentions(s, found), ...membersOf(parse, s, found), ...ofWhom(parse, s, found), ...apposedTo(parse, s, found), ...listedAfter(parse, s, found)].map((m) => m.entity)).filter((g) => g.length > 0);
    const [first] = subjects;
    if (!first) return [];
    const number = subjects.length > 1 ? '' : numberOf(parse.tokens[first.head]);
    if (groups.length > 0) return [{ entities: [...new Set(groups.flat())], sentence, subject: true, at: first.from, unnamed: '', owner: false, number }];
    const unnamed = unnamedIn(parse, first, found) || (isThings(parse, first, found) ? THINGS : '');
    return unnamed === '' ? [] : [{ entities: [], sentence, subject: true, at: first.from, unnamed, owner: false }];
  });

const othersOf = (parse: Parse, sentence: number, found: readonly Found[]): readonly Candidate[] => {
  // "Turkish-built drones" speak of drones.
  const named = found.filter((m) => m.kind === 'actor' && m.basis !== 'pronoun' && (parse.tokens[m.to]?.text !== '-' || parse.tokens[m.to]?.start !== m.end)).map((m): Candidate => ({ entities: [m.entity], sentence, subject: false, at: m.from, unnamed: '', owner: /^(?:'s|'|’s|’)$/.test(parse.tokens[m.to]?.text ?? '') || (parse.tokens[m.to]?.pos === 'NOUN' && !PEOPLES.test(parse.tokens[m.to - 1]?.lower ?? '')), number: m.basis === 'description' || parse.tokens[m.to - 1]?.pos === 'PROPN' ? numberOf(parse.tokens[m.to - 1]) : '' }));
  const places = found.filter((m) => m.kind === 'place' && m.basis === 'name').map((m): Candidate => ({ entities: [m.entity], sentence, subject: false, at: m.from, unnamed: '', owner: true, place: true }));
  const unnamed = gathered(parse.chunks, (chunk): readonly Candidate[] => {
    const noun = isNoun(chunk) && !chunk.pronoun ? unnamedIn(parse, chunk, found) : '';
    return noun === '' ? [] : [{ entities: [], sentence, subject: false, at: chunk.from, unnamed: noun, owner: false }];
  });
  return [...named, ...places, ...unnamed].sort((a, b) => Number(a.owner) - Number(b.owner) || b.at - a.at);
};

interface SentenceCandidates {
  readonly subjects: readonly Candidate[];
  readonly others: readonly Candidate[];
}
/** By the mentions of a sentence, which are replaced as a whole when more are found. */
const known = new WeakMap<readonly Found[], SentenceCandidates>();
const wholeSentence = (sentence: number, parse: Parse, found: readonly Found[]): SentenceCandidates => {
  const before = known.get(found);
  if (before) return before;
  // "A year after X left, Y came. It …": Y before X.
  const all = subjectsOf(parse, sentence, found);
  const early = new Set(parse.clauses.filter((c) => TIMED.has(c.conjunction)).map((c) => c.subjects[0]?.from ?? -1));
  const made = { subjects: [...all.filter((c) => !early.has(c.at)), ...all.filter((c) => early.has(c.at))], others: othersOf(parse, sentence, found) };
  known.set(found, made);
  return made;
};

export interface Text {
  readonly parses: ReadonlyMap<number, Parse>;
  readonly found: ReadonlyMap<number, readonly Found[]>;
}
/** Where the subjects stand of the clause that the one around token `at` is the content of: "X complains that Y will not help it". */
const sayersAt = ({ clauses }: Parse, at: number): ReadonlySet<number> => {
  let clause = clauses.findLast((c) => c.verb.from < at && [...c.objects, ...c.phrases.flatMap((p) => p.nouns)].some((n) => n.from <= at && at < n.to));
  for (let step = 0; clause && step < 4; step++) {
    const content = clauses[clause.content];
    if (content) return new Set(content.subjects.map((s) => s.from));
    clause = clauses[clause.governor] ?? clauses[clause.partner];
  }
  return new Set();
};
/** … and of the clause that tells what the subject at `at` does: "X accused Y of arming Z and confirmed that it had fired": X. */
const tellersAt = ({ clauses }: Parse, at: number): ReadonlySet<number> => {
  const told = clauses.find((c) => c.content >= 0 && c.subjects.some((s) => s.from <= at && at < s.to));
  const teller = clauses[told?.content ?? -1];
  return new Set(teller && !teller.verb.passive ? teller.subjects.map((s) => s.from) : []);
};
/** … and those of relative clauses that are over before `at`: "X, whose men Y shot, says". */
const asidesAt = ({ clauses, chunks }: Parse, at: number): ReadonlySet<number> => {
  const isAside = ({ relative, subjects: [first] }: Clause): boolean => relative || (first !== undefined && chunks[chunks.indexOf(first) - 1]?.type === 'relative');
  const over = clauses.filter((r) => isAside(r) && clauses.some((m) => !m.relative && m.verb.from > r.verb.to && m.verb.from < at && m.subjects.some((s) => s.from < Math.min(r.verb.from, ...r.subjects.map((t) => t.from)))));
  return new Set(over.flatMap((r) => r.subjects.map((s) => s.from)));
};
/** Candidates of the sentence itself, for something at token `at`; `own` are its mentions so far. `object`: for what its verb is done to. */
export const candidatesIn = (sentence: number, at: number, parse: Parse, own: readonly Found[], object = false): readonly Candidate[] => {
  const here = own.filter((m) => m.to <= at);
  const [sayers, asides] = [object ? sayersAt(parse, at) : tellersAt(parse, at), asidesAt(parse, at)];
  const rank = (c: Candidate): number => (sayers.has(c.at) ? 0 : asides.has(c.at) ? 2 : 1);
  // The nearest subject is the likeliest; a clause may be listed before its subject is over.
  const subjects = subjectsOf(parse, sentence, here).filter((c) => c.at < at).sort((a, b) => rank(a) - rank(b) || b.at - a.at);
  return [...subjects, ...othersOf(parse, sentence, here).filter((c) => c.at < at)];
};
/** Candidates of the sentences before, nearest sentence first, in each the first subject first. */
export const candidatesEarlier = (sentence: number, { parses, found }: Text, back = SENTENCES_BACK): readonly Candidate[] => {
  const candidates: Candidate[] = [];
  for (let s = sentence - 1; s >= Math.max(0, sentence - back); s--) {
    const parse = parses.get(s);
    const own = found.get(s);
    if (!parse || !own) continue;
    const { subjects, others } = wholeSentence(s, parse, own);
    candidates.push(...subjects, ...others);
  }
  return candidates;
};

/** The noun phrase chunk that holds token `at`, with its index. */
export const phraseAt = (parse: Parse, at: number): { phrase: NounPhrase; index: number } | null => {
  const index = parse.chunks.findIndex((c) => c.from <= at && at < c.to);
  const phrase = parse.chunks[index];
  return isNoun(phrase) ? { phrase, index } : null;
};

export type Test = (entity: Entity) => boolean;

/** Does "of" and somebody follow: "the government of Jane Doe", "the army of X"? */
export const isOfActor = ({ chunks }: Parse, phrase: NounPhrase, own: readonly Found[]): boolean => {
  const i = chunks.indexOf(phrase);
  // "the junta led by Jane Doe"
  const led = chunks[i + 1];
  const k = led?.type === 'verb' && led.bare && led.past && among('lead|head|command|run|control', led.lemma) ? i + 2 : i + 1;
  const [of, whom] = [chunks[k], chunks[k + 1]];
  return of?.type === 'preposition' && of.word === (k > i + 1 ? 'by' : 'of') && isNoun(whom) && headMentions(whom, own).length > 0;
};
/** "the terror group" of "the terror group’s ground forces". */
export const ownerOf = (chunk: NounPhrase): NounPhrase | null => {
  const [from = 0, to = 0] = chunk.owner ?? [];
  return to - from > 1 ? { ...chunk, from, to, head: to - 1, owner: null } : null;
};
