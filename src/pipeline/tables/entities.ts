/** Actors, places and weapons: what the articles name, with counts of mentions, articles and independent reports. */
import type { Actor } from '../../model/actor';
import type { Claim } from '../../model/claim';
import type { EntityKind } from '../../model/mention';
import type { Place } from '../../model/place';
import type { Relationship } from '../../model/relationship';
import type { Weapon } from '../../model/weapon';
import { entityKey } from '../lexicon';
import { positionsOf } from '../positions';
import type { Entity } from '../reading';
import { actorIn, reportOf, type Corpus } from './corpus';

interface Tally {
  mentions: number;
  readonly articles: Set<string>;
  readonly reports: Set<string>;
}

const talliesOf = (corpus: Corpus): ReadonlyMap<string, Tally> => {
  const tallies = new Map<string, Tally>();
  corpus.readings.forEach((reading, article) => {
    for (const mention of reading.mentions) {
      const key = entityKey(mention.kind, mention.entity);
      const tally = tallies.get(key) ?? { mentions: 0, articles: new Set<string>(), reports: new Set<string>() };
      tallies.set(key, tally);
      tally.mentions++;
      tally.articles.add(reading.id);
      tally.reports.add(reportOf(corpus, article, corpus.tellers[article]?.(mention)?.statement.chain ?? []));
    }
  });
  return tallies;
};

const known = (corpus: Corpus, kind: EntityKind, id: string): Entity | undefined => corpus.entities.get(entityKey(kind, id)) ?? corpus.lexicon.entities.get(entityKey(kind, id));

export interface EntityTables {
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly weapons: readonly Weapon[];
}

/** `named` are actor ids that rows of other tables refer to. */
export const entityTables = (corpus: Corpus, claims: readonly Claim[], relationships: readonly Relationship[], named: readonly string[]): EntityTables => {
  const tallies = talliesOf(corpus);
  const ids: Record<EntityKind, Set<string>> = { actor: new Set(named), place: new Set(), weapon: new Set() };
  for (const reading of corpus.readings) for (const m of reading.mentions) ids[m.kind].add(m.entity);
  for (const c of claims) if (c.place) ids.place.add(c.place);
  for (const r of relationships) for (const w of r.weapons) ids.weapon.add(w);
  for (const id of [...ids.actor]) for (let parent = actorIn(corpus, id)?.partOf; parent && !ids.actor.has(parent); parent = actorIn(corpus, parent)?.partOf) ids.actor.add(parent);
  const tally = (kind: EntityKind, id: string) => tallies.get(entityKey(kind, id));
  const links = new Map<string, { source: string; target: string; types: Set<string> }>();
  for (const r of relationships) {
    const [source, target] = [r.source, r.target].sort();
    if (source === undefined || target === undefined || source === target) continue;
    const key = `${source}~${target}`;
    const link = links.get(key) ?? { source, target, types: new Set<string>() };
    links.set(key, link);
    link.types.add(`${r.source}${r.type}`);
  }
  const linked = [...new Set(relationships.flatMap((r) => [r.source, r.target]))].sort();
  const positions = positionsOf(
    linked.map((id) => ({ id, weight: tally('actor', id)?.reports.size ?? 1 })),
    [...links.values()].map(({ source, target, types }) => ({ source, target, types: types.size })),
  );
  const round = (v: number | undefined): number | null => (v === undefined ? null : Math.round(v * 1e4) / 1e4);
  const actors = [...ids.actor].sort().flatMap((id): Actor[] => {
    const entity = actorIn(corpus, id);
    if (!entity) return [];
    const t = tally('actor', id);
    const at = positions.get(id);
    return [{ id, name: entity.name, kind: entity.actorKind || 'group', country: entity.country, part_of: entity.partOf, role: entity.role, aliases: entity.aliases, wikidata: entity.wikidata, known: entity.known, mentions: t?.mentions ?? 0, articles: t?.articles.size ?? 0, reports: t?.reports.size ?? 0, pseudonym: entity.pseudonym ? 'yes' : '', x: round(at?.x), y: round(at?.y) }];
  });
  const places = [...ids.place].sort().flatMap((id): Place[] => {
    const entity = known(corpus, 'place', id);
    if (!entity) return [];
    const facts = corpus.lexicon.places.get(id);
    const t = tally('place', id);
    return [{ id, name: entity.name, kind: facts?.kind ?? '', country: entity.country, latitude: facts?.latitude ?? null, longitude: facts?.longitude ?? null, wikidata: entity.wikidata, mentions: t?.mentions ?? 0, articles: t?.articles.size ?? 0 }];
  });
  const supplies = relationships.filter((r) => r.type === 'supplies_arms');
  const affirmed = new Set(claims.filter((c) => c.polarity === 'affirmed').map((c) => c.id));
  const weapons = [...ids.weapon].sort().flatMap((id): Weapon[] => {
    const entity = known(corpus, 'weapon', id);
    if (!entity) return [];
    const t = tally('weapon', id);
    const of = supplies.filter((r) => r.weapons.includes(id) && affirmed.has(r.claim));
    return [{ id, name: entity.name, category: entity.weaponCategory || 'unspecified', suppliers: [...new Set(of.map((r) => r.source))].sort(), holders: [...new Set(of.map((r) => r.target))].sort(), mentions: t?.mentions ?? 0, articles: t?.articles.size ?? 0, reports: t?.reports.size ?? 0 }];
  });
  return { actors, places, weapons };
};
