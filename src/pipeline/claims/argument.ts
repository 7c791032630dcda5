/**
 * Who a noun phrase stands for in a relationship: the actor at its head; the owner of a force, act or thing ("Russian
 * airstrikes", "Hezbollah’s infantry", "their forces"); what a count is of ("a pair of X commanders"). People who belong
 * to a state or group count as that state or group.
 */
import { headMentions } from '../mentions/antecedent';
import type { Found } from '../mentions/found';
import { isNoun, type NounPhrase } from '../syntax/chunk';
import type { ClaimContext } from './context';

const COUNT = /^(?:pair|number|group|some|one|two|three|many|several|most|members?|dozens|hundreds|thousands|majority|percent|all|both|each|part|leaders?|heads?|remnants|elements|units?|thousand|million)$/;
/** Things and acts that stand for their owner. */
const OWNED =
  /^(?:forces?|troops?|soldiers?|fighters?|army|armies|militar(?:y|ies)|militias?|militants?|infantry|officials?|officers?|government|regime|leadership|leaders?|allies|side|sides|air|planes?|warplanes?|jets?|aircraft|helicopters?|drones?|airstrikes?|strikes?|attacks?|raids?|bombings?|bombardment|artillery|navy|ships?|intelligence|security|police|agents?|targets?|positions?|bases?|convoys?|facilities|sites?|headquarters|fighters|group|groups|organi[sz]ation|movement|factions?|opposition|rebels?|population|civilians?|people|territory|soil|offensives?|operations?|arms|weapons?|missiles?|rockets?|commanders?|personnel|advisers?|advisors?|proxies|brigades?|units?|administration|parliament|president|minister|ministry|counterparts?|vehicles?|tanks?|depots?|warehouses?|strongholds?|areas?|activity|activities|interests?|actions?|efforts?|policy|power|rule|war|campaign|success|advance|terrorists?|name|newspaper|agency)$/;

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

/** The state or group that a group of its people stands for. */
export const rolledUp = ({ entityOf }: ClaimContext, id: string): string => {
  const entity = entityOf(id);
  return entity?.actorKind === 'group' && entity.known === 'discovered' && entity.partOf ? entity.partOf : id;
};

const inside = (found: readonly Found[], from: number, to: number): readonly Found[] => {
  const within = found.filter((m) => m.kind === 'actor' && m.from >= from && m.to <= to);
  return within.filter((m) => !within.some((o) => o !== m && o.from <= m.from && o.to >= m.to && o.to - o.from > m.to - m.from));
};

/** Actor ids, empty when the phrase names nobody. */
export const argumentOf = (context: ClaimContext, phrase: NounPhrase | undefined, depth = 0): readonly string[] => {
  if (!phrase) return [];
  const { parse, found } = context;
  const heads = headMentions(phrase, found);
  if (heads.length > 0) return unique(heads.map((m) => rolledUp(context, m.entity)));
  const noun = parse.tokens[phrase.head]?.lower ?? '';
  if (OWNED.test(noun)) {
    // "Iranian-backed X" is not Iran's.
    const owners = inside(found, phrase.from, phrase.head).filter((m) => parse.tokens[m.to]?.text !== '-' && parse.tokens[m.from - 1]?.text !== '-');
    if (owners.length > 0) return unique(owners.map((m) => rolledUp(context, m.entity)));
  }
  if (COUNT.test(noun) && depth < 3) {
    const i = parse.chunks.indexOf(phrase);
    const of = parse.chunks[i + 1];
    const next = parse.chunks[i + 2];
    if (of?.type === 'preposition' && of.word === 'of' && isNoun(next)) return argumentOf(context, next, depth + 1);
  }
  return [];
};
export const argumentsOf = (context: ClaimContext, phrases: readonly NounPhrase[]): readonly string[] => unique(phrases.flatMap((p) => argumentOf(context, p)));

/** Actor ids before the head: owner or adjective ("Hezbollah’s attempts", "Russian help"). */
export const ownersOf = (context: ClaimContext, phrase: NounPhrase): readonly string[] => {
  const { parse, found } = context;
  return unique(inside(found, phrase.from, phrase.head).filter((m) => parse.tokens[m.to]?.text !== '-' && parse.tokens[m.from - 1]?.text !== '-').map((m) => rolledUp(context, m.entity)));
};
