/** What the preprocessing script reads: article files, what is known of them from outside, and the lexicon. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import Papa from 'papaparse';
import type { ArticleInput } from '../src/pipeline/article';
import { lexiconOf, type Lexicon, type LexiconRow } from '../src/pipeline/lexicon';

const ARTICLE = new Set(['.txt', '.md', '.html', '.htm']);
const LEAVE_OUT = new Set(['lexicon', 'node_modules']);

export interface Input {
  readonly articles: readonly ArticleInput[];
  readonly lexicon: Lexicon;
  /** One line each, `place: what: value`. */
  readonly faults: readonly string[];
}

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .flatMap((entry) => (entry.isDirectory() ? (LEAVE_OUT.has(entry.name) ? [] : filesBelow(join(folder, entry.name))) : [join(folder, entry.name)]));

const rowsOf = (path: string, faults: string[]): readonly LexiconRow[] => {
  if (!existsSync(path)) return [];
  const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  const { data, errors } = Papa.parse<LexiconRow>(text, { header: true, skipEmptyLines: true });
  for (const error of errors) faults.push(`${path}, row ${(error.row ?? 0) + 2}: ${error.message.toLowerCase()}`);
  return data;
};

/** `builtIn` is the folder of the built-in lexicon; rows of `folder/lexicon` are added to it. */
export const readInput = (folder: string, builtIn: string): Input => {
  const faults: string[] = [];
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return { articles: [], lexicon: lexiconOf({ actors: [], places: [], weapons: [] }), faults: [`${folder}: not a folder`] };
  const own = join(folder, 'lexicon');
  const lexiconRows = (name: string): readonly LexiconRow[] => [...rowsOf(join(builtIn, name), faults), ...(relative(own, builtIn) === '' ? [] : rowsOf(join(own, name), faults))];
  const lexicon = lexiconOf({ actors: lexiconRows('actors.csv'), places: lexiconRows('places.csv'), weapons: lexiconRows('weapons.csv') });
  const supplied = new Map(rowsOf(join(folder, 'articles.csv'), faults).map((row) => [row.id ?? '', row]));
  const ids = new Map<string, string>();
  const articles = filesBelow(folder)
    .filter((path) => ARTICLE.has(extname(path).toLowerCase()))
    .map((path) => ({ path, file: relative(folder, path).split(sep).join('/') }))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .flatMap(({ path, file }): ArticleInput[] => {
      const bytes = readFileSync(path);
      const id = basename(file, extname(file));
      const taken = ids.get(id);
      if (taken !== undefined) {
        faults.push(`${file}: same name as another article: ${taken}`);
        return [];
      }
      ids.set(id, file);
      const text = bytes.toString('utf8');
      if (text.includes('\0')) {
        faults.push(`${file}: not a text file: it holds NUL bytes`);
        return [];
      }
      const row = supplied.get(id);
      return [{ id, file: basename(file), sha256: createHash('sha256').update(bytes).digest('hex'), text, supplied: { title: row?.title ?? '', publisher: row?.publisher ?? '', author: row?.author ?? '', url: row?.url ?? '', published: row?.published ?? '' } }];
    });
  for (const id of supplied.keys()) if (id && !ids.has(id)) faults.push(`articles.csv: unknown article: ${id}`);
  return { articles, lexicon, faults };
};
