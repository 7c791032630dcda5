import { integer, number, text } from './field';
import { table, type Row } from './table';

export const places = table('places', 'A place.', ['id'], {
  id: text('Stable slug.'),
  name: text('Name as shown.'),
  kind: text('city, region, country, …'),
  country: text('ISO 3166-1 alpha-3.'),
  latitude: number('Degrees north.'),
  longitude: number('Degrees east.'),
  wikidata: text('Wikidata item, where certain.'),
  mentions: integer('Mentions.'),
  articles: integer('Articles that mention it.'),
});
export type Place = Row<typeof places>;
