/** A blow that a noun names, and whose it is: "a Y strike", "an attack by Y", "an ambush laid by X", "X carried out raids that killed". */
import { allOf, among, wordList } from '../../among';
import { ASSAULTS, BLASTS, KILLINGS, STRIKES } from '../../blows';
import { argumentsOf, ownersOf } from '../argument';
import type { ClaimContext } from '../context';
import { phrasesAfter } from '../phrases';
import { unique } from '../../unique';
import type { NounPhrase } from '../../syntax/chunk';
import type { Clause } from '../../syntax/clause';

/** What somebody does to somebody: "the … by X". */
export const BLOW = allOf(STRIKES, ASSAULTS, KILLINGS, BLASTS, wordList('operations?|cyber-?attacks?|blockade|siege|occupation|support|arrests?|intrusions?|hacks?|sabotage|use'));
/** Verbs by which one is dealt. */
const LAID: ReadonlySet<string> = new Set('lay claim launch conduct carry stage mount order lead make set spring plan organise organize mastermind perpetrate commit'.split(' '));
const CENSURES = wordList('condemn|blame|criticise|criticize|denounce|accuse|sanction|punish|fault');
/** "shells fired by X": the clause that says who fired what flies. */
export const firedIn = ({ parse }: ClaimContext, missile: NounPhrase): Clause | undefined => parse.clauses.find((c) => c.relative && c.verb.passive && FIRED.has(c.verb.lemma) && c.subjects.includes(missile));
const FIRED: ReadonlySet<string> = new Set('fire launch drop shoot lob hurl plant lay send detonate fly pilot operate'.split(' '));
/** The clause that says who dealt it: "X carried out raids". */
export const makerOf = ({ parse }: ClaimContext, blow: NounPhrase): Clause | undefined => parse.clauses.find((c) => !c.verb.passive && LAID.has(c.verb.lemma) && (c.objects.includes(blow) || c.phrases.some((p) => (p.word === 'out' || (p.word === 'for' && c.verb.lemma === 'claim')) && p.nouns.includes(blow))));
/** Actor ids of those whose blow it is, empty where nobody is named. */
export const blowFrom = (context: ClaimContext, blow: NounPhrase): readonly string[] => {
  const { chunks } = context.parse;
  // "a joint X-Y raid"
  const isJoint = context.parse.tokens.slice(blow.from, blow.head).some((t) => t.lower === 'joint');
  const pair = isJoint ? unique(context.found.filter((m) => m.kind !== 'weapon' && m.from >= blow.from && m.to <= blow.head).map((m) => m.entity)) : [];
  if (pair.length === 2) return pair;
  const owners = ownersOf(context, blow);
  // "an ambush laid by X", "the raid, claimed by X,"
  const laid = owners.length > 0 ? undefined : context.parse.clauses.find((c) => c.relative && c.verb.passive && LAID.has(c.verb.lemma) && c.subjects.includes(blow));
  if (laid) return argumentsOf(context, laid.phrases.filter((p) => p.word === 'by').flatMap((p) => p.nouns));
  // "an attack blamed on X"
  const blamed = owners.length > 0 ? undefined : context.parse.clauses.find((c) => c.relative && c.verb.passive && among('blame|pin|attribute|ascribe', c.verb.lemma) && c.subjects.includes(blow));
  if (blamed) return argumentsOf(context, blamed.phrases.filter((p) => p.word === 'on' || p.word === 'to').flatMap((p) => p.nouns));
  // "condemned X for a raid that killed"
  const condemned = owners.length > 0 ? undefined : context.parse.clauses.find((c) => !c.verb.passive && CENSURES.has(c.verb.lemma) && c.verb.negation < 0 && c.objects.length > 0 && c.phrases.some((p) => p.word === 'for' && p.nouns.includes(blow)));
  if (condemned) return argumentsOf(context, condemned.objects);
  // "carried out raids that killed"
  const maker = owners.length > 0 ? undefined : makerOf(context, blow);
  if (maker) return argumentsOf(context, maker.subjects);
  return owners.length > 0 ? owners : argumentsOf(context, phrasesAfter(chunks, chunks.indexOf(blow)).filter((p) => p.word === 'by').flatMap((p) => p.nouns));
};
