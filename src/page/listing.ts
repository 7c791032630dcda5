/** The list of articles: letter, title or first words, and how the date is known. */
import { articleName } from '../model/articleName';
import type { Catalogue } from '../model/catalogue';
import { articleDate } from '../parts/articleDate';

export interface Listed {
  readonly id: string;
  readonly letter: string;
  readonly title: string;
  readonly facts: string;
  /** On paper, where nothing can be pressed: what else a source has. */
  readonly paper: string;
}

export const listingOf = (catalogue: Catalogue): readonly Listed[] =>
  [...catalogue.letters].flatMap(([id, letter]) => {
    const article = catalogue.articles.get(id);
    return article ? [{ id, letter, title: articleName(article, catalogue), facts: [article.publisher, articleDate(article)].filter(Boolean).join('; '), paper: [article.publisher ? '' : 'publisher not known', article.url || 'address not known'].filter(Boolean).join('; ') }] : [];
  });
