import { code, edtf, integer, ref, text } from './field';
import { table, type Row } from './table';

export const reportKinds = ['news_report', 'interview', 'briefing', 'statement', 'own_reporting'] as const;

export const reports = table('reports', 'An original report or statement that articles relay, their own reporting included.', ['id'], {
  id: text('Stable slug.'),
  outlet: text('Actor id of who published or made it; for own reporting the publisher where known.', { references: 'actors' }),
  kind: code(reportKinds, 'What it is.'),
  published: edtf('When it was published.'),
  articles: integer('Articles that relay it.'),
  grounds: text('In words, why these articles are held to relay one report.'),
});
export type Report = Row<typeof reports>;

export const relays = table('relays', 'An article relaying a report.', ['article', 'report', 'start'], {
  article: ref('articles', 'The article.'),
  report: ref('reports', 'The report.'),
  via: ref('actors', 'Intermediary.'),
  start: integer('Start of the words that name the source, in UTF-16 code units.'),
  end: integer('End of them, exclusive.'),
  quote: text('Those words.'),
});
export type Relay = Row<typeof relays>;
