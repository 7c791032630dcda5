/** A file as an article: its bytes as text, and what it says of itself. The kind of file is told by its name. */
import { decoded } from './decoded';
import { frontMatterOf } from './frontMatter';
import { pageOf } from './page';
import { nothingSupplied, type Supplied } from './supplied';

export interface ArticleText {
  /** The text as read: positions are into it. */
  readonly text: string;
  /** What a reader of the result should know, each in words. */
  readonly notes: readonly string[];
  readonly supplied: Supplied;
}
/** Why there is no article: "empty" or what the file is instead. */
export interface NoArticle {
  readonly fault: string;
}

/** In bytes. A file beyond it holds more than an article, and would be read as one. */
const LARGEST = 10_000_000;

/** The endings of the files that can be read. */
export const articleEndings = ['.txt', '.md', '.markdown', '.html', '.htm'] as const;
const endingOf = (name: string): string => /\.[^./\\]+$/.exec(name)?.[0].toLowerCase() ?? '';
export const isArticleName = (name: string): boolean => articleEndings.some((ending) => ending === endingOf(name));

const declaredIn = (bytes: Uint8Array): string => /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,20})/i.exec(new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096)))?.[1] ?? '';

export const articleText = (name: string, bytes: Uint8Array): ArticleText | NoArticle => {
  if (bytes.length > LARGEST) return { fault: `too large for an article: ${(bytes.length / 1e6).toFixed(1)} MB, at most ${LARGEST / 1e6} MB: put each article in a file of its own` };
  const ending = endingOf(name);
  const page = ending === '.html' || ending === '.htm';
  const file = decoded(bytes, page ? declaredIn(bytes) : '');
  if ('fault' in file) return file;
  if (file.text.replace(/^\ufeff/, '').trim() === '') return { fault: 'empty' };
  if (page) {
    const { text, supplied } = pageOf(file.text);
    if (text.trim() === '') return { fault: 'empty: no text in the page' };
    return { text, notes: [...file.notes, 'the article was taken out of its page; positions are those of the text taken out'], supplied };
  }
  const matter = ending === '.md' || ending === '.markdown' ? frontMatterOf(file.text) : { supplied: nothingSupplied, notes: [] };
  return { text: file.text, notes: [...file.notes, ...matter.notes], supplied: matter.supplied };
};
