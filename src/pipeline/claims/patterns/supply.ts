/**
 * Giving arms, money, information, air support: "X is supplying Y with rockets", "X gave Y air support", "Y received missiles
 * from X", "weapons sent to Y by X", "X relies on Y for intelligence". What is given tells the type.
 */
import type { RelationshipType } from '../../../model/relationship';
import type { Modality } from '../../../model/claim';
import { argumentOf, argumentsOf, isPlaceOnly, ownersOf, rolledUp } from '../argument';
import type { ClaimContext, Match, Pattern } from '../context';
import { GIVE, givenType } from '../given';
import { extentOf, rolesOf } from '../roles';
import { isNoun, type NounPhrase } from '../../syntax/chunk';

const OFFER = /^(?:offer|pledge|promise|earmark)$/;
const GET = /^(?:receive|get|obtain|acquire|buy|purchase|procure|import|secure|source|order)$/;
const RELY = /^(?:rely|depend|count|lean)$/;

interface Given {
  readonly type: RelationshipType;
  readonly phrase: NounPhrase;
}

export const bySupply: Pattern = (context) => {
  const { parse } = context;
  const matches: Match[] = [];
  parse.clauses.forEach((clause, index) => {
    const { lemma, passive } = clause.verb;
    if (!GIVE.test(lemma) && !GET.test(lemma) && !RELY.test(lemma)) return;
    const roles = rolesOf(context, clause);
    const add = (type: RelationshipType, sources: readonly string[], targets: readonly string[], phrases: readonly NounPhrase[], rule: string, modality?: Modality) => {
      const [from, to] = extentOf(clause, phrases);
      for (const source of sources) for (const target of targets) if (source !== target) matches.push({ source, target, type, from, to, clause: index, rule, ...(modality ? { modality } : {}) });
    };
    if (GIVE.test(lemma)) {
      const recipients = [...roles.after('to', 'for', 'with', 'into')].filter((p) => argumentOf(context, p).length > 0 && givenType(context, p) === null);
      const given = typed(context, [...roles.patientPhrases, ...roles.after('with'), ...clause.objects]);
      for (const { type, phrase } of given) {
        // "sent troops to X" tells where.
        if (type === 'aids' && recipients.some((p) => isPlaceOnly(context, p))) continue;
        if (lemma === 'deploy' && type !== 'aids') continue;
        const direct = passive ? clause.subjects : clause.objects.slice(0, 1);
        const inThing = direct.includes(phrase) ? recipientIn(context, phrase) : [];
        const directIds = !passive && inThing.length > 0 ? inThing : argumentsOf(context, direct.filter((p) => p !== phrase));
        const agents = roles.agents.length > 0 || !passive ? roles.agents : type === 'supplies_arms' ? ownersOf(context, phrase) : [];
        const modality: Modality | undefined = OFFER.test(lemma) ? 'planned' : undefined;
        if (directIds.length > 0 && !passive) add(type, agents, directIds, [...roles.agentPhrases, ...direct, phrase], `give:${lemma}`, modality);
        else if (recipients.length > 0 && !(lemma === 'share' && type === 'supplies_arms')) add(type, agents, argumentsOf(context, recipients), [...(passive ? clause.subjects : []), ...roles.agentPhrases, phrase, ...recipients], `give:${lemma}`, modality);
        else if (passive && directIds.length > 0) add(type, agents, directIds, [...roles.agentPhrases, ...direct, phrase], `give:${lemma}`, modality);
      }
      // "without our information": who gives the information gives it to whom the rest is done by.
      const without = roles.after('without').find((p) => givenType(context, p) !== null);
      const type = without ? givenType(context, without) : null;
      if (without && type) add(type, ownersOf(context, without), roles.agents, [...roles.agentPhrases, without], 'without');
    } else if (GET.test(lemma)) {
      const givers = roles.after('from');
      const [given] = typed(context, [...roles.patientPhrases, ...(clause.relative ? clause.subjects : [])]);
      if (!given) return;
      const getters = passive || roles.agents.length > 0 ? roles.agents : argumentsOf(context, clause.subjects);
      if (givers.length > 0) add(given.type, argumentsOf(context, givers), getters, [...roles.agentPhrases, ...(clause.subjects.length > 0 ? clause.subjects : []), ...givers], `get:${lemma}`);
      else if (/^(?:receive|get|obtain)$/.test(lemma)) add(given.type, ownersOf(context, given.phrase), getters, [...clause.subjects, given.phrase], `get:${lemma}`);
    } else if (RELY.test(lemma)) {
      const on = roles.after('on', 'upon');
      const [given] = typed(context, roles.after('for'));
      if (given) add(given.type, argumentsOf(context, on), roles.agents, [...roles.agentPhrases, ...on, given.phrase], `rely:${lemma}`);
    }
  });
  return matches;
};

/** One phrase for each type given; plain aid only when nothing else is. */
const typed = (context: ClaimContext, phrases: readonly NounPhrase[]): readonly Given[] => {
  const given: Given[] = [];
  for (const phrase of phrases.filter(isNoun)) {
    const type = givenType(context, phrase);
    if (type && !given.some((g) => g.type === type)) given.push({ type, phrase });
  }
  const finer = given.filter((g) => g.type !== 'aids' && g.type !== 'backs');
  return finer.length > 0 ? finer : given.slice(0, 1);
};
/** "giving the Russian air force information", "gave the Houthis anti-ship missiles": the recipient that one phrase holds before the thing. */
const recipientIn = (context: ClaimContext, phrase: NounPhrase): readonly string[] => {
  const { tokens } = context.parse;
  const names = context.found.filter((m) => m.kind === 'actor' && m.from >= phrase.from && m.to <= phrase.head && m.from - phrase.from <= 1 && tokens[m.to]?.lower !== "'s" && tokens[m.to]?.text !== '-');
  const name = names.find((m) => m.to === phrase.head || m.basis === 'name' || m.basis === 'metonym' || m.to - m.from > 1 || /[^s]s$/.test(tokens[m.to - 1]?.lower ?? ''));
  return name ? [rolledUp(context, name.entity)] : [];
};
