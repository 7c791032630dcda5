/** Entities that an article names and no lexicon holds. */
import type { ActorKind } from '../../model/actor';
import type { WeaponCategory } from '../../model/weapon';
import type { Entity } from '../reading';
import { slugOf } from './word';

const blank: Omit<Entity, 'id' | 'kind' | 'name'> = { actorKind: '', weaponCategory: '', country: '', partOf: '', role: '', aliases: [], wikidata: '', known: 'discovered', pseudonym: false };
const clean = (name: string): string => name.replace(/[\s\u00a0]+/gu, ' ');

/** `owner` is the state whose body it is, where the name tells. */
export const discovered = (name: string, kind: ActorKind | 'place', pseudonym = false, owner?: Entity): Entity => ({
  ...blank,
  id: slugOf(name),
  kind: kind === 'place' ? 'place' : 'actor',
  name: clean(name),
  actorKind: kind === 'place' ? '' : kind,
  country: owner?.country ?? '',
  partOf: owner?.kind === 'actor' && kind !== 'place' ? owner.id : '',
  pseudonym,
});
export const discoveredWeapon = (name: string, category: WeaponCategory): Entity => ({ ...blank, id: slugOf(name), kind: 'weapon', name: clean(name), weaponCategory: category });
/** People or things of an actor: "Russian officers"; `apart` where they only come from there: "Syrian mercenaries". */
export const discoveredMembers = (name: string, owner: Entity, apart = false): Entity => ({ ...blank, id: slugOf(name), kind: 'actor', name: clean(name), actorKind: 'group', country: owner.country, partOf: apart ? '' : owner.id });
