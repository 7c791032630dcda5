/** The sheets by their names. */
import { actorSheet } from './actorSheet';
import { claimSheet } from './claimSheet';
import { conflictSheet } from './conflictSheet';
import { eventSheet } from './eventSheet';
import { figureSheet } from './figureSheet';
import { relationshipSheet } from './relationshipSheet';
import type { Sheet } from './sheet';
import type { SheetName } from './sheetNames';
import { statementSheet } from './statementSheet';

export const sheets: Readonly<Record<SheetName, Sheet>> = {
  claims: claimSheet,
  relationships: relationshipSheet,
  figures: figureSheet,
  events: eventSheet,
  actors: actorSheet,
  statements: statementSheet,
  conflicts: conflictSheet,
};
