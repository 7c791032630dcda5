/**
 * Relational nouns: "Iran, the patron of X", "its patron, Iran", "X’s ally Y", "X and Y are staunch allies of Z", "they and X
 * are allies", "X considers Y its greatest foe", "X called Y an enemy of Z".
 */
import { among, wordList } from '../../among';
import { argumentOf, argumentsOf, ownersOf, sideOf, unique } from '../argument';
import type { ClaimContext, Match, Pattern } from '../context';
import { givenType } from '../given';
import { roleOf } from '../noun';
import { phrasesAfter } from '../phrases';
import { postmodified } from './postmodified';
import { headMentions } from '../../mentions/antecedent';
import { isNoun, isVerb, type Chunk, type NounPhrase } from '../../syntax/chunk';
import { coordinated, listLeft, wordOf } from '../../syntax/list';

const BE = wordList('be|become|remain|make');
const INCLUDE = /^(?:be|include|remain)$/;
const CALL = wordList('consider|count|call|regard|see|view|deem|label|name|describe|brand|treat');
const OWN: ReadonlySet<string> = new Set(['its', 'his', 'her', 'their', 'our', 'my']);
const SUCCEED: ReadonlySet<string> = new Set('overtake replace supplant succeed displace eclipse surpass outstrip'.split(' '));
const SERVE: ReadonlySet<string> = new Set(['act', 'serve', 'emerge', 'work', 'function', 'operate', 'remain']);

/** Of whom: the owner ("its patron", "X’s ally"), or what "of" leads to. */
const ofWhom = (context: ClaimContext, phrase: NounPhrase): readonly string[] => {
  const owners = ownersOf(context, phrase);
  const { chunks, tokens } = context.parse;
  const i = chunks.indexOf(phrase);
  const of = chunks[i + 1];
  const next = chunks[i + 2];
  // "supplier of arms to X": of what, and to whom.
  if (roleOf(tokens[phrase.head]?.lower ?? '')?.type === 'supplies_arms') {
    if (!suppliesArms(context, phrase, of && isNoun(next) && wordOf(of) === 'of' ? next : undefined)) return [];
    const whom = phrasesAfter(chunks, i).filter((p) => /^(?:of|to|for)$/.test(p.word)).flatMap((p) => argumentsOf(context, p.nouns));
    return whom.length > 0 ? whom : owners;
  }
  if (owners.length > 0 && phrase.owner) return owners;
  if (of?.type === 'preposition' && /^(?:of|to|for|with)$/.test(of.word) && isNoun(next)) return /^beneficiar/.test(tokens[phrase.head]?.lower ?? '') ? sideOf(context, next) : argumentOf(context, next);
  return owners;
};

/** "gas supplier", "supplier of oil": not of arms. */
const suppliesArms = (context: ClaimContext, { from, head, owner }: NounPhrase, of: NounPhrase | undefined): boolean => {
  const { tokens } = context.parse;
  // "a source of gas", "a source close to X"
  if (/^sources?$/.test(tokens[head]?.lower ?? '')) return of !== undefined && givenType(context, of) === 'supplies_arms';
  const what = tokens.slice(owner?.[1] ?? from, head).filter((t) => t.pos === 'NOUN');
  if (what.some((t) => GOODS.has(t.lower))) return true;
  return what.length === 0 && (of === undefined || argumentOf(context, of).length > 0 || givenType(context, of) === 'supplies_arms');
};
const GOODS: ReadonlySet<string> = new Set(['arms', 'weapon', 'weapons', 'weaponry', 'missile', 'missiles', 'drone', 'drones', 'ammunition', 'munitions', 'defence', 'defense', 'hardware']);

export const byRole: Pattern = (context) => {
  const { parse, found } = context;
  const { chunks, tokens, clauses } = parse;
  const matches: Match[] = [];
  const roleAt = (phrase: NounPhrase) => roleOf(tokens[phrase.head]?.lower ?? '');
  const emit = (noun: string, who: readonly string[], whom: readonly string[], from: number, to: number, clause: number) => {
    const role = roleOf(noun);
    if (!role) return;
    // "its rival, X": a stance of its own.
    const reverse = role.reverse || (role.type === 'opposes' && OWN.has(tokens[from]?.lower ?? ''));
    for (const a of who) for (const b of whom) if (a !== b) matches.push({ source: reverse ? b : a, target: reverse ? a : b, type: role.type, from, to, clause, rule: `role:${noun}` });
  };
  chunks.forEach((chunk, i) => {
    if (!isNoun(chunk)) return;
    const noun = tokens[chunk.head]?.lower ?? '';
    // "Iran’s ally Hezbollah", "Iranian proxy Hezbollah": owner, role and name in one phrase.
    const inner = tokens.slice(chunk.from, chunk.head).findIndex((t) => roleOf(t.lower) && t.pos !== 'PROPN');
    if (inner >= 0) {
      const at = chunk.from + inner;
      const head = headMentions(chunk, found).filter((m) => m.from > at && m.basis !== 'description');
      // "its Lebanese protege X": whose it is, not where it is from.
      const [own = 0, past = 0] = chunk.owner ?? [];
      const owners = ownersOf(context, chunk.owner && past <= at ? { ...chunk, from: own, head: past, to: past } : { ...chunk, head: at, to: at + 1 });
      if (head.length > 0) emit(tokens[at]?.lower ?? '', head.map((m) => m.entity), owners, chunk.from, chunk.to, -1);
    }
    if (!roleAt(chunk)) return;
    // "its Houthi proxy"
    const [, past = chunk.from] = chunk.owner ?? [];
    const proteges = chunk.owner ? found.filter((m) => m.kind === 'actor' && m.from >= past && m.to <= chunk.head && context.entityOf(m.entity)?.actorKind !== 'state') : [];
    if (proteges.length > 0) return emit(noun, proteges.map((m) => m.entity), ownersOf(context, { ...chunk, head: past }), chunk.from, chunk.to, -1);
    // "Assad and his Iranian backers"
    const abroad = chunk.owner && headMentions(chunk, found).every((m) => m.basis === 'description') ? statesAbroad(context, chunk, noun) : [];
    if (abroad.length > 0 && !isNoun(chunks[i + 1]) && wordOf(chunks[i + 1]) !== 'from' && !(chunks[i + 1]?.type === 'comma' && isNoun(chunks[i + 2]))) return emit(noun, abroad, ownersOf(context, { ...chunk, head: past }), chunk.from, chunk.to, -1);
    // "X’s closest ally and biggest supplier": X’s too.
    const twin = chunks[i - 2];
    const shared = chunks[i - 1]?.type === 'coordinator' && isNoun(twin) && roleAt(twin) && !chunk.owner && ofWhom(context, chunk).length === 0 ? twin : undefined;
    if (shared) {
      const named = chunks[i - 3]?.type === 'comma' ? chunks[i - 4] : undefined;
      if (isNoun(named) && (roleOf(noun)?.type !== 'supplies_arms' || suppliesArms(context, chunk, undefined))) emit(noun, bodyLedBy(context, i - 4, shared) ?? namesBefore(context, i - 4, false), ofWhom(context, shared), named.from, chunk.to, -1);
      return;
    }
    // "its Russian partners from Wagner"
    const link = wordOf(chunks[i + 1]);
    const from = (link === 'from' || link === 'in') && chunk.owner ? chunks[i + 2] : undefined;
    if (isNoun(from) && argumentOf(context, from).length > 0 && (link === 'from' || headMentions(from, found).some((m) => m.kind === 'actor' && (m.basis === 'metonym' || context.entityOf(m.entity)?.actorKind !== 'state')))) {
      const [own = 0, past = 0] = chunk.owner ?? [];
      emit(noun, argumentOf(context, from), ownersOf(context, { ...chunk, from: own, head: past, to: past }), chunk.from, from.to, -1);
      return;
    }
    const whom = ofWhom(context, chunk);
    // "launched with two allies, Y and Z": of whoever did.
    const joined = whom.length === 0 && /^(?:allies|partners)$/.test(noun) && /^(?:with|alongside)$/.test(wordOf(chunks[i - 1])) && chunks[i + 1]?.type === 'comma' ? coordinated(chunks, i + 2) : [];
    const doing = joined.length > 1 ? clauses.findLast((c) => c.at < i) : undefined;
    if (doing) emit(noun, argumentsOf(context, doing.subjects), argumentsOf(context, joined.map((k) => chunks[k]).filter(isNoun)), Math.min(doing.verb.from, ...doing.subjects.map((s) => s.from)), chunks[joined.at(-1) ?? i]?.to ?? chunk.to, -1);
    if (whom.length === 0) return;
    const end = chunks[i + 1]?.type === 'preposition' && isNoun(chunks[i + 2]) ? (chunks[i + 2]?.to ?? chunk.to) : chunk.to;
    const next = chunks[i + 1];
    // "its ally the Y Front"
    if (chunk.owner && isNoun(next) && headMentions(next, found).length > 0) {
      emit(noun, argumentOf(context, next), whom, chunk.from, next.to, -1);
      return;
    }
    const before = chunks[i - 2];
    // "X, long the patron of Y", "X, a gang and Y's enemy": of X.
    // "X, for two decades Y’s patron", "X, since May an ally of Y"
    const spell = chunks[i - 1];
    const long = isNoun(spell) && /^(?:for|since|until|in)$/.test(wordOf(chunks[i - 2])) && chunks[i - 3]?.type === 'comma' && headMentions(spell, found).length === 0 ? i - 4 : -1;
    // "X, one of Y’s backers"
    const one = wordOf(chunks[i - 1]) === 'of' && isNoun(before) && tokens[before.head]?.lower === 'one' && chunks[i - 3]?.type === 'comma' ? i - 4 : -1;
    const apart = one >= 0 ? one : long >= 0 ? long : SINCE.has(tokens[chunk.from - 1]?.lower ?? '') && chunks[i - 2]?.type === 'coordinator' ? pastApposed(chunks, i - 3) : /^(?:long|once|now|still|already|nominally|formerly|traditionally|ostensibly|historically|officially|until|then|itself|also|perhaps|arguably|usually)$/.test(tokens[chunk.from - 1]?.lower ?? '') && chunks[i - 2]?.type === 'comma' ? i - 3 : chunks[i - 1]?.type === 'coordinator' && isNoun(before) && chunks[i - 3]?.type === 'comma' && headMentions(before, found).every((m) => m.basis === 'description') ? i - 4 : -1;
    const named = chunks[apart];
    if (isNoun(named) && chunks[apart - 1]?.type !== 'comma') emit(noun, namesBefore(context, apart, false), whom, named.from, end, -1);
    if (chunks[i - 1]?.type === 'comma' && isNoun(before)) emit(noun, bodyLedBy(context, i - 2, chunk) ?? namesBefore(context, i - 2, /s$/.test(noun)), whom, before.from, end, -1);
    // "its patron, Iran"
    const after = chunks[i + 2];
    const list = next?.type === 'comma' && isNoun(after) && chunk.owner && /s$/.test(noun) ? coordinated(chunks, i + 2) : [];
    const last = chunks[list.at(-1) ?? -1];
    // "X’s proxies, Y and Z, fired"
    if (list.length > 1 && isNoun(last) && chunks[(list.at(-1) ?? i) + 1]?.type === 'comma') emit(noun, argumentsOf(context, list.map((k) => chunks[k]).filter(isNoun)), whom, chunk.from, last.to, -1);
    else if (next?.type === 'comma' && isNoun(after) && chunk.owner && chunks[i - 1]?.type !== 'comma' && !isVerb(chunks[i + 3])) emit(noun, argumentOf(context, after), whom, chunk.from, after.to, -1);
    else if (next?.type === 'comma' && isNoun(after) && chunk.owner && chunks[i + 3]?.type === 'comma') emit(noun, argumentOf(context, after), whom, chunk.from, after.to, -1);
  });
  matches.push(...postmodified(context));
  clauses.forEach((clause, index) => {
    const { lemma, passive } = clause.verb;
    // "X’s allies include Y and Z", "its main backer is W"
    const [role] = clause.subjects;
    if (INCLUDE.test(lemma) && role && roleAt(role) && clause.objects.length > 0) {
      const whom = ofWhom(context, role);
      emit(tokens[role.head]?.lower ?? '', argumentsOf(context, clause.objects), whom, role.from, clause.objects.at(-1)?.to ?? clause.verb.to, index);
    }
    // "Among X’s backers are Y and Z"
    const among = BE.has(lemma) && wordOf(chunks[clause.at - 2]) === 'among' ? chunks[clause.at - 1] : undefined;
    if (isNoun(among) && roleAt(among) && clause.objects.length > 0) return emit(tokens[among.head]?.lower ?? '', argumentsOf(context, clause.objects), ofWhom(context, among), among.from, clause.objects.at(-1)?.to ?? clause.verb.to, index);
    // "acts as the patron of Y", "serves as a proxy for Y", "is seen as Y’s proxy"
    const acted = clause.phrases.length === 0 ? undefined : clause.phrases.filter((p) => p.word === 'as').flatMap((p) => p.nouns).find((n) => (SERVE.has(lemma) ? roleAt(n) : roleAt(n)?.type === 'meets'));
    if (acted) return emit(tokens[acted.head]?.lower ?? '', argumentsOf(context, clause.subjects), ofWhom(context, acted), Math.min(clause.verb.from, ...clause.subjects.map((s) => s.from)), acted.to, index);
    // "has overtaken X as Y’s biggest supplier": now the one, before the other.
    const post = SUCCEED.has(lemma) ? clause.phrases.filter((p) => p.word === 'as').flatMap((p) => p.nouns).find((n) => roleAt(n)) : undefined;
    if (post) return emit(tokens[post.head]?.lower ?? '', argumentsOf(context, [...clause.subjects, ...clause.objects]), ofWhom(context, post), Math.min(clause.verb.from, ...clause.subjects.map((s) => s.from)), post.to, index);
    if (!BE.has(lemma) && !CALL.has(lemma)) return;
    const subjects = argumentsOf(context, clause.subjects);
    const from = Math.min(clause.verb.from, ...clause.subjects.map((s) => s.from));
    for (const chunk of chunks.slice(clause.at + 1, clause.at + 12)) {
      if (isVerb(chunk) && chunk.form === 'finite') break;
      if (!isNoun(chunk) || !roleAt(chunk)) continue;
      // "regards X as a threat, and its proxies shelled Y": what opens a clause is no complement.
      if (clauses.some((c) => c !== clause && c.verb.form === 'finite' && c.subjects.includes(chunk))) break;
      const noun = tokens[chunk.head]?.lower ?? '';
      const owners = ofWhom(context, chunk);
      const of = chunks[chunks.indexOf(chunk) + 2];
      const to = chunk.owner || !isNoun(of) ? chunk.to : of.to;
      if (BE.has(lemma)) {
        if (owners.length > 0) emit(noun, subjects, owners, from, to, index);
        // "X and Y are suppliers": not of each other.
        else if (subjects.length > 1 && /^(?:allied_with|opposes)$/.test(roleOf(noun)?.type ?? '')) emit(noun, subjects.slice(0, 1), subjects.slice(1), from, chunk.to, index);
        break;
      }
      const object = passive ? clause.subjects[0] : clause.objects[0];
      if (!object || object === chunk) continue;
      const named = argumentOf(context, object);
      // "considers X a mortal enemy", "regards X as an ally": his own.
      if (owners.length === 0 && !passive && (roleOf(noun)?.type === 'opposes' || (noun === 'ally' && lemma !== 'call')) && /^(?:an?|the)$/.test(tokens[chunk.from]?.lower ?? '') && !/^(?:of|to|for|with)$/.test(wordOf(chunks[chunks.indexOf(chunk) + 1]))) {
        emit(noun, subjects, named, from, chunk.to, index);
        break;
      }
      // "X considers Y its foe": a stance of X; "X called Y an enemy of Z": of Y.
      if (owners.some((o) => subjects.includes(o)) && !passive) {
        // "counts Y as its sponsor": that is Y.
        if (/^(?:backs|funds|supplies_arms)$/.test(roleOf(noun)?.type ?? '')) emit(noun, named, subjects, from, to, index);
        else emit(noun, subjects, named, from, to, index);
        break;
      }
      // "considers X, the patron of Y, its foe": the first is an apposition.
      if (chunks[chunks.indexOf(chunk) - 1]?.type === 'comma') continue;
      emit(noun, named, owners.filter((o) => !named.includes(o)), from, to, index);
      break;
    }
    adjective(context, index, subjects, from, matches);
  });
  return matches;
};

const SINCE = wordList('long|once|still|formerly|now|then');
/** "X, the most powerful of the armies and long Y’s source": from the last noun of the apposition to the name before its comma, or -1. */
const pastApposed = (chunks: readonly Chunk[], last: number): number => {
  let i = last;
  while (i > last - 4 && isNoun(chunks[i]) && chunks[i - 1]?.type === 'preposition') i -= 2;
  return isNoun(chunks[i]) && chunks[i - 1]?.type === 'comma' && isNoun(chunks[i - 2]) ? i - 2 : -1;
};
/** "its Kenyan allies": Kenya; but the allies of a state may be anybody in the other. */
const statesAbroad = (context: ClaimContext, { owner, head }: NounPhrase, noun: string): readonly string[] => {
  const [own = 0, past = 0] = owner ?? [];
  const type = roleOf(noun)?.type;
  if (!/s$/.test(noun) || !type || roleOf(noun)?.reverse) return [];
  const kind = (id: string): string => context.entityOf(id)?.actorKind ?? '';
  const states = context.found.filter((m) => m.kind !== 'weapon' && m.basis === 'alias' && m.from >= past && m.to <= head && kind(m.entity) === 'state').map((m) => m.entity);
  const owners = context.found.filter((m) => m.kind === 'actor' && m.from >= own && m.to <= past);
  return type === 'allied_with' && owners.some((m) => kind(m.entity) === 'state') ? [] : states;
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
  const items = plural ? listLeft(chunks, i) : [i];
  return argumentsOf(context, items.map((k) => chunks[k]).filter(isNoun));
};

const ANGRY = wordList('impatient|dissatisfied|disappointed|frustrated|disillusioned|disgusted|furious|angry|livid|exasperated|irate|incensed|annoyed|indignant|enraged|outraged|unhappy|bitter|scathing|fed');
const ADJECTIVE = wordList('impatient|dissatisfied|disappointed|frustrated|disillusioned|disgusted|suspicious|sceptical|skeptical|distrustful|furious|angry|livid|exasperated|irate|incensed|annoyed|indignant|enraged|outraged|unhappy|bitter|scathing|fed|critical|scornful|wary|contemptuous|supportive|loyal|sympathetic|friendly|hostile|opposed|allied|close|closer|closest|aligned|affiliated|linked|tied');
/** "is supportive of X", "is hostile to X", "is loyal to X", "is at war with X". */
const adjective = (context: ClaimContext, index: number, subjects: readonly string[], from: number, matches: Match[]): void => {
  const { tokens, clauses } = context.parse;
  const clause = clauses[index];
  if (!clause || subjects.length === 0) return;
  const near = tokens.slice(clause.verb.to, clause.verb.to + 4);
  const word = near.find((t) => ADJECTIVE.has(t.lower))?.lower;
  const war = near[0]?.lower === 'at' && near.some((t) => t.lower === 'war');
  const odds = near[0]?.lower === 'at' && near.some((t) => /^(?:odds|loggerheads|daggers|throats)$/.test(t.lower));
  if (odds && subjects.length > 1 && !clause.phrases.some((p) => p.word === 'with')) matches.push({ source: subjects[0] ?? '', target: subjects[1] ?? '', type: 'opposes', from, to: clause.verb.to + 2, clause: index, rule: 'role:odds' });
  const phrases = clause.phrases.filter((p) => (odds ? p.word === 'with' : (ANGRY.has(word ?? '') ? p.word === 'with' : /^(?:of|to|with)$/.test(p.word))) || (ANGRY.has(word ?? '') && among('at|about|towards?', p.word))).flatMap((p) => p.nouns);
  // "bitter about the loss of X": not about X.
  const targets = ANGRY.has(word ?? '') ? unique(phrases.filter((n) => context.found.some((m) => m.from >= n.from && m.to <= n.to)).flatMap((n) => sideOf(context, n))) : argumentsOf(context, phrases);
  if (!word && !war && !odds) return;
  const type = war ? 'fights' : odds ? 'opposes' : /^(?:critical|scornful|contemptuous|wary|suspicious|sceptical|skeptical|distrustful)$/.test(word ?? '') || ANGRY.has(word ?? '') ? 'criticises' : /^(?:hostile|opposed)$/.test(word ?? '') ? 'opposes' : /^(?:allied|aligned|affiliated|linked|tied|close|closer|closest|friendly)$/.test(word ?? '') ? 'allied_with' : 'backs';
  const to = Math.max(clause.verb.to, ...phrases.map((n) => n.to));
  for (const a of subjects) for (const b of targets) if (a !== b) matches.push({ source: a, target: b, type, from, to, clause: index, rule: `role:${word ?? 'war'}` });
  const [first, ...others] = subjects;
  if (war && targets.length === 0 && first !== undefined) for (const b of others) matches.push({ source: first, target: b, type, from, to, clause: index, rule: 'role:war' });
};
