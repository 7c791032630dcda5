/** The date of an article and how it is known: "11 Jan 2016, as printed", "no date printed; worked out: 11–17 Jan 2016". */
import type { Article } from '../model/article';
import { dateWords } from './dateWords';

export const articleDate = ({ published, published_start, published_end, published_basis }: Article): string => {
  const words = published ? dateWords(published, published_start, published_end) : '';
  if (!words) return 'no date known';
  return { stated: `${words}, as printed`, supplied: `${words}, as supplied`, inferred: `no date printed; worked out: ${words}`, unknown: words }[published_basis || 'unknown'];
};

/** With why, where it was worked out. */
export const articleDateGrounds = (article: Article): string => [articleDate(article), article.published_basis === 'inferred' ? article.published_grounds : ''].filter(Boolean).join(', ');
