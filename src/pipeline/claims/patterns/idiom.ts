/**
 * Set phrases that name a relationship with a noun of their own ("threw its weight behind X", "locked horns with X"), and
 * dependence, told from the side of the one who is helped ("X relies on Iranian weapons", "X depends on Y for gas").
 */
import { among, wordList } from '../../among';
import type { RelationshipType } from '../../../model/relationship';
import { argumentsOf, giversIn, ownersOf, sideOf } from '../argument';
import { unique } from '../../unique';
import type { ClaimContext, Match, Pattern } from '../context';
import { isContest } from '../contest';
import { givenType } from '../given';
import { extentOf, rolesOf } from '../roles';
import { idioms } from './idioms';
import type { Clause } from '../../syntax/clause';
import type { NounPhrase } from '../../syntax/chunk';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** "gave X an ultimatum": the other side is an object too. */
const TAKES_TWO: ReadonlySet<string> = set('give throw hand lend offer promise set deal drop send write serve read cause teach show inflict bear');
const DEPEND: ReadonlySet<string> = set('depend rely draw lean count spend live');
const LEAN: ReadonlySet<string> = set('depend rely lean');
const SANCTIONS: ReadonlySet<string> = new Set(['sanctions', 'embargo', 'blockade']);
const LET: ReadonlySet<string> = new Set(['let', 'allow', 'permit', 'enable']);
const USE: ReadonlySet<string> = set('use refuel operate work cross move land train fly recruit base transit regroup rest launch fire enter pass station run open set resupply rearm reinforce evacuate');
const PASS: ReadonlySet<string> = set('flow pass go get reach cross move transit come slip travel');
const SHOW: ReadonlySet<string> = new Set(['show', 'teach']);
const GROUND: ReadonlySet<string> = set('soil territory airfield airfields airspace base bases airport airports port ports border borders land side ground camps skies road roads railway railways bridge bridges airstrip airstrips waters barracks depots hospitals warehouses');
const OWED: ReadonlySet<string> = set('victory victories survival success successes gains gain power position existence life job rise throne advance advances strength resilience arsenal training comeback recovery triumph triumphs ascent fortunes rule seat grip');
const AIR_FORCE_AS: ReadonlySet<string> = new Set(['act', 'serve', 'function', 'operate', 'double']);
const MUCH: ReadonlySet<string> = set('much everything lot deal something success');
const FORSAKE: ReadonlySet<string> = set('abandon forsake betray desert');
const SPOTTED: ReadonlySet<string> = set('convoy convoys troops soldiers tanks ship ships position positions base bases leader leaders commander commanders enemy forces guns rockets launchers fighters men target targets depot depots units battery batteries column patrol');
const VERBS: ReadonlySet<string> = new Set([...idioms.flatMap((i) => [...i.verbs]), ...DEPEND, ...LET, ...SHOW, ...AIR_FORCE_AS, 'answer', 'turn', 'owe', 'be', 'want', 'have', 'forgive', 'tell', ...FORSAKE]);
const HEMMED: ReadonlySet<string> = new Set(['surrounded', 'encircled', 'cornered', 'trapped', 'besieged', 'pinned']);
const GONE: ReadonlySet<string> = new Set(['gone', 'out', 'toppled', 'removed', 'ousted', 'dead', 'deposed', 'disarmed', 'punished', 'crushed', 'destroyed']);
/** What two do together. */
const MUTUAL = wordList('meets|communicates_with|coordinates_with|allied_with|opposes');

export const byIdiom: Pattern = (context) => {
  const { clauses, tokens } = context.parse;
  const matches: Match[] = [];
  clauses.forEach((clause, index) => {
    const { lemma, passive } = clause.verb;
    if (!VERBS.has(lemma) || clause.subjects.length === 0) return;
    const roles = rolesOf(context, clause);
    // "its wages are met by X", but not "lines were crossed"
    if (passive && roles.agents.length === 0) return;
    const add = (type: RelationshipType, sources: readonly string[], targets: readonly string[], phrases: readonly NounPhrase[], rule: string) => {
      const [from, to] = extentOf(clause, [...roles.agentPhrases, ...phrases]);
      for (const source of sources) for (const target of targets) if (source !== target) matches.push({ source, target, type, from, to, clause: index, rule: `idiom:${rule}` });
    };
    if (isContest(context, lemma)) return;
    for (const { verbs, nouns, to, type, other, reverse, owned, given, needs } of idioms) {
      const noun = verbs.has(lemma) ? [...roles.patientPhrases, ...(passive ? [] : [...roles.after('up'), ...besideIn(context, clause), ...countedIn(context, clause)])].find((o) => nouns.has(tokens[o.head]?.lower ?? '') || (tokens[o.head]?.lower === 'open' && nouns.has(tokens[o.head - 1]?.lower ?? ''))) : undefined;
      if (!noun || (needs && !tokens.slice(noun.from, noun.head).some((t) => needs.has(t.lower))) || (given && givenType(context, noun) !== type)) continue;
      const phrases = roles.after(...to);
      // "X’s stocks of rockets": what is of rockets is whose it is.
      const alone = phrases.length === 0 || (given && other(context, phrases).length === 0);
      const whom = alone && owned ? ownersOf(context, noun) : alone && to.includes('to') && TAKES_TWO.has(lemma) ? argumentsOf(context, clause.objects.filter((o) => o !== noun)) : other(context, phrases);
      // "X and Y shook hands", "made peace"
      const [one, ...others] = roles.agents;
      if (alone && whom.length === 0 && one !== undefined && MUTUAL.has(type)) {
        add(type, [one], others, [noun], lemma);
        continue;
      }
      const [sources, targets] = reverse ? [whom, roles.agents] : [roles.agents, whom];
      add(type, sources, targets, alone ? [noun] : phrases, lemma);
    }
    if (passive) return;
    // "threw in its lot with X"
    if ((lemma === 'throw' || lemma === 'cast') && clause.phrases.some((p) => p.word === 'in' && tokens[p.nouns[0]?.head ?? -1]?.lower === 'lot')) add('allied_with', roles.agents, argumentsOf(context, roles.after('with')), roles.after('with'), lemma);
    // "turned to X for rockets"
    if (lemma === 'turn') for (const { type, givers, phrases } of supportOf(context, clause, 'to')) if (type !== 'aids') add(type, givers, roles.agents, phrases, lemma);
    // "put X under sanctions"
    if ((lemma === 'put' || lemma === 'place') && clause.phrases.some((p) => p.word === 'under' && SANCTIONS.has(tokens[p.nouns[0]?.head ?? -1]?.lower ?? ''))) add('opposes', roles.agents, argumentsOf(context, clause.objects), clause.objects, lemma);
    // "lets X use its airfields"
    if (LET.has(lemma) && clause.objects.length > 0) {
      const use = clauses.find((c) => c.governor === index && USE.has(c.verb.lemma));
      const where = use ? [...use.objects, ...use.phrases.flatMap((p) => p.nouns)] : [];
      if (use && (use.verb.lemma === 'refuel' || where.some((p) => GROUND.has(tokens[p.head]?.lower ?? '') || context.found.some((m) => m.from <= p.head && p.head < m.to && (m.kind === 'place' || m.basis === 'metonym'))))) add('aids', roles.agents, unique(clause.objects.flatMap((p) => sideOf(context, p))), [...clause.objects, ...where], lemma);
    }
    // "let weapons pass to X", "allowed rockets to reach X"
    const passing = LET.has(lemma) && clause.objects.some((o) => givenType(context, o) !== null) ? clauses.find((c) => c.governor === index && PASS.has(c.verb.lemma)) : undefined;
    const reached = passing ? [...passing.objects, ...passing.phrases.filter((p) => p.word === 'to' || p.word === 'into').flatMap((p) => p.nouns)] : [];
    if (reached.length > 0) add('aids', roles.agents, argumentsOf(context, reached), [...clause.objects, ...reached], lemma);
    // "is on the side of X", "is on X’s payroll"
    const on = lemma === 'be' ? clause.phrases.find((p) => p.word === 'on')?.nouns[0] : undefined;
    const whose = on ? [...ownersOf(context, on), ...argumentsOf(context, roles.after('of'))] : [];
    if (on && tokens[on.head]?.lower === 'side') add('backs', roles.agents, whose, [on, ...roles.after('of')], 'side');
    else if (on && tokens[on.head]?.lower === 'payroll') add('funds', whose, roles.agents, [on, ...roles.after('of')], 'payroll');
    // "X and Y found themselves on the same side"
    const [one, ...rest] = among('be|find|stand|remain', lemma) && clause.phrases.some((p) => p.word === 'on' && p.nouns.some((n) => tokens[n.head]?.lower === 'side' && tokens[n.head - 1]?.lower === 'same')) ? roles.agents : [];
    if (one !== undefined) add('allied_with', [one], rest, roles.agentPhrases, 'side');
    // "wants X gone"
    if (lemma === 'want' && clause.objects.length === 1 && GONE.has(tokens[clause.objects[0]?.to ?? -1]?.lower ?? '')) add('opposes', roles.agents, argumentsOf(context, clause.objects), clause.objects, lemma);
    // "has X surrounded"
    if (lemma === 'have' && clause.objects.length === 1 && HEMMED.has(tokens[clause.objects[0]?.to ?? -1]?.lower ?? '')) add('fights', roles.agents, argumentsOf(context, clause.objects), clause.objects, 'surrounded');
    // "will not abandon X": whatever it will do, it stands by X now.
    if (FORSAKE.has(lemma) && clause.verb.negation >= 0) for (const a of roles.agents) for (const b of roles.patients) if (a !== b) matches.push({ source: a, target: b, type: 'backs', from: extentOf(clause, roles.agentPhrases)[0], to: extentOf(clause, roles.patientPhrases)[1], clause: -1, rule: 'idiom:forsake' });
    // "told X where the convoy was"
    const where = lemma === 'tell' && clause.objects.length === 1 && tokens[clause.objects[0]?.to ?? -1]?.lower === 'where' ? clauses[index + 1] : undefined;
    const at = tokens.slice(clause.objects[0]?.to ?? 0, (clause.objects[0]?.to ?? 0) + 3).map((t) => t.lower);
    if (lemma === 'tell' && clause.objects.length === 1 && at[0] === 'where' && at[1] === 'to' && among('bomb|strike|hit|shell|fire|aim|attack', at[2] ?? '')) add('shares_intelligence', roles.agents, roles.patients, clause.objects, lemma);
    if (where?.conjunction === 'where' && where.subjects.some((s) => SPOTTED.has(tokens[s.head]?.lower ?? ''))) add('shares_intelligence', roles.agents, roles.patients, clause.objects, lemma);
    // "has not forgiven X"
    if (lemma === 'forgive' && clause.verb.negation >= 0) for (const a of roles.agents) for (const b of roles.patients) if (a !== b) matches.push({ source: a, target: b, type: 'opposes', from: extentOf(clause, roles.agentPhrases)[0], to: extentOf(clause, roles.patientPhrases)[1], clause: -1, rule: 'idiom:forgive' });
    // "showed X how to"
    if (SHOW.has(lemma) && clause.objects.length === 1 && tokens[clause.objects[0]?.to ?? -1]?.lower === 'how' && tokens[(clause.objects[0]?.to ?? -1) + 1]?.lower === 'to') add('trains', roles.agents, roles.patients, clause.objects, lemma);
    // "let X know"
    if (lemma === 'let' && clauses.some((c) => c.governor === index && c.verb.lemma === 'know')) add('communicates_with', roles.agents, argumentsOf(context, clause.objects), clause.objects, 'know');
    // "X answers to Y": it is Y’s.
    if (lemma === 'answer' && clause.objects.length === 0) add('backs', argumentsOf(context, roles.after('to')), roles.agents.filter((id) => isBand(context, id)), roles.after('to'), lemma);
    // "owes its victories to X"
    const owed = lemma === 'owe' ? clause.objects.find((o) => OWED.has(tokens[o.head]?.lower ?? '') || givenType(context, o) !== null) : undefined;
    if (owed) add(givenType(context, owed) ?? 'aids', unique(roles.after('to').flatMap((p) => sideOf(context, p))), roles.agents, [owed, ...roles.after('to')], lemma);
    // "X’s gains owe much to Y’s jets"
    const gains = lemma === 'owe' && !owed && clause.objects.some((o) => MUCH.has(tokens[o.head]?.lower ?? '')) ? clause.subjects.find((s) => OWED.has(tokens[s.head]?.lower ?? '')) : undefined;
    if (gains) for (const p of roles.after('to')) add(ALOFT.has(tokens[p.head]?.lower ?? '') ? 'gives_air_support' : (givenType(context, p) ?? 'aids'), sideOf(context, p), ownersOf(context, gains), [gains, p], lemma);
    // "acts as the air force of X"
    const force = AIR_FORCE_AS.has(lemma) ? roles.after('as').find((p) => among('force|arm', tokens[p.head]?.lower ?? '') && tokens[p.head - 1]?.lower === 'air') : undefined;
    if (force) add('gives_air_support', roles.agents, [...ownersOf(context, force), ...argumentsOf(context, roles.after('of', 'for'))], [force, ...roles.after('of', 'for')], lemma);
    // "is reliant on X"
    const reliant = among('be|become|remain|grow', lemma) && tokens.slice(clause.verb.to, clause.verb.to + 3).some((t) => among('reliant|dependent', t.lower));
    if (DEPEND.has(lemma) || reliant) for (const { type, givers, phrases } of supportOf(context, clause, lemma === 'live' && !clause.phrases.some((p) => p.word === 'on') ? 'off' : 'on')) add(type, givers, roles.agents, phrases, lemma);
  });
  return matches;
};

/** "broke through X’s lines", "put out feelers": right behind the verb, and not "gave X information on the ground". */
const besideIn = ({ parse: { tokens } }: ClaimContext, { phrases, objects, verb }: Clause): readonly NounPhrase[] => (objects.length === 0 && among('out|on|through|off', tokens[verb.to]?.lower ?? '') ? (phrases.find((p) => p.word === tokens[verb.to]?.lower)?.nouns ?? []) : []);
/** "lost hundreds of men to X": what is counted. */
const countedIn = ({ parse: { tokens } }: ClaimContext, { objects, phrases }: Clause): readonly NounPhrase[] => (objects.some((o) => COUNTS.has(tokens[o.head]?.lower ?? '')) && phrases[0]?.word === 'of' ? phrases[0].nouns : []);
const COUNTS: ReadonlySet<string> = new Set('hundreds dozens scores thousands tens plenty number handful pair couple lot series string'.split(' '));
const isBand = ({ entityOf }: ClaimContext, id: string): boolean => /^armed_/.test(entityOf(id)?.actorKind ?? '');

/** "on Y for gas", "on Iranian weapons", "on money from Y": who gives what. */
const supportOf = (context: ClaimContext, clause: Clause, word = 'on'): readonly { readonly type: RelationshipType; readonly givers: readonly string[]; readonly phrases: readonly NounPhrase[] }[] => {
  const at = clause.phrases.findIndex((p) => p.word === word || (word === 'on' && p.word === 'upon'));
  const on = clause.phrases[at]?.nouns ?? [];
  const next = clause.phrases[at + 1];
  const named = argumentsOf(context, on.filter((p) => givenType(context, p) === null));
  // "depends for its money on X"
  const before = clause.phrases[at - 1];
  const things = next?.word === 'for' ? next.nouns : before?.word === 'for' ? before.nouns : [];
  // "X depends on Y": of a band of men.
  if (named.length > 0 && things.length === 0 && word === 'on' && (LEAN.has(clause.verb.lemma) || !DEPEND.has(clause.verb.lemma)) && argumentsOf(context, clause.subjects).every((id) => isBand(context, id))) return [{ type: 'aids', givers: named, phrases: on }];
  if (named.length > 0 && !on.some((p) => ALOFT.has(context.parse.tokens[p.head]?.lower ?? ''))) return [...new Set(things.map((p): RelationshipType => givenType(context, p) ?? 'aids'))].map((type) => ({ type, givers: named, phrases: [...on, ...things] }));
  const from = clause.phrases.find((p, i) => i > at && (p.word === 'from' || p.word === 'by'))?.nouns ?? [];
  // "on American jets for cover"
  const cover = things.some((p) => COVER.has(context.parse.tokens[p.head]?.lower ?? '')) ? on.filter((p) => ALOFT.has(context.parse.tokens[p.head]?.lower ?? '')) : [];
  if (cover.length > 0) return [{ type: 'gives_air_support', givers: unique(cover.flatMap((p) => sideOf(context, p))), phrases: [...on, ...things] }];
  return on.flatMap((phrase) => {
    const type = givenType(context, phrase) ?? (KNOWHOW.has(context.parse.tokens[phrase.head]?.lower ?? '') ? 'aids' : null);
    const givers = from.length > 0 ? from.flatMap((p) => giversIn(context, p)) : ownersOf(context, phrase);
    return type && givers.length > 0 ? [{ type, givers, phrases: [phrase, ...from] }] : [];
  });
};
const COVER: ReadonlySet<string> = new Set(['cover', 'support', 'protection']);
const ALOFT: ReadonlySet<string> = set('jets planes warplanes aircraft bombers helicopters gunships drones');
const KNOWHOW: ReadonlySet<string> = new Set(['know-how', 'expertise', 'largesse', 'patronage', 'generosity']);
