/** The list of articles: letter, title or first words, and how the date is known. */
import type { Article } from '../model/article';
import type { Catalogue } from '../model/catalogue';
import { dateWords } from '../parts/dateWords';

export interface Listed {
  readonly id: string;
  readonly letter: string;
  readonly title: string;
  readonly facts: string;
}

const MOST_CHARACTERS = 64;

/** `Untitled: “The ferry was late …”`. */
const untitled = ({ id }: Article, { passages }: Catalogue): string => {
  const first =
    passages
      .get(id)
      ?.find(({ role }) => role === 'body')
      ?.text.trim()
      .replace(/\s+/gu, ' ') ?? '';
  if (first === '') return 'Untitled';
  if (first.length <= MOST_CHARACTERS) return `Untitled: “${first}”`;
  return `Untitled: “${first.slice(0, MOST_CHARACTERS).replace(/[\s,;:]+\S*$/u, '')} …”`;
};

/** "11 Jan 2016, as printed"; "no date printed; worked out: 11–17 Jan 2016". */
export const dateFacts = ({ published, published_start, published_end, published_basis }: Article): string => {
  const words = dateWords(published, published_start, published_end);
  if (words === '') return 'no date known';
  switch (published_basis) {
    case 'stated':
      return `${words}, as printed`;
    case 'supplied':
      return `${words}, as supplied`;
    case 'inferred':
      return `no date printed; worked out: ${words}`;
    default:
      return words;
  }
};

export const listingOf = (catalogue: Catalogue): readonly Listed[] =>
  [...catalogue.letters].flatMap(([id, letter]) => {
    const article = catalogue.articles.get(id);
    if (!article) return [];
    return [{ id, letter, title: article.title || untitled(article, catalogue), facts: [article.publisher, dateFacts(article)].filter(Boolean).join('; ') }];
  });
