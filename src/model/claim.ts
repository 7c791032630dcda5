import { code, day, edtf, integer, list, ref, text } from './field';
import { table, type Row } from './table';
import { dateBases } from './date';

export const claimKinds = ['relationship', 'figure', 'event'] as const;
export type ClaimKind = (typeof claimKinds)[number];
export const polarities = ['affirmed', 'denied'] as const;
export type Polarity = (typeof polarities)[number];
export const modalities = ['stated', 'estimated', 'reported', 'possible', 'planned'] as const;
export type Modality = (typeof modalities)[number];

export const claims = table('claims', 'A claim.', ['id'], {
  id: text('Stable slug.'),
  kind: code(claimKinds, 'Which table has the rest of it.'),
  article: ref('articles', 'The article.'),
  sentence: ref('sentences', 'The sentence.'),
  start: integer('Start in UTF-16 code units.'),
  end: integer('End, exclusive.'),
  quote: text('The words, exactly as in the file.'),
  speakers: list('Actor ids of who said it.', 'actors'),
  attribution: text('Who said it, innermost first, joined by " > "; empty = the article\'s own voice.'),
  report: ref('reports', 'The original report.'),
  polarity: code(polarities, 'Whether the words affirm or deny it.'),
  modality: code(modalities, 'How firmly.'),
  date: edtf('When it is said to have happened.'),
  date_start: day('Earliest day, inclusive.'),
  date_end: day('Latest day, inclusive.'),
  date_text: text('The words that give the date.'),
  date_basis: code(dateBases, 'How the date is known.'),
  place: ref('places', 'Where.'),
  statement: ref('statements', 'The statement it stands in; empty = the article\'s own voice.'),
  hedge_start: integer('Start of the words that hedge it.'),
  hedge_end: integer('End of them.'),
  negation_start: integer('Start of the words that deny it.'),
  negation_end: integer('End of them.'),
  date_grounds: text('In words, what the date was worked out from.'),
  rule: text('The pattern that read it.'),
  reviewed: text('What a person corrected, and why.'),
});
export type Claim = Row<typeof claims>;
