/** An article as a source on paper: title, author, publisher, date, address; what is not known is said to be that. */
import type { Article } from '../model/article';
import { articleName } from '../model/articleName';
import type { Catalogue } from '../model/catalogue';
import { articleDate } from './articleDate';

export const sourceWords = (article: Article, catalogue: Catalogue): string =>
  [articleName(article, catalogue), article.author, article.publisher || 'publisher not known', articleDate(article), article.url || 'address not known'].filter(Boolean).join(', ');
