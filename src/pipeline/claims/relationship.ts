/** Relationships of a sentence: the patterns in order, then one reading for each pair and type. */
import type { RelationshipDraft } from '../reading';
import type { ClaimContext } from './context';

export const relationshipsOf = (_context: ClaimContext): readonly RelationshipDraft[] => [];
