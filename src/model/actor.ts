import { code, integer, list, number, ref, text } from './field';
import { table, type Row } from './table';

export const actorKinds = ['state', 'government_body', 'armed_force', 'armed_group', 'party', 'person', 'media', 'organisation', 'group'] as const;
export type ActorKind = (typeof actorKinds)[number];

export const actors = table('actors', 'An actor.', ['id'], {
  id: text('Stable slug.'),
  name: text('Name as shown.'),
  kind: code(actorKinds, 'What kind of actor.'),
  country: text('ISO 3166-1 alpha-3.'),
  part_of: ref('actors', 'The actor it belongs to.'),
  role: text('Office or description, as the articles or the lexicon give it.'),
  aliases: list('Other names.'),
  wikidata: text('Wikidata item, where certain.'),
  known: code(['lexicon', 'discovered'], 'Where the actor comes from.'),
  mentions: integer('Mentions.'),
  articles: integer('Articles that mention it.'),
  reports: integer('Independent reports that mention it.'),
  pseudonym: code(['yes'], 'Whether the text says that the name is not a real one.'),
  x: number('Place in the network drawing, 0 to 1; empty when it has no relationship.'),
  y: number('Place in the network drawing, 0 to 1.'),
});
export type Actor = Row<typeof actors>;

/** What `role` says of a speaker whom an article describes and does not name: "two officials". */
export const NOT_NAMED = 'not named';
