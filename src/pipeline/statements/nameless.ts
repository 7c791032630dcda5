/**
 * Speakers whom the article does not name: "two security sources", "a trader", "residents of the old town". Each is an
 * actor of this article alone: the residents of two articles are not the same people.
 */
import { among, wordList } from '../among';
import { NOT_NAMED } from '../../model/actor';
import type { Entity } from '../reading';
import { headMentions } from '../mentions/antecedent';
import { isPeople, isSomebody } from '../mentions/people';
import { TITLES } from '../mentions/cue';
import { slugOf } from '../mentions/word';
import { isNoun, isVerb, type Chunk, type NounPhrase } from '../syntax/chunk';
import type { Token } from '../token';
import { isDocument } from './cue';
import { canSpeak, isBody, isListed } from './speaker';
import type { Description, Source, StatementContext } from './context';

const LONGEST = 60;
/** Tokens of an owner that is kept in the name. */
const LONGEST_OWNER = 6;
const WHOSE = wordList('its|his|her|their|our|my|your|whose');
const blank = { kind: 'actor', weaponCategory: '', country: '', partOf: '', wikidata: '', known: 'discovered', pseudonym: false } as const;
const COUNTED = /^(?:a|an|the|which|who|whose|this|that|these|those|its|his|her|their|our|some|several|many|most|few|other|another|both|all|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|more|least|at|than|various|numerous|every|each|no|any|\d[\d,.]*)$/;
const QUANTITY = wordList('half|third|quarter|percent|per|part|lot|bunch|number|group|pair|couple|handful|dozens|hundreds|thousands|scores|majority|one|two|three|four|some|many|most|several|few|all|both|none');
const ENDS = wordList('[,;:–—]|who|whose|which|that|speaking|asked|asking|said|says|here|today|yesterday|on|later|also|has|have');

/** "figures compiled by the health directorate", "a memo that the mayor’s staff prepared": who made the document at chunk `at`. */
const makerOf = (chunks: readonly Chunk[], tokens: readonly Token[], at: number): NounPhrase | undefined => {
  const [document, link, second, third] = [chunks[at], chunks[at + 1], chunks[at + 2], chunks[at + 3]];
  // "an inspector general’s report"
  const [from, to] = isNoun(document) ? (document.owner ?? [0, 0]) : [0, 0];
  if (isNoun(document) && to - from > 1 && (canSpeak(tokens[to - 1]?.lower ?? '') || isBodyName(tokens, { head: to - 1 }))) return { ...document, from, to, head: to - 1, owner: null };
  const noun = link?.type === 'preposition' && among('by|from', link.word) ? second : isVerb(link) && second?.type === 'preposition' && second.word === 'by' ? third : link?.type === 'relative' && isVerb(third) && MAKES.has(third.lemma) ? second : undefined;
  return isNoun(noun) && !noun.pronoun && (canSpeak(tokens[noun.head]?.lower ?? '') || isBodyName(tokens, noun)) ? noun : undefined;
};
const MAKES = wordList('prepare|write|draft|send|release|publish|issue|compile|commission|file|produce|circulate|submit|post|conduct');
const isBodyName = (tokens: readonly Token[], { head }: Pick<NounPhrase, 'head'>): boolean => among('directorate|department|office|ministry|agency|institute|board|staff|lobby|authority|service', tokens[head]?.lower ?? '');

/** The noun phrases that name the source: after "of" in "a group of officials", both in "officials and medics". */
const phrasesOf = ({ parse: { chunks, tokens } }: StatementContext, { start, end }: Source): readonly NounPhrase[] => {
  const at = chunks.findIndex((c) => (tokens[c.to - 1]?.end ?? 0) > start);
  const within = (phrase: NounPhrase): boolean => (tokens[phrase.head]?.end ?? Infinity) <= end;
  const first = chunks[at];
  // "the administration" of "the administration’s plan"
  if (!isNoun(first)) return [];
  if (!within(first)) {
    let to = first.from;
    while (to < first.head && (tokens[to]?.end ?? Infinity) <= end) to++;
    return to > first.from ? [{ ...first, to, head: to - 1, owner: null }] : [];
  }
  const [link, second] = [chunks[at + 1], chunks[at + 2]];
  if (!isNoun(second) || !within(second)) return [first];
  if (link?.type === 'preposition' && link.word === 'of' && QUANTITY.has(tokens[first.head]?.lower ?? '')) return [second];
  return link?.type === 'coordinator' && link.word === 'and' ? [first, second] : [first];
};

const isMany = (head: string): boolean => isPeople(head) || (/s$|people$|police$/.test(head) && !isSomebody(head) && !/ss$/.test(head));

/** Token index of the noun: "people" in "people familiar". */
const nounOf = (tokens: readonly Token[], { from, head }: NounPhrase): number => {
  let i = head;
  // "Juror No. 4"
  if (i > from + 1 && tokens[i]?.pos === 'NUM' && tokens[i - 1]?.lower === 'no.') i -= 2;
  while (i > from && tokens[i]?.pos === 'ADJ') i--;
  return i;
};

const described = (context: StatementContext, phrase: NounPhrase, end: number, any: boolean): Description | null => {
  const { text, parse: { tokens } } = context;
  const noun = nounOf(tokens, phrase);
  const head = tokens[noun];
  if (!head || phrase.pronoun || COUNTED.test(head.lower) || isDocument(head.lower) || !(any || head.pos === 'PROPN' || canSpeak(head.lower) || isPeople(head.lower) || isSomebody(head.lower))) return null;
  // A capital that only opens the sentence is no name.
  const proper = head.pos === 'PROPN' && noun > 0 && !isListed(head.lower) && !isPeople(head.lower) && !isSomebody(head.lower);
  if (noun === 0 && head.pos === 'PROPN' && !canSpeak(head.lower)) return null;
  // "the prosecutor’s office", but "his office"
  const whose = phrase.owner !== null && phrase.owner[1] - phrase.owner[0] < LONGEST_OWNER && !WHOSE.has(tokens[phrase.owner[0]]?.lower ?? '');
  let from = whose ? phrase.from : Math.max(phrase.from, phrase.owner?.[1] ?? phrase.from);
  while (from < noun && (COUNTED.test(tokens[from]?.lower ?? '') || /^[’']s?$/.test(tokens[from]?.text ?? ''))) from++;
  const first = tokens[from];
  if (!first) return null;
  let to = noun + 1;
  while ((tokens[to]?.end ?? Infinity) <= end && !ENDS.has(tokens[to]?.lower ?? '')) to++;
  const core = text.slice(first.start, head.end);
  const whole = text.slice(first.start, tokens[to - 1]?.end ?? head.end).replace(/[\s\u00a0]+/gu, ' ');
  const fresh = among('a|an|one|another', tokens[phrase.from]?.lower ?? '');
  return { name: lowered(context, whole.length <= LONGEST ? whole : core, from), core: lowered(context, core, from), head: head.lower, fresh, many: isMany(head.lower), proper };
};

/** How the source is described; nothing where it is a pronoun, a document or no one who speaks. `any`: whatever the noun. */
export const descriptionsOf = (context: StatementContext, source: Source, any = false): readonly Description[] => {
  const { chunks, tokens } = context.parse;
  const at = chunks.findIndex((c) => (tokens[c.to - 1]?.end ?? 0) > source.start);
  const document = chunks[at];
  const maker = isNoun(document) && isDocument(tokens[document.head]?.lower ?? '') ? makerOf(chunks, tokens, at) : undefined;
  const made = tokens[(maker?.to ?? 0) - 1]?.end ?? Infinity;
  if (maker && made <= source.end) return [described(context, maker, made, any)].filter((d) => d !== null);
  const phrases = phrasesOf(context, source);
  return phrases.flatMap((phrase, i) => {
    const next = phrases[i + 1];
    const end = next ? (context.parse.tokens[next.from - 1]?.start ?? source.end) : source.end;
    return described(context, phrase, end, any) ?? [];
  });
};
/** Those of "two diplomats and Jane Doe" whom no mention names: the others are known. */
export const besideNamed = (context: StatementContext, source: Source): readonly Description[] => {
  const phrases = phrasesOf(context, source);
  const [first, second] = phrases;
  if (!first || !second || phrases.every((p) => headMentions(p, context.found).length === 0)) return [];
  return phrases.flatMap((phrase) => (headMentions(phrase, context.found).length > 0 ? [] : (described(context, phrase, phrase === first ? (context.parse.tokens[second.from - 1]?.start ?? source.end) : source.end, false) ?? [])));
};
/** A capital that only opens the sentence is none of the name's. */
const lowered = ({ parse: { tokens }, found }: StatementContext, words: string, from: number): string =>
  from > 0 && !/^["“'‘]$/.test(tokens[from - 1]?.text ?? '') ? words
  : tokens[from + 1]?.pos === 'PROPN' || found.some((m) => m.from <= from && from < m.to) ? words
  : words.charAt(0).toLowerCase() + words.slice(1);

/** The first subject of the sentence, where it is nameless people: "Researchers in Leeds followed 500 adults. They found that …". */
export const subjectOf = (context: StatementContext): readonly Description[] => {
  const { clauses, tokens } = context.parse;
  const clause = clauses.find((c) => c.verb.form === 'finite' && c.subjects.length > 0 && !c.relative);
  const [first] = clause?.subjects ?? [];
  if (!clause || !first || headMentions(first, context.found).length > 0) return [];
  const source = { start: tokens[first.from]?.start ?? 0, end: tokens[clause.verb.from - 1]?.end ?? 0, speakers: [], via: [] };
  return descriptionsOf(context, source);
};

/** The first subject, where a colon follows it before `offset`. */
export const beforeColon = (context: StatementContext, offset: number): readonly Description[] => {
  const { tokens } = context.parse;
  const colon = tokens.find((t) => t.text === ':' || t.start >= offset);
  return colon?.text === ':' && colon.start < offset ? subjectOf(context) : [];
};

/** "officials" for "official" and the other way round. */
export const otherNumber = (words: string): string => {
  if (/people$/.test(words)) return words.replace(/people$/, 'person');
  if (/men$/.test(words)) return words.replace(/men$/, 'man');
  if (/man$/.test(words)) return words.replace(/man$/, 'men');
  if (/person$/.test(words)) return words.replace(/person$/, 'people');
  if (/ies$/.test(words)) return words.replace(/ies$/, 'y');
  if (/(?:ss|ch|sh|x)es$/.test(words)) return words.replace(/es$/, '');
  if (/[^s]s$/.test(words)) return words.replace(/s$/, '');
  return /[^aeiou]y$/.test(words) ? words.replace(/y$/, 'ies') : `${words}s`;
};

/** The name of an actor that no mention was read of: without the titles before it. */
export const properOf = ({ core }: Description): Entity => {
  const words = core.split(' ');
  const title = words.findLastIndex((word, i) => i < words.length - 1 && TITLES.has(word.toLowerCase().replace('.', '')));
  const name = words.slice(title + 1).join(' ');
  return { ...blank, id: slugOf(name), name, actorKind: title >= 0 ? 'person' : 'organisation', role: '', aliases: [] };
};

/** `article` and `nth` make the id: the second "woman" of an article is another one than the first. */
export const namelessOf = ({ name, core, head, many }: Description, article: string, nth: number): Entity => ({
  ...blank,
  id: slugOf([core, article, ...(nth > 1 ? [`${nth}`] : [])].join(' ')),
  name,
  actorKind: many || isBody(head) ? 'group' : 'person',
  role: NOT_NAMED,
  aliases: [...new Set([core, otherNumber(core), head])].filter((alias) => alias !== name),
});
