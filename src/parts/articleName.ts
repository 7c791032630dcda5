/** The name of an article: its title, or how it begins: "Untitled: “The envoy has left …”". */
import type { Article } from '../model/article';
import type { Catalogue } from '../model/catalogue';
import { dateWords } from './dateWords';
import { clipped } from './clipped';

const MOST_CHARACTERS = 60;

/** How an article begins; empty where no body sentence is known. */
export const opening = (id: string, { passages }: Catalogue): string => {
  const first = (passages.get(id) ?? []).find((s) => s.role === 'body');
  return first ? clipped(first.text, MOST_CHARACTERS) : '';
};

export const articleName = (article: Article, catalogue: Catalogue): string => {
  const words = opening(article.id, catalogue);
  return article.title || (words ? `Untitled: “${words}”` : 'Untitled');
};

/** "11 Jan 2016, as printed", "no date printed; worked out: 11–17 Jan 2016 (…)". */
export const articleDate = ({ published, published_start, published_end, published_basis, published_grounds }: Article): string => {
  const words = published ? dateWords(published, published_start, published_end) : '';
  if (!words) return 'no date known';
  if (published_basis === 'stated') return `${words}, as printed`;
  if (published_basis === 'supplied') return `${words}, as supplied`;
  return `no date printed; worked out: ${words}${published_grounds ? `, ${published_grounds}` : ''}`;
};
