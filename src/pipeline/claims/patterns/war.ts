/**
 * War told by set verbs: "X went to war with Y", "clashes pitted X against Y", "X beat back an attack by Y", "X cracked down on
 * Y", "X’s missiles rained on Y", "X joined Y in the battle", "X seized a Y ship", "X threw out Y’s troops".
 */
import type { RelationshipType } from '../../../model/relationship';
import { among, wordList } from '../../among';
import { argumentOf, argumentsOf, giversIn, ownersOf, sideOf } from '../argument';
import { unique } from '../../unique';
import { struckOf } from '../struck';
import type { ClaimContext, Match, Pattern } from '../context';
import { phrasesAfter } from '../phrases';
import { isKnockout } from '../contest';
import { extentOf, rolesOf } from '../roles';
import { isNoun, type NounPhrase } from '../../syntax/chunk';
import { coordinated } from '../../syntax/list';
import type { Clause } from '../../syntax/clause';

const BLOW = wordList('attacks?|assaults?|offensives?|raids?|incursions?|invasion|onslaught|advance|ambush|counterattack|counter-attack|siege|push|gains|blitz');
const REPEL = wordList('repel|repulse|fend|beat|resist|stop|halt|blunt|break|withstand|check|stall|contain');
const BATTLE = wordList('battles?|fight|fighting|assaults?|attacks?|offensive|war|campaign|operations?|siege|push|advance|raids?|struggle|drive|conflict|combat');
const FALL = wordList('tear|rip|smash|explode|burst|streak|punch|rain|fall|land|slam|crash|plough|plow|hit|strike|explode|impact');
const MISSILE = wordList('missiles?|rockets?|shells?|bombs?|drones?|mortars?|warheads?|salvos?|projectiles?');
const SEIZE = wordList('steal|snatch|nab|confiscate|seize|capture|board|impound|commandeer|intercept|ram|hijack');
const SEIZED = wordList('ships?|vessels?|tankers?|freighters?|boats?|frigates?|planes?|aircraft|drones?|soldiers?|sailors|troops|officers?|marines|diplomats?|positions?|bases?|outposts?|posts?|garrisons?|barracks|tanks|vehicles|convoys?|checkpoints?|cargo|cargoes|trucks?|officials?|weapons|arms|cars?|guns|ammunition|commanders?|pilots?|crew|crews|fishermen|helicopters?|jets?');
const ARMS = wordList('weapons|arms|guns|ammunition|cargo|cargoes');
const OUST = wordList('throw|kick|order|boot|drum|turf|expel');
const VERBS: ReadonlySet<string> = new Set([...REPEL, 'fight', ...FALL, ...SEIZE, ...OUST, 'go', 'pit', 'crack', 'clamp', 'join', 'take', 'participate', 'partake']);

type Add = (type: RelationshipType, sources: readonly string[], targets: readonly string[], phrases: readonly NounPhrase[], rule: string) => void;

const armed = ({ entityOf }: ClaimContext, id: string): boolean => among('armed_group|armed_force|state|group|government_body', entityOf(id)?.actorKind ?? '');
const besideIn = (context: ClaimContext, clause: Clause, word: string): string => context.parse.tokens.slice(clause.verb.from, clause.verb.to + 1).some((t) => t.lower === word) ? word : '';

const read = (context: ClaimContext, clause: Clause, add: Add): void => {
  const { entityOf } = context;
  const { tokens, chunks, clauses } = context.parse;
  const { lemma, passive } = clause.verb;
  const headOf = (phrase: NounPhrase | undefined): string => (phrase ? (tokens[phrase.head]?.lower ?? '') : '');
  const roles = rolesOf(context, clause);
  const [object] = roles.patientPhrases;
  if (lemma === 'go' && clause.phrases.some((p) => p.word === 'to' && headOf(p.nouns[0]) === 'war')) {
    const foes = roles.after('with', 'against');
    return add('fights', roles.agents, argumentsOf(context, foes), [...roles.agentPhrases, ...foes], 'to-war');
  }
  if (lemma === 'pit') {
    // "pits armed groups, chiefly X and Y, against Z": past what stands between the commas.
    const past = chunks.findIndex((c, k) => k > clause.at && k < clause.at + 12 && c.type === 'preposition' && c.word === 'against');
    const foes = past > 0 ? coordinated(chunks, past + 1).map((k) => chunks[k]).filter(isNoun) : [];
    return add('fights', roles.patients, argumentsOf(context, foes), [...roles.patientPhrases, ...foes], 'pit');
  }
  if ((lemma === 'crack' || lemma === 'clamp') && besideIn(context, clause, 'down')) return add('attacks', roles.agents, argumentsOf(context, roles.after('on')), [...roles.agentPhrases, ...roles.after('on')], 'crack-down');
  if ((REPEL.has(lemma) || (lemma === 'fight' && besideIn(context, clause, 'off'))) && object && BLOW.has(headOf(object))) {
    const by = phrasesAfter(chunks, chunks.indexOf(object)).filter((p) => p.word === 'by' || p.word === 'from').flatMap((p) => p.nouns);
    const foes = by.length > 0 && !passive ? argumentsOf(context, by) : ownersOf(context, object);
    return add('fights', roles.agents, foes, [...roles.agentPhrases, object, ...(passive ? [] : by)], 'repel');
  }
  if (FALL.has(lemma) && !passive) {
    const [missile] = clause.subjects;
    if (!missile || !MISSILE.has(headOf(missile))) return;
    const firing = clauses.find((c) => c.relative && c.verb.passive && c.subjects.includes(missile));
    const by = firing?.phrases.filter((p) => p.word === 'by').flatMap((p) => p.nouns) ?? [];
    const struck = clause.objects.length > 0 ? clause.objects : roles.after('on', 'upon', 'into', 'through', ...(firing ? ['in'] : []));
    return add('strikes', by.length > 0 ? argumentsOf(context, by) : ownersOf(context, missile), unique(struck.flatMap((p) => [...struckOf(context, p), ...giversIn(context, p)])), [missile, ...struck], 'missile');
  }
  if (lemma === 'join' && object && !passive) {
    const battle = roles.after('in').find((p) => BATTLE.has(headOf(p)));
    const allies = battle ? argumentOf(context, object) : BATTLE.has(headOf(object)) ? ownersOf(context, object) : [];
    const foes = roles.after('against');
    add('fights_alongside', roles.agents.filter((id) => armed(context, id)), allies.filter((id) => armed(context, id)), [...roles.agentPhrases, object, ...(battle ? [battle] : [])], 'join');
    if (allies.length > 0) add('fights', roles.agents, argumentsOf(context, foes), [...roles.agentPhrases, object, ...foes], 'join');
    return;
  }
  // "took part in X’s assault on Y"
  if (among('participate|partake', lemma) || (lemma === 'take' && besideIn(context, clause, 'part'))) {
    const [battle] = roles.after('in').filter((p) => BATTLE.has(headOf(p)));
    const own = battle ? ownersOf(context, battle) : [];
    const led = battle && own.length === 0 ? argumentsOf(context, phrasesAfter(chunks, chunks.indexOf(battle)).filter((p) => p.word === 'by').flatMap((p) => p.nouns)) : own;
    if (battle) add('fights_alongside', roles.agents.filter((id) => armed(context, id)), led.filter((id) => armed(context, id)), [...roles.agentPhrases, battle], 'part');
    const foes = battle ? phrasesAfter(chunks, chunks.indexOf(battle)).filter((p) => p.word === 'against' || p.word === 'on').flatMap((p) => p.nouns) : [];
    return add('fights', roles.agents.filter((id) => armed(context, id)), argumentsOf(context, foes), [...roles.agentPhrases, ...foes], 'part');
  }
  // "seized Iranian arms": a state’s arms may be anybody’s by then.
  const isMade = (p: NounPhrase, id: string): boolean => ARMS.has(headOf(p)) && entityOf(id)?.actorKind === 'state' && !p.owner;
  if (SEIZE.has(lemma) && object && SEIZED.has(headOf(object))) return add('attacks', roles.agents, unique(roles.patientPhrases.filter((p) => tokens[p.to]?.lower !== 'from').flatMap((p) => struckOf(context, p).filter((id) => !isMade(p, id)))), [...roles.agentPhrases, ...roles.patientPhrases], 'seize');
  const thrown = object ? roles.patientPhrases : roles.after('out');
  if (OUST.has(lemma) && thrown.length > 0 && besideIn(context, clause, 'out') && !isKnockout(context, roles.agents) && (lemma !== 'order' || roles.after('of').length === 0)) return add('opposes', roles.agents, unique(thrown.flatMap((p) => sideOf(context, p))), [...roles.agentPhrases, ...thrown], 'oust');
};

export const byWar: Pattern = (context) => {
  const matches: Match[] = [];
  context.parse.clauses.forEach((clause, index) => {
    if (!VERBS.has(clause.verb.lemma)) return;
    read(context, clause, (type, sources, targets, phrases, rule) => {
      const [from, to] = extentOf(clause, phrases);
      for (const source of sources) for (const target of targets) if (source !== target) matches.push({ source, target, type, from, to, clause: index, rule: `war:${rule}` });
    });
  });
  return matches;
};
