import { code, day, edtf, integer, ref, text } from './field';
import { table, type Row } from './table';

export const dateBases = ['stated', 'resolved', 'inferred', 'publication'] as const;
export type DateBasis = (typeof dateBases)[number];
export const timeKinds = ['date', 'time', 'duration', 'set'] as const;
export type TimeKind = (typeof timeKinds)[number];

export const dates = table('dates', 'A time expression, whether or not a claim uses it.', ['article', 'start', 'end'], {
  article: ref('articles', 'The article.'),
  sentence: ref('sentences', 'The sentence.'),
  start: integer('Start in UTF-16 code units.'),
  end: integer('End, exclusive.'),
  text: text('The words, exactly as in the file.'),
  date: edtf('The date.'),
  date_start: day('Earliest day.'),
  date_end: day('Latest day.'),
  basis: code(dateBases, 'How the date is known.'),
  kind: code(timeKinds, 'Date, time of day, duration or repeated time.'),
  duration: text('ISO 8601, for durations and sets.'),
  grounds: text('In words, what the date was worked out from.'),
});
export type DateRow = Row<typeof dates>;
