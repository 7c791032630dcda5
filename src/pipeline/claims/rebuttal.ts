/**
 * Denials that do not repeat what they deny: "Doha denies it", "Moscow has rejected the charge", "an allegation Kigali
 * disputes", "Tehran called the reports a lie". Denied is what the sentence, or the last ones, tell of who denies.
 */
import { relationshipTypes } from '../../model/relationship';
import { among, wordList } from '../among';
import type { NounPhrase } from '../syntax/chunk';
import type { Clause } from '../syntax/clause';
import type { Token } from '../token';
import { argumentsOf } from './argument';
import type { ClaimContext, Match, Recalled, Told } from './context';

const CHARGES = wordList('accuse|blame|charge|claim|allege|suspect|assert|insist');
const DENY = wordList('deny|reject|refute|rebut|dismiss|dispute|repudiate|disavow|disclaim');
const CALL = wordList('call|label|brand|term|describe|denounce|condemn|decry');
const CHARGE = wordList('charges?|claims?|accusations?|allegations?|reports?|assertions?|suggestions?|rumou?rs?|contentions?|insinuations?');
/** What only the one who did it can deny. */
const PART = wordList('involvement|responsibility|role|wrongdoing|complicity');
const FALSE = wordList('lies?|baseless|false|nonsense|untrue|absurd|unfounded|groundless|fabricat(?:ions?|ed)|propaganda|slander|slanderous|fake|fantas(?:y|ies)|ridiculous|ludicrous|fiction|rubbish|disinformation|malicious|bogus');
const SUCH = wordList('the|this|that|these|those|such|any|all|both|his|her|its|their|an?');
const IT = wordList('it|this|that|them|these|those|which|something');

export const mayRebut = ({ lemma, pos }: Token): boolean => pos !== 'PROPN' && (DENY.has(lemma) || CALL.has(lemma));

/** Whether what follows says what the charge is: then other patterns read it. */
const isSpeltOut = (tokens: readonly Token[], { to }: NounPhrase): boolean => among('of|that|about|over|by', tokens[to]?.lower ?? '') && tokens[to - 1]?.text !== ',';

/** What the clause denies: a charge, one's own part in it, or nothing that stands for another sentence's words. */
const deniedIn = ({ parse: { tokens, clauses } }: ClaimContext, clause: Clause, index: number): 'charge' | 'part' | null => {
  const { verb, objects, subjects } = clause;
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  const isCharge = (phrase: NounPhrase): boolean => (phrase.to - phrase.from === 1 && IT.has(lower(phrase.head))) || (CHARGE.has(lower(phrase.head)) && (clause.relative || (SUCH.has(lower(phrase.from)) && !isSpeltOut(tokens, phrase))));
  if (verb.passive || verb.negation >= 0 || lower(verb.from - 1) === 'nor' || clauses.some((c) => c.content === index)) return null;
  if (CALL.has(verb.lemma)) return objects[0] && isCharge(objects[0]) && tokens.slice(objects[0].to, objects[0].to + 7).some((t) => FALSE.has(t.lower)) ? 'charge' : null;
  if (!DENY.has(verb.lemma)) return null;
  const [object] = objects;
  if (object && PART.has(lower(object.head))) return isSpeltOut(tokens, object) || lower(object.to) === 'in' || lower(object.to) === 'for' ? null : 'part';
  if (object && isCharge(object)) return 'charge';
  // "which Kigali denies"; "an allegation Kigali denies"; "denies that"; "denied doing so"
  const [subject] = subjects;
  if (subject && lower(subject.from - 1) === 'which' && lower(subject.from - 2) === ',') return 'charge';
  if (subject && object === undefined && tokens.slice(subject.from, subject.head).some((t) => CHARGE.has(t.lower)) && lower(subject.from - 1) === ',') return 'charge';
  if (object === undefined && lower(verb.to) === 'that' && /^[.,;]?$/.test(lower(verb.to + 1))) return 'charge';
  return object === undefined && among('doing|having', lower(verb.to)) && tokens.slice(verb.to, verb.to + 3).some((t) => t.lower === 'so') ? 'part' : null;
};

/** "denies [that]", "denied [doing so]". */
const endOf = ({ parse: { tokens } }: ClaimContext, { verb: { to } }: Clause): number => {
  const so = tokens.slice(to, to + 3).findIndex((t) => t.lower === 'so');
  return so >= 0 ? to + so + 1 : tokens[to]?.lower === 'that' ? to + 1 : to;
};

/** The same side, or one that is part of the other. */
const isOneOf = ({ entityOf }: ClaimContext, a: string, b: string): boolean => a === b || entityOf(a)?.partOf === b || entityOf(b)?.partOf === a;

const isDeed = ({ type }: Told): boolean => relationshipTypes[type].family !== 'position' && type !== 'opposes';

/** `matches` are those of the sentence itself; `charges` what the last sentences affirm. */
export const rebuttalsIn = (context: ClaimContext, matches: readonly Match[], { charges = [] }: Recalled): readonly Match[] =>
  context.parse.clauses.flatMap((clause, index): readonly Match[] => {
    const denied = deniedIn(context, clause, index);
    const [first] = clause.subjects;
    if (!denied || among('both|neither|each', context.parse.tokens[first?.head ?? -1]?.lower ?? '')) return [];
    const own = matches.filter((m) => m.clause !== index && m.to <= (first?.from ?? clause.verb.from) && m.polarity !== 'denied' && isDeed(m));
    // "X said its men had shot down a drone, but Y denied the claim": that one, which is not read.
    const saysMore = own.length === 0 && (context.parse.clauses.some((c) => c.at < clause.at && (c.content >= 0 || CHARGES.has(c.verb.lemma))) || context.parse.tokens.slice(0, clause.verb.from).some((t) => among('fingers?|accusing|blaming', t.lower)));
    const told: readonly Told[] = own.length > 0 ? own : saysMore ? [] : charges.filter(isDeed);
    if (told.length === 0) return [];
    return argumentsOf(context, clause.subjects).flatMap((who) => {
      const deeds = told.filter((t) => isOneOf(context, who, t.source));
      const all = deeds.length > 0 || denied === 'part' ? deeds : told.filter((t) => isOneOf(context, who, t.target));
      const from = Math.min(clause.verb.from, ...clause.subjects.map((s) => s.from));
      const to = Math.max(endOf(context, clause), ...clause.objects.filter((o) => o.from >= clause.verb.to).map((o) => o.to));
      return all.map(({ source, target, type }): Match => ({ source, target, type, from, to, clause: index, polarity: 'denied', modality: 'stated', rule: `rebuttal:${clause.verb.lemma}` }));
    });
  });
