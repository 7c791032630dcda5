/**
 * Giving arms, money, information, air support: "X is supplying Y with rockets", "X gave Y air support", "Y received missiles
 * from X", "weapons sent to Y by X". What is given tells the type.
 */
import { among } from '../../among';
import type { RelationshipType } from '../../../model/relationship';
import type { Modality } from '../../../model/claim';
import { argumentOf, argumentsOf, giversIn, ownersOf } from '../argument';
import { isPlaceOnly } from '../land';
import { rolledUp } from '../belonging';
import type { ClaimContext, Match, Pattern } from '../context';
import { GIVE, givenType } from '../given';
import { extentOf, rolesOf } from '../roles';
import { BARTER, CARRY, ENJOY, FETCH, GET, HANDING, KEPT, LAVISH, LEAVE, MARK, MOVE, OFFER, ORDER, PARTICLE, PAY, PEOPLE, PORTION, SHARE, SPACE, STORE, SUSTAIN, TAKE, TRADED } from './giving';
import type { Found } from '../../mentions/found';
import { isNoun, type NounPhrase } from '../../syntax/chunk';
import type { Clause } from '../../syntax/clause';

interface Given {
  readonly type: RelationshipType;
  readonly phrase: NounPhrase;
}

export const bySupply: Pattern = (context) => {
  const { parse } = context;
  const matches: Match[] = [];
  parse.clauses.forEach((clause, index) => {
    const { lemma, passive } = clause.verb;
    // "took delivery of"
    const delivered = lemma === 'take' && clause.objects.some((o) => among('delivery|possession|receipt|charge', context.parse.tokens[o.head]?.lower ?? ''));
    // "takes X’s money"
    const taken = TAKE.has(lemma) && clause.objects.some((o) => givenType(context, o) === 'funds');
    // "accounted for 70% of Y’s arms imports"
    if (lemma === 'account' && !passive) {
      const share = clause.phrases.find((p) => p.word === 'for')?.nouns ?? [];
      const whole = [...share, ...clause.phrases.filter((p) => p.word === 'of').flatMap((p) => p.nouns)].find((n) => among('imports|purchases|arsenal|stocks|weapons|arms|weaponry', parse.tokens[n.head]?.lower ?? '') && givenType(context, n) === 'supplies_arms');
      const agents = argumentsOf(context, clause.subjects);
      const [from, to] = extentOf(clause, [...clause.subjects, ...(whole ? [whole] : [])]);
      if (whole) for (const source of agents) for (const target of ownersOf(context, whole)) if (source !== target) matches.push({ source, target, type: 'supplies_arms', from, to, clause: index, rule: 'give:account' });
      return;
    }
    // "built up a stock of Y’s rockets"
    const built = lemma === 'build' && [...clause.objects, ...clause.phrases.filter((p) => p.word === 'up').flatMap((p) => p.nouns)].some((o) => STORE.has(parse.tokens[o.head]?.lower ?? '') && o.owner === null);
    if (!GIVE.has(lemma) && !GET.has(lemma) && !SHARE.has(lemma) && !SUSTAIN.has(lemma) && !delivered && !taken && !built && !KEPT.has(lemma) && !BARTER.has(lemma)) return;
    const roles = rolesOf(context, clause);
    const add = (type: RelationshipType, sources: readonly string[], targets: readonly string[], phrases: readonly NounPhrase[], rule: string, modality?: Modality) => {
      const [from, to] = extentOf(clause, phrases);
      for (const source of sources) for (const target of targets) if (source !== target) matches.push({ source, target, type, from, to, clause: index, rule, ...(modality ? { modality } : {}) });
    };
    // "has given us nothing", "got nothing from X"
    const none = nothingIn(context, clause);
    if (none !== undefined) {
      const whom = GET.has(lemma) ? roles.after('from') : [...clause.objects, ...roles.after('to')];
      const [from, to] = extentOf(clause, [...roles.agentPhrases, ...whom]);
      const [givers, getters] = GET.has(lemma) ? [whom.flatMap((p) => giversIn(context, p)), roles.agents] : [roles.agents, argumentsOf(context, whom)];
      for (const source of givers) for (const target of getters) if (source !== target && (GET.has(lemma) || isInNeed(context, target, whom))) matches.push({ source, target, type: 'aids', from, to: Math.max(to, none + 1), clause: index, polarity: 'denied', rule: `none:${lemma}` });
      return;
    }
    // "keeps X in shells"
    // "traded diamonds for rifles from Y"
    if (BARTER.has(lemma)) {
      const from = roles.after('from');
      for (const { type, phrase } of from.length > 0 ? typed(context, roles.after('for')) : []) if (type === 'supplies_arms') add(type, from.flatMap((p) => giversIn(context, p)), passive ? [] : roles.agents, [...roles.agentPhrases, phrase, ...from], `barter:${lemma}`);
      if (from.length > 0) return;
    }
    if (KEPT.has(lemma)) {
      for (const { type, phrase } of typed(context, roles.after('in', ...(lemma === 'keep' ? [] : ['with'])))) if (among('supplies_arms|funds', type)) add(type, roles.agents, roles.patients, [...roles.agentPhrases, ...roles.patientPhrases, phrase], 'keep');
      return;
    }
    // "supports X with arms and money"
    if (SUSTAIN.has(lemma)) {
      for (const { type, phrase } of typed(context, roles.after('with'))) if (type !== 'aids' && type !== 'backs') add(type, roles.agents, roles.patients, [...roles.agentPhrases, ...roles.patientPhrases, phrase], `sustain:${lemma}`);
      return;
    }
    // "supplies four-fifths of Y’s weapons"
    if (GIVE.has(lemma) && !passive && roles.after('to').length === 0) {
      for (const { head, to } of clause.objects.filter((o) => PORTION.has(parse.tokens[o.head]?.lower ?? ''))) {
        const whole = parse.tokens[to]?.lower === 'of' ? parse.chunks.find((c) => c.from === to + 1) : undefined;
        const type = isNoun(whole) && whole.owner ? givenType(context, whole) : null;
        if (isNoun(whole) && type) add(type, roles.agents, ownersOf(context, whole).filter((id) => !roles.agents.includes(id)), [...roles.agentPhrases, { ...whole, from: head }], `give:${lemma}`);
      }
    }
    // "X and Y share intelligence"
    const [one, ...rest] = SHARE.has(lemma) && !passive && roles.after('with', 'to').length === 0 ? roles.agents : [];
    if (one !== undefined && clause.objects.some((o) => givenType(context, o) === 'shares_intelligence')) {
      [one, ...rest].forEach((a, i, all) => add('shares_intelligence', [a], all.slice(i + 1), [...roles.agentPhrases, ...clause.objects], 'share'));
      return;
    }
    const fetched = FETCH.has(lemma) && !passive && roles.after('to', 'into', 'for').length === 0 && clause.objects.some((o) => among('its|their|his|her|our', context.parse.tokens[o.from]?.lower ?? '')) && roles.after('from').length > 0;
    if (GIVE.has(lemma) && !fetched) {
      const recipients = [...roles.after('to', 'for', 'with', 'into'), ...(LAVISH.has(lemma) ? roles.after('on', 'upon') : [])].filter((p) => !SPACE.has(context.parse.tokens[p.head]?.lower ?? '') && !LEAVE.has(context.parse.tokens[p.head]?.lower ?? '') && argumentOf(context, p).length > 0 && (isReceiver(context, p) || MARK.has(lemma)));
      const carried = HANDING.has(lemma) && clause.objects.length === 0 && !passive ? roles.after(...PARTICLE) : [];
      const given = typed(context, [...roles.patientPhrases, ...roles.after('with'), ...clause.objects, ...carried], (clause.objects.length > 1 && (roles.after('with').length > 1 || roles.after('to').length > 1)) || isPaired(context, passive ? [] : clause.objects) || (passive && roles.agents.length === 0 && roles.after('with').length > 1));
      const denied = passive && roles.agents.length === 0 ? deniersOf(context, clause) : [];
      for (const { type, phrase } of given) {
        const rule = isSent(context, { type, phrase }) ? `men:${lemma}` : `give:${lemma}`;
        // "sent troops to X" tells where.
        if (type === 'aids' && PEOPLE.has(context.parse.tokens[phrase.head]?.lower ?? '') && recipients.some((p) => isPlaceOnly(context, p))) continue;
        if (lemma === 'deploy' && type !== 'aids') continue;
        // "flew helicopters for X": its pilots did.
        if (lemma === 'fly' && type === 'supplies_arms' && roles.after('to', 'into').length === 0) {
          if (!passive) add('gives_air_support', roles.agents, argumentsOf(context, roles.after('for')), [...roles.agentPhrases, phrase, ...roles.after('for')], 'give:fly');
          continue;
        }
        // "brought peace and help to": only what is carried.
        if (CARRY.has(lemma) && type !== 'supplies_arms') continue;
        // "sells X lorries": trade is no help.
        if (type === 'aids' && among('sell|export|lease|rent', lemma)) continue;
        // "marked targets for X"
        if (MARK.has(lemma) && (type !== 'shares_intelligence' || roles.after('for').length === 0)) continue;
        if (MOVE.has(lemma) && (roles.after('to', 'for').length === 0 || recipients.every((p) => isPlaceOnly(context, p)))) continue;
        const direct = passive ? clause.subjects : clause.objects.slice(0, 1);
        // "gave Pyongyang oil, cash and guns": the first thing holds who got all.
        const [first] = clause.objects;
        const held = direct.includes(phrase) ? phrase : !passive && first && first !== phrase && clause.objects.includes(phrase) && argumentsOf(context, [first]).length === 0 ? first : undefined;
        const inThing = held && !recipients.some((p) => roles.after('to').includes(p)) ? recipientIn(context, held) : [];
        // "supplied X with rockets and Y with cash", "sent tanks to X and rifles to Y": each to its own.
        const phrases = given.map((g) => g.phrase);
        // "gave X cash and Y an office"
        const pair = !passive && clause.objects.length > 2 ? receiversBefore(context, clause.objects, phrase) : [];
        const receivers = pair.length > 0 ? pair : beside(phrase, phrases, !passive && clause.objects.length > 1 && roles.after('with').includes(phrase) ? clause.objects.filter((o) => givenType(context, o) === null) : direct.filter((p) => p !== phrase));
        // "Japan gave its coast guard radars", whose coast guard is not Japan’s.
        const [own, more] = !passive && inThing.length === 0 && held === phrase && receivers.length === 0 && recipients.length === 0 && phrase.to - phrase.from > 2 && type === 'supplies_arms' ? context.found.filter((m) => m.basis === 'pronoun' && m.from === phrase.from && !roles.agents.includes(m.entity)) : [];
        const directIds = own && !more ? [own.entity] : !passive && inThing.length > 0 ? inThing : argumentsOf(context, receivers);
        const keepers = passive && roles.agents.length === 0 ? keptBy(context, clause) : [];
        const agents = roles.agents.length > 0 || !passive ? roles.agents : keepers.length > 0 ? keepers : denied.length > 0 ? denied : type === 'supplies_arms' ? ownersOf(context, phrase) : [];
        const modality: Modality | undefined = OFFER.has(lemma) ? 'planned' : undefined;
        // "supplied most of Y’s arms"
        // "delivered X’s pay"
        const whose = among('deliver|bring|hand|send|provide', lemma) && !passive && PAY.has(context.parse.tokens[phrase.head]?.lower ?? '') && directIds.length === 0 && recipients.length === 0 ? ownersOf(context, phrase) : lemma === 'supply' && !passive && directIds.length === 0 && recipients.length === 0 ? ownersOfShare(context, phrase) : [];
        if (whose.length > 0) add(type, agents, whose, [...roles.agentPhrases, phrase], 'give:share', modality);
        else if (directIds.length > 0 && !passive) add(type, agents, directIds, [...roles.agentPhrases, ...(receivers.length > 0 ? receivers : direct), phrase], rule, modality);
        else if (recipients.length > 0 && !(lemma === 'share' && type === 'supplies_arms')) add(type, agents, argumentsOf(context, beside(phrase, phrases, recipients)), [...(passive ? clause.subjects : []), ...roles.agentPhrases, phrase, ...beside(phrase, phrases, recipients)], rule, modality);
        else if (passive && directIds.length > 0) add(type, agents, directIds, [...roles.agentPhrases, ...direct, phrase], rule, modality);
      }
      // "without our information": who gives the information gives it to whom the rest is done by.
      const without = roles.after('without').find((p) => givenType(context, p) !== null);
      const type = without ? givenType(context, without) : null;
      if (without && type) add(type, ownersOf(context, without), roles.agents, [...roles.agentPhrases, without], 'without');
    } else if (GET.has(lemma) || fetched || delivered || taken || built) {
      const from = roles.after('from');
      const givens = typed(context, [...(delivered ? roles.after('of') : built ? [...roles.patientPhrases, ...roles.after('up')] : roles.patientPhrases), ...(clause.relative ? clause.subjects : [])], from.length > 1);
      const getters = passive || roles.agents.length > 0 ? roles.agents : argumentsOf(context, clause.subjects);
      for (const { type, phrase } of givens) {
        // "bought weapons for X"
        const bought = type === 'supplies_arms' && !passive && ORDER.has(lemma) && lemma !== 'take' ? argumentsOf(context, roles.after('for')).filter((id) => !getters.includes(id)) : [];
        if (bought.length > 0) add(type, getters, bought, [...roles.agentPhrases, phrase, ...roles.after('for')], 'get:for');
        const givers = beside(phrase, givens.map((g) => g.phrase), from.length > 0 || type !== 'supplies_arms' || ownersOf(context, phrase).length > 0 ? from : roles.after('through', 'via'));
        if (type === 'aids' && (among('draw|buy|purchase|import|order', lemma) || TRADED.has(context.parse.tokens[phrase.head]?.lower ?? ''))) continue;
        if (givers.length > 0) add(type, givers.flatMap((p) => giversIn(context, p)), getters, [...roles.agentPhrases, ...clause.subjects, ...givers], `get:${lemma}`);
        else if (makersOf(context, phrase, delivered || ORDER.has(lemma)).length > 0) add(type, makersOf(context, phrase, delivered || ORDER.has(lemma)), getters, [...clause.subjects, phrase], `get:${lemma}`);
        else if (ENJOY.has(lemma) || taken || (type === 'supplies_arms' && ORDER.has(lemma) && clause.verb.form === 'finite')) add(type, ownersOfAll(context, phrase), getters, [...clause.subjects, phrase], `get:${lemma}`);
      }
    }
  });
  return matches;
};

/** The token of "nothing" that is given or got, if that is all: "nothing but rifles" and "nothing in return" are something else. */
const nothingIn = ({ parse: { tokens } }: ClaimContext, { verb, objects }: Clause): number | undefined => {
  if (verb.passive || verb.negation >= 0 || !(among('give|send|supply|provide|deliver', verb.lemma) || among('get|receive|obtain', verb.lemma))) return undefined;
  const last = Math.max(verb.to, ...objects.map((o) => o.to));
  const at = tokens.findIndex((t, k) => k >= verb.to && k <= last && t.lower === 'nothing');
  return at < 0 || among('but|except|beyond|more|in|other|like|away|back|of', tokens[at + 1]?.lower ?? '') ? undefined : at;
};
/** Those in arms, and "us": others may be given nothing at a table. */
const isInNeed = ({ parse: { tokens }, entityOf }: ClaimContext, id: string, whom: readonly NounPhrase[]): boolean => /^armed_/.test(entityOf(id)?.actorKind ?? '') || whom.some((p) => tokens[p.head]?.lower === 'us');
/** "to fighters of X": people who are given to, not given. */
const isReceiver = (context: ClaimContext, phrase: NounPhrase): boolean => {
  const type = givenType(context, phrase);
  return type === null || (type === 'aids' && among('to|for|into', context.parse.tokens[phrase.from - 1]?.lower ?? ''));
};
/** "Iranian-supplied drones", and of what is delivered "Iranian-made drones": Iran's. */
const makersOf = ({ parse: { tokens }, found }: ClaimContext, { from, to }: NounPhrase, delivered: boolean): readonly string[] =>
  found.filter((m) => m.kind === 'actor' && m.from >= from && m.to < to && tokens[m.to]?.text === '-' && (GIVEN.has(tokens[m.to + 1]?.lower ?? '') || (delivered && MADE.has(tokens[m.to + 1]?.lower ?? '')))).map((m) => m.entity);
const GIVEN: ReadonlySet<string> = new Set(['supplied', 'provided', 'donated', 'financed', 'funded']);
const MADE: ReadonlySet<string> = new Set(['made', 'built', 'manufactured', 'produced']);
/** "X keeps Y supplied with": X. */
const keptBy = (context: ClaimContext, { subjects, at }: Clause): readonly string[] => {
  const keeper = context.parse.clauses.find((c) => c.verb.lemma === 'keep' && !c.verb.passive && c.at === at - 2 && c.objects.some((o) => subjects.includes(o)));
  return keeper ? argumentsOf(context, keeper.subjects) : [];
};
/** "gave X cash and Y an office": the receivers that stand right before the thing. */
const receiversBefore = (context: ClaimContext, objects: readonly NounPhrase[], thing: NounPhrase): readonly NounPhrase[] => {
  const isOne = (o: NounPhrase | undefined): boolean => o !== undefined && givenType(context, o) === null && argumentsOf(context, [o]).length > 0;
  let from = objects.indexOf(thing);
  const to = from;
  while (from > 0 && isOne(objects[from - 1])) from--;
  return objects.slice(from, Math.max(to, from));
};
const isPaired = (context: ClaimContext, objects: readonly NounPhrase[]): boolean =>
  objects.some((o, k) => {
    const before = k < 2 || givenType(context, o) === null ? 0 : receiversBefore(context, objects, o).length;
    return before > 0 && k > before;
  });
/** "denied that any weapons had been sent": who denies is who would have sent them. */
const deniersOf = (context: ClaimContext, { content }: Clause): readonly string[] => {
  const above = context.parse.clauses[content];
  return above?.verb.lemma === 'deny' && !above.verb.passive ? argumentsOf(context, above.subjects) : [];
};
/** Of those given to or by, the ones that stand beside the thing where several things and several of them take turns. */
const beside = (thing: NounPhrase, things: readonly NounPhrase[], others: readonly NounPhrase[]): readonly NounPhrase[] => {
  if (things.length < 2 || others.length < 2) return others;
  const before = (others[0]?.from ?? 0) < Math.min(...things.map((t) => t.from));
  const next = Math.min(...things.filter((t) => t.from > thing.from).map((t) => t.from), Infinity);
  const last = Math.max(...things.filter((t) => t.from < thing.from).map((t) => t.from), -1);
  const own = others.filter((o) => (before ? o.from < thing.from && o.from > last : o.from > thing.from && o.from < next));
  return own.length > 0 ? own : others;
};
/** "South Korean tanks", "hundreds of South Korean tanks": whose. */
const ownersOfAll = (context: ClaimContext, phrase: NounPhrase): readonly string[] => {
  const own = ownersOf(context, phrase);
  return own.length > 0 ? own : ownersOfShare(context, phrase);
};
/** "70 percent of Y’s weapons imports": whose they are. */
const ownersOfShare = (context: ClaimContext, phrase: NounPhrase): readonly string[] => {
  const { chunks } = context.parse;
  const i = chunks.indexOf(phrase);
  const [of, whole] = [chunks[i + 1], chunks[i + 2]];
  return of?.type === 'preposition' && of.word === 'of' && isNoun(whole) ? ownersOf(context, whole) : [];
};
/** One phrase for each type given (all where they are told `apart`); plain aid only when nothing else is. */
const isSent = ({ parse: { tokens } }: ClaimContext, { type, phrase }: Given): boolean => type === 'aids' && PEOPLE.has(tokens[phrase.head]?.lower ?? '');
const typed = (context: ClaimContext, phrases: readonly NounPhrase[], apart = false): readonly Given[] => {
  const given: Given[] = [];
  for (const phrase of phrases.filter(isNoun)) {
    const type = givenType(context, phrase);
    if (type && !given.some((g) => g.phrase === phrase || (!apart && g.type === type))) given.push({ type, phrase });
  }
  if (apart) return given;
  const finer = given.filter((g) => (g.type !== 'aids' && g.type !== 'backs') || isSent(context, g));
  return finer.length > 0 ? finer : given.slice(0, 1);
};
/** "giving the Russian air force information", "gave the Houthis anti-ship missiles": the recipient that one phrase holds before the thing. */
const recipientIn = (context: ClaimContext, phrase: NounPhrase): readonly string[] => {
  const { tokens } = context.parse;
  const names = context.found.filter((m) => m.kind === 'actor' && m.basis !== 'pronoun' && m.from >= phrase.from && m.to <= phrase.head && m.from - phrase.from <= 1 && tokens[m.to]?.lower !== "'s" && tokens[m.to]?.text !== '-');
  // "sent Syrian fighters": whose they are.
  const adjective = (m: Found): boolean => m.basis === 'alias' && /^[A-Z][a-z]+(?:an|ish|ese|i|ch)$/.test(tokens[m.to - 1]?.text ?? '');
  const name = names.filter((m) => !adjective(m) || m.to - m.from > 1).find((m) => m.to === phrase.head || m.basis === 'name' || m.basis === 'metonym' || m.to - m.from > 1 || /^\p{Lu}{2,}$/u.test(tokens[m.to - 1]?.text ?? '') || among('North|South', tokens[m.to - 1]?.text ?? '') || /[^s]s$/.test(tokens[m.to - 1]?.lower ?? ''));
  return name ? [rolledUp(context, name.entity)] : [];
};
