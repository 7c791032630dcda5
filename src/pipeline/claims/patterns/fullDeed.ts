/**
 * Verbs that need more than an object to name a relationship: "X opened fire on Y", "X fights on Y’s side", "X drove Y out of
 * the town", "X keeps Y in power", "X was trained in Y", "X joined forces with Y".
 */
import { among, wordList } from '../../among';
import type { RelationshipType } from '../../../model/relationship';
import { argumentsOf, giversIn, sideOf } from '../argument';
import { unique } from '../../unique';
import { struckOf } from '../struck';
import type { ClaimContext } from '../context';
import { isKnockout } from '../contest';
import { FIGHTING } from '../frame';
import { givenType } from '../given';
import { BLOW } from './blow';
import type { Roles } from '../roles';
import type { NounPhrase } from '../../syntax/chunk';
import type { Clause, Parse } from '../../syntax/clause';

/** What blasts and is blasted in war, not in words. */
const WEAPONS = wordList('jets?|planes?|warplanes?|aircraft|drones?|helicopters?|gunships?|tanks?|artillery|missiles?|rockets?|bombers?|gunners?|guns|ships?|warships?');
const TARGETS = wordList('convoys?|positions?|targets?|bases?|camps?|bunkers?|depots?|columns?|trenches|vehicles?|tanks?|strongholds?|hideouts?|outposts?|headquarters|factory|factories|ships?|patrols?');
const SIDE = wordList('for|behalf|side|support|defen[cs]e|favou?r');
const CONTROL: ReadonlySet<string> = new Set(['control', 'possession', 'dominance', 'supremacy', 'mastery', 'command', 'power', 'influence', 'survival', 'territory', 'land']);
/** "on the side of X", "on X’s side": beside X. */
const isBeside = ({ parse }: ClaimContext, clause: Clause): boolean => clause.phrases.some((p) => p.word === 'on' && parse.tokens[p.nouns[0]?.head ?? -1]?.lower === 'side');
/** "in support of X", "on the side of X", "for X": the phrases that name whom one fights for. */
const foughtFor = ({ parse }: ClaimContext, clause: Clause, fights: boolean): readonly NounPhrase[] => {
  for (const [i, phrase] of clause.phrases.entries()) {
    // "are battling X for control of the city"
    if (phrase.word === 'for' && fights && CONTROL.has(parse.tokens[phrase.nouns[0]?.head ?? -1]?.lower ?? '')) continue;
    if (phrase.word === 'for' && fights) return phrase.nouns;
    const head = parse.tokens[phrase.nouns[0]?.head ?? -1]?.lower ?? '';
    const of = clause.phrases[i + 1];
    if (among('in|on', phrase.word) && SIDE.has(head) && of?.word === 'of') return of.nouns;
    // "on X’s side"
    if (phrase.word === 'on' && head === 'side' && phrase.nouns[0]?.owner) return phrase.nouns;
  }
  return [];
};
/** "fired rockets at Riyadh": at the state whose capital it is. */
const capitalsIn = ({ found, stateIn }: ClaimContext, phrases: readonly NounPhrase[]): readonly string[] =>
  phrases.flatMap((p) => found.filter((m) => m.kind === 'place' && m.from <= p.head && p.head < m.to).flatMap((m) => stateIn(m.entity) ?? []));
/** "fired rockets into Israel", by a group of another country: at the state. */
const abroad = (context: ClaimContext, agent: string, phrases: readonly NounPhrase[]): readonly string[] => {
  const own = context.entityOf(agent);
  if (!own || !among('armed_group|armed_force|state|person', own.actorKind) || own.country === '') return [];
  return [...phrases.flatMap((p) => giversIn(context, p)), ...capitalsIn(context, phrases)].filter((id) => context.entityOf(id)?.actorKind === 'state' && context.entityOf(id)?.country !== own.country);
};
export const heads = ({ tokens }: Parse, phrases: readonly NounPhrase[]): string => phrases.map((p) => tokens[p.head]?.lower ?? '').join(' ');
export const together = ({ parse }: ClaimContext, clause: Clause): boolean => {
  const next = parse.tokens.slice(clause.verb.to, clause.verb.to + 4).map((t) => t.lower);
  return next.some((w) => among('together|jointly|hand|closely', w)) || clause.verb.adverbs.some((a) => among('together|jointly|closely', parse.tokens[a]?.lower ?? ''));
};

const MEN = /\b(?:troops|soldiers?|m[ae]n|fighters?|units?|reserves?|battalions?|brigades?|divisions?|forces|tanks|everything|conscripts|regiments?|recruits|jets|armou?r)\b/;
/** "threw all that it had at X": what stands with the verb of the relative clause. */
const reachedBy = ({ parse: { clauses } }: ClaimContext, { at, objects }: Clause): readonly NounPhrase[] => clauses.filter((c) => c.verb.lemma === 'have' && c.at > at && c.objects.some((o) => objects.includes(o))).flatMap((c) => c.phrases.filter((p) => p.word === 'at' || p.word === 'against').flatMap((p) => p.nouns));

const FLEE = wordList('flee|retreat|withdraw|surrender|abandon|evacuate|pull|fall|run|disperse|retire');
const HELD = wordList('hostages?|prisoners?|captive');

type Add = (type: RelationshipType, sources: readonly string[], targets: readonly string[], phrases: readonly NounPhrase[], rule?: string) => boolean;

/** True when one was read. */
export const fullDeed = (context: ClaimContext, clause: Clause, roles: Roles, add: Add): boolean => {
  const { tokens } = context.parse;
  const { lemma, passive } = clause.verb;
  const headsOf = (phrases: readonly NounPhrase[]): string => heads(context.parse, phrases);
  if ((FIGHTING.has(lemma) || among('send|dispatch|march|cross|move|join|come|be', lemma)) && !passive) {
    const phrases = foughtFor(context, clause, FIGHTING.has(lemma) && !(lemma === 'serve' && roles.after('as').length > 0));
    if (add(isBeside(context, clause) && FIGHTING.has(lemma) ? 'fights_alongside' : 'backs', roles.agents, argumentsOf(context, phrases), [...roles.agentPhrases, ...phrases]) && !(FIGHTING.has(lemma) && roles.patients.length > 0)) return true;
  }
  // "The two have fought on the same side"
  const [one, ...rest] = roles.agents;
  if (one !== undefined && rest.length > 0 && FIGHTING.has(lemma) && clause.phrases.some((p) => p.word === 'on' && p.nouns.some((n) => tokens[n.head]?.lower === 'side' && tokens[n.head - 1]?.lower === 'same')) && add('fights_alongside', [one], rest, roles.agentPhrases)) return true;
  // "X and Y exchanged fire", "X opened fire on Y", "X fired missiles at Y", "X declared war on Y"
  if (among('exchange|trade', lemma) && /\b(?:fire|gunfire|blows|shots|strikes|airstrikes|attacks|missiles|rockets|shells|drones|salvos|volleys|barrages|mortars)\b/.test(headsOf(clause.objects))) {
    const [first, ...others] = [...roles.agents, ...argumentsOf(context, roles.after('with'))];
    if (first !== undefined && add('fights', [first], others, [...roles.agentPhrases, ...clause.objects, ...roles.after('with')])) return true;
  }
  // "responded to X’s rockets with a barrage of airstrikes", "answered with strikes on Y"
  if (among('respond|retaliate|reply|answer|react', lemma) && !passive) {
    const blow = [...roles.after('with'), ...roles.after('of')].find((p) => BLOW.has(tokens[p.head]?.lower ?? '') && !among('use|support|operations?|arrests?', tokens[p.head]?.lower ?? ''));
    const on = roles.after('on', 'against', 'at');
    const foes = unique((on.length > 0 ? on : [...roles.after('to'), ...clause.objects]).flatMap((p) => (on.length > 0 ? struckOf(context, p) : sideOf(context, p))));
    if (blow && add(/strikes?$|shelling|bomb|barrage|raids/.test(tokens[blow.head]?.lower ?? '') ? 'strikes' : 'attacks', roles.agents, foes, [...roles.agentPhrases, ...clause.objects, ...roles.after('to'), blow, ...on])) return true;
  }
  // "X and Y launched strikes against each other"
  const [striker, ...strikers] = passive ? [] : roles.agents;
  if (striker !== undefined && strikers.length > 0 && [...clause.objects, ...roles.after('of')].some((o) => BLOW.has(tokens[o.head]?.lower ?? '')) && roles.after('on', 'against', 'at').some((p) => tokens[p.head]?.lower === 'other' || tokens[p.head]?.lower === 'another') && add('fights', [striker], strikers, [...roles.agentPhrases, ...clause.objects])) return true;
  if (among('fire|launch|lob|drop|rain|open|shoot|unleash|hurl|throw|aim|direct|send|pour|pump|loose|sling|chuck', lemma) && (clause.objects.length > 0 || passive)) {
    // "launched drones across X"
    const phrases = [...roles.after('at', 'on', 'against', 'into', 'onto', 'towards', 'toward'), ...roles.after('across')];
    // "fired warning shots at X": a threat.
    const warning = clause.objects.some((o) => tokens[o.head - 1]?.lower === 'warning');
    const thing = warning ? '' : headsOf(passive ? clause.subjects : [...clause.objects, ...(clause.phrases[0]?.word === 'of' ? clause.phrases[0].nouns : [])]);
    if (/\b(?:missiles?|rockets?|drones?|bombs?|shells?|mortars?|salvos?|shots?|fire|barrage|volley|rounds|grenades?|torpedoes|munitions|cannon|hell|hellfire|death|salvoes|projectiles?)\b/.test(thing) && add(/\bfire\b|shots?|grenades?|cannon/.test(thing) ? 'attacks' : 'strikes', roles.agents, unique([...phrases.flatMap((p) => struckOf(context, p)), ...roles.agents.length === 1 ? abroad(context, roles.agents[0] ?? '', phrases) : []]), [...roles.agentPhrases, ...clause.objects, ...phrases])) return true;
  }
  // "spent $3 billion on X": on those who fight.
  if (lemma === 'spend' && !passive && clause.objects.some((o) => givenType(context, o) === 'funds' || /\b(?:millions?|billions?|fortunes?|money)\b/.test(headsOf([o])))) {
    const on = roles.after('on');
    if (add('funds', roles.agents, argumentsOf(context, on).filter((id) => /^armed_/.test(context.entityOf(id)?.actorKind ?? '') && context.entityOf(roles.agents[0] ?? '')?.country !== context.entityOf(id)?.country), [...roles.agentPhrases, ...clause.objects, ...on])) return true;
  }
  // "threw all its reserves at X"
  if (lemma === 'throw' && !passive && MEN.test(headsOf(clause.objects))) {
    const foes = [...roles.after('at', 'against'), ...reachedBy(context, clause)];
    if (add('fights', roles.agents, argumentsOf(context, foes), [...roles.agentPhrases, ...clause.objects, ...foes])) return true;
  }
  // "has rockets aimed at X"
  if (lemma === 'have' && !passive) {
    const things = [...clause.objects, ...roles.after('of')];
    const aiming = context.parse.clauses.find((c) => c !== clause && c.relative && c.verb.passive && among('aim|point|train', c.verb.lemma) && c.subjects.some((s) => things.includes(s) && context.found.some((m) => m.kind === 'weapon' && m.from >= s.from && m.to <= s.to)));
    const at = aiming?.phrases.filter((p) => p.word === 'at' || p.word === 'on').flatMap((p) => p.nouns) ?? [];
    if (aiming && add('threatens', roles.agents, unique(at.flatMap((p) => struckOf(context, p))), [...roles.agentPhrases, ...things, ...at])) return true;
  }
  // "flew sorties against X"
  if (lemma === 'fly' && !passive && /\b(?:sorties|missions|raids|strikes)\b/.test(headsOf(clause.objects))) {
    const foes = roles.after('against');
    if (add('strikes', roles.agents, unique(foes.flatMap((p) => struckOf(context, p))), [...roles.agentPhrases, ...clause.objects, ...foes])) return true;
  }
  // "used drones against X"
  if (among('use|employ|deploy', lemma) && !passive && roles.after('against').length > 0 && clause.objects.some((o) => context.found.some((m) => m.kind === 'weapon' && (o.pronoun ? m.to <= o.from : m.from >= o.from && m.to <= o.to)))) {
    const foes = roles.after('against');
    if (add('attacks', roles.agents, unique(foes.flatMap((p) => struckOf(context, p))), [...roles.agentPhrases, ...clause.objects, ...foes])) return true;
  }
  // "turned on X", "turned its guns on X"
  if (lemma === 'turn' && !passive && !tokens.slice(clause.verb.to, clause.verb.to + 2).some((t) => t.lower === 'back') && (clause.objects.length === 0 || /\b(?:guns?|weapons|arms|fire|tanks)\b/.test(headsOf(clause.objects)))) {
    const phrases = roles.after('on', 'against');
    const armed = (id: string): boolean => among('armed_group|armed_force|state|group', context.entityOf(id)?.actorKind ?? '');
    const foes = argumentsOf(context, phrases);
    if (foes.some(armed) && roles.agents.some(armed) && add('fights', roles.agents, foes, [...roles.agentPhrases, ...phrases])) return true;
  }
  // "fought with X against Y"
  if ((lemma === 'fight' || lemma === 'battle') && !passive && roles.after('against').length > 0) {
    const [comrades, foes] = [roles.after('with'), roles.after('against')];
    if (add('fights_alongside', roles.agents, argumentsOf(context, comrades), [...roles.agentPhrases, ...comrades])) add('fights', roles.agents, argumentsOf(context, foes), [...roles.agentPhrases, ...foes]);
  }
  // "X and Y are fighting over the town"
  const [rival, ...rivals] = among('fight|battle|war', lemma) && among('over|for', tokens[clause.verb.to]?.lower ?? '') ? roles.agents : [];
  if (rival !== undefined && add('fights', [rival], rivals, [...roles.agentPhrases, ...clause.objects])) return true;
  // "took X’s soldiers hostage"
  if (among('take|hold', lemma) && tokens.slice(clause.verb.to, Math.max(clause.verb.to, ...roles.patientPhrases.map((p) => p.to)) + 2).some((t) => HELD.has(t.lower)) && add('attacks', roles.agents, unique(roles.patientPhrases.flatMap((p) => struckOf(context, HELD.has(tokens[p.head]?.lower ?? '') && p.head > p.from ? { ...p, head: p.head - 1, to: p.head } : p))), [...roles.agentPhrases, ...roles.patientPhrases])) return true;
  // "X’s men hold Jane Doe": a captive.
  if (lemma === 'hold' && !passive && roles.agents.length > 0 && (roles.agents.every((id) => context.entityOf(id)?.actorKind === 'armed_group') || roles.agentPhrases.every((p) => MEN.test(tokens[p.head]?.lower ?? ''))) && add('attacks', roles.agents, roles.patients.filter((id) => context.entityOf(id)?.actorKind === 'person'), [...roles.agentPhrases, ...roles.patientPhrases])) return true;
  // "set off a bomb at X’s base"
  if (among('set|detonate|explode|plant', lemma) && /\b(?:bombs?|explosives|device|mines?|charges?)\b/.test(headsOf([...clause.objects, ...roles.after('off')]))) {
    const where = roles.after('at', 'near', 'outside', 'inside', 'under', 'in');
    if (add('attacks', roles.agents, unique(where.flatMap((p) => struckOf(context, p))), [...roles.agentPhrases, ...where])) return true;
  }
  // "to drive out X"
  if (among('drive|push|chase|flush', lemma) && !passive && tokens[clause.verb.to]?.lower === 'out' && add('fights', roles.agents, roles.patients, [...roles.agentPhrases, ...clause.objects])) return true;
  // "drove X out of the town"
  if (among('drive|push|force|chase|flush|throw|root|kick|hound|bundle|smoke', lemma) && roles.after('of').length > 0 && !isKnockout(context, [...roles.agents, ...roles.patients]) && clause.phrases.some((p) => p.word === 'of' && tokens[(p.nouns[0]?.from ?? 0) - 2]?.lower === 'out') && add('fights', roles.agents, roles.patients, [...roles.agentPhrases, ...clause.objects])) return true;
  // "forcing X’s soldiers to flee"
  const fled = lemma === 'force' && !passive ? context.parse.clauses.find((c) => c.verb.form === 'infinitive' && FLEE.has(c.verb.lemma) && context.parse.clauses[c.governor] === clause) : undefined;
  if (fled && roles.agents.some((id) => /^armed_/.test(context.entityOf(id)?.actorKind ?? '')) && add('fights', roles.agents, roles.patients, [...roles.agentPhrases, ...roles.patientPhrases])) return true;
  // "drove X into Egypt"
  if (among('drive|push|chase|force', lemma) && roles.after('into').length > 0 && roles.patients.every((id) => /^armed_/.test(context.entityOf(id)?.actorKind ?? '')) && add('fights', roles.agents, roles.patients, [...roles.agentPhrases, ...roles.patientPhrases])) return true;
  // "fights in X's army"
  const ranks = among('fight|serve', lemma) && !passive ? roles.after('in') : [];
  if (ranks.length > 0 && roles.agents.every((id) => /^armed_/.test(context.entityOf(id)?.actorKind ?? '')) && add('fights_alongside', roles.agents, argumentsOf(context, ranks).filter((id) => context.entityOf(id)?.actorKind === 'armed_force'), [...roles.agentPhrases, ...ranks])) return true;
  // "fought at X's side"
  const side = among('fight|battle|serve', lemma) ? clause.phrases.find((p) => p.word === 'at' && headsOf(p.nouns.slice(0, 1)) === 'side') : undefined;
  if (side && add('fights_alongside', roles.agents, unique(side.nouns.flatMap((p) => sideOf(context, p))), [...roles.agentPhrases, ...side.nouns])) return true;
  // "trained alongside X"
  if (lemma === 'train' && clause.objects.length === 0 && add('coordinates_with', passive ? roles.patients : roles.agents, argumentsOf(context, roles.after('alongside')), [...roles.agentPhrases, ...roles.after('alongside')])) return true;
  // "expelled X's diplomats": hostile, not violent.
  if (lemma === 'expel' && /\b(?:diplomats?|ambassadors?|envoys?|attach[eé]s?|journalists?|troops|peacekeepers|soldiers|forces|mission|contingent|staff|officials?|representatives?|leaders|members)\b/.test(headsOf(roles.patientPhrases)) && roles.agents.every((id) => !/^armed_/.test(context.entityOf(id)?.actorKind ?? ''))) {
    // "X’s military attachés" are the state’s.
    const sentBy = (id: string): string => (among('attaches?|attachés?', headsOf(roles.patientPhrases)) && context.entityOf(id)?.actorKind === 'armed_force' ? context.entityOf(id)?.partOf || id : id);
    add('opposes', roles.agents, unique(roles.patientPhrases.flatMap((p) => sideOf(context, p)).map(sentBy)), [...roles.agentPhrases, ...roles.patientPhrases]);
    return true;
  }
  if (lemma === 'train' && !passive && roles.agents.length > 1 && clause.objects.length === 0 && together(context, clause) && add('coordinates_with', roles.agents.slice(0, 1), roles.agents.slice(1), roles.agentPhrases)) return true;
  // "keep X in power", "come to the aid of X"
  const power = clause.phrases.find((p) => p.word === 'in' && headsOf(p.nouns) === 'power');
  const afloat = lemma === 'keep' && tokens.slice(clause.verb.to, (clause.objects.at(-1)?.to ?? clause.verb.to) + 2).some((t) => among('afloat|alive|going', t.lower));
  if (among('keep|maintain|leave', lemma) && (power ?? afloat) && add('backs', roles.agents, argumentsOf(context, clause.objects), [...roles.agentPhrases, ...clause.objects, ...(power?.nouns ?? [])])) return true;
  const to = clause.phrases.findIndex((p) => among('to|in|into', p.word) && /^(?:aid|rescue|defen[cs]e|assistance|help|support|side)$/.test(headsOf(p.nouns)));
  // … "sent men to the defence of X"
  const sent = among('send|dispatch|deploy|commit|throw|rush|fly|devote|pour|hurl|lend|dedicate|hasten|hurry|leap|spring|ride', lemma) && !passive;
  // … "at the request of X"
  const asked = sent && MEN.test(headsOf(clause.objects)) ? clause.phrases.findIndex((p) => among('at|on', p.word) && among('request|invitation|behest', headsOf(p.nouns))) : -1;
  if (asked >= 0) {
    const [thing] = clause.phrases[asked]?.nouns ?? [];
    const of = clause.phrases[asked + 1];
    const phrases = of?.word === 'of' ? of.nouns : thing ? [thing] : [];
    if (add('aids', roles.agents, unique(phrases.flatMap((p) => sideOf(context, p))), [...roles.agentPhrases, ...clause.objects, ...phrases])) return true;
  }
  if ((sent || among('come|go|rush|rally|act', lemma)) && to >= 0) {
    const thing = clause.phrases[to]?.nouns[0];
    const of = clause.phrases[to + 1];
    const phrases = of?.word === 'of' ? of.nouns : thing ? [thing] : [];
    if (add(thing && headsOf([thing]) === 'support' ? 'backs' : 'aids', roles.agents, [...new Set(phrases.flatMap((p) => sideOf(context, p)))], [...roles.agentPhrases, ...phrases])) return true;
  }
  // "Houthis train with X", "were trained alongside"
  if (lemma === 'train' && !passive && clause.objects.length === 0) {
    const phrases = roles.after('with', 'under');
    if (add('trains', argumentsOf(context, phrases), roles.agents, [...roles.agentPhrases, ...phrases])) return true;
  }
  // "fighting side by side with X"
  // "drones blasted a convoy": no words.
  if (lemma === 'blast' && [...roles.agentPhrases.filter((p) => WEAPONS.has(tokens[p.head]?.lower ?? '')), ...roles.patientPhrases.filter((p) => TARGETS.has(tokens[p.head]?.lower ?? ''))].length > 0) {
    add('strikes', roles.agents, unique(roles.patientPhrases.flatMap((p) => struckOf(context, p))), [...roles.agentPhrases, ...roles.patientPhrases]);
    return true;
  }
  const near = tokens.slice(clause.verb.to, clause.verb.to + 4).map((t) => t.lower).join(' ');
  if (among('fight|battle', lemma) && /^(?:side by side|shoulder to|together|jointly)/.test(near) && add('fights_alongside', roles.agents, argumentsOf(context, roles.after('with')), [...roles.agentPhrases, ...roles.after('with')])) return true;
  const [brother, ...brothers] = among('fight|battle', lemma) && !passive && /^(?:side by side|shoulder to)/.test(near) && roles.after('with').length === 0 ? roles.agents : [];
  if (brother !== undefined && add('fights_alongside', [brother], brothers, roles.agentPhrases)) return true;
  // "fell out with X", "parted ways with X"
  if (!passive && ((lemma === 'fall' && tokens.slice(clause.verb.to - 1, clause.verb.to + 2).some((t) => t.lower === 'out')) || (lemma === 'part' && /\b(?:ways|company)\b/.test(headsOf(clause.objects)))) && add('opposes', roles.agents, argumentsOf(context, roles.after('with')), [...roles.agentPhrases, ...roles.after('with')])) return true;
  // "broke with X", and not "broke off relations with X"
  if (among('break|split', lemma) && !passive && tokens[clause.verb.to]?.lower === 'with' && add('opposes', roles.agents, argumentsOf(context, roles.after('with')), [...roles.agentPhrases, ...roles.after('with')])) return true;
  // "joined forces with", "pledged allegiance to", "waged war on"
  const thing = headsOf(clause.objects);
  // "agreed with X to divide the town"
  if (lemma === 'agree' && !passive && context.parse.clauses.some((c) => c.governor >= 0 && context.parse.clauses[c.governor] === clause && c.verb.form === 'infinitive') && add('coordinates_with', roles.agents, argumentsOf(context, roles.after('with')), [...roles.agentPhrases, ...roles.after('with')])) return true;
  // "X and Y joined forces against Z"
  const [ally, ...allies] = among('join|combine', lemma) && !passive && roles.after('with').length === 0 && /\b(?:forces|hands)\b/.test(thing) ? roles.agents : [];
  if (ally !== undefined && add('coordinates_with', [ally], allies, [...roles.agentPhrases, ...clause.objects])) {
    add('fights', roles.agents, argumentsOf(context, roles.after('against')), [...roles.agentPhrases, ...roles.after('against')]);
    return true;
  }
  if (among('join|combine', lemma) && /\b(?:forces|hands|ranks)\b/.test(thing) && add('coordinates_with', roles.agents, argumentsOf(context, roles.after('with')), [...roles.agentPhrases, ...roles.after('with')])) return true;
  if (among('pledge|swear|declare|owe', lemma) && /\b(?:allegiance|loyalty|fealty)\b/.test(thing) && add('allied_with', roles.agents, argumentsOf(context, roles.after('to')), [...roles.agentPhrases, ...roles.after('to')])) return true;
  if (among('take|carry', lemma) && /\barms\b/.test(thing) && add('fights', roles.agents, argumentsOf(context, roles.after('against')), [...roles.agentPhrases, ...roles.after('against')])) return true;
  const downed = lemma === 'down' || tokens.slice(clause.verb.to, (clause.objects.at(-1)?.to ?? clause.verb.to) + 1).some((t) => t.lower === 'down');
  if (among('shoot|bring|down|force', lemma) && clause.objects.length > 0 && (downed || lemma === 'shoot')) {
    const own = unique(clause.objects.flatMap((o) => struckOf(context, o)));
    // "shot down drones that X had launched"
    const launched = own.length > 0 ? [] : context.parse.clauses.filter((c) => c.relative && among('launch|fire|send|fly|operate', c.verb.lemma) && clause.objects.some((o) => c.objects.includes(o) || (c.verb.passive && c.subjects.includes(o))));
    const owners = launched.length > 0 ? argumentsOf(context, launched.flatMap((c) => (c.verb.passive ? c.phrases.filter((p) => p.word === 'by').flatMap((p) => p.nouns) : c.subjects))) : own;
    if (add('attacks', roles.agents, owners, [...roles.agentPhrases, ...clause.objects])) return true;
  }
  return false;
};
