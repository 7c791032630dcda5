import { code, integer, list, ref, text } from './field';
import { table, type Row } from './table';

export const statementForms = ['direct', 'indirect', 'mixed'] as const;
export type StatementForm = (typeof statementForms)[number];

export const statements = table('statements', 'Something said, by someone other than the article itself.', ['id'], {
  id: text('Stable slug.'),
  article: ref('articles', 'The article.'),
  sentence: ref('sentences', 'The sentence in which it starts.'),
  start: integer('Start of what was said, in UTF-16 code units.'),
  end: integer('End of it, exclusive.'),
  quote: text('What was said, exactly as in the file.'),
  form: code(statementForms, 'Direct, indirect or mixed speech.'),
  cue: text('The word that says that something is said.'),
  cue_start: integer('Start of the cue.'),
  cue_end: integer('End of the cue.'),
  source_start: integer('Start of the words that name the source.'),
  source_end: integer('End of them.'),
  speakers: list('Actor ids.', 'actors'),
  attribution: text('Who said it, innermost first, joined by " > ".'),
  report: ref('reports', 'The report it comes from.'),
});
export type StatementRow = Row<typeof statements>;
