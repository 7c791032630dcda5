/** Whose a force, act or thing is by the names inside its phrase: "Russian airstrikes", "Nigerian militants", "his men". */
import { allOf, among, wordList } from '../among';
import { REBELS } from '../rebels';
import { ASSAULTS, CAMPAIGNS, STRIKES } from '../blows';
import type { Found } from '../mentions/found';
import type { NounPhrase } from '../syntax/chunk';
import type { Token } from '../token';
import { CIVIL, UNRULY } from './bodies';
import type { ClaimContext } from './context';

/** “X’s rebels” are at war with X, or hide from it. */
const AGAINST = allOf(REBELS, wordList('rebel|insurgent|separatist|paramilitar(?:y|ies)|guerrilla|dissident|gangs?|bandits?|smugglers?|traffickers?|cartels?|opposition|jihadist|extremist|islamist'));

/** The state or group that a group of its people stands for. */
export const rolledUp = ({ entityOf }: ClaimContext, id: string): string => {
  const entity = entityOf(id);
  // "Sudan’s rebels" are not Sudan.
  const isFoe = entity?.actorKind === 'group' && AGAINST.has(entity.name.split(' ').at(-1)?.toLowerCase() ?? '') && entityOf(entity.partOf)?.actorKind === 'state';
  return entity?.actorKind === 'group' && entity.known === 'discovered' && entity.partOf && !isFoe ? entity.partOf : id;
};
/** "his men", of a commander of a group: the group; "the junta led by X": the state. */
export const ledBy = (context: ClaimContext, id: string, rules = false): string => {
  const entity = context.entityOf(id);
  const band = entity?.actorKind === 'person' && entity.partOf ? context.entityOf(entity.partOf) : undefined;
  return band?.actorKind === 'armed_group' || band?.actorKind === 'armed_force' || (rules && (band?.actorKind === 'state' || band?.actorKind === 'government_body')) ? band.id : rolledUp(context, id);
};

/** "al-Sharaa’s government" is not the band he came from. */
export const isOfRuler = ({ entityOf }: ClaimContext, id: string, noun: string): boolean => among('government|regime|administration|cabinet', noun) && entityOf(entityOf(id)?.partOf ?? '')?.actorKind === 'armed_group';

/** Is there a hyphen between two words without space? "KYIV - Russian jets" has a dash. */
export const isHyphen = (hyphen: Token | undefined, word: Token | undefined): boolean => hyphen !== undefined && word !== undefined && /^[-–—]$/.test(hyphen.text) && (hyphen.start === word.end || hyphen.end === word.start);
/** Actors named in a token range, the widest only; a nationality that was taken for a place is the state. "Iranian-backed X" is not Iran’s. */
export const inside = ({ parse, found, entityOf }: ClaimContext, from: number, to: number): readonly Found[] => {
  const within = found.filter((m) => m.from >= from && m.to <= to && (m.kind === 'actor' || (m.kind === 'place' && (m.basis === 'alias' || parse.tokens[m.to]?.lower === "'s") && entityOf(m.entity)?.actorKind === 'state')) && !isHyphen(parse.tokens[m.to], parse.tokens[m.to - 1]) && !isHyphen(parse.tokens[m.from - 1], parse.tokens[m.from]));
  return within.filter((m) => !within.some((o) => o !== m && o.from <= m.from && o.to >= m.to && o.to - o.from > m.to - m.from));
};

/** "Nigerian militants", "a Senegalese institute": where they are from, and not whose they are. */
export const isFrom = ({ parse, entityOf }: ClaimContext, { entity, to, basis }: Found, noun: string): boolean => entityOf(entity)?.actorKind === 'state' && (AGAINST.has(noun) || ((UNRULY.has(noun) || CIVIL.has(noun)) && basis === 'alias' && parse.tokens[to]?.lower !== "'s"));

const CAMPAIGN = allOf(STRIKES, ASSAULTS, CAMPAIGNS);
/** Who leads what is done, or does it together: "X-led air raids", "a X-Y offensive"; a force that X leads is not X. */
export const leadersOf = ({ parse: { tokens }, found }: ClaimContext, { from, head }: NounPhrase): readonly string[] => {
  if (!CAMPAIGN.has(tokens[head]?.lower ?? '')) return [];
  const before = found.filter((m) => m.kind === 'actor' && m.from >= from && m.to <= head);
  return before.flatMap((m) => {
    if (!isHyphen(tokens[m.to], tokens[m.to - 1])) return [];
    if (tokens[m.to + 1]?.lower === 'led') return [m.entity];
    const other = before.find((o) => o.from === m.to + 1 && o.basis === 'alias' && !isHyphen(tokens[o.to], tokens[o.to - 1]));
    return other ? [m.entity, other.entity] : [];
  });
};
/** "an Israeli Syria strike": Syria is where. */
export const isWhere = ({ parse: { tokens } }: ClaimContext, { head }: NounPhrase, m: Found, all: readonly Found[]): boolean => CAMPAIGN.has(tokens[head]?.lower ?? '') && m.basis === 'name' && m.to === head && all.some((o) => o.to === m.from);
