/** Actors, places and weapons: what the articles name, with counts of mentions, articles and independent reports. */
import type { Actor } from '../../model/actor';
import type { EntityKind } from '../../model/mention';
import type { Place } from '../../model/place';
import type { Weapon } from '../../model/weapon';
import { positionsOf } from '../positions';
import type { Census } from './census';
import { actorIn, entityIn, type Corpus } from './corpus';

export interface EntityTables {
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly weapons: readonly Weapon[];
}

export const entityTables = (corpus: Corpus, { tallies, reportsOf, actors: named, places: placed, weapons: armed, related, supplies }: Census): EntityTables => {
  const ids = new Set(named);
  ids.delete('');
  for (const id of named) for (let parent = actorIn(corpus, id)?.partOf; parent && !ids.has(parent); parent = actorIn(corpus, parent)?.partOf) ids.add(parent);
  const reports = reportsOf();
  const tally = (kind: EntityKind, id: string) => {
    const found = tallies[kind].get(id);
    return found && { ...found, reports: reports[found.number] ?? 0 };
  };
  const links = new Map<string, { source: string; target: string; types: Set<string> }>();
  const ends = new Set<string>();
  for (const [, relationships] of related.groups)
    for (const r of relationships) {
      ends.add(r.source).add(r.target);
      const [source, target] = [r.source, r.target].sort();
      if (source === undefined || target === undefined || source === target) continue;
      const key = `${source}~${target}`;
      const link = links.get(key) ?? { source, target, types: new Set<string>() };
      links.set(key, link);
      link.types.add(`${r.source}${r.type}`);
    }
  const linked = [...ends].sort();
  const positions = positionsOf(
    linked.map((id) => ({ id, weight: tally('actor', id)?.reports ?? 1 })),
    [...links.values()].map(({ source, target, types }) => ({ source, target, types: types.size })),
  );
  const round = (v: number | undefined): number | null => (v === undefined ? null : Math.round(v * 1e4) / 1e4);
  const actors = [...ids].sort().flatMap((id): Actor[] => {
    const entity = actorIn(corpus, id);
    if (!entity) return [];
    const t = tally('actor', id);
    const at = positions.get(id);
    return [{ id, name: entity.name, kind: entity.actorKind || 'group', country: entity.country, part_of: entity.partOf, role: entity.role, aliases: entity.aliases, wikidata: entity.wikidata, known: entity.known, mentions: t?.mentions ?? 0, articles: t?.articles ?? 0, reports: t?.reports ?? 0, pseudonym: entity.pseudonym ? 'yes' : '', x: round(at?.x), y: round(at?.y) }];
  });
  const places = [...placed].sort().flatMap((id): Place[] => {
    const entity = entityIn(corpus, 'place', id);
    if (!entity) return [];
    const facts = corpus.lexicon.places.get(id);
    const t = tally('place', id);
    return [{ id, name: entity.name, kind: facts?.kind ?? '', country: entity.country, latitude: facts?.latitude ?? null, longitude: facts?.longitude ?? null, wikidata: entity.wikidata, mentions: t?.mentions ?? 0, articles: t?.articles ?? 0 }];
  });
  const weapons = [...armed].sort().flatMap((id): Weapon[] => {
    const entity = entityIn(corpus, 'weapon', id);
    if (!entity) return [];
    const t = tally('weapon', id);
    const of = supplies.get(id);
    return [{ id, name: entity.name, category: entity.weaponCategory || 'unspecified', suppliers: [...(of?.suppliers ?? [])].sort(), holders: [...(of?.holders ?? [])].sort(), mentions: t?.mentions ?? 0, articles: t?.articles ?? 0, reports: t?.reports ?? 0 }];
  });
  return { actors, places, weapons };
};
