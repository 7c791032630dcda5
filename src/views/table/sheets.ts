/** The sheets in the order of the page. */
import { actorSheet } from './actorSheet';
import { claimSheet } from './claimSheet';
import { eventSheet } from './eventSheet';
import { figureSheet } from './figureSheet';
import { relationshipSheet } from './relationshipSheet';
import type { Sheet } from './sheet';
import { statementSheet } from './statementSheet';

export const sheetNames = ['claims', 'relationships', 'figures', 'events', 'actors', 'statements'] as const;
export type SheetName = (typeof sheetNames)[number];

export const sheets: Readonly<Record<SheetName, Sheet>> = {
  claims: claimSheet,
  relationships: relationshipSheet,
  figures: figureSheet,
  events: eventSheet,
  actors: actorSheet,
  statements: statementSheet,
};
