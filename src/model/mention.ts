import { code, integer, ref, text } from './field';
import { table, type Row } from './table';

export const mentionBases = ['name', 'alias', 'metonym', 'pronoun', 'description'] as const;
export type MentionBasis = (typeof mentionBases)[number];
export const entityKinds = ['actor', 'place', 'weapon'] as const;
export type EntityKind = (typeof entityKinds)[number];

export const mentions = table('mentions', 'A mention of an actor, place or weapon in a sentence.', ['article', 'start', 'end', 'entity', 'entity_kind'], {
  article: ref('articles', 'The article.'),
  sentence: ref('sentences', 'The sentence.'),
  start: integer('Start in UTF-16 code units.'),
  end: integer('End, exclusive.'),
  text: text('The words, exactly as in the file.'),
  entity: text('Id of the actor, place or weapon.'),
  entity_kind: code(entityKinds, 'Which table the id is in.'),
  basis: code(mentionBases, 'How the words refer to it.'),
});
export type MentionRow = Row<typeof mentions>;
