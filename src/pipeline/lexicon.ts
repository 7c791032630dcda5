/** The lexicon: what is known of actors, places and weapons before any article is read; rows come from CSV. */
import { wordList } from './among';
import type { ActorKind } from '../model/actor';
import { actorKinds } from '../model/actor';
import type { WeaponCategory } from '../model/weapon';
import { weaponCategories } from '../model/weapon';
import type { Entity } from './reading';
import { normalWord, wordKey, wordsOf } from './mentions/word';
import { spellingsOf } from './spelling';

/** How a name stands for its entity. `people` are plural demonyms, `adjective` the adjectival ones. */
export type NameForm = 'name' | 'alias' | 'metonym' | 'adjective' | 'people' | 'description';

export interface Name {
  /** Normalised words; hyphens do not count. */
  readonly words: readonly string[];
  /** As in the lexicon; names with a capital match capitals only, and short acronyms to the letter. */
  readonly text: string;
  readonly form: NameForm;
  readonly entity: Entity;
}
export interface Lexicon {
  readonly entities: ReadonlyMap<string, Entity>;
  /** Names by their first word. */
  readonly names: ReadonlyMap<string, NamesByWord>;
  readonly places: ReadonlyMap<string, PlaceFacts>;
  /** Broader weapon type by weapon id. */
  readonly broader: ReadonlyMap<string, string>;
  /** Weapons by a name that is an ordinary word too: "Reaper" of "Reaper drones". */
  readonly shortWeapons: ReadonlyMap<string, Entity>;
  /** Adjectives of states by ISO code. */
  readonly adjectives: ReadonlyMap<string, readonly string[]>;
  /** States by ISO code. */
  readonly states: ReadonlyMap<string, Entity>;
  /** States by the place that is their capital. */
  readonly capitals: ReadonlyMap<string, string>;
  /** Given names, normalised, with the sex they tell. */
  readonly givenNames: ReadonlyMap<string, Gender>;
}
/** '' = both, or not known. */
export type Gender = 'm' | 'f' | '';
/** Names that share a first word. */
export interface NamesByWord {
  /** Of one word. */
  readonly single: readonly Name[];
  /** Of more, by the second word, longest first. */
  readonly longer: ReadonlyMap<string, readonly Name[]>;
}
export interface PlaceFacts {
  readonly kind: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
}
export type LexiconRow = Readonly<Record<string, string>>;
export interface LexiconRows {
  readonly actors: readonly LexiconRow[];
  readonly places: readonly LexiconRow[];
  readonly weapons: readonly LexiconRow[];
  /** `name`, `gender` (m, f or empty). */
  readonly givenNames?: readonly LexiconRow[];
}

const list = (cell: string | undefined): readonly string[] => (cell ? cell.split('|').map((s) => s.trim()).filter(Boolean) : []);
const isActorKind = (s: string | undefined): s is ActorKind => actorKinds.some((k) => k === s);
const isCategory = (s: string | undefined): s is WeaponCategory => weaponCategories.some((k) => k === s);
const num = (cell: string | undefined): number | null => (cell ? Number(cell) : null);

const entityOf = (kind: Entity['kind'], row: LexiconRow): Entity => ({
  id: row.id ?? '',
  kind,
  name: row.name ?? '',
  actorKind: kind === 'actor' && isActorKind(row.kind) ? row.kind : '',
  weaponCategory: kind === 'weapon' && isCategory(row.category) ? row.category : '',
  country: row.country ?? '',
  partOf: row.part_of ?? '',
  role: row.role ?? '',
  aliases: list(row.aliases),
  wikidata: row.wikidata ?? '',
  known: 'lexicon',
  pseudonym: false,
});

type Names = ReadonlyMap<string, { readonly single: readonly Name[]; readonly longer: ReadonlyMap<string, readonly Name[]> }>;
/** Other spellings of the names, where nobody has them. */
const addSpellings = (names: Names, add: (entity: Entity, form: NameForm, text: string) => void): void => {
  const all = [...names.values()].flatMap(({ single, longer }) => [...single, ...[...longer.values()].flat()]).filter(({ entity, form }) => entity.kind !== 'weapon' && (form === 'name' || form === 'alias'));
  const taken = new Set(all.map(({ words }) => words.join(' ')));
  for (const { text, entity } of all)
    for (const spelling of spellingsOf(text)) {
      const key = wordKey(spelling);
      if (!taken.has(key)) add(entity, 'alias', spelling);
      taken.add(key);
    }
};

const WEAPON_NOUN = wordList('missiles?|drones?|jets?|tanks?|helicopters?|howitzers?|bombs?|rockets?|aircraft|tankers?|planes?');
const shortWeaponsOf = (entities: ReadonlyMap<string, Entity>, names: Names): ReadonlyMap<string, Entity> => {
  const short = new Map<string, Entity>();
  for (const entity of entities.values())
    for (const name of entity.kind === 'weapon' ? [entity.name, ...entity.aliases] : []) {
      const [word = '', noun = '', more] = name.split(' ');
      if (more === undefined && /^\p{Lu}\p{Ll}{2,}$/u.test(word) && WEAPON_NOUN.has(noun) && !names.get(normalWord(word))?.single.length) short.set(normalWord(word), entity);
    }
  return short;
};

export const lexiconOf = (rows: LexiconRows): Lexicon => {
  const entities = new Map<string, Entity>();
  const names = new Map<string, { single: Name[]; longer: Map<string, Name[]> }>();
  const add = (entity: Entity, form: NameForm, text: string) => {
    const words = wordsOf(text);
    const [first, second] = words;
    if (first === undefined) return;
    const name: Name = { words, text, form, entity };
    const own = names.get(first) ?? { single: [], longer: new Map<string, Name[]>() };
    names.set(first, own);
    if (second === undefined) own.single.push(name);
    else own.longer.set(second, [...(own.longer.get(second) ?? []), name]);
  };
  const key = (entity: Entity) => `${entity.kind}:${entity.id}`;
  const adjectives = new Map<string, readonly string[]>();
  const states = new Map<string, Entity>();
  const seats = new Map<string, string>();
  const capitals = new Map<string, string>();
  for (const row of rows.actors) {
    // Of several states with one code, Chechnya and Russia, the one that has a number of its own.
    const first = (known: ReadonlyMap<string, unknown>): boolean => row.kind === 'state' && (!known.has(row.country ?? '') || (row.wikidata ?? '') !== '');
    if (row.country && first(adjectives)) adjectives.set(row.country, list(row.adjectives));
    const entity = entityOf('actor', row);
    entities.set(key(entity), entity);
    if (entity.country !== '' && first(states)) states.set(entity.country, entity);
    add(entity, 'name', entity.name);
    for (const alias of entity.aliases) add(entity, 'alias', alias);
    // "Shiite militia activity": a group's plural name used as an adjective.
    if (entity.actorKind === 'group') for (const name of [entity.name, ...entity.aliases]) if (/[^s]s$/.test(name) && name.includes(' ')) add(entity, 'adjective', name.slice(0, -1));
    for (const metonym of list(row.metonyms)) add(entity, 'metonym', metonym);
    if (entity.actorKind === 'state') for (const metonym of list(row.metonyms)) seats.set(`${entity.country} ${metonym}`, entity.id);
    for (const adjective of list(row.adjectives)) add(entity, 'adjective', adjective);
    for (const people of list(row.people)) add(entity, 'people', people);
    for (const description of list(row.descriptions)) add(entity, 'description', description);
  }
  const places = new Map<string, PlaceFacts>();
  for (const row of rows.places) {
    const entity = entityOf('place', row);
    entities.set(key(entity), entity);
    const seat = seats.get(`${entity.country} ${entity.name}`);
    if (seat !== undefined) capitals.set(entity.id, seat);
    places.set(entity.id, { kind: row.kind ?? '', latitude: num(row.latitude), longitude: num(row.longitude) });
    add(entity, 'name', entity.name);
    for (const alias of entity.aliases) add(entity, 'alias', alias);
    for (const adjective of list(row.adjectives)) add(entity, 'adjective', adjective);
  }
  const broader = new Map<string, string>();
  for (const row of rows.weapons) {
    const entity = entityOf('weapon', row);
    entities.set(key(entity), entity);
    if (row.parent) broader.set(entity.id, row.parent);
    add(entity, 'name', entity.name);
    for (const alias of entity.aliases) add(entity, 'alias', alias);
  }
  addSpellings(names, add);
  const shortWeapons = shortWeaponsOf(entities, names);
  const givenNames = new Map((rows.givenNames ?? []).map((row): [string, Gender] => [normalWord(row.name ?? ''), row.gender === 'm' || row.gender === 'f' ? row.gender : '']));
  const longestFirst = (a: Name, b: Name): number => b.words.length - a.words.length || (a.entity.kind < b.entity.kind ? -1 : a.entity.kind > b.entity.kind ? 1 : 0) || (a.entity.id < b.entity.id ? -1 : a.entity.id > b.entity.id ? 1 : 0);
  for (const { single, longer } of names.values()) for (const same of [single, ...longer.values()]) same.sort(longestFirst);
  return { entities, names, places, broader, shortWeapons, adjectives, states, capitals, givenNames };
};

export const entityKey = (kind: Entity['kind'], id: string): string => `${kind}:${id}`;
