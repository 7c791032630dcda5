/** The side that somebody speaks and acts for. */
import type { Entity } from '../reading';

/** The state or group of an officer or minister; anybody else is a side. */
export const sideOf = (id: string, entityOf: (id: string) => Entity | undefined): string => {
  let side = id;
  for (let step = 0; step < 8; step++) {
    const entity = entityOf(side);
    const speaks = entity && (entity.actorKind === 'person' || entity.actorKind === 'group' || entity.actorKind === 'government_body');
    if (!speaks || !entity.partOf || entity.partOf === side) break;
    side = entity.partOf;
  }
  return side;
};
