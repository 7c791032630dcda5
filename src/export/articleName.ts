/** How an article begins: the name of one that has no title. */
import type { Article } from '../model/article';
import type { Catalogue } from '../model/catalogue';

const MOST_CHARACTERS = 60;

/** Title, or `Untitled: “The ferry was late …”`, on one line. */
export const articleName = ({ id, title }: Pick<Article, 'id' | 'title'>, { passages }: Catalogue): string => {
  if (title) return title.replace(/\s+/gu, ' ').trim();
  const first = (passages.get(id) ?? []).find(({ role }) => role === 'body')?.text.replace(/\s+/gu, ' ').trim() ?? '';
  if (first === '') return 'Untitled';
  return `Untitled: “${first.length <= MOST_CHARACTERS ? first : `${first.slice(0, MOST_CHARACTERS).replace(/\S*$/u, '').trim()} …`}”`;
};
