/**
 * Whom a noun phrase stands for, as an ordered list of rules: the name beside an office, the actor at its head, the owner of a
 * force, act or thing, whom it is said to serve, what a count or a body of people is of.
 */
import { among } from '../among';
import { headMentions } from '../mentions/antecedent';
import { isRelative } from '../mentions/binding';
import type { Found } from '../mentions/found';
import { asNoun, isNoun, type NounPhrase } from '../syntax/chunk';
import { coordinated, wordOf } from '../syntax/list';
import { unique } from '../unique';
import { acronymAfter, allBeside, besideComma, examplesOf, isBand, isPersonNoun, memberOf, sharedBefore, namedAfter, namedBeside, OFFICES } from './apposition';
import { inside, isFrom, isOfRuler, isWhere, leadersOf, ledBy, rolledUp } from './belonging';
import { after, firstWord, listAt, some, type Asked, type Ids, type Rule } from './asked';
import { BAND, COUNT, LAND, OFFICE, PAPERS, PEOPLE, RULE, STATE } from './bodies';
import type { ClaimContext } from './context';
import { heldBy } from './held';
import { stateAt, stateNamed } from './land';
import { isForce, standsForOwner } from './owned';

/** "Armenia’s premier, X" */
const holderOfOffice: Rule = ({ context, phrase, noun }) => (OFFICE.has(noun) ? some(namedBeside(context, phrase)) : null);
/** "their foreign ministers, X and Y, met" */
const holdersOfOffices: Rule = ({ context, phrase, noun }) => (OFFICES.has(noun) ? some(allBeside(context, phrase)) : null);
/** "the Forces démocratiques (FDLR)" */
const acronym: Rule = ({ context, phrase }) => some(acronymAfter(context, phrase));

/** "X’s proxies, Y and Z, fired", "his organisation, Y, was": Y and Z. */
const namedProteges: Rule = (asked) => {
  const { context, phrase, noun, i, deeper } = asked;
  const { chunks } = context.parse;
  if (!phrase.owner || (!isRelative(noun) && !isBand(noun))) return null;
  // "X’s militia in Iraq, Y, fired"
  const at = i + (isBand(noun) && wordOf(chunks[i + 1]) === 'in' && chunks[i + 3]?.type === 'comma' ? 4 : 2);
  // "its partners in the X Forces took": X.
  const within = isRelative(noun) && among('in|from', wordOf(chunks[at - 1])) ? asNoun(chunks[at]) : undefined;
  const theirs = within && headMentions(within, context.found).some((m) => m.kind === 'actor' && context.entityOf(m.entity)?.actorKind !== 'state') ? deeper(within) : [];
  if (theirs.length > 0) return theirs;
  if (chunks[at - 1]?.type !== 'comma' || !isNoun(chunks[at])) return null;
  const last = coordinated(chunks, at).at(-1) ?? at;
  return among('comma|stop', chunks[last + 1]?.type ?? '') ? some(listAt(asked, at)) : null;
};

/** "of the X Front", "from the Y Group" after people: an armed body. */
const bandOf = (asked: Asked): Ids => {
  const { found, entityOf } = asked.context;
  const next = after(asked, 2);
  if (!among('of|from', wordOf(after(asked, 1))) || !isNoun(next)) return [];
  return headMentions(next, found).filter((m) => (m.basis === 'name' || m.basis === 'alias') && /^armed_/.test(entityOf(m.entity)?.actorKind ?? '')).map((m) => m.entity);
};
/** "an X (Y) affiliate", where the bracket parts the phrase: not X. */
const splinter: Rule = (asked) => {
  const told = after(asked, 4);
  return after(asked, 1)?.type === 'bracket' && isNoun(after(asked, 2)) && after(asked, 3)?.type === 'bracket' && isNoun(told) && among('affiliate|affiliates|offshoot|branch|splinter|franchise|ally|rival|critic', asked.context.parse.tokens[told.head]?.lower ?? '') ? [] : null;
};
/** Who is named at its head; "Tuareg separatists of the X Front": the front. */
const head: Rule = (asked) => {
  const { context, phrase } = asked;
  const heads = headMentions(phrase, context.found);
  if (heads.length === 0) return null;
  const isPeople = heads.every((m) => context.entityOf(m.entity)?.actorKind === 'group');
  const band = isPeople ? [...bandOf(asked), ...(/^an?$/.test(firstWord(asked)) ? besideComma(context, phrase) : [])] : [];
  if (band.length > 0) return unique(band);
  // "Indian and Pakistani troops", "American, British and French jets": the nationalities before "and" share the head.
  const shared = inside(context, phrase.from, Math.min(...heads.map((m) => m.from))).filter((m) => /^(?:and|or|,)$/.test(context.parse.tokens[m.to]?.lower ?? ''));
  return unique([...sharedBefore(context, phrase), ...shared, ...heads].map((m) => rolledUp(context, m.entity)));
};

/** "A report by X accuses Y" */
const author: Rule = (asked) => {
  const by = PAPERS.has(asked.noun) && wordOf(after(asked, 1)) === 'by' ? asNoun(after(asked, 2)) : undefined;
  return by ? asked.deeper(by) : null;
};
/** "hostile to Iran" */
const state: Rule = ({ context, phrase }) => some([stateAt(context, phrase)].filter(Boolean));
/** "any country, including X" */
const examples: Rule = (asked) => {
  const { context, phrase, noun } = asked;
  if (!noun.endsWith('s') && !among('any|every|no', firstWord(asked))) return null;
  // "fighters, including Colombians": their people, and not the state.
  const isPeople = (m: Found): boolean => context.entityOf(m.entity)?.actorKind === 'state' && m.basis === 'alias' && /\p{Ll}(?:ns|is)$/u.test(context.parse.tokens[m.to - 1]?.text ?? '');
  return some(examplesOf(context, phrase).filter((m) => !isPeople(m)).map((m) => rolledUp(context, m.entity)));
};
/** "It was the outfit that": it; "X is the main force fighting": X. */
const predicate: Rule = (asked) => {
  const { context, phrase, noun, deeper } = asked;
  const next = after(asked, 1);
  if ((!isBand(noun) && !STATE.has(noun)) || (next?.type !== 'relative' && (next?.type !== 'verb' || next.form !== 'gerund'))) return null;
  const told = context.parse.clauses.find((c) => among('be|remain|become', c.verb.lemma) && c.objects.includes(phrase));
  return told ? unique(told.subjects.flatMap(deeper)) : null;
};
/** "X, a Kurdish militia that": X. */
const apposedKind: Rule = (asked) => (among('an?|another', firstWord(asked)) ? some(besideComma(asked.context, asked.phrase)) : null);

const isOwned = ({ context, phrase, noun }: Asked): boolean => standsForOwner(noun) || context.found.some((m) => m.kind === 'weapon' && m.from <= phrase.head && phrase.head < m.to);
/** "Russian airstrikes", "Hezbollah’s infantry". */
const owner: Rule = (asked) => {
  if (!isOwned(asked)) return null;
  const { context, phrase, noun } = asked;
  const { tokens } = context.parse;
  const [, past = 0] = phrase.owner ?? [];
  const all = inside(context, phrase.from, phrase.head);
  // "Azerbaijan’s Israeli drones" are Azerbaijan’s; "our Turkish partners": theirs.
  const possessors = all.filter((m) => m.from < past && !(m.basis === 'pronoun' && isRelative(noun) && all.some((o) => o.from >= past)));
  // "a Beirut flat": where; "Moscow’s flats", "Damascus troops": whose.
  const isWhose = (m: (typeof all)[number]): boolean => !isFrom(context, m, noun) && !isWhere(context, phrase, m, all) && !(m.basis === 'pronoun' && isRelative(noun)) && (m.basis !== 'metonym' || isForce(noun) || tokens[m.to]?.lower === "'s");
  const owners = (possessors.length > 0 ? possessors : all).filter(isWhose);
  if (owners.length === 0) return null;
  const rules = RULE.has(noun);
  const ids = unique([...sharedBefore(context, phrase), ...owners].map(({ entity }) => (BAND.has(noun) || (rules && !isOfRuler(context, entity, noun)) ? ledBy(context, entity, rules) : rolledUp(context, entity))));
  // "his country" is no person, and which it is may not be known.
  return LAND.has(noun) ? ids.filter((id) => context.entityOf(id)?.actorKind !== 'person') : ids;
};

/** "X-led air raids" */
const leader: Rule = ({ context, phrase }) => some(leadersOf(context, phrase));
/** "X, whose forces", "X, whose alliance with Y": X. */
export const whoseOf = ({ parse: { chunks, tokens } }: ClaimContext, phrase: NounPhrase): NounPhrase | undefined => {
  const i = chunks.indexOf(phrase);
  const isWithin = tokens[phrase.from]?.lower === 'whose';
  if (!isWithin && tokens[phrase.from - 1]?.lower !== 'whose') return undefined;
  let left = isWithin ? i - 1 : i - 2;
  while (['comma', 'bracket', 'preposition'].includes(chunks[left]?.type ?? '')) left--;
  return asNoun(chunks[left]);
};
/** An actor, or the country named there as its state. */
const giver = ({ context, anew }: Asked, phrase: NounPhrase): Ids => {
  const ids = anew([phrase]);
  return ids.length > 0 ? ids : stateNamed(context, phrase);
};
const whose: Rule = (asked) => {
  const before = isOwned(asked) ? whoseOf(asked.context, asked.phrase) : undefined;
  return before ? giver(asked, before) : null;
};

/** "forces loyal to X" */
const loyal: Rule = (asked) => {
  const [adjective, to, whom] = [after(asked, 1), after(asked, 2), after(asked, 3)];
  return adjective?.type === 'other' && among('loyal|allied|faithful|linked|affiliated', adjective.word) && to?.type === 'preposition' && isNoun(whom) ? asked.deeper(whom) : null;
};
/** "officers in the service of X" */
const serving: Rule = (asked) => {
  const [service, whom] = [after(asked, 2), after(asked, 4)];
  const serves = wordOf(after(asked, 1)) === 'in' && isNoun(service) && among('service|pay|employ|ranks', asked.context.parse.tokens[service.head]?.lower ?? '');
  return serves && wordOf(after(asked, 3)) === 'of' && isNoun(whom) ? asked.deeper(whom) : null;
};
/** "forces under X", "men under the command of X" */
const under: Rule = (asked) => {
  const { noun, context: { parse: { tokens }, entityOf } } = asked;
  const [first, whom] = [after(asked, 2), after(asked, 4)];
  if (wordOf(after(asked, 1)) !== 'under' || !isNoun(first) || !(isForce(noun) || isBand(noun))) return null;
  const isCommand = among('command|leadership|control|authority', tokens[first.head]?.lower ?? '');
  if (isCommand) return wordOf(after(asked, 3)) === 'of' && isNoun(whom) ? asked.deeper(whom) : null;
  const ids = asked.deeper(first);
  return ids.every((id) => entityOf(id)?.actorKind === 'person') ? some(ids) : null;
};
/** "the junta led by X": what X leads. */
const led: Rule = (asked) => {
  const [verb, by] = [after(asked, 1), after(asked, 2)];
  if (verb?.type !== 'verb' || !verb.bare || !among('lead|head|command', verb.lemma) || by?.type !== 'preposition' || by.word !== 'by' || !isNoun(after(asked, 3)) || !standsForOwner(asked.noun)) return null;
  return unique(listAt(asked, asked.i + 3).map((id) => ledBy(asked.context, id, RULE.has(asked.noun))));
};
/** "the militia known as X" */
const knownAs: Rule = (asked) => {
  // "the man, identified by a newspaper only as X,"
  const { chunks } = asked.context.parse;
  const told = after(asked, 1)?.type === 'comma' ? after(asked, 2) : undefined;
  const under = told?.type === 'verb' && among('identify|name|know', told.lemma) ? chunks.slice(asked.i + 3, asked.i + 9).findIndex((c) => wordOf(c) === 'as') : -1;
  const called = under >= 0 && !chunks.slice(asked.i + 3, asked.i + 3 + under).some((c) => c.type === 'comma' || c.type === 'verb') ? chunks[asked.i + 4 + under] : undefined;
  if (isNoun(called)) return asked.deeper(called);
  const [verb, as, name] = [after(asked, 1), after(asked, 2), after(asked, 3)];
  return verb?.type === 'verb' && verb.lemma === 'know' && as?.type === 'preposition' && as.word === 'as' && isNoun(name) ? asked.deeper(name) : null;
};
/** "One of these groups, X, did" */
const oneOf: Rule = (asked) => (asked.noun === 'one' && wordOf(after(asked, 1)) === 'of' && after(asked, 3)?.type === 'comma' ? some(asked.deeper(asNoun(after(asked, 4)))) : null);
/** "the junta in Niger", "officials in Kampala" */
const seated: Rule = (asked) => {
  const place = after(asked, 2);
  if (!among('junta|government|regime|authorities|generals|officials|rulers', asked.noun) || wordOf(after(asked, 1)) !== 'in' || !isNoun(place)) return null;
  const { context: { found, stateIn } } = asked;
  const capital = found.find((m) => m.kind === 'place' && m.from <= place.head && place.head < m.to);
  return some(giver(asked, place)) ?? some([capital ? (stateIn(capital.entity) ?? '') : ''].filter(Boolean));
};
/** "X, the group that", "the group X", "a fighter, X", "a member of X" */
const apposed: Rule = ({ context, phrase, noun }) =>
  some([...besideComma(context, phrase), ...namedAfter(context, phrase), ...(PEOPLE.has(noun) || isPersonNoun(noun) ? namedBeside(context, phrase) : []), ...memberOf(context, phrase)]);
/** "a base, home to X’s troops", "vehicles belonging to X" */
const held: Rule = ({ context, phrase, anew }) => {
  const holders = heldBy(context, phrase);
  return holders.length > 0 ? anew(holders) : null;
};

/** "the bombing of X" is done to X; "a warehouse of X" is X’s. */
const ACT = /(?:ing|ion|ment|ance|ence|al|ty|ism|ege|ade|ault|ack|aid|ike|eat|ush)s?$/;
const UNIT = /^(?:alliance|coalition|brigade|faction|battalion|division|legion|detachment|regiment|contingent|mission|convoy|patrol)s?$/;
/** "a pair of X commanders", "troops from Y" */
const counted: Rule = (asked) => {
  const { context, phrase, noun } = asked;
  const { tokens } = context.parse;
  if (!COUNT.has(noun) && tokens[phrase.head]?.pos !== 'NUM' && !(standsForOwner(noun) && (!ACT.test(noun) || UNIT.test(noun)))) return null;
  const [of, next] = [after(asked, 1), after(asked, 2)];
  if (of?.type !== 'preposition' || !among('of|from|in', of.word) || !isNoun(next)) return null;
  // "killed in Odesa in an X raid": the town is nobody’s.
  if (context.found.some((m) => m.kind === 'place' && m.from <= phrase.head && phrase.head < m.to)) return null;
  if (of.word === 'in' && !context.found.some((m) => m.kind === 'actor' && m.from >= next.from && m.to <= next.to)) return null;
  return unique(listAt(asked, asked.i + 2));
};

/** The first that answers is heard; `steps`: only where fewer lie between the phrase and what was asked for first. */
export const rules: readonly { readonly rule: Rule; readonly steps: number }[] = [
  { rule: splinter, steps: Infinity },
  { rule: holderOfOffice, steps: Infinity },
  { rule: holdersOfOffices, steps: Infinity },
  { rule: acronym, steps: Infinity },
  { rule: namedProteges, steps: 2 },
  { rule: head, steps: Infinity },
  { rule: author, steps: 2 },
  { rule: state, steps: Infinity },
  { rule: examples, steps: 2 },
  { rule: predicate, steps: 2 },
  { rule: apposedKind, steps: Infinity },
  { rule: owner, steps: Infinity },
  { rule: leader, steps: Infinity },
  { rule: whose, steps: 2 },
  { rule: loyal, steps: 2 },
  { rule: serving, steps: 2 },
  { rule: under, steps: 2 },
  { rule: led, steps: 2 },
  { rule: knownAs, steps: 2 },
  { rule: oneOf, steps: 2 },
  { rule: seated, steps: 2 },
  { rule: apposed, steps: Infinity },
  { rule: held, steps: 2 },
  { rule: counted, steps: 3 },
];
