/** Pairs that cannot stand: newspapers do not fight, and nobody arms or meets his own state. */
import { among } from '../among';
import { relationshipTypes, type RelationshipType } from '../../model/relationship';
import type { ClaimContext, Match } from './context';

const partsOf = ({ entityOf }: ClaimContext, id: string): readonly string[] => {
  const chain: string[] = [];
  for (let at = entityOf(id)?.partOf ?? ''; at && !chain.includes(at) && chain.length < 5; at = entityOf(at)?.partOf ?? '') chain.push(at);
  return chain;
};
const BY_NAME = /^(?:compound|role):/;
const ARREST = /^verb:(?:arrest|detain|jail|imprison|incarcerate|apprehend)$/;
const WITH_MEDIA: ReadonlySet<RelationshipType> = new Set(['meets', 'opposes', 'attacks']);

export const isPlausible = (context: ClaimContext, { source, target, type, rule }: Match): boolean => {
  const [a, b] = [context.entityOf(source), context.entityOf(target)];
  if (!a || !b || source === target) return false;
  const media = [a, b].some((e) => e.actorKind === 'media');
  if (media && !BY_NAME.test(rule) && !WITH_MEDIA.has(type)) return false;
  if (media && type === 'attacks' && a.actorKind === 'media') return false;
  // Parties beat each other at the polls.
  if (a.actorKind === 'party' && b.actorKind === 'party' && type === 'fights') return false;
  // "to transfer arms to Lebanon", of a Lebanese group: home is where they go, not who gets them.
  if (type === 'supplies_arms' && among('armed_group|party', a.actorKind) && b.actorKind === 'state' && a.country !== '' && a.country === b.country) return false;
  // "Russia arrested Jane Doe": a matter for its courts, unless he is somebody else’s.
  if (ARREST.test(rule) && b.actorKind === 'person' && (b.country === '' || b.country === a.country)) return false;
  const below = partsOf(context, source).includes(target) ? a : partsOf(context, target).includes(source) ? b : undefined;
  // A group that a state raised, or a branch of another group, may be armed or backed by it all the same.
  const own = below !== undefined && !among('armed_group|party|organisation', below.actorKind);
  if (own && !among('conflict|position', relationshipTypes[type].family)) return false;
  // "Putin said Russia": a person and his state are one side.
  return !(own && [a, b].some((e) => e.actorKind === 'person' || e.actorKind === 'group') && relationshipTypes[type].family !== 'position');
};
