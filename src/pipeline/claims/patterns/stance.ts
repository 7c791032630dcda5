/**
 * Stances told by a speech verb: "X warned that Y does not …", "X protested to Y", "X warned Y against …", "X expressed alarm at
 * Y’s raids": X criticises Y when what is warned of is Y’s doing.
 */
import { allOf, among, wordList } from '../../among';
import { ASSAULTS, KILLINGS, STRIKES } from '../../blows';
import { argumentsOf, ownersOf, sideOf } from '../argument';
import { isPlaceOnly } from '../land';
import { unique } from '../../unique';
import { BLOWS, type ClaimContext, type Match, type Pattern } from '../context';
import { verbFrames } from '../frame';
import { phrasesAfter } from '../phrases';
import { extentOf, rolesOf } from '../roles';
import { isAnnounced, isOwnSide, speakingOf } from '../speaking';
import type { NounPhrase } from '../../syntax/chunk';
import type { Clause } from '../../syntax/clause';

/** What is threatened with. */
const RESPONSE: ReadonlySet<string> = new Set('response retaliation reprisals reprisal revenge consequences strike strikes war punishment'.split(' '));
const DEAR: ReadonlySet<string> = new Set(['price', 'consequences', 'punishment', 'retribution', 'revenge', 'retaliation', 'wrath', 'response', 'hell']);
/** "will pay the price", "will regret it": what is threatened is told as the other’s fate. */
const isReckoning = ({ parse: { tokens } }: ClaimContext, { verb, objects, phrases }: Clause): boolean =>
  among('regret|rue', verb.lemma) || (verb.lemma === 'be' && objects.some((o) => DEAR.has(tokens[o.head]?.lower ?? ''))) || (among('pay|face|suffer|receive|get|taste|feel|meet', verb.lemma) && (objects.some((o) => DEAR.has(tokens[o.head]?.lower ?? '')) || (verb.lemma === 'pay' && ((objects.length === 0 && phrases.length === 0) || among('dearly|heavily', tokens[verb.to]?.lower ?? '')))));
const SEE: ReadonlySet<string> = new Set(['see', 'view', 'regard', 'treat', 'perceive']);
const DANGER: ReadonlySet<string> = new Set(['threat', 'danger', 'menace']);
const PLEDGE: ReadonlySet<string> = new Set(['vow', 'swear', 'promise', 'pledge']);
/** What is no blow, but a threat when it is promised. */
const PUNISH: ReadonlySet<string> = new Set('punish bury humiliate hurt drown finish erase bleed'.split(' '));
const VOW: ReadonlySet<string> = new Set('vow swear promise pledge threaten prepare intend plan want'.split(' '));
const ANSWER: ReadonlySet<string> = new Set('respond retaliate answer reply react'.split(' '));
const STRIKE: ReadonlySet<string> = new Set(verbFrames.filter((f) => BLOWS.has(f.type)).flatMap((f) => [...f.verbs]));
const BLOW = allOf(STRIKES, ASSAULTS, KILLINGS, wordList('aggression|provocations?|violations?'));
const ACCEPT: ReadonlySet<string> = new Set(['recognise', 'recognize', 'accept', 'acknowledge']);
const RULE = wordList('government|rule|authority|regime|sovereignty|claims?|annexation|independence|leadership|control|presidency|legitimacy');
const WARN = wordList('warn|complain|protest|caution');
/** "of an impending attack", "of a plot": who is warned is told, not blamed. */
const isTold = ({ parse: { tokens } }: ClaimContext, { from, head }: NounPhrase): boolean => PLOTS.has(tokens[head]?.lower ?? '') || tokens.slice(from, head).some((t) => COMING.has(t.lower));
/** "of an attack by Z", "that Z would strike": it is the blow of a third, of neither side. */
const isOthers = (context: ClaimContext, sides: readonly string[], about: readonly NounPhrase[], said: Clause | undefined): boolean => {
  const { tokens, chunks } = context.parse;
  const blows = about.filter((n) => BLOW.has(tokens[n.head]?.lower ?? ''));
  const told = blows.flatMap((n) => [...ownersOf(context, n), ...argumentsOf(context, phrasesAfter(chunks, chunks.indexOf(n)).filter((p) => p.word === 'by' || p.word === 'from').flatMap((p) => p.nouns))]);
  const doers = told.length === 0 && said && !said.verb.passive && said.verb.modal !== '' && STRIKE.has(said.verb.lemma) ? argumentsOf(context, said.subjects) : told;
  const home = (id: string): string => context.entityOf(id)?.country ?? '';
  return doers.length > 0 && doers.every((d) => sides.every((s) => s !== d && (home(s) === '' || home(s) !== home(d))));
};
const PLOTS: ReadonlySet<string> = new Set(['plot', 'plots', 'ambush', 'infiltration']);
const COMING: ReadonlySet<string> = new Set(['impending', 'imminent', 'looming', 'planned', 'possible', 'likely', 'coming', 'approaching']);

/** What is a threat to a third, if to anybody. */
const FRIENDLY: ReadonlySet<string> = new Set('arm back support help aid join fund finance train recognise recognize meet tell protect defend reveal use bring take turn leave give send supply resume drag'.split(' '));

export const byStance: Pattern = (context) => {
  const { clauses } = context.parse;
  const matches: Match[] = [];
  clauses.forEach((clause, index) => {
    const above = clause.verb.form === 'infinitive' ? clauses[clause.governor] : undefined;
    // "threatened to cut off American aid": whose aid it is, is not threatened.
    const isAid = clause.objects.some((o) => among('aid|support|assistance|funding|supplies|help|backing', context.parse.tokens[o.head]?.lower ?? ''));
    if (above && (above.verb.lemma === 'threaten' || (PLEDGE.has(above.verb.lemma) && PUNISH.has(clause.verb.lemma))) && !FRIENDLY.has(clause.verb.lemma) && !isAid) {
      const own = unique(clause.objects.flatMap((o) => sideOf(context, o)));
      // "to crush the heads of X"
      const whom = own.length > 0 ? own : argumentsOf(context, clause.phrases.slice(0, 1).filter((p) => p.word === 'of').flatMap((p) => p.nouns));
      for (const a of argumentsOf(context, above.subjects)) for (const b of whom) if (a !== b) matches.push({ source: a, target: b, type: 'threatens', from: Math.min(above.verb.from, ...above.subjects.map((s) => s.from)), to: Math.max(clause.verb.to, ...clause.objects.map((o) => o.to)), clause: clause.governor, modality: 'planned', rule: 'stance:threaten' });
    }
    // "Israel will pay a heavy price, X said"
    const speaking = speakingOf(context.parse, clause);
    const ahead = among('will|shall|would', clause.verb.modal) && clause.verb.negation < 0;
    if (speaking && !speaking.verb.passive && ahead && isReckoning(context, clause)) {
      const [a] = argumentsOf(context, speaking.subjects);
      // "warned X that it would pay a heavy price": who is warned.
      const [b] = clause.subjects.every((s) => s.pronoun || context.parse.tokens[s.head]?.lower === 'there') && speaking.verb.lemma === 'warn' && speaking.objects.length > 0 ? argumentsOf(context, speaking.objects) : argumentsOf(context, clause.subjects);
      if (a !== undefined && b !== undefined && a !== b && !isOwnSide(context, a, b)) matches.push({ source: a, target: b, type: 'threatens', from: Math.min(clause.verb.from, ...clause.subjects.map((s) => s.from), ...speaking.subjects.map((s) => s.from)), to: Math.max(clause.verb.to, ...clause.objects.map((o) => o.to)), clause: index, modality: 'planned', rule: 'stance:reckoning' });
    }
    // "will respond to any attack by X", "vowed to retaliate for X’s raid"
    const vowed = clause.verb.form === 'infinitive' && VOW.has(clauses[clause.governor]?.verb.lemma ?? '');
    if (ANSWER.has(clause.verb.lemma) && clause.verb.negation < 0 && (vowed || among('will|shall', clause.verb.modal) || (clause.verb.modal === 'would' && speaking && isAnnounced(context, speaking, clause)))) {
      const roles = rolesOf(context, clause);
      const blows = roles.after('to', 'for').filter((p) => BLOW.has(context.parse.tokens[p.head]?.lower ?? ''));
      const whom = unique([...blows.flatMap((p) => ownersOf(context, p)), ...(blows.length > 0 ? argumentsOf(context, roles.after('by', 'from')) : [])]);
      const [from, to] = extentOf(clause, [...roles.agentPhrases, ...blows, ...(blows.length > 0 ? roles.after('by', 'from') : [])]);
      for (const a of roles.agents) for (const b of whom) if (a !== b) matches.push({ source: a, target: b, type: 'threatens', from, to, clause: index, modality: 'planned', rule: 'stance:answer' });
    }
    // "refuses to recognise X’s government", "does not accept X’s rule"
    if (ACCEPT.has(clause.verb.lemma) && !clause.verb.passive && (clause.verb.negation >= 0 || clauses[clause.governor]?.verb.lemma === 'refuse')) {
      const ruled = clause.objects.filter((o) => RULE.has(context.parse.tokens[o.head]?.lower ?? ''));
      const [from, to] = extentOf(clause, [...clause.subjects, ...ruled]);
      for (const a of argumentsOf(context, clause.subjects)) for (const b of unique(ruled.flatMap((o) => ownersOf(context, o)))) if (a !== b) matches.push({ source: a, target: b, type: 'opposes', from, to, clause: index, polarity: 'affirmed', rule: 'stance:unrecognised' });
    }
    // "sees X as a threat"
    const threat = SEE.has(clause.verb.lemma) ? clause.phrases.filter((p) => p.word === 'as').flatMap((p) => p.nouns).find((n) => DANGER.has(context.parse.tokens[n.head]?.lower ?? '')) : undefined;
    if (threat) {
      const { agents, agentPhrases, patients, patientPhrases } = rolesOf(context, clause);
      const parts = [clause.verb, threat, ...agentPhrases, ...patientPhrases];
      for (const a of agents) for (const b of patients) if (a !== b) matches.push({ source: a, target: b, type: 'opposes', from: Math.min(...parts.map((p) => p.from)), to: Math.max(...parts.map((p) => p.to)), clause: index, rule: 'stance:threat' });
    }
    // "…, X warned, Y would …" is the words of X, who may speak for Y.
    if (!WARN.has(clause.verb.lemma) || clause.verb.passive || clauses.some((c) => c.content === index && among('will|shall|would', c.verb.modal) && isReckoning(context, c)) || context.parse.tokens[clause.verb.to]?.text === ',') return;
    const who = argumentsOf(context, clause.subjects);
    const said = clauses.find((c) => c.content === index);
    const about = clause.phrases.filter((p) => among('of|about|against|over', p.word)).flatMap((p) => p.nouns);
    const told = clause.verb.lemma === 'protest' ? [] : argumentsOf(context, clause.objects);
    const states = argumentsOf(context, clause.phrases.filter((p) => p.word === 'to').flatMap((p) => p.nouns)).filter((id) => context.entityOf(id)?.actorKind !== 'organisation' && context.entityOf(id)?.actorKind !== 'government_body');
    // "warns Sulaymaniyah over X": a town is warned, and not X.
    if (told.length === 0 && clause.verb.lemma === 'warn' && clause.objects.some((o) => isPlaceOnly(context, o))) return;
    const whom = told.length > 0 ? told : states.length > 0 ? states : about.length > 0 ? [...argumentsOf(context, about), ...about.flatMap((n) => ownersOf(context, n))] : said ? [...argumentsOf(context, said.subjects), ...said.subjects.flatMap((n) => sideOf(context, n))] : [];
    const last = told.length > 0 ? (clause.objects.at(-1)?.to ?? clause.verb.to) : (clause.phrases.find((p) => p.word === 'to')?.nouns.at(-1)?.to ?? about.at(-1)?.to ?? said?.subjects.at(-1)?.to ?? clause.verb.to);
    const from = Math.min(clause.verb.from, ...clause.subjects.map((s) => s.from));
    // "warned X that it would strike"
    const strikes = clause.verb.lemma === 'warn' && told.length > 0 ? clauses.find((c) => c.content === index && among('will|shall|would', c.verb.modal) && c.verb.negation < 0 && (ANSWER.has(c.verb.lemma) || STRIKE.has(c.verb.lemma)) && c.subjects.every((s) => s.pronoun || argumentsOf(context, [s]).some((id) => who.includes(id)))) : undefined;
    const type = strikes ? 'threatens' : clause.verb.lemma === 'warn' && clause.phrases.some((p) => p.word === 'of') && about.some((n) => RESPONSE.has(context.parse.tokens[n.head]?.lower ?? '')) ? 'threatens' : told.length > 0 && (about.some((n) => isTold(context, n)) || isOthers(context, [...who, ...told], about, said)) ? 'communicates_with' : 'criticises';
    for (const a of who) for (const b of [...new Set(whom)].slice(0, 1)) if (a !== b && !who.includes(b) && !(told.length === 0 && isOwnSide(context, a, b))) matches.push({ source: a, target: b, type, from, to: last, clause: index, rule: `stance:${clause.verb.lemma}` });
  });
  return matches;
};
