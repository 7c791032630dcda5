import { code, edtf, integer, text } from './field';
import { table, type Row } from './table';

export const publishedBases = ['stated', 'inferred', 'supplied', 'unknown'] as const;

export const articles = table('articles', 'An article.', ['id'], {
  id: text('File stem.'),
  file: text('Path below the input folder, or below articles in it.'),
  sha256: text('Hash of the file as read.'),
  title: text('Headline as printed; empty when the article has none.'),
  publisher: text('Who published it, as stated or supplied.'),
  author: text('Byline.'),
  url: text('Address, as stated or supplied.'),
  published: edtf('Publication date.'),
  published_basis: code(publishedBases, 'How the date is known.'),
  language: text('BCP 47 tag.'),
  words: integer('Words in the body.'),
  removed_characters: integer('Characters left out of the reading: boilerplate, repeats, injected text.'),
  published_start: text('Earliest day of publication.', { format: 'date' }),
  published_end: text('Latest day of publication.', { format: 'date' }),
  published_grounds: text('In words, what the date was worked out from.'),
});
export type Article = Row<typeof articles>;
