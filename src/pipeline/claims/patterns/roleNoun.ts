/** Relational nouns and the names beside them: "Iran, the patron of X", "its patron, Iran", "X’s ally Y", "with two allies, Y and Z". */
import { wordList } from '../../among';
import { headMentions } from '../../mentions/antecedent';
import { isNoun, isVerb, type Chunk, type NounPhrase } from '../../syntax/chunk';
import { coordinated, listLeft, wordOf } from '../../syntax/list';
import { examplesOf } from '../apposition';
import { argumentOf, argumentsOf, ownersOf } from '../argument';
import type { ClaimContext, Match, Pattern } from '../context';
import { roleOf } from '../noun';
import { asRole, ofWhom, roleAt, suppliesArms } from './whose';

/** A noun phrase with a relational noun at its head. */
interface Role {
  readonly context: ClaimContext;
  readonly chunk: NounPhrase;
  /** Of the chunk. */
  readonly i: number;
  readonly noun: string;
}
/** What is said, which may be nothing; null where a later rule is to be asked. */
type Rule = (role: Role) => readonly Match[] | null;

const nounsAt = (chunks: readonly Chunk[], at: readonly number[]): readonly NounPhrase[] => at.map((k) => chunks[k]).filter(isNoun);
const stateNot = ({ entityOf }: ClaimContext, id: string): boolean => entityOf(id)?.actorKind !== 'state';
/** The phrase of the owner alone, and what stands between it and the head. */
const ownerOf = (chunk: NounPhrase): NounPhrase => {
  const [own = 0, past = 0] = chunk.owner ?? [];
  return { ...chunk, from: own, head: past, to: past };
};

/** "its Houthi proxy" */
const protege: Rule = ({ context, chunk, noun }) => {
  const past = chunk.owner?.[1];
  if (past === undefined) return null;
  const named = context.found.filter((m) => m.kind === 'actor' && m.from >= past && m.to <= chunk.head && stateNot(context, m.entity)).map((m) => m.entity);
  return named.length > 0 ? asRole(context, noun, named, ownersOf(context, { ...chunk, head: past }), { from: chunk.from, to: chunk.to, clause: -1 }) : null;
};

/** "its Kenyan allies": Kenya; but the allies of a state may be anybody in the other. */
const statesAbroad = (context: ClaimContext, { owner, head }: NounPhrase, noun: string): readonly string[] => {
  const [own = 0, past = 0] = owner ?? [];
  const role = roleOf(noun);
  if (!/s$/.test(noun) || !role || role.reverse) return [];
  const states = context.found.filter((m) => m.kind !== 'weapon' && m.basis === 'alias' && m.from >= past && m.to <= head && context.parse.tokens[m.to]?.text !== '-' && !stateNot(context, m.entity)).map((m) => m.entity);
  const owners = context.found.filter((m) => m.kind === 'actor' && m.from >= own && m.to <= past);
  return role.type === 'allied_with' && owners.some((m) => !stateNot(context, m.entity)) ? [] : states;
};
/** "Assad and his Iranian backers" */
const abroad: Rule = ({ context, chunk, i, noun }) => {
  const { chunks } = context.parse;
  if (!chunk.owner || !headMentions(chunk, context.found).every((m) => m.basis === 'description')) return null;
  const states = statesAbroad(context, chunk, noun);
  const next = chunks[i + 1];
  if (states.length === 0 || isNoun(next) || wordOf(next) === 'from' || (next?.type === 'comma' && isNoun(chunks[i + 2]))) return null;
  return asRole(context, noun, states, ownersOf(context, { ...chunk, head: chunk.owner[1] }), { from: chunk.from, to: chunk.to, clause: -1 });
};

/** "X’s closest ally and biggest supplier": X’s too. */
const twin: Rule = ({ context, chunk, i, noun }) => {
  const { chunks } = context.parse;
  const first = chunks[i - 2];
  if (chunks[i - 1]?.type !== 'coordinator' || !isNoun(first) || !roleAt(context, first) || chunk.owner || ofWhom(context, chunk).length > 0) return null;
  const named = chunks[i - 3]?.type === 'comma' ? chunks[i - 4] : undefined;
  if (!isNoun(named) || (roleOf(noun)?.type === 'supplies_arms' && !suppliesArms(context, chunk, undefined))) return [];
  return asRole(context, noun, bodyLedBy(context, i - 4, first) ?? namesBefore(context, i - 4, false), ofWhom(context, first), { from: named.from, to: chunk.to, clause: -1 });
};

/** "its Russian partners from Wagner" */
const comingFrom: Rule = ({ context, chunk, i, noun }) => {
  const { chunks } = context.parse;
  const link = wordOf(chunks[i + 1]);
  const from = (link === 'from' || link === 'in') && chunk.owner ? chunks[i + 2] : undefined;
  if (!isNoun(from)) return null;
  const named = argumentOf(context, from);
  const isBody = link === 'from' || headMentions(from, context.found).some((m) => m.kind === 'actor' && (m.basis === 'metonym' || stateNot(context, m.entity)));
  return named.length > 0 && isBody ? asRole(context, noun, named, ownersOf(context, ownerOf(chunk)), { from: chunk.from, to: from.to, clause: -1 }) : null;
};

/** Nobody is said to be anybody’s; but "launched with two allies, Y and Z": of whoever did. */
const nobodys: Rule = ({ context, chunk, i, noun }) => {
  if (ofWhom(context, chunk).length > 0) return null;
  const { chunks, clauses } = context.parse;
  const joined = /^(?:allies|partners)$/.test(noun) && /^(?:with|alongside)$/.test(wordOf(chunks[i - 1])) && chunks[i + 1]?.type === 'comma' ? coordinated(chunks, i + 2) : [];
  const doing = joined.length > 1 ? clauses.findLast((c) => c.at < i) : undefined;
  if (!doing) return [];
  const from = Math.min(doing.verb.from, ...doing.subjects.map((s) => s.from));
  return asRole(context, noun, argumentsOf(context, doing.subjects), argumentsOf(context, nounsAt(chunks, joined)), { from, to: chunks[joined.at(-1) ?? i]?.to ?? chunk.to, clause: -1 });
};

/** "its ally the Y Front", "X ally the Y Front" */
const nameAfter: Rule = ({ context, chunk, i, noun }) => {
  const next = context.parse.chunks[i + 1];
  const isBeside = isNoun(next) && context.parse.tokens[next.from]?.lower === 'the' && context.found.some((m) => m.kind === 'actor' && m.basis !== 'description' && m.to === chunk.head);
  if ((!chunk.owner && !isBeside) || !isNoun(next) || headMentions(next, context.found).length === 0) return null;
  return asRole(context, noun, argumentOf(context, next), ofWhom(context, chunk), { from: chunk.from, to: next.to, clause: -1 });
};

/** "X and its allies, including Y and Z,", "its allies such as Y" */
const examples: Rule = ({ context, chunk, i, noun }) => {
  if (!chunk.owner || !/s$/.test(noun)) return null;
  const named = examplesOf(context, chunk);
  const last = named.at(-1);
  if (!last || !/^(?:including|such|like|among|chiefly|notably|namely)$/.test(context.parse.tokens[context.parse.chunks[i + 1]?.type === 'comma' ? chunk.to + 1 : chunk.to]?.lower ?? '')) return null;
  return asRole(context, noun, named.map((m) => m.entity), ofWhom(context, chunk), { from: chunk.from, to: last.to, clause: -1 });
};

const SINCE = wordList('long|once|still|formerly|now|then');
const LONG = wordList('long|once|now|still|already|nominally|formerly|traditionally|ostensibly|historically|officially|until|then|itself|also|perhaps|arguably|usually');
/** "X, the most powerful of the armies and long Y’s source": from the last noun of the apposition to the name before its comma, or -1. */
const pastApposed = (chunks: readonly Chunk[], last: number): number => {
  let i = last;
  while (i > last - 4 && isNoun(chunks[i]) && chunks[i - 1]?.type === 'preposition') i -= 2;
  return isNoun(chunks[i]) && chunks[i - 1]?.type === 'comma' && isNoun(chunks[i - 2]) ? i - 2 : -1;
};
/** The chunk of a name that does not stand right before the comma of its role: "X, long the patron of Y", "X, a gang and Y’s enemy"; -1 where there is none. */
const setApart = ({ context: { parse, found }, chunk, i }: Role): number => {
  const { chunks, tokens } = parse;
  const [link, before] = [chunks[i - 1], chunks[i - 2]];
  const isApposed = chunks[i - 3]?.type === 'comma';
  // "X, one of Y’s backers"
  if (isApposed && wordOf(link) === 'of' && isNoun(before) && tokens[before.head]?.lower === 'one') return i - 4;
  // "X, for two decades Y’s patron", "X, since May an ally of Y"
  if (isApposed && isNoun(link) && /^(?:for|since|until|in)$/.test(wordOf(before)) && headMentions(link, found).length === 0) return i - 4;
  const word = tokens[chunk.from - 1]?.lower ?? '';
  if (SINCE.has(word) && before?.type === 'coordinator') return pastApposed(chunks, i - 3);
  if (LONG.has(word) && before?.type === 'comma') return i - 3;
  return isApposed && link?.type === 'coordinator' && isNoun(before) && headMentions(before, found).every((m) => m.basis === 'description') ? i - 4 : -1;
};
/** "X, the patron of Y", "its patron, X", "X’s proxies, Y and Z, fired": between commas. */
const apposed: Rule = (role) => {
  const { context, chunk, i, noun } = role;
  const { chunks } = context.parse;
  const whom = ofWhom(context, chunk);
  const [next, after] = [chunks[i + 1], chunks[i + 2]];
  const end = next?.type === 'preposition' && isNoun(after) ? after.to : chunk.to;
  const matches: Match[] = [];
  const tell = (who: readonly string[], from: number, to: number): void => void matches.push(...asRole(context, noun, who, whom, { from, to, clause: -1 }));
  const apart = setApart(role);
  const named = chunks[apart];
  if (isNoun(named) && chunks[apart - 1]?.type !== 'comma') tell(namesBefore(context, apart, false), named.from, end);
  const before = chunks[i - 2];
  const isAfterComma = chunks[i - 1]?.type === 'comma';
  if (isAfterComma && isNoun(before)) tell(bodyLedBy(context, i - 2, chunk) ?? namesBefore(context, i - 2, /s$/.test(noun)), before.from, end);
  if (next?.type !== 'comma' || !isNoun(after) || !chunk.owner) return matches;
  const list = /s$/.test(noun) ? coordinated(chunks, i + 2) : [];
  const last = chunks[list.at(-1) ?? -1];
  if (list.length > 1 && isNoun(last) && chunks[(list.at(-1) ?? i) + 1]?.type === 'comma') tell(argumentsOf(context, nounsAt(chunks, list)), chunk.from, last.to);
  else if ((!isAfterComma && !isVerb(chunks[i + 3])) || chunks[i + 3]?.type === 'comma') tell(argumentOf(context, after), chunk.from, after.to);
  return matches;
};

/** "the X Party of Jane Doe, its rival": the party, not the person at chunk `i`; null elsewhere. */
const bodyLedBy = (context: ClaimContext, i: number, role: NounPhrase): readonly string[] | null => {
  const { chunks, tokens } = context.parse;
  const [body, of, person] = [chunks[i - 2], chunks[i - 1], chunks[i]];
  if (!isNoun(body) || !isNoun(person) || wordOf(of) !== 'of' || tokens[role.from]?.lower !== 'its') return null;
  const ids = headMentions(person, context.found).every((m) => context.entityOf(m.entity)?.actorKind === 'person') ? argumentOf(context, body) : [];
  return ids.length > 0 ? ids : null;
};
/** The coordinates before a comma that a role in apposition belongs to; a name inside a prepositional phrase is the nearest only. */
const namesBefore = (context: ClaimContext, i: number, plural: boolean): readonly string[] => {
  const { chunks } = context.parse;
  return argumentsOf(context, nounsAt(chunks, plural ? listLeft(chunks, i) : [i]));
};

/** The first that answers is heard. */
const rules: readonly Rule[] = [protege, abroad, twin, comingFrom, nobodys, examples, nameAfter, apposed];

/** "Iran’s ally Hezbollah", "Iranian proxy Hezbollah": owner, role and name in one phrase. */
const within = (context: ClaimContext, chunk: NounPhrase): readonly Match[] => {
  const { tokens } = context.parse;
  const inner = tokens.slice(chunk.from, chunk.head).findIndex((t) => roleOf(t.lower) && t.pos !== 'PROPN');
  if (inner < 0) return [];
  const at = chunk.from + inner;
  const head = headMentions(chunk, context.found).filter((m) => m.from > at && m.basis !== 'description').map((m) => m.entity);
  // "its Lebanese protege X": whose it is, not where it is from.
  const owner = chunk.owner && chunk.owner[1] <= at ? ownerOf(chunk) : { ...chunk, head: at, to: at + 1 };
  return head.length > 0 ? asRole(context, tokens[at]?.lower ?? '', head, ownersOf(context, owner), { from: chunk.from, to: chunk.to, clause: -1 }) : [];
};

export const besideRole: Pattern = (context) => {
  const { chunks, tokens } = context.parse;
  return chunks.flatMap((chunk, i): readonly Match[] => {
    if (!isNoun(chunk)) return [];
    const inner = within(context, chunk);
    if (!roleAt(context, chunk)) return inner;
    const role: Role = { context, chunk, i, noun: tokens[chunk.head]?.lower ?? '' };
    for (const rule of rules) {
      const told = rule(role);
      if (told) return [...inner, ...told];
    }
    return inner;
  });
};
