/** What is known of articles from outside: `articles.csv`, one row for each article that something is known of. */
import { rangeOf } from '../src/pipeline/dates/edtf';
import type { ArticleInput } from '../src/pipeline/article';
import { rowsOf, type Findings } from './rows';

export type Supplied = ArticleInput['supplied'];
export const nothingSupplied: Supplied = { title: '', publisher: '', author: '', url: '', published: '' };

const COLUMNS = ['id', 'url', 'publisher', 'author', 'published', 'title'];

/** By article id; adds a line to the findings for each thing wrong with the file. What is no date is left out: nothing is guessed. */
export const suppliedIn = (path: string, findings: Findings): ReadonlyMap<string, Supplied> => {
  const supplied = new Map<string, Supplied>();
  for (const { place, cells } of rowsOf(path, 'articles.csv', COLUMNS, findings)) {
    const cell = (name: string): string => (cells[name] ?? '').trim();
    const id = cell('id');
    // A time of day says more than a day of publication needs.
    const given = cell('published').replace(/T[\d:.]+(?:Z|[+-][\d:]+)?$/, '');
    const published = given === '' || rangeOf(given) ? given : '';
    if (given !== published) findings.notices.push(`${place}: not a date, left out: ${given}`);
    if (id === '') findings.faults.push(`${place}: no id`);
    else if (supplied.has(id)) findings.faults.push(`${place}: the same article twice: ${id}`);
    else supplied.set(id, { title: cell('title'), publisher: cell('publisher'), author: cell('author'), url: cell('url'), published });
  }
  return supplied;
};
