/**
 * Gifts to somebody whom the sentence leaves out, because it goes on about whom others help: "India has sold the army
 * rockets, and France has delivered radars"; "Russia is the junta’s chief supplier. China provided jets."
 */
import { wordList } from '../among';
import { relationshipTypes } from '../../model/relationship';
import { argumentsOf } from './argument';
import type { ClaimContext, Match } from './context';
import type { Found } from '../mentions/found';
import { givenType } from './given';
import { isFelt } from './owned';
import type { Entity, RelationshipDraft } from '../reading';
import type { NounPhrase } from '../syntax/chunk';
import type { Clause } from '../syntax/clause';

const GIVE = wordList('deliver|provide|supply|send|sell|donate|ship|export|offer|furnish|contribute|airlift|lend|give|transfer|pledge|promise|hand|dispatch|smuggle');
const OFFER = wordList('offer|pledge|promise');
/** Soldiers are sent to either side. */
const SOLDIERS = wordList('troops|soldiers|forces|fighters|men|reinforcements|mercenaries|volunteers');
/** "the Iran-backed group" tells of help in passing. */
const isHelp = ({ type, rule }: Pick<Match, 'type' | 'rule'>): boolean => !rule.startsWith('compound:') && (type === 'backs' || relationshipTypes[type].family === 'material_support');

const hasMention = (phrase: NounPhrase, found: readonly Found[]): boolean => found.some((m) => m.kind !== 'weapon' && m.from >= phrase.from && m.to <= phrase.to && m.basis !== 'alias');
/** "to the base", "for X", but "to the fury of X" and "for years". */
const isRecipient = ({ parse, found }: ClaimContext, { word, nouns }: Clause['phrases'][number]): boolean =>
  word === 'to' || word === 'into' ? nouns.some((n) => !isFelt(parse.tokens[n.head]?.lower ?? '')) : /^(?:for|with|against|towards?)$/.test(word) && nouns.some((n) => hasMention(n, found));
/** What the clause gives to nobody that it names, or null. */
const thingIn = (context: ClaimContext, { verb, objects, phrases, relative, conjunction }: Clause): NounPhrase | null => {
  if (relative || verb.passive || !GIVE.has(verb.lemma) || conjunction === 'if' || phrases.some((p) => isRecipient(context, p))) return null;
  const [thing] = objects;
  return thing && objects.every((o) => !hasMention(o, context.found)) && !SOLDIERS.has(context.parse.tokens[thing.head]?.lower ?? '') ? thing : null;
};

/** `matches` are those of the sentence; `context.helped` is whom the sentences before told to be helped. */
export const impliedIn = (context: ClaimContext, matches: readonly Match[]): readonly Match[] => {
  const implied: Match[] = [];
  const helps = matches.filter((m) => isHelp(m));
  context.parse.clauses.forEach((clause, index) => {
    const thing = thingIn(context, clause);
    const type = thing ? givenType(context, thing) : null;
    if (!thing || !type) return;
    const from = Math.min(clause.verb.from, ...clause.subjects.map((s) => s.from));
    const target = helps.findLast((m) => m.from < clause.verb.from)?.target ?? (context.helped?.id || helps.find((m) => m.from > thing.to)?.target);
    if (!target || matches.some((m) => m.clause === index)) return;
    for (const source of argumentsOf(context, clause.subjects)) if (source !== target && !context.helped?.foes.has(source)) implied.push({ source, target, type, from, to: thing.to, clause: index, rule: `implied:${clause.verb.lemma}`, ...(OFFER.has(clause.verb.lemma) ? { modality: 'planned' as const } : {}) });
  });
  return implied;
};

const ANSWER = wordList('respond|retaliate|reply|answer|counter-attack|counterattack|hit|strike');
const CENSURE = wordList('condemn|denounce|deplore|decry|criticise|criticize');
/** Verbs of answering a blow, by another or in words. */
export const isAnswer = (lemma: string): boolean => ANSWER.has(lemma) || CENSURE.has(lemma);
const DEED = wordList('attacks?|raids?|strikes?|airstrikes?|bombings?|bombardment|shelling|killings?|assaults?|ambush|massacre|invasion|offensive|incursions?|abductions?|kidnappings?|assassination|aggression|blasts?|atrocity|escalation');
const THE = wordList('the|this|that|these|those|such');
const BLOW = wordList('airstrikes?|strikes?|raids?|bombardments?|bombings?|shelling|sorties|artillery|barrages?|rockets?|missiles?|salvos?|fire|gunfire|offensives?|attacks?|assaults?|operations?|incursions?|shells?|drones?|jets|warplanes|helicopters?|tanks?|force');
const FROM_AIR = wordList('airstrikes?|strikes?|raids?|bombardments?|bombings?|shelling|sorties|artillery|barrages?|rockets?|missiles?|salvos?|shells?|drones?|jets|warplanes');
const VIOLENT = wordList('strikes|attacks|fights');
/** "X shelled Y, which responded with air strikes", "Y hit back": at X, who struck Y before. */
export const answersIn = (context: ClaimContext, matches: readonly Match[]): readonly Match[] => {
  const { clauses, tokens } = context.parse;
  return clauses.flatMap((clause, index): readonly Match[] => {
    const { lemma, passive, from, to } = clause.verb;
    if (CENSURE.has(lemma)) return censured(context, matches, index);
    if (!ANSWER.has(lemma) || passive || clause.verb.negation >= 0) return [];
    const isBack = tokens.slice(from, to + 1).some((t) => t.lower === 'back');
    if ((lemma === 'hit' || lemma === 'strike') && !isBack) return [];
    const [thing] = clause.phrases.filter((p) => p.word === 'with' || p.word === 'by').flatMap((p) => p.nouns).filter((n) => BLOW.has(tokens[n.head]?.lower ?? ''));
    if (!thing && !(lemma === 'retaliate' || lemma.startsWith('counter') || isBack)) return [];
    const blows = [...(context.blow ? [context.blow] : []), ...matches.filter((m) => VIOLENT.has(m.type) && m.from < from)];
    const type = thing && FROM_AIR.has(tokens[thing.head]?.lower ?? '') ? 'strikes' : 'attacks';
    return argumentsOf(context, clause.subjects).flatMap((source) => {
      const struck = blows.findLast((b) => b.target === source || context.entityOf(source)?.partOf === b.target || context.entityOf(b.target)?.partOf === source);
      if (!struck || struck.source === source || matches.some((m) => m.clause === index && m.target === struck.source)) return [];
      return [{ source, target: struck.source, type, from: Math.min(from, ...clause.subjects.map((s) => s.from)), to: thing?.to ?? to, clause: index, rule: `implied:${lemma}` }];
    });
  });
};

/** "France condemned the attack": whoever carried it out, as told before. */
const censured = (context: ClaimContext, matches: readonly Match[], index: number): readonly Match[] => {
  const { clauses, tokens } = context.parse;
  const clause = clauses[index];
  const deed = clause?.objects[0];
  if (!clause || !deed || clause.verb.passive || clause.verb.negation >= 0 || !DEED.has(tokens[deed.head]?.lower ?? '') || !THE.has(tokens[deed.from]?.lower ?? '')) return [];
  const blow = matches.findLast((m) => VIOLENT.has(m.type) && m.from < clause.verb.from) ?? context.blow;
  if (!blow || matches.some((m) => m.clause === index)) return [];
  return argumentsOf(context, clause.subjects).flatMap((source) => (source === blow.source || context.entityOf(source)?.partOf === blow.source ? [] : [{ source, target: blow.source, type: 'criticises' as const, from: Math.min(clause.verb.from, ...clause.subjects.map((s) => s.from)), to: deed.to, clause: index, rule: `implied:${clause.verb.lemma}` }]));
};

/** Whom a paragraph tells to be helped, as far as it has been read. */
export interface Helped {
  /** '' = nobody, or more than one. */
  readonly id: string;
  readonly givers: ReadonlySet<string>;
  /** Those at war with somebody, and with whom; of the whole article. */
  readonly foesOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** The last blow told, and in which sentence. */
  readonly blow?: { readonly source: string; readonly target: string; readonly sentence: number };
}
export const NOBODY_HELPED: Helped = { id: '', givers: new Set(), foesOf: new Map() };
/** … at the start of the next paragraph. */
export const nextParagraph = ({ foesOf, blow }: Helped): Helped => ({ ...NOBODY_HELPED, foesOf, ...(blow ? { blow } : {}) });

const withFoes = ({ foesOf }: Helped, drafts: readonly RelationshipDraft[]): Helped['foesOf'] => {
  const wars = drafts.filter((d) => relationshipTypes[d.type].family === 'conflict');
  if (wars.length === 0) return foesOf;
  const all = new Map(foesOf);
  for (const { source, target } of wars) for (const [a, b] of [[source, target], [target, source]] as const) all.set(a, new Set([...(all.get(a) ?? []), b]));
  return all;
};
/** … after a sentence with these relationships and mentions: a third party that comes in changes the subject. */
export const helpedAfter = (before: Helped, drafts: readonly RelationshipDraft[], found: readonly Found[], entityOf: (id: string) => Entity | undefined): Helped => {
  const foesOf = withFoes(before, drafts);
  const struck = drafts.findLast((d) => VIOLENT.has(d.type) && d.polarity === 'affirmed' && d.modality !== 'possible' && d.modality !== 'planned');
  const blow = struck ? { blow: struck } : before.blow ? { blow: before.blow } : {};
  const helps = drafts.filter((d) => isHelp(d) && d.polarity === 'affirmed' && d.modality !== 'possible');
  const targets = new Set(helps.map((d) => d.target));
  const [only] = targets;
  if (only !== undefined) return { id: targets.size === 1 ? only : '', givers: new Set(helps.map((d) => d.source)), foesOf, ...blow };
  const isKnown = (id: string): boolean => id === before.id || before.givers.has(id) || before.givers.has(entityOf(id)?.partOf ?? '') || entityOf(id)?.partOf === before.id;
  const isSide = ({ kind, entity }: Found): boolean => kind === 'actor' && /^(?:state|armed_force|armed_group|government_body)$/.test(entityOf(entity)?.actorKind ?? '');
  return found.some((m) => isSide(m) && !isKnown(m.entity)) ? { ...NOBODY_HELPED, foesOf, ...blow } : { ...before, foesOf, ...blow };
};
