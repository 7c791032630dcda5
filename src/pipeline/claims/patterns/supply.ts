/**
 * Giving arms, money, information, air support: "X is supplying Y with rockets", "X gave Y air support", "Y received missiles
 * from X", "weapons sent to Y by X", "X relies on Y for intelligence". What is given tells the type.
 */
import type { RelationshipType } from '../../../model/relationship';
import { argumentOf, argumentsOf, ownersOf } from '../argument';
import type { ClaimContext, Match, Pattern } from '../context';
import { extentOf, rolesOf } from '../roles';
import { isNoun, type NounPhrase } from '../../syntax/chunk';

const GIVE = /^(?:supply|provide|give|send|sell|deliver|ship|transfer|furnish|hand|donate|smuggle|export|lend|offer|pass|share|feed|channel|funnel|dispatch|grant|pour|pump|fly)$/;
const GET = /^(?:receive|get|obtain|acquire|buy|purchase|procure|import|secure)$/;
const RELY = /^(?:rely|depend|count)$/;
const AIR = /^air$/;

const givenType = (context: ClaimContext, phrase: NounPhrase): RelationshipType | null => {
  const { parse, found } = context;
  const words = parse.tokens.slice(phrase.from, phrase.to).map((t) => t.lower);
  const head = parse.tokens[phrase.head]?.lower ?? '';
  if (words.some((w) => AIR.test(w)) && /^(?:support|cover|power|strikes|protection)$/.test(head)) return 'gives_air_support';
  if (/^(?:airstrikes|airpower)$/.test(head)) return 'gives_air_support';
  if (found.some((m) => m.kind === 'weapon' && m.from >= phrase.from && m.to <= phrase.to && m.to > phrase.head - 1)) return 'supplies_arms';
  if (/^(?:intelligence|information|coordinates|data|targets|reconnaissance|tips)$/.test(head)) return 'shares_intelligence';
  if (/^(?:money|funds|funding|cash|dollars|million|billion|salaries|financing|loans?|subsidies)$/.test(head)) return 'funds';
  if (/^(?:training|instruction|trainers|instructors|advisers|advisors)$/.test(head)) return 'trains';
  if (/^(?:aid|help|assistance|relief|supplies|support|backing|food|medicine|fuel|equipment|troops|fighters|men|reinforcements)$/.test(head)) return /^(?:support|backing)$/.test(head) ? 'backs' : 'aids';
  return null;
};

export const bySupply: Pattern = (context) => {
  const { parse } = context;
  const matches: Match[] = [];
  parse.clauses.forEach((clause, index) => {
    const { lemma } = clause.verb;
    const roles = rolesOf(context, clause);
    const add = (type: RelationshipType, sources: readonly string[], targets: readonly string[], phrases: readonly NounPhrase[], rule: string) => {
      const [from, to] = extentOf(clause, phrases);
      for (const source of sources) for (const target of targets) if (source !== target) matches.push({ source, target, type, from, to, clause: index, rule });
    };
    const typed = (phrases: readonly NounPhrase[]): { type: RelationshipType; phrase: NounPhrase } | null => {
      for (const phrase of phrases) {
        const type = givenType(context, phrase);
        if (type) return { type, phrase };
      }
      return null;
    };
    if (GIVE.test(lemma)) {
      const recipients = [...roles.after('to', 'for', 'with', 'into')].filter((p) => argumentOf(context, p).length > 0 && givenType(context, p) === null);
      const things = [...roles.patientPhrases, ...roles.after('with'), ...clause.objects];
      const given = typed(things) ?? inObject(context, clause.objects);
      if (!given) return;
      const direct = clause.verb.passive ? clause.subjects : clause.objects.slice(0, 1);
      const directIds = argumentsOf(context, direct.filter((p) => p !== given.phrase || ownersBeforeThing(context, p)));
      if (directIds.length > 0 && !clause.verb.passive) add(given.type, roles.agents, directIds, [...roles.agentPhrases, ...direct, given.phrase], `give:${lemma}`);
      else if (recipients.length > 0 && !(lemma === 'share' && given.type === 'supplies_arms')) add(given.type, roles.agents, argumentsOf(context, recipients), [...roles.agentPhrases, given.phrase, ...recipients], `give:${lemma}`);
      else if (clause.verb.passive && directIds.length > 0) add(given.type, roles.agents, directIds, [...roles.agentPhrases, ...direct, given.phrase], `give:${lemma}`);
      // "without our information": who gives the information gives it to whom the rest is done by.
      const without = roles.after('without').find((p) => givenType(context, p) !== null);
      if (without) {
        const type = givenType(context, without);
        if (type) add(type, ownersOf(context, without), roles.agents, [...roles.agentPhrases, without], 'without');
      }
    } else if (GET.test(lemma)) {
      const givers = roles.after('from');
      const given = typed([...roles.patientPhrases, ...(clause.relative ? clause.subjects : [])]) ?? relativeThing(context, clause.at);
      const type = given?.type;
      if (!type || givers.length === 0) return;
      add(type, argumentsOf(context, givers), clause.verb.passive ? roles.agents : roles.agents.length > 0 ? roles.agents : argumentsOf(context, clause.subjects), [...clause.subjects, ...givers], `get:${lemma}`);
    } else if (RELY.test(lemma)) {
      const on = roles.after('on', 'upon');
      const given = typed(roles.after('for'));
      if (given) add(given.type, argumentsOf(context, on), roles.agents, [...roles.agentPhrases, ...on, given.phrase], `rely:${lemma}`);
    }
  });
  return matches;
};

/** "giving the Russian air force information": recipient and thing in one chunk. */
const inObject = (context: ClaimContext, objects: readonly NounPhrase[]): { type: RelationshipType; phrase: NounPhrase } | null => {
  for (const phrase of objects) {
    const type = givenType(context, phrase);
    if (type) return { type, phrase };
  }
  return null;
};
const ownersBeforeThing = (context: ClaimContext, phrase: NounPhrase): boolean => {
  const last = Math.max(-1, ...context.found.filter((m) => m.kind === 'actor' && m.from >= phrase.from && m.to <= phrase.head).map((m) => m.to));
  return last > phrase.from && last === phrase.head;
};
/** "the arsenal Hezbollah received from Iran": the thing stands before the subject. */
const relativeThing = (context: ClaimContext, at: number): { type: RelationshipType; phrase: NounPhrase } | null => {
  const { chunks, tokens } = context.parse;
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const chunk = chunks[i];
    if (!isNoun(chunk)) continue;
    const weapon = context.found.find((m) => m.kind === 'weapon' && m.from >= chunk.from && m.to <= chunk.to);
    if (weapon && tokens[weapon.from]) return { type: 'supplies_arms', phrase: chunk };
  }
  return null;
};
