/**
 * What takes up a blow that was told before: "X shelled Y, which responded with air strikes", "France condemned the attack" (at
 * whom these are is left out), "The raid killed ten soldiers of Z" (whose raid it was).
 */
import { allOf, among, wordList } from '../among';
import { ASSAULTS, BLASTS, KILLINGS, MISSILES, STRIKES } from '../blows';
import { argumentsOf } from './argument';
import { phrasesAfter } from './phrases';
import { unique } from '../unique';
import { struckOf } from './struck';
import { BAD } from './wrong';
import { BLOWS, type ClaimContext, type Match, type Recalled } from './context';
import { MISDEEDS } from './wrong';

const ANSWER = wordList('respond|retaliate|reply|answer|counter-attack|counterattack|hit|strike');
const CENSURE = wordList('condemn|denounce|deplore|decry|criticise|criticize');
const ENDORSE = wordList('support|back|endorse|applaud|hail');
const NAMING = wordList('call|describe|brand|label|dismiss');
/** How far behind the deed the bad name stands, in tokens. */
const REACH = 8;
const HARM = wordList('hit|strike|target|kill|wound|injure|destroy|damage');
/** Verbs of answering a blow, by another or in words, and of what it did. */
export const isAnswer = (lemma: string): boolean => ANSWER.has(lemma) || CENSURE.has(lemma) || ENDORSE.has(lemma) || NAMING.has(lemma) || HARM.has(lemma);
const DEED = allOf(STRIKES, ASSAULTS, KILLINGS, BLASTS, wordList('aggression|atrocity|escalation'));
const THE = wordList('the|this|that|these|those|such');
const FROM_AIR = allOf(STRIKES, MISSILES, wordList('jets|warplanes'));
const WEAPONS = allOf(FROM_AIR, ASSAULTS, wordList('operations?|fire|gunfire|helicopters?|tanks?|force'));
const ARMS = wordList('arms|weapons|guns|artillery|mortars?|rockets?|tanks?|drones?|missiles?');
/** "X shelled Y, which responded with air strikes", "Y hit back": at X, who struck Y before. */
export const answersIn = (context: ClaimContext, matches: readonly Match[], recalled: Recalled): readonly Match[] => {
  const { clauses, tokens } = context.parse;
  return clauses.flatMap((clause, index): readonly Match[] => {
    const { lemma, passive, from, to } = clause.verb;
    if (CENSURE.has(lemma) || ENDORSE.has(lemma) || NAMING.has(lemma)) return censured(context, matches, recalled, index);
    const more = HARM.has(lemma) ? [...wrought(context, matches, recalled, index), ...takenIn(context, matches, recalled, index)] : [];
    if (more.length > 0) return more;
    if (!ANSWER.has(lemma) || passive || clause.verb.negation >= 0) return [];
    const isBack = tokens.slice(from, to + 1).some((t) => t.lower === 'back');
    if ((lemma === 'hit' || lemma === 'strike') && !isBack) return [];
    // "responded using small arms"
    const used = clauses.filter((c) => c.governor === index && c.verb.lemma === 'use' && c.verb.form === 'gerund').flatMap((c) => c.objects);
    const [thing = used.find((n) => ARMS.has(tokens[n.head]?.lower ?? ''))] = clause.phrases.filter((p) => p.word === 'with' || p.word === 'by').flatMap((p) => p.nouns).filter((n) => WEAPONS.has(tokens[n.head]?.lower ?? ''));
    if (!thing && !(lemma === 'retaliate' || lemma.startsWith('counter') || isBack)) return [];
    const blows = [...(recalled.blow ? [recalled.blow] : []), ...matches.filter((m) => BLOWS.has(m.type) && m.from < from)];
    const type = thing && FROM_AIR.has(tokens[thing.head]?.lower ?? '') ? 'strikes' : 'attacks';
    return argumentsOf(context, clause.subjects).flatMap((source) => {
      const struck = blows.findLast((b) => b.target === source || context.entityOf(source)?.partOf === b.target || context.entityOf(b.target)?.partOf === source);
      if (!struck || struck.source === source || matches.some((m) => m.clause === index && m.target === struck.source)) return [];
      return [{ source, target: struck.source, type, from: Math.min(from, ...clause.subjects.map((s) => s.from)), to: thing?.to ?? to, clause: index, rule: `implied:${lemma}` }];
    });
  });
};

/** "France condemned the attack", "fully supported the strikes": whoever carried it out, as told before. */
const censured = (context: ClaimContext, matches: readonly Match[], { blow: before, news, charges = [] }: Recalled, index: number): readonly Match[] => {
  const { clauses, tokens } = context.parse;
  const clause = clauses[index];
  const deed = clause?.objects[0];
  // "described it as a violation"
  const isIt = deed !== undefined && NAMING.has(clause?.verb.lemma ?? '') && among('it|this|that', tokens[deed.head]?.lower ?? '') && tokens.slice(deed.to, deed.to + REACH).some((t) => MISDEEDS.has(t.lower));
  if (!clause || !deed || clause.verb.passive || clause.verb.negation >= 0 || !(isIt || (DEED.has(tokens[deed.head]?.lower ?? '') && THE.has(tokens[deed.from]?.lower ?? '')))) return [];
  if (NAMING.has(clause.verb.lemma) && !tokens.slice(deed.to, deed.to + REACH).some((t) => BAD.has(t.lower))) return [];
  // … as another called it before: of the same.
  const same = isIt ? charges.findLast((c) => c.type === 'criticises')?.target : undefined;
  const blow = isIt ? (same === undefined ? undefined : { source: same, target: '', type: 'attacks' as const }) : matches.findLast((m) => BLOWS.has(m.type) && m.from < clause.verb.from) ?? (before && (before.type !== 'fights' || !news) ? before : news);
  if (!blow || matches.some((m) => m.clause === index)) return [];
  return argumentsOf(context, clause.subjects).flatMap((source) => (source === blow.source || context.entityOf(source)?.partOf === blow.source || (ENDORSE.has(clause.verb.lemma) && source === blow.target) ? [] : [{ source, target: blow.source, type: ENDORSE.has(clause.verb.lemma) ? ('backs' as const) : ('criticises' as const), from: Math.min(clause.verb.from, ...clause.subjects.map((s) => s.from)), to: deed.to, clause: index, rule: `implied:${clause.verb.lemma}` }]));
};

/** "Ten soldiers of Z were killed in the raid" */
const takenIn = (context: ClaimContext, matches: readonly Match[], before: Recalled, index: number): readonly Match[] => {
  const { clauses, tokens } = context.parse;
  const clause = clauses[index];
  const blow = clause?.phrases.filter((p) => p.word === 'in').flatMap((p) => p.nouns).find((n) => DEED.has(tokens[n.head]?.lower ?? '') && THE.has(tokens[n.from]?.lower ?? ''));
  const told = before.blow;
  if (!clause || !blow || !told || !clause.verb.passive || clause.verb.negation >= 0 || clause.phrases.some((p) => p.word === 'by') || argumentsOf(context, [blow]).length > 0 || matches.some((m) => m.clause === index)) return [];
  // "the raid on X": another one.
  if (phrasesAfter(context.parse.chunks, context.parse.chunks.indexOf(blow)).some((p) => among('on|by|against|of|at', p.word))) return [];
  const struck = unique(clause.subjects.flatMap((s) => struckOf(context, s)));
  return struck.flatMap((target) => (target === told.source || context.entityOf(target)?.partOf === told.source ? [] : [{ source: told.source, target, type: 'attacks' as const, from: Math.min(clause.verb.from, ...clause.subjects.map((s) => s.from)), to: Math.max(clause.verb.to, blow.to), clause: index, rule: `implied:in:${clause.verb.lemma}` }]));
};

/** "The raid killed ten soldiers of Z": by whoever carried it out, as told before. */
const wrought = (context: ClaimContext, matches: readonly Match[], before: Recalled, index: number): readonly Match[] => {
  const { clauses, tokens } = context.parse;
  const clause = clauses[index];
  const blow = clause?.subjects[0];
  if (!clause || !blow || clause.subjects.length > 1 || clause.verb.passive || clause.relative || !(DEED.has(tokens[blow.head]?.lower ?? '') || among('operations?', tokens[blow.head]?.lower ?? '')) || !THE.has(tokens[blow.from]?.lower ?? '')) return [];
  if (argumentsOf(context, [blow]).length > 0 || matches.some((m) => m.clause === index)) return [];
  const told = matches.findLast((m) => BLOWS.has(m.type) && m.to <= blow.from) ?? before.blow;
  if (!told) return [];
  const struck = unique(clause.objects.flatMap((o) => struckOf(context, o)));
  return struck.flatMap((target) => (target === told.source || context.entityOf(target)?.partOf === told.source ? [] : [{ source: told.source, target, type: told.type === 'strikes' ? ('strikes' as const) : ('attacks' as const), from: blow.from, to: Math.max(clause.verb.to, ...clause.objects.map((o) => o.to)), clause: index, rule: `implied:${clause.verb.lemma}` }]));
};
