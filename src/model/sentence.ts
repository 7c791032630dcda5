import { code, integer, ref, text } from './field';
import { table, type Row } from './table';

export const sentenceRoles = ['headline', 'dek', 'body', 'caption', 'byline', 'boilerplate', 'repeat'] as const;
export type SentenceRole = (typeof sentenceRoles)[number];

export const sentences = table('sentences', 'A sentence.', ['id'], {
  id: text('Stable slug.'),
  article: ref('articles', 'The article.'),
  start: integer('Start in UTF-16 code units.'),
  end: integer('End, exclusive.'),
  role: code(sentenceRoles, 'What part of the article it stands in.'),
  text: text('The sentence, exactly as in the file.'),
});
export type SentenceRow = Row<typeof sentences>;

export const removalReasons = ['boilerplate', 'repeat', 'injected'] as const;
export type RemovalReason = (typeof removalReasons)[number];

export const removed = table('removed', 'Text left out of the reading.', ['article', 'start'], {
  article: ref('articles', 'The article.'),
  start: integer('Start in UTF-16 code units.'),
  end: integer('End, exclusive.'),
  reason: code(removalReasons, 'Why it was left out.'),
  text: text('The text, exactly as in the file.'),
});
export type RemovedRow = Row<typeof removed>;
