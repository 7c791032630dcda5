/** "the two sides", "both countries", "the pair": which two are meant. */
import { among, wordList } from '../among';
import type { Entity } from '../reading';
import type { Parse } from '../syntax/clause';
import type { Candidate } from './antecedent';
import type { Found } from './found';

export interface PairContext {
  /** Sentence in which the words stand. */
  readonly sentence: number;
  /** Nearest first. */
  readonly candidates: readonly Candidate[];
  /** … and those further back. */
  readonly far: readonly Candidate[];
  readonly entityOf: (id: string) => Entity | undefined;
  /** The noun, "sides" or "countries"; countries are states only. */
  readonly noun: string;
  /** First sentence of the paragraph. */
  readonly opens: number;
  /** The two states that the article joins by a hyphen, "the Greek-Turkish border", if there are just two. */
  readonly neighbours: readonly string[];
  /** Actors that the article names anywhere. */
  readonly named: ReadonlySet<string>;
}

const STATES = wordList('countries|nations|states|governments|neighbou?rs|capitals|powers|republics|kingdoms');
type EntityOf = PairContext['entityOf'];
/** The state whose army or ministry it is. */
const stateOf = (id: string, entityOf: EntityOf): readonly string[] => {
  for (let at = id, step = 0; step < 5; step++) {
    const entity = entityOf(at);
    if (entity?.actorKind === 'state') return [at];
    if (!entity || entity.actorKind === 'armed_group' || entity.partOf === '') return [];
    at = entity.partOf;
  }
  return [];
};
/** No states. */
const BANDS = wordList('militias|groups|factions|movements|organi[sz]ations');
const sidesIn = (ids: readonly string[], entityOf: EntityOf, noun: string): readonly string[] =>
  ids.flatMap((id) => {
    if (STATES.has(noun)) return stateOf(id, entityOf);
    if (BANDS.has(noun) && among('state|government_body|armed_force', entityOf(id)?.actorKind ?? '')) return [];
    const entity = entityOf(id);
    const above = (entity?.actorKind === 'group' || entity?.actorKind === 'person') && entity.partOf ? entity.partOf : id;
    // Of a premier rather the state than its government.
    const whole = above !== id && entityOf(above)?.actorKind === 'government_body' ? (stateOf(above, entityOf)[0] ?? above) : above;
    const kind = entityOf(whole)?.actorKind;
    return kind && kind !== 'person' && kind !== 'media' && kind !== 'organisation' ? [whole] : [];
  });
const isSides = (ids: readonly string[], entityOf: EntityOf, noun: string): boolean => ids.length === 2 && new Set(sidesIn(ids, entityOf, noun)).size === 2;

/** A force whose state is named too is no side of its own. */
const whole = (ids: readonly string[], entityOf: EntityOf): readonly string[] => ids.filter((id) => !(entityOf(id)?.actorKind === 'armed_force' && ids.includes(entityOf(id)?.partOf ?? '')));
/** The last two that the article joined, however long ago: "India and Pakistan". */
const lastJoined = ({ far, entityOf, noun }: PairContext): readonly string[] => {
  const joined = far.find((c) => isSides(c.entities, entityOf, noun));
  return joined ? sidesIn(joined.entities, entityOf, noun) : [];
};
/**
 * The two that the nearest sentence joins; else the two that it tells of, mere owners ("al-Qaeda’s affiliate") apart; else
 * the army and the armed group of a country at war with itself; else the two that were joined last; else the nearest two.
 */
export const twoSides = (pair: PairContext): readonly string[] => {
  const { candidates, sentence, entityOf, named, noun, opens, neighbours } = pair;
  const joined = candidates.find((c) => c.sentence >= sentence - 1 && isSides(c.entities, entityOf, noun));
  if (joined) return sidesIn(joined.entities, entityOf, noun);
  const sides = (of: readonly Candidate[]): readonly string[] => [...new Set(of.flatMap((c) => sidesIn(c.entities, entityOf, noun)))];
  const near = whole(sides(candidates.filter((c) => !c.owner && c.sentence >= sentence - 1)), entityOf);
  // Of the paragraph before, one may be of other news.
  const own = STATES.has(noun) && neighbours.length === 2 ? whole(sides(candidates.filter((c) => !c.owner && c.sentence >= opens && c.sentence >= sentence - 1)), entityOf) : near;
  if (own.length !== 2 && neighbours.length === 2 && STATES.has(noun)) return neighbours;
  const foes = near.length === 2 || STATES.has(noun) ? [] : foesAtHome(named, entityOf);
  if (foes.length === 2) return foes;
  const last = near.length > 1 ? near : lastJoined(pair);
  const ids = (last.length > 0 ? last : sides(candidates)).slice(0, 2);
  return ids.length === 2 ? ids : [];
};
/** The army, or else the state, and the one armed group of its country that the article names; [] when there are more. */
const foesAtHome = (named: ReadonlySet<string>, entityOf: EntityOf): readonly string[] => {
  const actors = [...named].flatMap((id) => entityOf(id) ?? []);
  const groups = actors.filter((e) => e.actorKind === 'armed_group' && e.country !== '');
  const home = (country: string) => (kind: 'armed_force' | 'state') => actors.find((e) => e.actorKind === kind && e.country === country && (kind === 'state' || e.partOf !== 'united-nations'));
  const pairs = groups.flatMap((group) => {
    const state = home(group.country)('armed_force') ?? home(group.country)('state');
    return state ? [[state.id, group.id]] : [];
  });
  return pairs.length === 1 ? (pairs[0] ?? []) : [];
};
/** The two states that the sentences join by a hyphen, or [] when they join none or more. */
export const neighboursIn = (parses: ReadonlyMap<number, Parse>, found: ReadonlyMap<number, readonly Found[]>, entityOf: EntityOf): readonly string[] => {
  const pairs = new Map<string, readonly string[]>();
  for (const [index, { tokens }] of parses) {
    const own = (found.get(index) ?? []).filter((m) => entityOf(m.entity)?.actorKind === 'state');
    for (const a of own) {
      const b = /^[-–]$/.test(tokens[a.to]?.text ?? '') ? own.find((m) => m.from === a.to + 1 && m.entity !== a.entity) : undefined;
      if (b) pairs.set([a.entity, b.entity].sort().join(' '), [a.entity, b.entity]);
    }
  }
  const [only, more] = pairs.values();
  return only && !more ? only : [];
};
/** Persons named together, or the two of the nearest sentence that names any: its subject and the first person after it. */
export const twoPersons = ({ candidates, entityOf }: PairContext): readonly string[] => {
  const isPerson = (id: string): boolean => entityOf(id)?.actorKind === 'person';
  const pair = candidates.find((c) => c.entities.length === 2 && c.entities.every(isPerson));
  const nearest = candidates.find((c) => c.entities.some(isPerson))?.sentence;
  const persons = candidates.filter((c) => c.sentence === nearest && !c.owner && c.entities.some(isPerson));
  const near = [...new Set(persons.flatMap((c) => c.entities.filter(isPerson)))];
  const isFar = !pair || pair.sentence <= (nearest ?? -1);
  if (near.length === 2 && isFar) return near;
  // "A sent B shells. C gave D fuel.": one in each of the last sentences.
  const all = [...new Set(candidates.filter((c) => !c.owner).flatMap((c) => c.entities.filter(isPerson)))];
  if (!pair && near.length === 1 && all.length === 2) return all;
  const subject = persons.find((c) => c.subject && c.entities.length === 1);
  const next = subject ? [...persons].sort((a, b) => a.at - b.at).find((c) => c.at > subject.at && !subject.entities.includes(c.entities[0] ?? '')) : undefined;
  if (!pair && subject && next && near.length > 2) return [...subject.entities, ...next.entities.slice(0, 1)];
  return pair?.entities ?? candidates.find((c) => c.entities.some((id) => entityOf(id)?.actorKind === 'group'))?.entities ?? [];
};
/** "Israel and Hamas will attend. The two": two sides that are joined right before, or []. */
export const joinedSides = ({ candidates, sentence, entityOf, noun }: PairContext): readonly string[] => {
  const joined = candidates.find((c) => c.entities.length === 2 && c.sentence >= sentence - 1);
  return joined && isSides(joined.entities, entityOf, noun) ? sidesIn(joined.entities, entityOf, noun) : [];
};
/** "the neighbours", "the rivals": joined right before, or last of all. */
export const nextSides = (pair: PairContext): readonly string[] => {
  const joined = joinedSides(pair);
  return joined.length > 0 ? joined : lastJoined(pair);
};
/** "Damascus calls the Kurds tools, though the two": the two sides of the sentence so far, if it has just two, or []. */
export const ownSides = ({ candidates, sentence, entityOf, noun }: PairContext): readonly string[] => {
  const own = candidates.filter((c) => c.sentence === sentence && !c.owner);
  if (own.some((c) => c.unnamed !== '' || c.entities.some((id) => entityOf(id)?.actorKind === 'person'))) return [];
  const sides = [...new Set(own.flatMap((c) => sidesIn(c.entities, entityOf, noun)))];
  return sides.length === 2 ? sides : [];
};
/** "neither side": two that are joined right before, else the army and the armed group of a country at war with itself. */
export const eitherSide = (pair: PairContext): readonly string[] => {
  const joined = joinedSides(pair);
  return joined.length > 0 || STATES.has(pair.noun) ? joined : foesAtHome(pair.named, pair.entityOf);
};
/** "the three countries": three that are joined, or the subjects of the last two sentences where they are three states. */
export const threeSides = ({ candidates, sentence, entityOf, noun }: PairContext): readonly string[] => {
  const near = candidates.filter((c) => c.sentence >= sentence - 2 && c.subject);
  const joined = near.find((c) => new Set(sidesIn(c.entities, entityOf, noun)).size === 3);
  const ids = [...new Set((joined ? [joined] : near).flatMap((c) => sidesIn(c.entities, entityOf, noun)))];
  const [first] = near;
  // "Chad did. Mali and Niger followed. The three": those joined last, and who came before.
  return ids.length === 3 || (ids.length > 3 && first && isSides(first.entities, entityOf, noun)) ? ids.slice(0, 3) : [];
};
