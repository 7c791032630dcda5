/**
 * Blame told otherwise than by "X blamed Y": "X blamed the raid on Y", "X and Y traded accusations", "X called Y a menace",
 * "X demanded an apology from Y", "Saudi charges that Iran is arming Z".
 */
import { argumentsOf, giversIn, ownersOf, sideOf } from '../argument';
import { BLOWS, type Match, type Pattern } from '../context';
import { verbFrames } from '../frame';
import { rolesOf } from '../roles';
import { isOwnSide, speakingOf, SPOKEN } from '../speaking';
import { MISDEEDS, BAD, wrongIn } from '../wrong';
import { isNoun, type NounPhrase } from '../../syntax/chunk';
import { typeAt, wordOf } from '../../syntax/list';
import { MEDIA_HEADS } from '../../mentions/cue';
import { among, wordList } from '../../among';

const NAMES = wordList('call|brand|label|describe|denounce|dismiss');
/** How far behind the verb the bad name stands, in tokens. */
const REACH = 14;
const VERBS = wordList('call|fire|shoot|clap|brand|label|describe|denounce|dismiss|demand|blame|pin|exchange|trade|swap|hurl|level|compare|liken|lash|hit|summon|take|press|tell|order|warn|urge|pressure|exhort|implore|hold|find');
/** What one is told to leave off. */
const STOP = wordList('stop|end|halt|cease|withdraw|lift|abandon|drop|renounce|refrain|desist|quit|leave|pull|pack|vacate|evacuate|depart|retreat|surrender|step|apologise|apologize|reverse|release|disarm|disband|free');
/** What one does to somebody who takes it ill. */
const ANGER = wordList('anger|enrage|infuriate|incense|outrage|annoy|irk|rile|irritate|exasperate|alarm|offend|displease|rankle|dismay|antagoni[sz]e|worry|concern|disturb|trouble|appall?|unsettle|perturb|shock|frustrate|horrify|disappoint|dissatisfy|disillusion');
const LIABLE = wordList('responsible|accountable|guilty|culpable|liable');
const MONSTERS = wordList('hitler|nazis?|isis|stalin|mussolini|terrorists?|fascists?|gangsters?|mobsters?|pharaoh|escobar|cancer|bandits?|thieves|pirates?|qaeda|taliban|jihadists?|daesh|islamic|holocaust|genocide|auschwitz|gestapo|crusaders|cancer|medieval|junta');
const ENVOY = wordList('ambassadors?|envoys?|diplomats?|charge|chargé|attach[eé]|consul');
const REPROACHES = wordList('accusations?|blame|barbs|insults|recriminations|charges|allegations|threats|criticism|words');
/** What is demanded of somebody. */
const CALLED = wordList('disarmament|withdrawal|resignation|removal|surrender|pullout|pull-out|retreat|departure|expulsion|dismantling|isolation|ouster');
const PROBE = wordList('end|halt|stop|inquiry|investigation|probe');
/** What is struck is the other side’s. */
const THEIRS = wordList('villages?|towns?|settlements?|cities|positions|posts|troops|soldiers|forces|civilians|areas|districts|homes|houses|targets|infrastructure');
const CHARGE = wordList('accusations?|charges?|allegations?|complaints?|claims?|warnings?|assertions?');

const BANS: ReadonlySet<string> = new Set(['declare', 'designate', 'label', 'brand', 'classify', 'rule', 'pronounce']);
const BANNED: ReadonlySet<string> = new Set(['banned', 'illegal', 'unlawful', 'outlawed', 'proscribed', 'undesirable']);
/** "demanded that X withdraw" */
const DEMAND: ReadonlySet<string> = new Set(['demand', 'insist', 'urge', 'ask', 'order']);
const DENY: ReadonlySet<string> = new Set(['deny', 'doubt', 'dispute', 'admit', 'fear']);

export const byReproach: Pattern = (context) => {
  const { parse } = context;
  const { chunks, tokens, clauses } = parse;
  const matches: Match[] = [];
  const headOf = (phrase: NounPhrase | undefined): string => (phrase ? (tokens[phrase.head]?.lower ?? '') : '');
  const add = (sources: readonly string[], targets: readonly string[], from: number, to: number, clause: number, rule: string, type: 'criticises' | 'opposes' = 'criticises') => {
    for (const source of sources) for (const target of targets) if (source !== target) matches.push({ source, target, type, from, to, clause, rule: `reproach:${rule}` });
  };
  clauses.forEach((clause, index) => {
    const { lemma, passive } = clause.verb;
    // "X’s deal with Z enraged Y", "Y was angered by X’s raid"
    if (ANGER.has(lemma)) {
      const { agentPhrases, patients, patientPhrases, after } = rolesOf(context, clause);
      // "was worried about the presence of Y"
      const causes = passive ? after('by', 'about', 'at', 'over', 'with', 'in') : agentPhrases;
      const own = causes.flatMap((p) => sideOf(context, p));
      const of = passive && causes.length > 0 && own.length === 0 ? after('of').slice(0, 1) : [];
      const phrases = [...causes, ...of, ...patientPhrases];
      const whom = [...own, ...of.flatMap((p) => sideOf(context, p))].filter((id) => !patients.some((a) => isOwnSide(context, a, id)));
      return add(patients, whom, Math.min(clause.verb.from, ...phrases.map((p) => p.from)), Math.max(clause.verb.to, ...phrases.map((p) => p.to)), index, lemma);
    }
    // "said that X had committed war crimes", "X was to blame, Y said"
    const wronged = wrongIn(context, clause);
    const must = among('must|should', clause.verb.modal);
    const said = wronged > 0 || (STOP.has(lemma) && !passive && (clause.verb.bare || must) && clause.verb.negation < 0) ? speakingOf(parse, clause) : undefined;
    if (said && said.verb.negation < 0 && !said.verb.passive && (wronged > 0 || must ? !DENY.has(said.verb.lemma) : DEMAND.has(said.verb.lemma))) {
      const whom = clause.subjects.flatMap((s) => sideOf(context, s)).filter((id) => !argumentsOf(context, said.subjects).includes(id));
      return add(argumentsOf(context, said.subjects), whom, Math.min(...[said, clause].flatMap((c) => [c.verb.from, ...c.subjects.map((s) => s.from)])), Math.max(wronged, clause.verb.to, said.verb.to), clauses.findIndex((c) => c.at === said.at), wronged > 0 ? 'wrong' : 'demand');
    }
    // "declared X a banned organisation"
    const [whom, label] = BANS.has(lemma) && !passive ? clause.objects : [];
    if (whom && tokens.slice((label ?? whom).from, (label ?? whom).to + 1).some((t) => BANNED.has(t.lower))) return add(argumentsOf(context, clause.subjects), argumentsOf(context, [whom]), Math.min(clause.verb.from, ...clause.subjects.map((s) => s.from)), (label ?? whom).to, index, 'banned', 'opposes');
    // "accused each other of shelling villages": the other’s.
    const [one, ...others] = among('accuse|blame', lemma) && !passive && clause.objects.some((o) => tokens[o.head]?.lower === 'other') ? argumentsOf(context, clause.subjects) : [];
    const deed = others.length === 1 ? clauses.findIndex((c) => c.governor === index && c.verb.form === 'gerund' && c.objects.every((o) => THEIRS.has(headOf(o)) && argumentsOf(context, [o]).length === 0)) : -1;
    const done = clauses[deed];
    const type = done ? verbFrames.find((f) => BLOWS.has(f.type) && f.verbs.has(done.verb.lemma) && f.to.includes(''))?.type : undefined;
    const [other] = others;
    if (done && type && one !== undefined && other !== undefined) for (const [source, target] of [[one, other], [other, one]] as const) matches.push({ source, target, type, from: Math.min(clause.verb.from, ...clause.subjects.map((s) => s.from)), to: Math.max(done.verb.to, ...done.objects.map((o) => o.to)), clause: deed, modality: 'reported', rule: 'reproach:mutual' });
    if (!VERBS.has(lemma)) return;
    const roles = rolesOf(context, clause);
    const from = Math.min(clause.verb.from, ...roles.agentPhrases.map((p) => p.from));
    const end = (phrases: readonly NounPhrase[]): number => Math.max(clause.verb.to, ...phrases.map((p) => p.to));
    // "called on X to withdraw", "told X to stop"
    const told = lemma === 'call' ? roles.after('on') : among('tell|order|press|warn|urge|pressure|exhort|implore', lemma) && !passive ? clause.objects : [];
    if (told.length > 0 && clauses.some((c) => c.governor === index && c.verb.form === 'infinitive' && STOP.has(c.verb.lemma) && c.verb.negation < 0)) return add(roles.agents, argumentsOf(context, told).filter((id) => !roles.agents.includes(id)), from, end(told), index, 'stop');
    // "held X responsible for"
    if ((lemma === 'hold' || lemma === 'find') && tokens.slice(clause.verb.to, clause.verb.to + REACH).some((t) => LIABLE.has(t.lower))) return add(roles.agents, roles.patients, from, end(roles.patientPhrases) + (passive ? 0 : 1), index, 'liable');
    if (lemma === 'compare' || lemma === 'liken') {
      const to = roles.after('to', 'with');
      if (to.some((p) => tokens.slice(p.from, p.to).some((t) => MONSTERS.has(t.lower)))) add(roles.agents, roles.patientPhrases.flatMap((p) => sideOf(context, p)), from, end(to), index, lemma);
    } else if (among('lash|hit|fire|shoot|clap', lemma)) {
      const at = roles.after('at');
      // "hit back at X’s claims"
      const back = tokens.slice(clause.verb.from, clause.verb.to + 1).some((t) => t.lower === 'back') && at.some((p) => SPOKEN.has(headOf(p)));
      if (back || tokens.slice(clause.verb.from, clause.verb.to + 1).some((t) => t.lower === 'out')) add(roles.agents, at.flatMap((p) => [...sideOf(context, p), ...giversIn(context, p)]), from, end(at), index, lemma);
    } else if (lemma === 'summon') {
      add(roles.agents, roles.patientPhrases.filter((p) => ENVOY.has(headOf(p))).flatMap((p) => sideOf(context, p)), from, end(roles.patientPhrases), index, lemma);
    } else if (lemma === 'take') {
      if (tokens.slice(clause.verb.to, clause.verb.to + REACH).some((t, k, near) => t.lower === 'task' && near[k - 1]?.lower === 'to')) add(roles.agents, argumentsOf(context, clause.objects), from, end(clause.objects), index, 'task');
    } else if (NAMES.has(lemma) && !(lemma === 'call' && clause.objects.length === 0)) {
      const [thing] = roles.patientPhrases;
      // "called X reckless": the bad name may end the phrase.
      const start = thing ? Math.max(thing.head, clause.verb.to) : clause.verb.to;
      const near = tokens.slice(start, start + REACH);
      // "those he calls X’s puppets" names them.
      const named = thing !== undefined && tokens[thing.head]?.pos === 'NOUN' && BAD.has(headOf(thing));
      // "called the American strikes murder"
      if (!passive && thing && named && !thing.owner) add(roles.agents, ownersOf(context, thing), from, end([thing]), index, lemma);
      // "described it as a violation": a deed, and nobody.
      const isDeed = thing !== undefined && among('it|this|that', headOf(thing)) && near.some((t) => MISDEEDS.has(t.lower));
      if (!passive && thing && !named && !isDeed && near.some((t) => BAD.has(t.lower) || MONSTERS.has(t.lower))) add(roles.agents, sideOf(context, thing), from, end([thing]), index, lemma);
    } else if (lemma === 'demand' || (lemma === 'call' && roles.after('for').some((p) => CALLED.has(headOf(p)) || PROBE.has(headOf(p))))) {
      const asked = lemma === 'call' ? roles.after('for') : clause.objects;
      // "demanded X’s withdrawal", "called for an end to X’s raids"
      const theirs = [...asked.filter((p) => CALLED.has(headOf(p))), ...(asked.some((p) => PROBE.has(headOf(p))) ? roles.after('to', 'into') : [])];
      add(roles.agents, theirs.flatMap((p) => ownersOf(context, p)).filter((id) => !roles.agents.includes(id)), from, end([...asked, ...theirs]), index, lemma);
      const of = lemma === 'call' ? [] : roles.after('from', 'of');
      add(roles.agents, argumentsOf(context, of), from, end(of), index, lemma);
    } else if (lemma === 'blame' || lemma === 'pin') {
      const on = roles.after('on');
      add(roles.agents, argumentsOf(context, on), from, end(on), index, 'on');
    } else if (!passive && clause.objects.some((o) => REPROACHES.has(headOf(o)))) {
      const other = roles.after('with', 'at', 'against');
      const [first, ...others] = [...roles.agents, ...argumentsOf(context, other)];
      if (first === undefined) return;
      add([first], others, from, end([...clause.objects, ...other]), index, lemma);
      if (lemma !== 'hurl' && lemma !== 'level') add(others, [first], from, end([...clause.objects, ...other]), index, lemma);
    }
  });
  chunks.forEach((chunk, i) => {
    if (!isNoun(chunk) || !CHARGE.has(headOf(chunk)) || wordOf(chunks[i + 1]) !== 'that' || typeAt(chunks, i + 1) !== 'relative') return;
    // "a Saudi newspaper’s claim that" is not Riyadh’s.
    const owners = chunk.owner && MEDIA_HEADS.has(tokens[chunk.owner[1] - 1]?.lower ?? '') ? [] : ownersOf(context, chunk);
    const said = owners.length === 0 ? undefined : clauses.find((c) => c.at > i + 1 && c.verb.form === 'finite' && c.subjects.some((s) => s.from > chunk.to));
    if (said) add(owners, argumentsOf(context, said.subjects), chunk.from, said.verb.to, -1, 'that');
  });
  return matches;
};
