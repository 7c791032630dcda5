/** What is counted and kept of all articles while their rows are made: the rows themselves are let go. */
import type { EntityKind } from '../../model/mention';
import { numbering } from '../interned';
import { growing } from '../numbers';
import { countedClaims, relatedClaims } from './comparable';
import type { Claimed, Named } from './share';

export interface Tally {
  /** Of the entity among all. */
  readonly number: number;
  mentions: number;
  articles: number;
}
/** Who supplies a weapon to whom, as is affirmed. */
export interface Supply {
  readonly suppliers: Set<string>;
  readonly holders: Set<string>;
}
export interface Census {
  /** By the id of the entity. */
  readonly tallies: { readonly [K in EntityKind]: Map<string, Tally> };
  /** Under how many reports each entity is mentioned, by its number. */
  readonly reportsOf: () => Uint32Array;
  /** Ids that rows refer to. */
  readonly actors: Set<string>;
  readonly places: Set<string>;
  readonly weapons: Set<string>;
  readonly reports: Set<string>;
  readonly supplies: Map<string, Supply>;
  /** By the place of the article; those that a person added come last. */
  readonly related: ReturnType<typeof relatedClaims>;
  readonly counted: ReturnType<typeof countedClaims>;
}

const inserted = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make();
  map.set(key, value);
  return value;
};
const addAll = (to: Set<string>, items: readonly string[]): void => {
  for (const item of items) to.add(item);
};

/** There are fewer reports than this, and entities: a pair of them is one number. */
const MOST = 2 ** 26;
/** Of pairs of an entity and a report, how many different ones each entity has. */
const firstsOf = (pairs: Float64Array, entities: number): Uint32Array => {
  const counts = new Uint32Array(entities);
  let before = -1;
  for (const pair of pairs.slice().sort()) {
    const entity = Math.floor(pair / MOST);
    if (pair !== before) counts[entity] = (counts[entity] ?? 0) + 1;
    before = pair;
  }
  return counts;
};

export const census = () => {
  const mentioned = growing();
  let entities = 0;
  const counts: Census = { tallies: { actor: new Map(), place: new Map(), weapon: new Map() }, reportsOf: () => firstsOf(mentioned.all(), entities), actors: new Set(), places: new Set(), weapons: new Set(), reports: new Set(), supplies: new Map(), related: relatedClaims(), counted: countedClaims() };
  const named = { actor: counts.actors, place: counts.places, weapon: counts.weapons } as const;
  const numberOf = numbering();
  return {
    counts,
    addNamed: ({ mentioned: all, mentioning, actors, reports }: Named): void => {
      const numbers = mentioning.map(numberOf);
      for (const { kind, entity, mentions, under } of all) {
        const tally = inserted(counts.tallies[kind], entity, (): Tally => {
          named[kind].add(entity);
          return { number: entities++, mentions: 0, articles: 0 };
        });
        tally.mentions += mentions;
        tally.articles++;
        for (const place of under) mentioned.add(tally.number * MOST + (numbers[place] ?? 0));
      }
      addAll(counts.actors, actors);
      addAll(counts.reports, reports);
    },
  };
};

/** `at` is where they stand among those of other articles. */
export const addClaimed = (counts: Census, { actors, places, weapons, reports, supplies, related, counted }: Claimed, at: number): void => {
  addAll(counts.actors, actors);
  addAll(counts.places, places);
  addAll(counts.weapons, weapons);
  addAll(counts.reports, reports);
  for (const [weapon, supplier, holder] of supplies) {
    const supply = inserted(counts.supplies, weapon, (): Supply => ({ suppliers: new Set(), holders: new Set() }));
    supply.suppliers.add(supplier);
    supply.holders.add(holder);
  }
  counts.related.add(related, at);
  counts.counted.add(counted, at);
};
