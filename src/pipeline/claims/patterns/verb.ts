/**
 * Verbs that name a relationship by themselves: "X bombed Y", "Y was attacked by X", "X fought alongside Y", "X is
 * allied with Y", "X and Y met", "X keeps Y in power", "Houthis train with X".
 */
import { among, wordList } from '../../among';
import type { RelationshipType } from '../../../model/relationship';
import { relationshipTypes } from '../../../model/relationship';
import { argumentsOf, giversIn, ownersOf, sideOf } from '../argument';
import { unique } from '../../unique';
import { isContest } from '../contest';
import { GROUND } from '../ground';
import { holders, struckAbroad, struckOf } from '../struck';
import { BLOWS, type ClaimContext, type Match, type Pattern } from '../context';
import { RECIPROCAL, verbFrames } from '../frame';
import { givenType } from '../given';
import { isEvent } from '../held';
import { argumentsOrOwners } from './patient';
import { BLOW, blowFrom, firedIn, makerOf } from './blow';
import { fullDeed, heads, together } from './fullDeed';
import { isBound } from './shipment';
import { COSTS, HIRE, HOUSED, INSPIRATION, LONG, REACH, REFUTED, REIGN, SANCTION, TRADE, WON } from './objects';
import { doersAbove, extentOf, rolesOf } from '../roles';
import { SPOKEN } from '../speaking';
import { asNoun, type NounPhrase } from '../../syntax/chunk';
import type { Clause } from '../../syntax/clause';

/** Every verb that one of the frames or a full deed asks for. */
const ANY: ReadonlySet<string> = new Set([...verbFrames.flatMap((f) => [...f.verbs]), ...'agree intervene deploy enter die perish claim cost fall part send dispatch commit devote hurl lend dedicate hasten hurry leap spring ride fly pour march cross move join exchange trade fire launch lob drop rain open shoot unleash hurl throw aim direct keep maintain leave come go rush rally act train combine die wound injure hurt damage pledge swear declare owe break split take carry bring down blast turn use employ attach second assign drive push force chase flush throw hold set detonate explode plant battle war lose spend respond retaliate reply answer react have'.split(' ')]);
const SUFFERED = wordList('lose|kill|neutrali[sz]e|eliminate|wound|injure|hurt|die|perish|fall|destroy|damage|assassinate|capture|arrest|abduct|detain|behead');
const LOST: ReadonlySet<string> = new Set('soldiers men fighters troops policemen officers people peacekeepers commanders soldier tanks vehicles guards'.split(' '));
/** "has besieged Tripoli": for those of the same country the capital is a place. */
const isOwnCapital = ({ found, entityOf }: ClaimContext, source: string, target: string, from: number, to: number): boolean => {
  const country = entityOf(source)?.country ?? '';
  return country !== '' && country === entityOf(target)?.country && found.some((m) => m.entity === target && m.basis === 'metonym' && m.from >= from && m.to <= to) && !found.some((m) => m.entity === target && m.basis !== 'metonym' && m.from >= from && m.to <= to);
};
const VISIT = /^(?:visits?|call)$/;
const COMPANY: ReadonlySet<string> = new Set(['accompany', 'escort', 'join']);
/** "was accompanied by Y": persons meet those of other countries; men in arms fight on one side. */
const companions = ({ entityOf }: ClaimContext, doers: readonly string[], others: readonly string[]): readonly [readonly string[], readonly string[], RelationshipType] => {
  const isPerson = (id: string): boolean => entityOf(id)?.actorKind === 'person';
  if (!others.some(isPerson)) return [doers, others, 'fights_alongside'];
  const homes = new Set(others.map((id) => entityOf(id)?.country ?? ''));
  return [doers.filter((id) => isPerson(id) && !homes.has(entityOf(id)?.country ?? '')), others, 'meets'];
};
/** "operates with the help of X": no joint work. */
const HELPING: ReadonlySet<string> = new Set(['help', 'support', 'aid', 'backing', 'assistance', 'blessing', 'permission', 'weapons', 'arms']);
/** Verbs of which bands of men are the object, or nothing is said. */
const MASTER: ReadonlySet<string> = new Set(['control', 'direct', 'command', 'found', 'create']);
/** Does a state or body control bands of men? */
const isMastery = ({ entityOf }: ClaimContext, masters: readonly string[], bands: readonly string[]): boolean => masters.every((id) => entityOf(id)?.actorKind !== 'person') && bands.every((id) => among('armed_group|group', entityOf(id)?.actorKind ?? ''));
/** Does the phrase at `at` belong to what something was done with? */
const isMeans = (context: ClaimContext, phrases: Clause['phrases'], at: number): boolean => {
  const before = phrases[at - 1];
  return before?.word === 'with' || (before?.word === 'of' && phrases[at - 2]?.word === 'with' && argumentsOf(context, before.nouns).length === 0);
};
const CARGO: ReadonlySet<string> = new Set(['convoy', 'convoys', 'ship', 'ships', 'tanker', 'tankers', 'trucks', 'shipments', 'vessel', 'vessels']);
const TEACHERS = /^(?:instructors?|trainers?|advis[eo]rs?|mentors?)$/;
/** "The army's plane crashed, killing soldiers": nobody's attack. */
const isAccident = ({ parse: { clauses, tokens } }: ClaimContext, { verb, governor, subjects }: Clause): boolean =>
  verb.form === 'gerund' && among('kill|wound|injure', verb.lemma) && among('crash|collapse|capsize|sink|derail|overturn', clauses[governor]?.verb.lemma ?? '') && subjects.every((s) => among('plane|aircraft|helicopter|jet|airliner|ship|boat|vessel|submarine|bus|train|truck', tokens[s.head]?.lower ?? ''));
const CYBER = wordList('cyber|hacks?|hackers?|hacking|malware|phishing|ransomware|spyware|cyber-?attacks?');
const SITES = wordList('targets?|positions|sites|facilities|infrastructure');
const EACH_OTHER = /^(?:other|another)$/;
export const byVerb: Pattern = (context) => {
  const { parse } = context;
  const matches: Match[] = [];
  parse.clauses.forEach((clause, index) => {
    const { lemma, passive } = clause.verb;
    if (!ANY.has(lemma) || isAccident(context, clause)) return;
    const roles = rolesOf(context, clause);
    const add = (given: RelationshipType, doers: readonly string[], others: readonly string[], phrases: readonly NounPhrase[], rule = `verb:${lemma}`): boolean => {
      const [from, to] = extentOf(clause, phrases);
      const before = matches.length;
      // "cyber activities targeting Y": no bombs.
      const kind = given === 'strikes' && phrases.some((p) => parse.tokens.slice(p.from, p.to).some((t) => CYBER.has(t.lower))) ? 'attacks' : given;
      const [sources, targets, type] = kind === 'fights_alongside' && COMPANY.has(lemma) ? companions(context, doers, others) : [doers, others, kind];
      for (const source of sources) for (const target of targets) if (source !== target && !(BLOWS.has(type) && isOwnCapital(context, source, target, from, to))) matches.push({ source, target, type, from, to, clause: index, rule });
      return matches.length > before;
    };
    if (fullDeed(context, clause, roles, add)) return;
    // "X commanders were killed in a Y strike"
    // "mourned X, killed in a Y strike"
    const dead = !passive && clause.objects.length === 0 && among('kill|wound|injure|capture', lemma) && parse.chunks[clause.at - 1]?.type === 'comma' ? asNoun(parse.chunks[clause.at - 2]) : undefined;
    const [fatal] = dead ? roles.after('in', 'during').filter((p) => BLOW.has(parse.tokens[p.head]?.lower ?? '')) : [];
    if (dead && fatal && add('attacks', blowFrom(context, fatal), argumentsOrOwners(context, [dead], 'attacks'), [dead, fatal])) return;
    if (clause.phrases.length > 0 && SUFFERED.has(lemma) && (passive ? roles.agents.length === 0 : roles.agents.length > 0 && (among('die|perish|fall', lemma) || (lemma === 'lose' && [...clause.objects, ...(clause.phrases[0]?.word === 'of' ? clause.phrases[0].nouns : [])].some((o) => LOST.has(parse.tokens[o.head]?.lower ?? '')))))) {
      const [struck] = roles.after('in', 'during').filter((p) => BLOW.has(parse.tokens[p.head]?.lower ?? ''));
      const victims = argumentsOrOwners(context, clause.subjects, 'attacks');
      // "ten people were killed in Kharkiv in a Y strike": whose town it is.
      const where = victims.length === 0 && passive ? roles.after('in', 'near', 'at').filter((p) => p !== struck) : [];
      if (struck && add('attacks', blowFrom(context, struck), where.length > 0 ? argumentsOrOwners(context, where, 'attacks') : victims, [...clause.subjects, struck])) return;
    }
    // "beat X in the final"
    if (isContest(context, lemma)) return;
    // "was hit with sanctions"
    if (among('hit|slap|target', lemma) && roles.after('with', 'by').some((p) => SANCTION.has(parse.tokens[p.head]?.lower ?? ''))) return;
    // "A strike by X killed Y’s men"
    const blows = passive || roles.agents.length > 0 || (clause.relative && !clause.subjects.some((s) => makerOf(context, s))) ? [] : clause.subjects.filter((s) => BLOW.has(parse.tokens[s.head]?.lower ?? ''));
    const [blow] = blows;
    // "X carried out strikes targeting Y", "Turkish strikes targeting Y"
    const aimed = !passive && clause.relative && clause.verb.form === 'gerund' && among('target|hit|strike|pound', lemma) ? clause.subjects.find((s) => BLOW.has(parse.tokens[s.head]?.lower ?? '')) : undefined;
    if (aimed && add('strikes', blowFrom(context, aimed), argumentsOrOwners(context, clause.objects, 'strikes'), [aimed, ...clause.objects])) return;
    // "shells fired by X killed Y’s men"
    const missile = passive || !SUFFERED.has(lemma) || among('lose|fall|die|perish', lemma) || blow ? undefined : clause.subjects.find((s) => firedIn(context, s));
    const shooters = missile ? (firedIn(context, missile)?.phrases.filter((p) => p.word === 'by').flatMap((p) => p.nouns) ?? []) : [];
    if (missile && add('attacks', argumentsOf(context, shooters), argumentsOrOwners(context, clause.objects, 'attacks'), [missile, ...clause.objects])) return;
    // "the raid claimed the lives of X’s men"
    const lives = !passive && clause.subjects.some((s) => BLOW.has(parse.tokens[s.head]?.lower ?? '')) && among('claim|cost|take', lemma) ? clause.objects.find((o) => /^li(?:fe|ves)$/.test(parse.tokens[o.head]?.lower ?? '')) : undefined;
    const slain = lives ? roles.after('of') : [];
    if (slain.length > 0 && add('attacks', roles.agents.length > 0 ? roles.agents : unique(clause.subjects.flatMap((s) => blowFrom(context, s))), argumentsOrOwners(context, slain, 'attacks'), [...clause.subjects, ...slain])) return;
    if (blow && SUFFERED.has(lemma) && add('attacks', blowFrom(context, blow), argumentsOrOwners(context, clause.objects, 'attacks'), [blow, ...clause.objects])) return;
    // "attacked what he called lackeys of X": in words.
    if (/^(?:attack|assail|blast)$/.test(lemma) && /^what$/.test(parse.tokens[clause.verb.to]?.lower ?? '')) return;
    for (const { type, verbs, to } of verbFrames) {
      if (!verbs.has(lemma)) continue;
      // "blamed it on X": what is blamed is a deed.
      if (lemma === 'blame' && roles.after('on').length > 0 && roles.after('for').length === 0) continue;
      if (type === 'attacks' && lemma === 'fire' && clause.objects.some((o) => parse.tokens[o.head - 1]?.lower === 'warning')) continue;
      // "hit out at X" is said, not done.
      if (type === 'strikes' && parse.tokens.slice(clause.verb.from, clause.verb.to + 1).some((t) => t.lower === 'out')) continue;
      // "struck X off the list"
      if (type === 'strikes' && clause.phrases.some((p) => p.word === 'off' || (p.word === 'from' && /list|register$/.test(heads(parse, p.nouns))))) continue;
      // "raised the spectre of war with X"
      if (lemma === 'raise' && clause.objects.some((o) => among('spectre|specter|prospect|stakes|tensions?|threat', parse.tokens[o.head]?.lower ?? ''))) continue;
      // "France beat Spain": at what?
      if (among('beat|trounce|overcome|trap|corner|advance|march|defend', lemma) && ![...roles.agents, ...roles.patients].some((id) => /^armed_/.test(context.entityOf(id)?.actorKind ?? ''))) continue;
      for (const word of to) {
        if (word === '') {
          // A capital that is visited is a place.
          if (lemma === 'visit' && context.found.some((m) => m.basis === 'metonym' && roles.patientPhrases.some((p) => p.from <= m.from && m.to <= p.to))) continue;
          // "a militia controlled by X", and not "X controls the town"
          if (MASTER.has(lemma) && !isMastery(context, roles.agents, roles.patients)) continue;
          // "escorted X’s ships": no company in a fight.
          if (lemma === 'escort' && roles.patientPhrases.some((p) => CARGO.has(parse.tokens[p.head]?.lower ?? ''))) continue;
          // "joined Y" says which side; "was joined by Y" who came.
          if (lemma === 'join' && !passive) continue;
          // "hosts a million X", "hosts X’s fighters": gives them a roof.
          const housed = lemma === 'host' && !passive && ((!clause.verb.past && roles.patientPhrases.some((p) => /^leaders(?:hip)?$|^chiefs$/.test(parse.tokens[p.head]?.lower ?? '')) && roles.patients.every((id) => context.entityOf(id)?.actorKind === 'armed_group')) || roles.after('for', 'since').some((p) => LONG.has(parse.tokens[p.head]?.lower ?? '')) || roles.patientPhrases.some((p) => HOUSED.has(parse.tokens[p.head]?.lower ?? '') || parse.tokens.slice(p.from, p.head).some((t) => t.pos === 'NUM')));
          if (housed && add('aids', roles.agents, roles.patients, [...roles.agentPhrases, ...roles.patientPhrases])) return;
          // "met X’s wages" is no encounter.
          if (lemma === 'meet' && roles.patientPhrases.some((p) => COSTS.has(parse.tokens[p.head]?.lower ?? ''))) continue;
          // "fears X’s reach", and not "fears X", "fears a strike on X"
          if (lemma === 'fear' && !roles.patientPhrases.some((p) => p.owner && REACH.has(parse.tokens[p.head]?.lower ?? ''))) continue;
          // "defending their land"
          if (lemma === 'defend' && roles.patientPhrases.some((p) => p.owner !== null && among('its|their|his|her|our', parse.tokens[p.owner[0]]?.lower ?? ''))) continue;
          // "resented it": a deed.
          if ((lemma === 'regret' && clause.verb.modal !== '') || (among('resent|lament|deplore|bemoan|dislike|regret', lemma) && roles.patientPhrases.some((p) => parse.tokens[p.head]?.lower === 'it'))) continue;
          // "recognised X as a threat", "recognised X’s efforts"
          if (/^recogni[sz]e$/.test(lemma) && (roles.after('as').length > 0 || roles.patientPhrases.some((p) => p.owner && !REIGN.has(parse.tokens[p.head]?.lower ?? '')))) continue;
          // "paid X a visit"
          const visit = lemma === 'pay' ? clause.objects.find((o) => among('visits?|call|tribute|compliments?|attention|heed|respects|lip', parse.tokens[o.head]?.lower ?? '')) : undefined;
          if (visit) {
            if (VISIT.test(parse.tokens[visit.head]?.lower ?? '')) add('meets', roles.agents, argumentsOf(context, clause.objects.filter((o) => o !== visit)), [...roles.agentPhrases, visit]);
            return;
          }
          // "pays X for its gas": trade.
          if (lemma === 'pay' && !passive && roles.after('for').some((p) => TRADE.has(parse.tokens[p.head]?.lower ?? ''))) continue;
          // "pays for X’s services"
          const hired = lemma === 'pay' && !passive ? roles.after('for').filter((p) => HIRE.has(parse.tokens[p.head]?.lower ?? '') || (p.owner !== null && givenType(context, p) === 'supplies_arms')) : [];
          if (hired.length > 0 && add(type, roles.agents, unique(hired.flatMap((p) => ownersOf(context, p))), [...roles.agentPhrases, ...hired])) return;
          // "pays their salaries", "whose salaries are paid by X"
          const paid = lemma === 'pay' ? roles.patientPhrases.filter((p) => among('salar(?:y|ies)|wages|stipends?|pensions|bills', parse.tokens[p.head]?.lower ?? '')) : [];
          if (paid.length > 0 && add(type, roles.agents, unique(paid.flatMap((p) => ownersOf(context, p))), [...roles.agentPhrases, ...paid])) return;
          if (lemma === 'reject' && (argumentsOrOwners(context, roles.patientPhrases, type).length === 0 || roles.patientPhrases.some((p) => REFUTED.has(parse.tokens[p.head]?.lower ?? '')))) continue;
          const patients = among('criticises|threatens|opposes|strikes|attacks|backs', type) || passive ? argumentsOrOwners(context, roles.patientPhrases, type) : roles.patients;
          if (add(type, roles.agents, patients, [...roles.agentPhrases, ...roles.patientPhrases])) return;
          // "destroyed missiles in X-held areas", "hit targets in Z"
          const where = patients.length === 0 && among('strikes|attacks', type) ? roles.after('in', 'inside', 'across') : [];
          const land = type === 'strikes' && roles.patientPhrases.some((p) => SITES.has(parse.tokens[p.head]?.lower ?? '')) ? struckAbroad(context, roles.agents, where) : [];
          if (add(type, roles.agents, [...land, ...unique(where.flatMap((p) => holders(context, p)))], [...roles.agentPhrases, ...roles.patientPhrases, ...where])) return;
          continue;
        }
        // "embedded advisers with X": to teach.
        if (among('embed|work', lemma) && [...clause.subjects, ...clause.objects].some((p) => TEACHERS.test(parse.tokens[p.head]?.lower ?? ''))) continue;
        // "an analyst worked for X"
        if (lemma === 'work' && word === 'for' && !roles.agents.every((id) => /^armed_/.test(context.entityOf(id)?.actorKind ?? ''))) continue;
        // "cleared the town of X"
        if (word === 'of' && type === 'fights' && !clause.objects.some((o) => GROUND.has(parse.tokens[o.head]?.lower ?? ''))) continue;
        // "seized power from X": in a coup.
        if (word === 'from' && clause.objects.some((o) => among('power|office|control', parse.tokens[o.head]?.lower ?? ''))) continue;
        // "took over from X": nothing was taken.
        if (word === 'from' && !passive && clause.objects.length === 0) continue;
        // "seized weapons from X that were bound for Y": whence they came.
        if (word === 'from' && parse.clauses.some((c) => c.relative && isBound(context, c) && roles.after('from').some((p) => c.subjects.includes(p)))) continue;
        // "removed X from its list"
        if (word === 'from' && roles.after('from').some((p) => /(?:list|lists|register)$/.test(parse.tokens[p.head]?.lower ?? ''))) continue;
        // "takes its orders from X"
        if (word === 'from' && lemma === 'take' && clause.objects.some((o) => INSPIRATION.has(parse.tokens[o.head]?.lower ?? ''))) continue;
        // "won training from X", "won concessions from X"
        if (word === 'from' && lemma === 'win' && clause.objects.some((o) => givenType(context, o) !== null || WON.has(parse.tokens[o.head]?.lower ?? ''))) continue;
        // "took the town with officers from X", "with a supply of arms from X"
        if (word === 'from' && isMeans(context, clause.phrases, clause.phrases.findIndex((p) => p.word === 'from'))) continue;
        // "Speaking to Z, X, a chief of W, said": to Z.
        const named = lemma === 'speak' && clause.verb.form === 'gerund' && clause.at === 0 ? roles.after(word).slice(0, 1) : roles.after(word);
        const own = named.filter((p) => !HELPING.has(parse.tokens[p.head]?.lower ?? ''));
        // "has a channel with X to coordinate their operations": with whom stands with the verb above.
        const phrases = own.length === 0 && type === 'coordinates_with' && word === 'with' && roles.agents.length === 1 && clause.governor >= 0 ? (parse.clauses[clause.governor]?.phrases.filter((p) => p.word === 'with').flatMap((p) => p.nouns) ?? []) : own;
        const above = type === 'coordinates_with' && roles.agents.length + roles.patients.length === 0 ? doersAbove(context, clause) : [];
        const sources = above.length > 0 ? argumentsOf(context, above) : passive && roles.agents.length === 0 ? (type === 'fights' ? [] : roles.patients) : roles.agents;
        // "removed X’s flag from Y"
        if (lemma === 'remove' && roles.patientPhrases.some((p) => p.owner)) continue;
        const driven = type === 'fights' && among('drive|force|push|clear|dislodge|oust|sweep|flush|uproot|chase|eject|evict|expel|remove', lemma) ? roles.patients : [];
        if (driven.length > 0 && phrases.length > 0 && add(type, roles.agents, driven, [...roles.agentPhrases, ...roles.patientPhrases])) return;
        // "paid millions towards X’s deployment"
        const owners = word === 'towards' ? unique(phrases.flatMap((p) => sideOf(context, p))) : [];
        if (owners.length > 0 && add(type, sources, owners, [...roles.agentPhrases, ...phrases])) return;
        // "complained to the United Nations": of somebody else.
        // "a depot linked to X and Y": they are not each other’s.
        // "belongs to X": of one band in another.
        if (lemma === 'belong' && ![...roles.agents, ...argumentsOf(context, roles.after('to'))].every((id) => among('armed_group|organisation', context.entityOf(id)?.actorKind ?? ''))) continue;
        if (type === 'allied_with' && among('link|tie', lemma) && phrases.every((p) => isEvent(parse.tokens[p.head]?.lower ?? ''))) continue;
        if (type === 'allied_with' && passive && roles.agents.length === 0 && roles.patients.some((id) => argumentsOf(context, phrases).includes(id))) continue;
        const others = (BLOWS.has(type) && type !== 'fights' ? unique(phrases.filter((p) => !SPOKEN.has(parse.tokens[p.head]?.lower ?? '')).flatMap((p) => struckOf(context, p))) : type === 'fights' && word === 'from' && clause.objects.some((o) => GROUND.has(parse.tokens[o.head]?.lower ?? '')) ? unique(phrases.flatMap((p) => giversIn(context, p))) : type === 'criticises' ? unique(phrases.flatMap((p) => sideOf(context, p))) : argumentsOf(context, phrases)).filter((id) => !(type === 'criticises' && word === 'to' && among('organisation|government_body|media', context.entityOf(id)?.actorKind ?? '')));
        if (add(type, sources, others, [...above, ...(passive && roles.agents.length === 0 ? clause.subjects : roles.agentPhrases), ...phrases])) {
          const against = type === 'fights_alongside' ? roles.after('against') : [];
          add('fights', sources, argumentsOf(context, against), [...roles.agentPhrases, ...against]);
          // "fought Y alongside X"
          if (type === 'fights_alongside' && !passive && verbFrames.some((f) => f.type === 'fights' && f.verbs.has(lemma))) add('fights', sources, roles.patients, [...roles.agentPhrases, ...roles.patientPhrases]);
          return;
        }
      }
      const [first, ...others] = roles.agents;
      // "have been fighting each other"
      const other = clause.objects.some((o) => (parse.tokens[o.head]?.lower === 'one' && parse.tokens[o.head + 1]?.lower === 'another') || EACH_OTHER.test(parse.tokens[o.head]?.lower ?? '') && among('each|one', parse.tokens[o.head - 1]?.lower ?? parse.tokens[o.from]?.lower ?? '') || (parse.tokens[o.head]?.lower === 'other' && parse.tokens[o.from]?.lower === 'the' && parse.tokens.slice(Math.max(0, clause.verb.from - 1), clause.verb.to).some((t) => t.lower === 'each')));
      if (other && !passive && first !== undefined && to.includes('') && add(type, [first], others, [...roles.agentPhrases, ...clause.objects])) {
        if (relationshipTypes[type].family === 'position') add(type, others, [first], [...roles.agentPhrases, ...clause.objects]);
        return;
      }
      const mutual = relationshipTypes[type].mutual || among('clash|fight', lemma);
      if (mutual && !passive && first !== undefined && others.length > 0 && roles.patientPhrases.length === 0 && RECIPROCAL.has(lemma)) {
        // "Speaking in Cairo, X and Y said": not with each other.
        if (lemma === 'speak' && clause.verb.form === 'gerund') continue;
        if (type === 'fights_alongside') continue;
        // "The two have been fighting since March"
        const pair = roles.agentPhrases.length === 1 && among('two|both|sides|parties|rivals|countries|neighbou?rs|armies|groups|factions|forces', heads(parse, roles.agentPhrases));
        if (lemma === 'fight' && !pair && !parse.tokens.slice(clause.verb.to, clause.verb.to + 2).some((t) => t.lower === 'each') && !clause.phrases.some((p) => p.word === 'over')) continue;
        if (lemma === 'work' && !together(context, clause)) continue;
        if (add(type, [first], others, roles.agentPhrases)) {
          // "X, Y and Z met": Y and Z too.
          const [second, third, ...more] = others;
          if (second !== undefined && third !== undefined && more.length === 0) add(type, [second], [third], roles.agentPhrases);
          return;
        }
      }
      // "they have not coordinated activity"
      if (type === 'coordinates_with' && lemma === 'coordinate' && !passive && first !== undefined && others.length > 0 && roles.patients.every((id) => roles.agents.includes(id)) && add(type, [first], others, [...roles.agentPhrases, ...roles.patientPhrases])) return;
    }
  });
  return matches;
};
