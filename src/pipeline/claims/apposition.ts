/**
 * Who a noun phrase is said to be by the name beside it: "Armenia’s premier, X", "X, a group that", "A splinter group, X,",
 * "the Forces démocratiques (FDLR)".
 */
import { among, wordList } from '../among';
import { headMentions } from '../mentions/antecedent';
import { isRelative } from '../mentions/binding';
import type { Found } from '../mentions/found';
import { asNoun, isNoun, type NounPhrase } from '../syntax/chunk';
import { coordinated, wordOf } from '../syntax/list';
import { unique } from '../unique';
import type { ClaimContext } from './context';


const OF_OFFICE: ReadonlySet<string> = new Set(['of', 'to', 'for', 'in', 'at']);
/** The phrase beside it between commas that names a person: "Armenia’s premier, X", "X, a fellow fighter who". */
export const namedBeside = (context: ClaimContext, phrase: NounPhrase): readonly string[] => {
  const { chunks } = context.parse;
  const i = chunks.indexOf(phrase);
  // "US Secretary of State X"
  const post = wordOf(chunks[i + 1]) === 'of' ? asNoun(chunks[i + 2]) : undefined;
  const holder = post ? headMentions(post, context.found).filter((m) => m.from > post.from && m.basis !== 'pronoun' && context.entityOf(m.entity)?.actorKind === 'person' && context.parse.tokens[post.from]?.pos === 'PROPN') : [];
  if (holder.length > 0) return holder.map((m) => m.entity);
  // "the head of W, X", "the envoy to W, X"
  const of = chunks[i + 1];
  const j = of?.type === 'preposition' && OF_OFFICE.has(of.word) && isNoun(chunks[i + 2]) ? i + 2 : i;
  // "his deputy and old enemy, X"
  const k = chunks[j + 1]?.type === 'coordinator' && wordOf(chunks[j + 1]) === 'and' && isNoun(chunks[j + 2]) && chunks[j + 3]?.type === 'comma' ? j + 2 : j;
  for (const [comma, other] of [[chunks[k + 1], chunks[k + 2]], [chunks[i - 1], chunks[i - 2]]] as const) {
    if (comma?.type !== 'comma' || !isNoun(other)) continue;
    const person = headMentions(other, context.found).filter((m) => m.basis !== 'pronoun' && context.entityOf(m.entity)?.actorKind === 'person');
    if (person.length > 0) return person.map((m) => m.entity);
  }
  return [];
};
export const OFFICES = wordList('presidents|premiers|ministers|secretaries|leaders|chiefs|commanders|generals|envoys|ambassadors|negotiators|heads|rulers|kings|chancellors|counterparts');
/** "their foreign ministers, X and Y, met": both. */
export const allBeside = (context: ClaimContext, phrase: NounPhrase): readonly string[] => {
  const { chunks } = context.parse;
  const i = chunks.indexOf(phrase);
  if (chunks[i + 1]?.type !== 'comma' || !isNoun(chunks[i + 2])) return [];
  const persons = coordinated(chunks, i + 2).flatMap((k) => {
    const name = chunks[k];
    return isNoun(name) ? headMentions(name, context.found).filter((m) => m.basis !== 'pronoun' && context.entityOf(m.entity)?.actorKind === 'person') : [];
  });
  return persons.length > 1 ? unique(persons.map((m) => m.entity)) : [];
};
const BAND_NOUN = wordList('umbrella|collection|federation|confederation|bloc|gang|cartel|insurgents|jihadists|militiamen|fighters|militants|grouping|wing|arm|band|outfit|group|militia|paramilitary|guerrillas|rebels|agency|ministry|faction|movement|organi[sz]ation|party|outfit|network|formation|army|force|brigade|battalion|coalition|alliance|country|state|kingdom|company|unit|front');
/** Is it a noun for a body of people? */
export const isBand = (noun: string): boolean => BAND_NOUN.has(noun);
const PERSON_NOUN = /^(?:cleric|warlord|tycoon|candidate|militant|exile)$|(?:[eo]r|ist|ian|man)$/;
export const isPersonNoun = (noun: string): boolean => PERSON_NOUN.test(noun);
/** "X, a group that pledged allegiance", "X, a politician backed by Y": what stands before the comma. */
export const besideComma = (context: ClaimContext, phrase: NounPhrase, depth = 0): readonly string[] => {
  const { chunks, tokens } = context.parse;
  const i = chunks.indexOf(phrase);
  // "X, a coalition of factions backed by"
  const of = wordOf(chunks[i - 1]) === 'of' ? asNoun(chunks[i - 2]) : undefined;
  if (of && depth < 1 && (BAND_NOUN.has(tokens[of.head]?.lower ?? '') || tokens[of.head]?.lower === 'one') && /s$|^(?:several|many|those|few)$/.test(tokens[phrase.head]?.lower ?? '')) return besideComma(context, of, depth + 1);
  const before = chunks[i - 1]?.type === 'comma' ? asNoun(chunks[i - 2]) : undefined;
  // "X, the militia that"
  const first = tokens[phrase.from]?.lower ?? '';
  // "X, another foe of Y, did"
  const role = first !== 'the' && isRelative(tokens[phrase.head]?.lower ?? '');
  const determined = role || /^(?:an?|another|one)$/.test(first) || (tokens[phrase.from]?.lower === 'the' && chunks[i + 1]?.type === 'relative');
  // "X, rebels whom"
  const plural = phrase.from === phrase.head && chunks[i + 1]?.type === 'relative';
  const noun = tokens[phrase.head]?.lower ?? '';
  // "X, a NATO member that": a state, or a man.
  const isState = among('member|country|nation', noun) && before !== undefined && headMentions(before, context.found).some((m) => context.entityOf(m.entity)?.actorKind === 'state');
  const person = PERSON_NOUN.test(noun) && !isState;
  if (!before || !(determined || plural) || !(role || person || isState || noun === 'one' || BAND_NOUN.has(noun))) return [];
  // "Backed by X, the militia took": not X.
  const opener = chunks[0]?.type;
  if ((opener === 'verb' || opener === 'preposition') && chunks.indexOf(before) <= 3 && chunks[chunks.indexOf(before) - 1]?.type === 'preposition' && chunks[i + 1]?.type === 'verb') return [];
  // A man is no militia; "the Guard of X, a militia allied with Y" is the Guard.
  const k = chunks.indexOf(before);
  const above = wordOf(chunks[k - 1]) === 'of' && !person && !role ? asNoun(chunks[k - 2]) : undefined;
  const whole = above ? headMentions(above, context.found).filter((m) => (m.basis === 'name' || m.basis === 'alias') && context.entityOf(m.entity)?.actorKind !== 'person') : [];
  if (whole.length > 0 && headMentions(before, context.found).every((m) => context.entityOf(m.entity)?.actorKind === 'person')) return whole.map((m) => m.entity);
  return headMentions(before, context.found).filter((m) => (m.basis === 'name' || m.basis === 'alias') && (role || (context.entityOf(m.entity)?.actorKind === 'person') === person)).map((m) => m.entity);
};

/** "the Forces démocratiques de libération du Rwanda (FDLR)": what the letters in brackets name. */
export const acronymAfter = (context: ClaimContext, phrase: NounPhrase): readonly string[] => {
  if (phrase.to <= phrase.head + 2) return [];
  return context.found.filter((m) => m.from > phrase.head && m.to <= phrase.to && m.kind === 'actor' && (m.basis === 'name' || m.basis === 'alias')).map((m) => m.entity);
};
/** "A splinter group, X, did": the name between commas after it. */
export const namedAfter = (context: ClaimContext, phrase: NounPhrase): readonly string[] => {
  const { chunks, tokens } = context.parse;
  const i = chunks.indexOf(phrase);
  // "a force in the north, X"
  const at = /^(?:in|from|of)$/.test(wordOf(chunks[i + 1])) && isNoun(chunks[i + 2]) ? i + 3 : i + 1;
  const [open, name, close] = [chunks[at], chunks[at + 1], chunks[at + 2]];
  if (open?.type !== 'comma' || !isNoun(name) || (close && close.type !== 'comma' && close.type !== 'stop') || chunks[at + 3]?.type === 'coordinator' || !(BAND_NOUN.has(tokens[phrase.head]?.lower ?? '') || (phrase.owner && isRelative(tokens[phrase.head]?.lower ?? '')))) return [];
  // "its patron, X, did"
  if (phrase.owner && isRelative(tokens[phrase.head]?.lower ?? '')) return close?.type === 'comma' ? headMentions(name, context.found).filter((m) => m.basis !== 'pronoun').map((m) => m.entity) : [];
  return headMentions(name, context.found).filter((m) => (m.basis === 'name' || m.basis === 'alias') && context.entityOf(m.entity)?.actorKind !== 'person').map((m) => m.entity);
};
const CHIEFLY = wordList('chiefly|mainly|mostly|principally|primarily|notably|especially|particularly|namely');
/** "some of its factions, like X, did", "any force, including X": X. */
export const examplesOf = (context: ClaimContext, phrase: NounPhrase): readonly Found[] => {
  const { chunks } = context.parse;
  const i = chunks.indexOf(phrase);
  const link = chunks[i + 1]?.type === 'comma' ? i + 2 : i + 1;
  // "states that fund X, first among them Y and Z"
  const among = chunks.findIndex((c, k) => k > i && k < i + 9 && c.type === 'preposition' && c.word === 'among' && /^(?:them|these|whom)$/.test(context.parse.tokens[c.to]?.lower ?? ''));
  if (among > 0 && chunks.slice(i, among).some((c) => c.type === 'comma')) {
    const own = coordinated(chunks, among + 2);
    const close = chunks.findIndex((c, k) => k > among + 1 && (c.type === 'comma' || c.type === 'stop' || c.type === 'verb'));
    const list = [...own, ...[...chunks.keys()].filter((k) => k > among + 1 && k < close)];
    return [...new Set(list)].flatMap((k) => {
      const name = chunks[k];
      return isNoun(name) ? headMentions(name, context.found).filter((m) => m.basis !== 'pronoun') : [];
    });
  }
  const at = wordOf(chunks[link]) === 'like' || wordOf(chunks[link]) === 'including' || chunks[link]?.type === 'verb' ? link + 1 : wordOf(chunks[link]) === 'as' || wordOf(chunks[link + 1]) === 'as' ? link + 2 : -1;
  // "armed groups, chiefly X and Y,"
  const chief = chunks[link - 1]?.type === 'comma' && CHIEFLY.has(context.parse.tokens[chunks[link]?.from ?? -1]?.lower ?? '');
  if (chief) return coordinated(chunks, isNoun(chunks[link]) ? link : link + 1).flatMap((k) => {
    const name = chunks[k];
    return isNoun(name) ? headMentions(name, context.found).filter((m) => m.basis !== 'pronoun') : [];
  });
  if (at < 0 || !/^(?:like|including|such)$/.test(context.parse.tokens[chunks[link]?.from ?? -1]?.lower ?? '')) return [];
  return coordinated(chunks, at).flatMap((k) => {
    const name = chunks[k];
    return isNoun(name) ? headMentions(name, context.found).filter((m) => m.basis !== 'pronoun') : [];
  });
};
/** "American, British and French jets": the nationalities in phrases of their own before the one with the noun. */
export const sharedBefore = ({ parse, found }: ClaimContext, phrase: NounPhrase): readonly Found[] => {
  const { chunks, tokens } = parse;
  const listed: Found[] = [];
  if (!tokens.slice(phrase.from, phrase.head).some((t) => t.lower === 'and')) return listed;
  for (let i = chunks.indexOf(phrase) - 1; chunks[i]?.type === 'comma'; i -= 2) {
    const alone = chunks[i - 1];
    const adjective = isNoun(alone) ? found.find((m) => m.kind === 'actor' && m.basis === 'alias' && m.from === alone.head && m.to === alone.to) : undefined;
    if (!adjective) break;
    listed.unshift(adjective);
  }
  return listed;
};
/** "X, one of the factions that", "X, the most secretive of the factions Y arms": X. */
export const memberOf = (context: ClaimContext, phrase: NounPhrase): readonly string[] => {
  const { chunks, tokens } = context.parse;
  const i = chunks.indexOf(phrase);
  const [one, name] = [asNoun(chunks[i - 2]), asNoun(chunks[i - 4])];
  if (!one || !name || wordOf(chunks[i - 1]) !== 'of' || chunks[i - 3]?.type !== 'comma' || !/s$/.test(tokens[phrase.head]?.lower ?? '')) return [];
  const first = tokens[one.from]?.lower ?? '';
  if (!(first === 'one' || (first === 'the' && (tokens[one.from + 1]?.lower === 'most' || /est$/.test(tokens[one.head]?.lower ?? ''))))) return [];
  return headMentions(name, context.found).filter((m) => m.basis === 'name' || m.basis === 'alias').map((m) => m.entity);
};
