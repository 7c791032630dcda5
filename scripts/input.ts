/** What the preprocessing script reads: article files, what is known of them from outside, and the lexicon. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import type { ArticleInput } from '../src/pipeline/article';
import { articleText } from '../src/pipeline/input/articleText';
import { lexiconOf, type Lexicon } from '../src/pipeline/lexicon';
import { readLexicon } from './lexiconFiles';
import { nothingSupplied, suppliedIn, type Supplied } from './supplied';

const ARTICLE = new Set(['.txt', '.md', '.html', '.htm']);

export interface Input {
  readonly articles: readonly ArticleInput[];
  readonly lexicon: Lexicon;
  /** What stops the build and what does not: one line each, `place: what: value`. */
  readonly faults: readonly string[];
  readonly notices: readonly string[];
}

const isArticle = (name: string): boolean => ARTICLE.has(extname(name).toLowerCase()) && !/^readme\./i.test(name);

/** Article files at any depth; links are followed to files, not to folders, so that there are no circles. */
const articlesBelow = (folder: string, leaveOut: ReadonlySet<string>): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || leaveOut.has(path)) return [];
    if (entry.isDirectory()) return articlesBelow(path, leaveOut);
    return isArticle(entry.name) && (entry.isFile() || (existsSync(path) && statSync(path).isFile())) ? [path] : [];
  });

/** What `articles.csv` leaves open is taken from the file itself. */
const filledFrom = (given: Supplied, own: Supplied): Supplied => ({
  title: given.title || own.title,
  publisher: given.publisher || own.publisher,
  author: given.author || own.author,
  url: given.url || own.url,
  published: given.published || own.published,
});

/** Below the input folder, or below `articles/` in it. */
const fileOf = (folder: string, path: string): string => relative(folder, path).split(sep).join('/').replace(/^articles\/(?=.)/, '');

/** `builtIn` is the folder of the built-in lexicon; rows of `folder/lexicon` are added to it, and `output` is no input. */
export const readInput = (folder: string, builtIn: string, output = ''): Input => {
  const findings = { faults: new Array<string>(), notices: new Array<string>() };
  const { faults, notices } = findings;
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return { articles: [], lexicon: lexiconOf({ actors: [], places: [], weapons: [] }), faults: [`${folder}: not a folder`], notices };
  const own = join(folder, 'lexicon');
  const lexicon = readLexicon(builtIn, own, findings);
  const supplied = suppliedIn(join(folder, 'articles.csv'), findings);
  const files = new Map<string, string>();
  const articles = articlesBelow(folder, new Set([own, output]))
    .map((path) => ({ path, file: fileOf(folder, path) }))
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.path < b.path ? -1 : 1))
    .flatMap(({ path, file }): ArticleInput[] => {
      const id = basename(file, extname(file));
      const taken = files.get(id);
      const bytes = readFileSync(path);
      const read = articleText(file, bytes);
      // An empty file is an article without a word.
      const { text, notes, supplied: own } = 'fault' in read ? { text: '', notes: [], supplied: nothingSupplied } : read;
      const fault = taken !== undefined ? `the same name as another article: ${taken}` : 'fault' in read && !read.fault.startsWith('empty') ? read.fault : '';
      if (fault) faults.push(`${file}: ${fault}`);
      if (fault) return [];
      files.set(id, file);
      for (const note of notes) notices.push(`${file}: ${note}`);
      return [{ id, file, sha256: createHash('sha256').update(bytes).digest('hex'), text, supplied: filledFrom(supplied.get(id) ?? nothingSupplied, own) }];
    });
  for (const id of supplied.keys()) if (!files.has(id)) faults.push(`articles.csv: unknown article: ${id}`);
  return { articles, lexicon, faults, notices };
};
