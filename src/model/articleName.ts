/** The name of an article: its title, or how it begins: "Untitled: “The envoy has left …”". */
import type { Article } from './article';
import type { Catalogue } from './catalogue';
import { clipped } from './clipped';

const MOST_CHARACTERS = 64;

/** How an article begins; empty where no body sentence is known. */
export const opening = (id: string, { passages }: Catalogue): string => clipped(passages.get(id)?.find(({ role }) => role === 'body')?.text ?? '', MOST_CHARACTERS);

/** On one line. */
export const articleName = ({ id, title }: Pick<Article, 'id' | 'title'>, catalogue: Catalogue): string => {
  const words = opening(id, catalogue);
  return clipped(title, Infinity) || (words ? `Untitled: “${words}”` : 'Untitled');
};
