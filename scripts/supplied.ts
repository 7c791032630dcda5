/** What is known of articles from outside: `articles.csv`, one row for each article that something is known of. */
import { rangeOf } from '../src/pipeline/dates/edtf';
import type { ArticleInput } from '../src/pipeline/article';
import { rowsOf } from './rows';

export type Supplied = ArticleInput['supplied'];
export const nothingSupplied: Supplied = { title: '', publisher: '', author: '', url: '', published: '' };

const COLUMNS = ['id', 'url', 'publisher', 'author', 'published', 'title'];

/** By article id; adds a line to `faults` for each thing wrong with the file. */
export const suppliedIn = (path: string, faults: string[]): ReadonlyMap<string, Supplied> => {
  const supplied = new Map<string, Supplied>();
  for (const { place, cells } of rowsOf(path, 'articles.csv', COLUMNS, faults)) {
    const cell = (name: string): string => (cells[name] ?? '').trim();
    const id = cell('id');
    // A time of day says more than a day of publication needs.
    const published = cell('published').replace(/T[\d:.]+(?:Z|[+-][\d:]+)?$/, '');
    if (id === '') faults.push(`${place}: no id`);
    else if (supplied.has(id)) faults.push(`${place}: the same article twice: ${id}`);
    else if (published !== '' && !rangeOf(published)) faults.push(`${place}: not a date: ${published}`);
    else supplied.set(id, { title: cell('title'), publisher: cell('publisher'), author: cell('author'), url: cell('url'), published });
  }
  return supplied;
};
