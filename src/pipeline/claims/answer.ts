/**
 * Answers to a blow that was told before: "X shelled Y, which responded with air strikes", "France condemned the attack". At
 * whom they are is left out.
 */
import { wordList } from '../among';
import { argumentsOf } from './argument';
import { BAD } from './patterns/reproach';
import { BLOWS, type ClaimContext, type Match } from './context';

const ANSWER = wordList('respond|retaliate|reply|answer|counter-attack|counterattack|hit|strike');
const CENSURE = wordList('condemn|denounce|deplore|decry|criticise|criticize');
const NAMING = wordList('call|describe|brand|label|dismiss');
/** How far behind the deed the bad name stands, in tokens. */
const REACH = 8;
/** Verbs of answering a blow, by another or in words. */
export const isAnswer = (lemma: string): boolean => ANSWER.has(lemma) || CENSURE.has(lemma) || NAMING.has(lemma);
const DEED = wordList('attacks?|raids?|strikes?|airstrikes?|bombings?|bombardment|shelling|killings?|assaults?|ambush|massacre|invasion|offensive|incursions?|abductions?|kidnappings?|assassination|aggression|blasts?|atrocity|escalation');
const THE = wordList('the|this|that|these|those|such');
const WEAPONS = wordList('airstrikes?|strikes?|raids?|bombardments?|bombings?|shelling|sorties|artillery|barrages?|rockets?|missiles?|salvos?|fire|gunfire|offensives?|attacks?|assaults?|operations?|incursions?|shells?|drones?|jets|warplanes|helicopters?|tanks?|force');
const FROM_AIR = wordList('airstrikes?|strikes?|raids?|bombardments?|bombings?|shelling|sorties|artillery|barrages?|rockets?|missiles?|salvos?|shells?|drones?|jets|warplanes');
/** "X shelled Y, which responded with air strikes", "Y hit back": at X, who struck Y before. */
export const answersIn = (context: ClaimContext, matches: readonly Match[]): readonly Match[] => {
  const { clauses, tokens } = context.parse;
  return clauses.flatMap((clause, index): readonly Match[] => {
    const { lemma, passive, from, to } = clause.verb;
    if (CENSURE.has(lemma) || NAMING.has(lemma)) return censured(context, matches, index);
    if (!ANSWER.has(lemma) || passive || clause.verb.negation >= 0) return [];
    const isBack = tokens.slice(from, to + 1).some((t) => t.lower === 'back');
    if ((lemma === 'hit' || lemma === 'strike') && !isBack) return [];
    const [thing] = clause.phrases.filter((p) => p.word === 'with' || p.word === 'by').flatMap((p) => p.nouns).filter((n) => WEAPONS.has(tokens[n.head]?.lower ?? ''));
    if (!thing && !(lemma === 'retaliate' || lemma.startsWith('counter') || isBack)) return [];
    const blows = [...(context.blow ? [context.blow] : []), ...matches.filter((m) => BLOWS.has(m.type) && m.from < from)];
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
  if (NAMING.has(clause.verb.lemma) && !tokens.slice(deed.to, deed.to + REACH).some((t) => BAD.has(t.lower))) return [];
  const blow = matches.findLast((m) => BLOWS.has(m.type) && m.from < clause.verb.from) ?? (context.blow && (context.blow.type !== 'fights' || !context.news) ? context.blow : context.news);
  if (!blow || matches.some((m) => m.clause === index)) return [];
  return argumentsOf(context, clause.subjects).flatMap((source) => (source === blow.source || context.entityOf(source)?.partOf === blow.source ? [] : [{ source, target: blow.source, type: 'criticises' as const, from: Math.min(clause.verb.from, ...clause.subjects.map((s) => s.from)), to: deed.to, clause: index, rule: `implied:${clause.verb.lemma}` }]));
};
