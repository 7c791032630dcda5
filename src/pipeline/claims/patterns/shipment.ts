/** Arms on their way told by a noun: "Iranian arms shipments to Y", "a shipment of Russian tanks for Y", "weapons from X to Y", "X’s sale of jets to Y". */
import { among, wordList } from '../../among';
import { argumentsOf, giversIn, ownersOf } from '../argument';
import type { ClaimContext, Match, Pattern } from '../context';
import { GIVE, givenType } from '../given';
import { ALLEGED } from '../lightVerb';
import { phrasesAfter } from '../phrases';
import { unique } from '../../unique';
import type { Clause } from '../../syntax/clause';
import { isNoun, type NounPhrase } from '../../syntax/chunk';
import { wordOf } from '../../syntax/list';

const MOVE = wordList('shipments?|deliver(?:y|ies)|sales?|exports?|transfers?|consignments?|suppl(?:y|ies)|flow|provision|airlift|smuggling');

const ENDS: ReadonlySet<string> = new Set(['end', 'wind', 'turn', 'show', 'land', 'appear', 'surface']);
const ARRIVE = wordList('end|wind|turn|show|land|appear|surface|reach|flow|go|arrive|find|come|pass|move|travel|head');
const BOUND: ReadonlySet<string> = new Set(['bind', 'destine', 'intend', 'earmark']);
/** … from whom they are. */
const COME: ReadonlySet<string> = new Set(['come', 'originate', 'hail', 'arrive', 'derive', 'buy', 'acquire', 'obtain', 'purchase', 'procure', 'source']);
const MADE: ReadonlySet<string> = new Set(['manufacture', 'make', 'origin', 'design', 'production', 'provenance']);
const GOODS: ReadonlySet<string> = new Set(['arms', 'firearms', 'weapons', 'weaponry', 'shipment', 'shipments', 'supplies', 'munitions', 'ammunition', 'consignment', 'consignments', 'deliveries']);
/** Verbs whose subject gives what the noun names. */
const MAKE = wordList('suspend|halt|stop|approve|greenlight|clear|begin|start|resume|increase|step|continue|announce|authori[sz]e|expand|accelerate|end|keep|maintain|sustain|reduce|freeze|pause|delay|cut|restart|double|boost|send|make');
/** … or the arms themselves: "loaded a ship with rockets for X". */
const LOAD: ReadonlySet<string> = new Set(['load', 'pack', 'crate', 'stow']);

const STOP = wordList('stop|halt|end|suspend|freeze|cut|block|prevent|stem|ban|delay|pause|curb|restrict');
export const byShipment: Pattern = (context) => {
  const { parse } = context;
  const { chunks, tokens, clauses } = parse;
  const matches: Match[] = [];
  // "weapons from X reach Y", "Iranian money has found its way to Y"
  clauses.forEach((clause, index) => {
    const [thing] = clause.subjects;
    if (!ARRIVE.has(clause.verb.lemma) || clause.verb.passive || !thing) return;
    const type = givenType(context, thing);
    if (type !== 'supplies_arms' && type !== 'funds') return;
    const i = chunks.indexOf(thing);
    // "missiles can reach X" and "rockets reached X" tell a range or a hit.
    const bands = clause.objects.length > 0 && clause.objects.every((o) => argumentsOf(context, [o]).some((id) => /^armed_/.test(context.entityOf(id)?.actorKind ?? '') && context.found.some((m) => m.entity === id && m.from <= o.head && o.head < m.to)));
    if (clause.verb.lemma === 'reach' && type !== 'funds' && (clause.verb.modal !== '' || !(bands || GOODS.has(tokens[thing.head]?.lower ?? '')))) return;
    const from = [...phrasesAfter(chunks, i), ...clause.phrases].filter((p) => p.word === 'from').flatMap((p) => p.nouns);
    // "ended up with Y", "in the hands of Y": whoever made them did not send them there.
    const up = ENDS.has(clause.verb.lemma);
    // "weapons of Iranian make reached X from Y": Iran’s, and Y is the way.
    const made = phrasesAfter(chunks, i).find((p) => p.word === 'of' && p.nouns.some((n) => MADE.has(tokens[n.head]?.lower ?? '')))?.nouns ?? [];
    // "arms sent by X reached Y"
    const sent = clauses.find((c) => c.at < clause.at && c.subjects.includes(thing) && GIVE.has(c.verb.lemma) && c.relative)?.phrases.filter((p) => p.word === 'by' || p.word === 'from').flatMap((p) => p.nouns) ?? [];
    const who = [...made.flatMap((n) => ownersOf(context, n)), ...sent.flatMap((p) => giversIn(context, p)), ...from.flatMap((p) => giversIn(context, p)), ...(up ? [] : ownersOf(context, thing))].slice(0, 1);
    const hands = clause.phrases.findIndex((p) => p.word === 'in' && tokens[p.nouns[0]?.head ?? -1]?.lower === 'hands');
    const to = up ? [...clause.phrases.filter((p) => p.word === 'with'), ...clause.phrases.slice(hands + 1, hands < 0 ? 0 : hands + 2)].flatMap((p) => p.nouns) : clause.phrases.filter((p) => among('to|into', p.word)).flatMap((p) => p.nouns);
    const whom = argumentsOf(context, clause.verb.lemma === 'reach' ? clause.objects : to);
    for (const a of who) for (const b of whom) if (a !== b) matches.push({ source: a, target: b, type, from: thing.from, to: Math.max(clause.verb.to, ...[...clause.objects, ...to].map((n) => n.to)), clause: index, rule: `shipment:${clause.verb.lemma}` });
  });
  if (!context.found.some((m) => m.kind === 'weapon') && !tokens.some((t) => /^(?:arms|weapon|missile|rocket|munition|ammunition|shell|rifle|tank|drone|jet)/.test(t.lower))) return matches;
  // "Iranian rockets bound for the Houthis"
  clauses.forEach((clause, index) => {
    if (!isBound(context, clause) || !clause.relative) return;
    const things = clause.subjects.map((s) => shippedWith(context, s)).filter((s) => givenType(context, s) === 'supplies_arms' || MOVE.has(tokens[s.head]?.lower ?? ''));
    const whom = clause.phrases.filter((p) => p.word === 'for' || p.word === 'to').flatMap((p) => p.nouns);
    // "weapons from X that were bound for Y"
    const from = things.flatMap((t) => phrasesAfter(chunks, chunks.indexOf(t))).filter((p) => p.word === 'from').flatMap((p) => p.nouns);
    for (const a of unique([...things.flatMap((t) => ownersOf(context, t)), ...from.flatMap((p) => giversIn(context, p))])) for (const b of argumentsOf(context, whom)) if (a !== b && (clause.verb.passive || context.entityOf(b)?.actorKind !== 'state')) matches.push({ source: a, target: b, type: 'supplies_arms', from: things[0]?.from ?? clause.verb.from, to: Math.max(clause.verb.to, ...whom.map((p) => p.to)), clause: index, rule: 'shipment:bound' });
  });
  // "Azerbaijan’s drones came from Turkey", "are Turkish": to whose they are.
  clauses.forEach((clause, index) => {
    const { lemma, negation } = clause.verb;
    const things = COME.has(lemma) || lemma === 'be' ? clause.subjects.filter((s) => givenType(context, s) === 'supplies_arms') : [];
    if (things.length === 0) return;
    const from = clause.phrases.filter((p) => p.word === 'from').flatMap((p) => p.nouns);
    const made = lemma === 'be' ? [...clause.objects.filter((o) => nationalityOf(context, o).length > 0), ...clause.phrases.filter((p) => p.word === 'of').flatMap((p) => p.nouns).filter((n) => MADE.has(tokens[n.head]?.lower ?? ''))] : [];
    const who = lemma === 'be' && (negation >= 0 || clause.verb.modal !== '') ? [] : [...from.flatMap((p) => giversIn(context, p)), ...made.flatMap((n) => [...nationalityOf(context, n), ...ownersOf(context, n)])];
    for (const a of who) for (const b of things.flatMap((t) => ownersOfAll(context, t))) if (a !== b) matches.push({ source: a, target: b, type: 'supplies_arms', from: clause.subjects[0]?.from ?? clause.verb.from, to: Math.max(clause.verb.to, ...[...from, ...made].map((p) => p.to)), clause: index, rule: `shipment:from:${lemma}` });
  });
  chunks.forEach((chunk, i) => {
    if (!isNoun(chunk) || chunk.pronoun) return;
    const head = tokens[chunk.head]?.lower ?? '';
    const moves = MOVE.has(head);
    const arms = (phrase: NounPhrase | undefined): boolean => phrase !== undefined && givenType(context, phrase) === 'supplies_arms';
    if (!moves && !arms(chunk)) return;
    // "the delivery by X of Y howitzers to Z": the delivery tells it.
    if (!moves && wordOf(chunks[i - 1]) === 'of' && chunks.slice(Math.max(0, i - 5), i).some((c) => isNoun(c) && MOVE.has(tokens[c.head]?.lower ?? ''))) return;
    const phrases = phrasesAfter(chunks, i);
    const of = phrases.find((p) => p.word === 'of')?.nouns[0];
    const named = tokens.slice(chunk.from, chunk.head).some((t) => among('arms|weapons?|missiles?|rockets?|drones?|tanks?|ammunition', t.lower));
    if (moves && !named && !arms(of)) return;
    const targets = phrases.filter((p) => among('to|for', p.word)).flatMap((p) => p.nouns);
    const from = phrases.filter((p) => among('from|by', p.word)).flatMap((p) => p.nouns);
    const whom = argumentsOf(context, targets);
    if (whom.length === 0) return;
    // "surrendered their arms to it": whose they were does not tell who gave them.
    if (!moves && from.length === 0 && among('its|their|his|her|our', tokens[chunk.from]?.lower ?? '')) return;
    let clause = -1;
    clauses.forEach((c, k) => {
      if (c.at < i && (c.objects.includes(chunk) || c.phrases.some((p) => p.nouns.includes(chunk)))) clause = k;
    });
    const lemma = clauses[clause]?.verb.lemma ?? '';
    // "denies any arms sales to Y": its own.
    // "called on all to halt the flow of arms to Y": nobody’s own.
    const asked = STOP.has(lemma) && clauses[clause]?.verb.form !== 'finite';
    const makers = asked ? [] : LOAD.has(lemma) || moves && (MAKE.has(lemma) || (lemma === 'deny' && tokens[chunk.from]?.lower === 'any')) ? argumentsOf(context, clauses[clause]?.subjects ?? []) : [];
    const who = [argumentsOf(context, from), [...ownersOf(context, chunk), ...makersIn(context, chunk)], of && moves ? ownersOf(context, of) : [], makers].find((ids) => ids.length > 0) ?? [];
    // The verb of giving reads it itself; a stopped shipment was still one.
    if (GIVE.has(lemma) && !(moves && MAKE.has(lemma))) return;
    const doubtful = /^(?:deny|reject|propose|consider|plan|oppose|stop|prevent|block|halt|approve|greenlight|clear|announce|request|seek|want|promise|suspend|urge|demand|allege|discuss|ban|delay|pause|freeze|end|authori[sz]e)$/.test(lemma) ? clause : -1;
    for (const a of who) for (const b of whom) if (a !== b) matches.push({ source: a, target: b, type: 'supplies_arms', from: chunk.from, to: Math.max(chunk.to, ...targets.map((t) => t.to)), clause: doubtful, rule: `shipment:${head}`, ...(among('deny|reject', lemma) ? { polarity: 'denied' as const } : doubtful >= 0 ? { modality: 'planned' as const } : tokens.slice(chunk.from, chunk.to).some((t) => ALLEGED.has(t.lower)) ? { modality: 'reported' as const } : {}) });
  });
  return matches;
};
/** "bound for Y", "destined for Y", "on its way to Y" */
export const isBound = ({ parse: { tokens } }: ClaimContext, { verb: { lemma, passive }, phrases }: Clause): boolean => (passive && BOUND.has(lemma)) || (among('be|head', lemma) && phrases.some((p) => p.word === 'on' && tokens[p.nouns[0]?.head ?? -1]?.lower === 'way'));
/** "weapons from X that", "a shipment of weapons that": the weapons, the shipment. */
const shippedWith = ({ parse: { chunks, tokens } }: ClaimContext, phrase: NounPhrase): NounPhrase => {
  const i = chunks.indexOf(phrase);
  const whole = among('from|of', wordOf(chunks[i - 1])) ? chunks[i - 2] : undefined;
  return isNoun(whole) && (wordOf(chunks[i - 1]) === 'from' || MOVE.has(tokens[whole.head]?.lower ?? '')) ? whole : phrase;
};
/** "are Israeli", "were Iranian-made": the state, of an adjective alone. */
const nationalityOf = ({ parse: { tokens }, found, entityOf }: ClaimContext, { from, to, head }: NounPhrase): readonly string[] =>
  found.filter((m) => m.from === from && m.basis === 'alias' && entityOf(m.entity)?.actorKind === 'state' && !/s$/.test(tokens[m.to - 1]?.lower ?? '') && (m.to === to || (tokens[m.to]?.text === '-' && head === m.to + 1 && MAKES.has(tokens[head]?.lower ?? '')))).map((m) => m.entity);
/** "Iran-supplied missiles": the state. */
const makersIn = ({ parse: { tokens }, found, entityOf }: ClaimContext, { from, head }: NounPhrase): readonly string[] => found.filter((m) => m.from >= from && m.to < head && tokens[m.to]?.text === '-' && MAKES.has(tokens[m.to + 1]?.lower ?? '') && entityOf(m.entity)?.actorKind === 'state').map((m) => m.entity);
const MAKES: ReadonlySet<string> = new Set(['made', 'built', 'manufactured', 'produced', 'supplied', 'designed']);
/** "X’s rockets", "four-fifths of X’s imports": X. */
const ownersOfAll = (context: ClaimContext, phrase: NounPhrase): readonly string[] => {
  const own = ownersOf(context, phrase);
  const { chunks } = context.parse;
  const whole = wordOf(chunks[chunks.indexOf(phrase) + 1]) === 'of' ? chunks[chunks.indexOf(phrase) + 2] : undefined;
  return own.length > 0 || !isNoun(whole) ? own : ownersOf(context, whole);
};
