/**
 * Blows laid at somebody’s door: "X blamed Y for the raid on Z", "accused Y of an attack on Z", "attributed the attack on Z to Y", "linked Y to
 * the bombing that killed two of Z’s soldiers", "Y was behind the attack that killed them", "accused Y of links to Z",
 * "gunmen raided Z, X said, blaming Y".
 */
import { relationshipTypes } from '../../../model/relationship';
import { among, wordList } from '../../among';
import { argumentsOf } from '../argument';
import { BLOWS, type ClaimContext, type Match, type Pattern } from '../context';
import { phrasesAfter } from '../phrases';
import { struckOf } from '../struck';
import { unique } from '../../unique';
import { frameAt, targetsOf } from './nounSides';
import type { NounPhrase } from '../../syntax/chunk';
import type { Clause } from '../../syntax/clause';

/** Verbs whose object is charged, and what leads to the deed. */
const CHARGES: Readonly<Record<string, readonly string[]>> = { blame: ['for'], accuse: ['of'], suspect: ['of'], link: ['to'], tie: ['to'], connect: ['to', 'with'], charge: ['with'], fault: ['for'], condemn: ['for'] };
/** Verbs whose object is the deed, and what leads to whom. */
const ASCRIBES: Readonly<Record<string, string>> = { attribute: 'to', ascribe: 'to', trace: 'to', blame: 'on', pin: 'on' };
const HARM = wordList('kill|wound|injure|hit|strike|destroy|damage|target|maim|hurt|sink|down');
const LOSSES = wordList('li(?:fe|ves)');

/** … and of what else somebody is accused: “of support for X”, “of links to X”. */
const TIES = /^(?:material_support|cooperation|contact)$/;

/** Who is charged, and with what. */
interface Charge {
  readonly doers: readonly NounPhrase[];
  readonly deeds: readonly NounPhrase[];
  readonly accusers: readonly NounPhrase[];
}
const nounsAfter = ({ phrases }: Clause, ...words: readonly string[]): readonly NounPhrase[] => phrases.filter((p) => words.includes(p.word)).flatMap((p) => p.nouns);
const chargeOf = ({ parse: { tokens } }: ClaimContext, clause: Clause): Charge | null => {
  const { lemma, passive, to } = clause.verb;
  const accusers = passive ? nounsAfter(clause, 'by') : clause.subjects;
  const whom = passive ? clause.subjects : clause.objects;
  const leads = CHARGES[lemma];
  const deeds = leads ? nounsAfter(clause, ...leads) : [];
  if (deeds.length > 0) return { doers: whom, deeds, accusers };
  const last = clause.phrases.findLast((p) => p.word === ASCRIBES[lemma]);
  if (last) return { doers: last.nouns, deeds: whom, accusers };
  // "was behind the attack", "is responsible for the attack"
  const near = tokens.slice(to, to + 2).map((t) => t.lower);
  if (lemma === 'be' && near.includes('behind')) return { doers: clause.subjects, deeds: nounsAfter(clause, 'behind'), accusers: [] };
  if (lemma === 'be' && near.includes('responsible')) return { doers: clause.subjects, deeds: nounsAfter(clause, 'for'), accusers: [] };
  return null;
};
/** "the attack that killed two of X’s soldiers": they, and where that is told. */
const harmedBy = (context: ClaimContext, deed: NounPhrase): { readonly whom: readonly string[]; readonly to: number } => {
  const { clauses, tokens } = context.parse;
  const harm = clauses.find((c) => c.relative && !c.verb.passive && c.subjects.includes(deed) && (HARM.has(c.verb.lemma) || (among('claim|cost|take', c.verb.lemma) && c.objects.some((o) => LOSSES.has(tokens[o.head]?.lower ?? '')))));
  const ones = harm ? (HARM.has(harm.verb.lemma) ? harm.objects : nounsAfter(harm, 'of')) : [];
  return { whom: unique(ones.flatMap((o) => struckOf(context, o))), to: Math.max(deed.to, ...ones.map((o) => o.to)) };
};

const DONE = wordList('kill|wound|injure|hit|strike|destroy|damage|target|attack|bomb|shell|raid|ambush|storm|overrun|abduct|kidnap');
/** "Gunmen killed two of X’s soldiers, officials said, blaming Y": Y did, where nobody else is named. */
const blamedFor = (context: ClaimContext, { verb, objects }: Clause, index: number): readonly Match[] => {
  if (verb.lemma !== 'blame' || verb.form !== 'gerund') return [];
  const deed = context.parse.clauses.find((c) => c.at < verb.from && c.verb.form === 'finite' && c.verb.negation < 0 && !c.relative && DONE.has(c.verb.lemma));
  if (!deed || argumentsOf(context, deed.verb.passive ? nounsAfter(deed, 'by') : deed.subjects).length > 0) return [];
  const whom = deed.verb.passive ? deed.subjects : deed.objects;
  const span = { from: Math.min(deed.verb.from, ...whom.map((o) => o.from)), to: Math.max(verb.to, ...objects.map((o) => o.to)) };
  const targets = unique(whom.flatMap((o) => struckOf(context, o)));
  return argumentsOf(context, objects).flatMap((source) => targets.filter((target) => target !== source).map((target) => ({ source, target, type: 'attacks' as const, ...span, clause: index, modality: 'reported' as const, rule: 'ascribed:blame' })));
};

export const byAscribed: Pattern = (context) => {
  const { clauses, chunks } = context.parse;
  const matches: Match[] = [];
  clauses.forEach((clause, index) => {
    matches.push(...blamedFor(context, clause, index));
    const charge = chargeOf(context, clause);
    if (!charge) return;
    const { doers, accusers } = charge;
    const sources = argumentsOf(context, doers);
    for (const deed of charge.deeds) {
      const frame = frameAt(context, deed);
      if (!frame || !(BLOWS.has(frame.type) || (clause.verb.lemma === 'accuse' && TIES.test(relationshipTypes[frame.type].family)))) continue;
      const from = Math.min(clause.verb.from, deed.from, ...[...accusers, ...doers].map((p) => p.from));
      const named = targetsOf(context, frame, phrasesAfter(chunks, chunks.indexOf(deed)), deed);
      const harmed = named.targets.length > 0 ? { whom: [], to: named.last } : harmedBy(context, deed);
      const told = accusers.length > 0 || clause.verb.lemma !== 'be';
      const to = Math.max(clause.verb.to, harmed.to, ...doers.map((p) => p.to));
      for (const source of sources) for (const target of [...named.targets, ...harmed.whom]) if (source !== target) matches.push({ source, target, type: harmed.whom.length > 0 ? 'attacks' : frame.type, from, to, clause: index, ...(told ? { modality: 'reported' as const } : {}), rule: `ascribed:${clause.verb.lemma}` });
    }
  });
  return matches;
};
