/**
 * Verbs that name a relationship by themselves: "X bombed Y", "Y was attacked by X", "X fought alongside Y", "X is
 * allied with Y", "X and Y met", "X keeps Y in power", "Houthis train with X".
 */
import type { RelationshipType } from '../../../model/relationship';
import { relationshipTypes } from '../../../model/relationship';
import { argumentsOf, giversIn, ownersOf, sideOf, struckOf, unique } from '../argument';
import type { ClaimContext, Match, Pattern } from '../context';
import { FIGHTING, RECIPROCAL, verbFrames } from '../frame';
import { phrasesAfter } from '../phrases';
import { extentOf, rolesOf, type Roles } from '../roles';
import type { NounPhrase } from '../../syntax/chunk';
import type { Clause, Parse } from '../../syntax/clause';

/** Every verb that one of the frames or the special cases below asks for. */
const ANY: ReadonlySet<string> = new Set([...verbFrames.flatMap((f) => [...f.verbs]), ...'intervene deploy enter die send dispatch march cross move join exchange trade fire launch lob drop rain open shoot unleash hurl throw aim direct keep maintain leave come go rush rally act train combine die wound injure hurt damage pledge swear declare owe break split take carry bring down blast turn drive push force chase flush throw'.split(' ')]);
/** What is X’s doing in "the … of X". */
const DEED = /^(?:aggression|violations?|crimes|atrocit(?:y|ies)|actions?|acts?|conduct|polic(?:y|ies)|decisions?|behaviou?r|remarks?|comments?|words|speech|statements?|rhetoric|silence|failures?|refusal|stance|role|threats?|demands?|interference|meddling)$/;
/** … and in "the … by X". */
const BLOW = /^(?:attacks?|invasion|offensive|raids?|strikes?|airstrikes?|bombings?|shelling|bombardment|killings?|massacres?|assaults?|incursions?|blockade|siege|occupation|support|arrests?|use|abductions?|executions?)$/;
const SUFFERED = /^(?:kill|wound|injure|hurt|die|destroy|damage)$/;
/** Whose blow it is: "a Y strike", "an attack by Y". */
const blowFrom = (context: ClaimContext, blow: NounPhrase): readonly string[] => {
  const { chunks } = context.parse;
  const owners = ownersOf(context, blow);
  return owners.length > 0 ? owners : argumentsOf(context, phrasesAfter(chunks, chunks.indexOf(blow)).filter((p) => p.word === 'by').flatMap((p) => p.nouns));
};
const VIOLENT = /^(?:strikes|attacks|fights)$/;
/** "has besieged Tripoli": for those of the same country the capital is a place. */
const isOwnCapital = ({ found, entityOf }: ClaimContext, source: string, target: string, from: number, to: number): boolean => {
  const country = entityOf(source)?.country ?? '';
  return country !== '' && country === entityOf(target)?.country && found.some((m) => m.entity === target && m.basis === 'metonym' && m.from >= from && m.to <= to) && !found.some((m) => m.entity === target && m.basis !== 'metonym' && m.from >= from && m.to <= to);
};
const SANCTION = /^(?:sanctions?|tariffs?|embargo|lawsuits?|fines?|charges)$/;
/** What blasts and is blasted in war, not in words. */
const WEAPONS = /^(?:jets?|planes?|warplanes?|aircraft|drones?|helicopters?|gunships?|tanks?|artillery|missiles?|rockets?|bombers?|gunners?|guns|ships?|warships?)$/;
const TARGETS = /^(?:convoys?|positions?|targets?|bases?|camps?|bunkers?|depots?|columns?|trenches|vehicles?|tanks?|strongholds?|hideouts?|outposts?|headquarters|factory|factories|ships?|patrols?)$/;
/** What is taken from somebody without a fight. */
const INSPIRATION: ReadonlySet<string> = new Set('orders instructions cue cues inspiration advice money cash bribes help aid loan loans comfort heart name delivery part notes'.split(' '));
/** What is backed is whose it is. */
const CAUSE: ReadonlySet<string> = new Set('claim claims cause position stance struggle fight war bid campaign offensive operation operations effort efforts right sovereignty independence territorial integrity rule incursion invasion ambitions'.split(' '));
const EACH_OTHER = /^(?:other|another)$/;
const SIDE = /^(?:for|behalf|side|support|defen[cs]e|favou?r)$/;
/** "on the side of X", "on X’s side": beside X. */
const isBeside = ({ parse }: ClaimContext, clause: Clause): boolean => clause.phrases.some((p) => p.word === 'on' && parse.tokens[p.nouns[0]?.head ?? -1]?.lower === 'side');
/** "in support of X", "on the side of X", "for X": the phrases that name whom one fights for. */
const foughtFor = ({ parse }: ClaimContext, clause: Clause, fights: boolean): readonly NounPhrase[] => {
  for (const [i, phrase] of clause.phrases.entries()) {
    if (phrase.word === 'for' && fights) return phrase.nouns;
    const head = parse.tokens[phrase.nouns[0]?.head ?? -1]?.lower ?? '';
    const of = clause.phrases[i + 1];
    if (/^(?:in|on)$/.test(phrase.word) && SIDE.test(head) && of?.word === 'of') return of.nouns;
    // "on X’s side"
    if (phrase.word === 'on' && head === 'side' && phrase.nouns[0]?.owner) return phrase.nouns;
  }
  return [];
};
/** "fired rockets into Israel", by a group of another country: at the state. */
const abroad = (context: ClaimContext, agent: string, phrases: readonly NounPhrase[]): readonly string[] => {
  const own = context.entityOf(agent);
  if (own?.actorKind !== 'armed_group' || own.country === '') return [];
  return phrases.flatMap((p) => giversIn(context, p)).filter((id) => context.entityOf(id)?.actorKind === 'state' && context.entityOf(id)?.country !== own.country);
};
const heads = ({ tokens }: Parse, phrases: readonly NounPhrase[]): string => phrases.map((p) => tokens[p.head]?.lower ?? '').join(' ');
const together = ({ parse }: ClaimContext, clause: Clause): boolean => {
  const next = parse.tokens.slice(clause.verb.to, clause.verb.to + 4).map((t) => t.lower);
  return next.some((w) => /^(?:together|jointly|hand|closely)$/.test(w)) || clause.verb.adverbs.some((a) => /^(?:together|jointly|closely)$/.test(parse.tokens[a]?.lower ?? ''));
};

export const byVerb: Pattern = (context) => {
  const { parse } = context;
  const matches: Match[] = [];
  parse.clauses.forEach((clause, index) => {
    const { lemma, passive } = clause.verb;
    if (!ANY.has(lemma)) return;
    const roles = rolesOf(context, clause);
    const add = (type: RelationshipType, sources: readonly string[], targets: readonly string[], phrases: readonly NounPhrase[], rule = `verb:${lemma}`): boolean => {
      const [from, to] = extentOf(clause, phrases);
      const before = matches.length;
      for (const source of sources) for (const target of targets) if (source !== target && !(VIOLENT.test(type) && isOwnCapital(context, source, target, from, to))) matches.push({ source, target, type, from, to, clause: index, rule });
      return matches.length > before;
    };
    if (special(context, clause, roles, add)) return;
    // "X commanders were killed in a Y strike"
    if (clause.phrases.length > 0 && SUFFERED.test(lemma) && (passive ? roles.agents.length === 0 : lemma === 'die' && roles.agents.length > 0)) {
      const [blow] = roles.after('in', 'during').filter((p) => BLOW.test(parse.tokens[p.head]?.lower ?? ''));
      if (blow && add('attacks', blowFrom(context, blow), argumentsOrOwners(context, clause.subjects, 'attacks'), [...clause.subjects, blow])) return;
    }
    // "was hit with sanctions"
    if (/^(?:hit|slap|target)$/.test(lemma) && roles.after('with', 'by').some((p) => SANCTION.test(parse.tokens[p.head]?.lower ?? ''))) return;
    for (const { type, verbs, to } of verbFrames) {
      if (!verbs.has(lemma)) continue;
      // "hit out at X" is said, not done.
      if (type === 'strikes' && parse.tokens.slice(clause.verb.from, clause.verb.to + 1).some((t) => t.lower === 'out')) continue;
      for (const word of to) {
        if (word === '') {
          // A capital that is visited is a place.
          if (lemma === 'visit' && context.found.some((m) => m.kind === 'actor' && m.basis === 'metonym' && roles.patientPhrases.some((p) => p.from <= m.from && m.to <= p.to))) continue;
          // "recognised X as a threat", "recognised X’s efforts"
          if (/^recogni[sz]e$/.test(lemma) && (roles.after('as').length > 0 || roles.patientPhrases.some((p) => p.owner))) continue;
          // "pays their salaries", "whose salaries are paid by X"
          const paid = lemma === 'pay' ? roles.patientPhrases.filter((p) => /^(?:salar(?:y|ies)|wages|stipends?|pensions|bills)$/.test(parse.tokens[p.head]?.lower ?? '')) : [];
          if (paid.length > 0 && add(type, roles.agents, unique(paid.flatMap((p) => ownersOf(context, p))), [...roles.agentPhrases, ...paid])) return;
          const patients = /^(?:criticises|threatens|opposes|strikes|attacks|backs)$/.test(type) || passive ? argumentsOrOwners(context, roles.patientPhrases, type) : roles.patients;
          if (add(type, roles.agents, patients, [...roles.agentPhrases, ...roles.patientPhrases])) return;
          continue;
        }
        // "took over from X": nothing was taken.
        if (word === 'from' && !passive && clause.objects.length === 0) continue;
        // "takes its orders from X"
        if (word === 'from' && lemma === 'take' && clause.objects.some((o) => INSPIRATION.has(parse.tokens[o.head]?.lower ?? ''))) continue;
        // "took the town with officers from X"
        if (word === 'from' && clause.phrases[clause.phrases.findIndex((p) => p.word === 'from') - 1]?.word === 'with') continue;
        const own = roles.after(word);
        // "has a channel with X to coordinate their operations": with whom stands with the verb above.
        const phrases = own.length === 0 && type === 'coordinates_with' && word === 'with' && roles.agents.length === 1 && clause.governor >= 0 ? (parse.clauses[clause.governor]?.phrases.filter((p) => p.word === 'with').flatMap((p) => p.nouns) ?? []) : own;
        const sources = passive && roles.agents.length === 0 ? (type === 'fights' ? [] : roles.patients) : roles.agents;
        const driven = type === 'fights' && /^(?:drive|push|clear|dislodge|oust)$/.test(lemma) ? roles.patients : [];
        if (driven.length > 0 && phrases.length > 0 && add(type, roles.agents, driven, [...roles.agentPhrases, ...roles.patientPhrases])) return;
        if (add(type, sources, argumentsOf(context, phrases), [...(passive && roles.agents.length === 0 ? clause.subjects : roles.agentPhrases), ...phrases])) {
          const against = type === 'fights_alongside' ? roles.after('against') : [];
          add('fights', sources, argumentsOf(context, against), [...roles.agentPhrases, ...against]);
          return;
        }
      }
      const [first, ...others] = roles.agents;
      // "have been fighting each other"
      const other = clause.objects.some((o) => EACH_OTHER.test(parse.tokens[o.head]?.lower ?? '') && /^(?:each|one)$/.test(parse.tokens[o.head - 1]?.lower ?? parse.tokens[o.from]?.lower ?? ''));
      if (other && !passive && first !== undefined && to.includes('') && add(type, [first], others, [...roles.agentPhrases, ...clause.objects])) return;
      const mutual = relationshipTypes[type].mutual || /^(?:clash|fight)$/.test(lemma);
      if (mutual && !passive && first !== undefined && others.length > 0 && roles.patientPhrases.length === 0 && RECIPROCAL.test(lemma)) {
        if (type === 'fights_alongside') continue;
        // "The two have been fighting since March"
        const pair = roles.agentPhrases.length === 1 && /^(?:two|both|sides|parties|rivals|countries|neighbou?rs|armies|groups|factions|forces)$/.test(heads(parse, roles.agentPhrases));
        if (lemma === 'fight' && !pair && !parse.tokens.slice(clause.verb.to, clause.verb.to + 2).some((t) => t.lower === 'each')) continue;
        if (lemma === 'work' && !together(context, clause)) continue;
        if (add(type, [first], others, roles.agentPhrases)) return;
      }
      // "they have not coordinated activity"
      if (type === 'coordinates_with' && lemma === 'coordinate' && !passive && first !== undefined && others.length > 0 && roles.patients.every((id) => roles.agents.includes(id)) && add(type, [first], others, [...roles.agentPhrases, ...roles.patientPhrases])) return;
    }
  });
  return matches;
};

/** "criticised X’s raids": the owner of what is criticised. */
const argumentsOrOwners = (context: ClaimContext, phrases: readonly NounPhrase[], type: RelationshipType): readonly string[] => {
  if (/^(?:strikes|attacks)$/.test(type)) return unique(phrases.flatMap((p) => struckOf(context, p)));
  const ids = argumentsOf(context, phrases);
  // "backs X’s claims"
  if (ids.length === 0 && type === 'backs') return unique(phrases.filter((p) => p.owner && CAUSE.has(context.parse.tokens[p.head]?.lower ?? '')).flatMap((p) => ownersOf(context, p)));
  if (ids.length > 0 || !/^(?:criticises|opposes)$/.test(type)) return ids;
  const owners = unique(phrases.flatMap((p) => sideOf(context, p)));
  if (owners.length > 0) return owners;
  // "condemned the aggression of X", "denounced raids by X"
  const { chunks } = context.parse;
  return unique(phrases.flatMap((p) => {
    const i = chunks.indexOf(p);
    const [link, noun] = [chunks[i + 1], chunks[i + 2]];
    const deed = context.parse.tokens[p.head]?.lower ?? '';
    return link?.type === 'preposition' && noun?.type === 'noun' && ((/^(?:of|by)$/.test(link.word) && DEED.test(deed)) || (link.word === 'by' && BLOW.test(deed))) ? sideOf(context, noun) : [];
  }));
};

/** Frames that need more than a verb and its object; true when one was read. */
const special = (context: ClaimContext, clause: Clause, roles: Roles, add: (type: RelationshipType, sources: readonly string[], targets: readonly string[], phrases: readonly NounPhrase[], rule?: string) => boolean): boolean => {
  const { tokens } = context.parse;
  const { lemma, passive } = clause.verb;
  const headsOf = (phrases: readonly NounPhrase[]): string => heads(context.parse, phrases);
  if ((FIGHTING.test(lemma) || /^(?:send|dispatch|march|cross|move|join)$/.test(lemma)) && !passive) {
    const phrases = foughtFor(context, clause, FIGHTING.test(lemma));
    if (add(isBeside(context, clause) && FIGHTING.test(lemma) ? 'fights_alongside' : 'backs', roles.agents, argumentsOf(context, phrases), [...roles.agentPhrases, ...phrases])) return true;
  }
  // "X and Y exchanged fire", "X opened fire on Y", "X fired missiles at Y", "X declared war on Y"
  if (/^(?:exchange|trade)$/.test(lemma) && /\b(?:fire|gunfire|blows|shots|strikes|attacks)\b/.test(headsOf(clause.objects))) {
    const [first, ...others] = [...roles.agents, ...argumentsOf(context, roles.after('with'))];
    if (first !== undefined && add('fights', [first], others, [...roles.agentPhrases, ...clause.objects, ...roles.after('with')])) return true;
  }
  if (/^(?:fire|launch|lob|drop|rain|open|shoot|unleash|hurl|throw|aim|direct)$/.test(lemma) && (clause.objects.length > 0 || passive)) {
    const phrases = roles.after('at', 'on', 'against', 'into', 'onto', 'towards', 'toward');
    const thing = headsOf(passive ? clause.subjects : clause.objects);
    if (/\b(?:missiles?|rockets?|drones?|bombs?|shells?|mortars?|salvos?|shots?|fire|barrage|volley|rounds|grenades?|torpedoes|munitions|cannon)\b/.test(thing) && add(/\bfire\b|shots?|grenades?|cannon/.test(thing) ? 'attacks' : 'strikes', roles.agents, unique([...argumentsOf(context, phrases), ...roles.agents.length === 1 ? abroad(context, roles.agents[0] ?? '', phrases) : []]), [...roles.agentPhrases, ...clause.objects, ...phrases])) return true;
  }
  // "turned on X", "turned its guns on X"
  if (lemma === 'turn' && !passive && (clause.objects.length === 0 || /\b(?:guns?|weapons|arms|fire|tanks)\b/.test(headsOf(clause.objects)))) {
    const phrases = roles.after('on', 'against');
    const armed = (id: string): boolean => /^(?:armed_group|armed_force|state|group)$/.test(context.entityOf(id)?.actorKind ?? '');
    const foes = argumentsOf(context, phrases);
    if (foes.some(armed) && roles.agents.some(armed) && add('fights', roles.agents, foes, [...roles.agentPhrases, ...phrases])) return true;
  }
  // "drove X out of the town"
  if (/^(?:drive|push|force|chase|flush|throw)$/.test(lemma) && !passive && roles.after('of').length > 0 && clause.phrases.some((p) => p.word === 'of' && tokens[(p.nouns[0]?.from ?? 0) - 2]?.lower === 'out') && add('fights', roles.agents, roles.patients, [...roles.agentPhrases, ...clause.objects])) return true;
  // "fought at X's side"
  const side = /^(?:fight|battle|serve)$/.test(lemma) ? clause.phrases.find((p) => p.word === 'at' && headsOf(p.nouns.slice(0, 1)) === 'side') : undefined;
  if (side && add('fights_alongside', roles.agents, unique(side.nouns.flatMap((p) => sideOf(context, p))), [...roles.agentPhrases, ...side.nouns])) return true;
  // "trained alongside X"
  if (lemma === 'train' && clause.objects.length === 0 && add('coordinates_with', passive ? roles.patients : roles.agents, argumentsOf(context, roles.after('alongside')), [...roles.agentPhrases, ...roles.after('alongside')])) return true;
  // "expelled X's diplomats": hostile, not violent.
  if (lemma === 'expel' && /\b(?:diplomats?|ambassadors?|envoys?|attach[eé]s?|journalists?)\b/.test(headsOf(roles.patientPhrases))) {
    add('opposes', roles.agents, unique(roles.patientPhrases.flatMap((p) => sideOf(context, p))), [...roles.agentPhrases, ...roles.patientPhrases]);
    return true;
  }
  if (lemma === 'train' && !passive && roles.agents.length > 1 && clause.objects.length === 0 && together(context, clause) && add('coordinates_with', roles.agents.slice(0, 1), roles.agents.slice(1), roles.agentPhrases)) return true;
  // "keep X in power", "come to the aid of X"
  const power = clause.phrases.find((p) => p.word === 'in' && headsOf(p.nouns) === 'power');
  if (/^(?:keep|maintain|leave)$/.test(lemma) && power && add('backs', roles.agents, argumentsOf(context, clause.objects), [...roles.agentPhrases, ...clause.objects, ...power.nouns])) return true;
  const to = clause.phrases.findIndex((p) => /^(?:to|in)$/.test(p.word) && /^(?:aid|rescue|defen[cs]e|assistance|help|support)$/.test(headsOf(p.nouns)));
  if (/^(?:come|go|rush|rally|act)$/.test(lemma) && to >= 0) {
    const thing = clause.phrases[to]?.nouns[0];
    const of = clause.phrases[to + 1];
    const phrases = of?.word === 'of' ? of.nouns : thing ? [thing] : [];
    if (add('aids', roles.agents, [...new Set(phrases.flatMap((p) => sideOf(context, p)))], [...roles.agentPhrases, ...phrases])) return true;
  }
  // "Houthis train with X", "were trained alongside"
  if (lemma === 'train' && !passive && clause.objects.length === 0) {
    const phrases = roles.after('with', 'under');
    if (add('trains', argumentsOf(context, phrases), roles.agents, [...roles.agentPhrases, ...phrases])) return true;
  }
  // "fighting side by side with X"
  // "drones blasted a convoy": no words.
  if (lemma === 'blast' && [...roles.agentPhrases.filter((p) => WEAPONS.test(tokens[p.head]?.lower ?? '')), ...roles.patientPhrases.filter((p) => TARGETS.test(tokens[p.head]?.lower ?? ''))].length > 0) {
    add('strikes', roles.agents, unique(roles.patientPhrases.flatMap((p) => struckOf(context, p))), [...roles.agentPhrases, ...roles.patientPhrases]);
    return true;
  }
  const near = tokens.slice(clause.verb.to, clause.verb.to + 4).map((t) => t.lower).join(' ');
  if (/^(?:fight|battle)$/.test(lemma) && /^(?:side by side|shoulder to|together|jointly)/.test(near) && add('fights_alongside', roles.agents, argumentsOf(context, roles.after('with')), [...roles.agentPhrases, ...roles.after('with')])) return true;
  // "broke with X", and not "broke off relations with X"
  if (/^(?:break|split)$/.test(lemma) && !passive && tokens[clause.verb.to]?.lower === 'with' && add('opposes', roles.agents, argumentsOf(context, roles.after('with')), [...roles.agentPhrases, ...roles.after('with')])) return true;
  // "joined forces with", "pledged allegiance to", "waged war on"
  const thing = headsOf(clause.objects);
  if (/^(?:join|combine)$/.test(lemma) && /\b(?:forces|hands|ranks)\b/.test(thing) && add('coordinates_with', roles.agents, argumentsOf(context, roles.after('with')), [...roles.agentPhrases, ...roles.after('with')])) return true;
  if (/^(?:pledge|swear|declare|owe)$/.test(lemma) && /\b(?:allegiance|loyalty|fealty)\b/.test(thing) && add('allied_with', roles.agents, argumentsOf(context, roles.after('to')), [...roles.agentPhrases, ...roles.after('to')])) return true;
  if (/^(?:take|carry)$/.test(lemma) && /\barms\b/.test(thing) && add('fights', roles.agents, argumentsOf(context, roles.after('against')), [...roles.agentPhrases, ...roles.after('against')])) return true;
  const downed = lemma === 'down' || tokens.slice(clause.verb.to, (clause.objects.at(-1)?.to ?? clause.verb.to) + 1).some((t) => t.lower === 'down');
  if (/^(?:shoot|bring|down|force)$/.test(lemma) && clause.objects.length > 0 && (downed || lemma === 'shoot')) {
    const owners = [...new Set(clause.objects.flatMap((o) => sideOf(context, o)))];
    if (add('attacks', roles.agents, owners, [...roles.agentPhrases, ...clause.objects])) return true;
  }
  return false;
};
