/** Pairs that cannot stand: newspapers do not fight, and nobody arms or meets his own state. */
import { among } from '../among';
import { relationshipTypes, type RelationshipType } from '../../model/relationship';
import { BLOWS, type ClaimContext, type Match } from './context';

const partsOf = ({ entityOf }: ClaimContext, id: string): readonly string[] => {
  const chain: string[] = [];
  for (let at = entityOf(id)?.partOf ?? ''; at && !chain.includes(at) && chain.length < 5; at = entityOf(at)?.partOf ?? '') chain.push(at);
  return chain;
};
const BY_NAME = /^(?:compound|role):/;
const ARREST = /^verb:(?:arrest|detain|jail|imprison|incarcerate|apprehend)$/;
const WITH_MEDIA: ReadonlySet<RelationshipType> = new Set(['meets', 'opposes', 'attacks']);

/** Is the state struck in one of its towns only? For those of the same country that is a place; those who pursue rebels of their own abroad do not strike the state there. */
const isTownOnly = ({ found, stateOfTown }: ClaimContext, target: string, from: number, to: number): boolean => {
  const within = found.filter((m) => m.from >= from && m.to <= to);
  return !within.some((m) => m.entity === target) && within.some((m) => m.kind === 'place' && stateOfTown(m.entity) === target);
};
export const isPlausible = (context: ClaimContext, { source, target, type, rule, from, to }: Match): boolean => {
  const [a, b] = [context.entityOf(source), context.entityOf(target)];
  if (!a || !b || source === target) return false;
  // "the Syrian army took the town": a state's own force does not strike it.
  if (BLOWS.has(type) && among('armed_force|government_body', a.actorKind) && b.actorKind === 'state' && partsOf(context, source).includes(target)) return false;
  if (BLOWS.has(type) && isTownOnly(context, target, from, to) && (a.country === b.country || (a.actorKind !== 'armed_group' && context.hasBands(a.country)))) return false;
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
