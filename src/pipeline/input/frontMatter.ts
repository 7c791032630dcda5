/** Front matter of a Markdown file: YAML between lines of three hyphens. The text is left as it is. */
import { parse } from 'yaml';
import { frontMatterIn } from '../passages/markdown';
import { dayOf, nothingSupplied, type Supplied } from './supplied';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

const words = (value: unknown): string => {
  if (typeof value === 'string' || typeof value === 'number') return String(value).trim();
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(words).filter(Boolean).join(', ');
  return isRecord(value) ? words(value['name']) : '';
};

export const frontMatterOf = (text: string): { readonly supplied: Supplied; readonly notes: readonly string[] } => {
  const { end } = frontMatterIn(text);
  if (end === 0) return { supplied: nothingSupplied, notes: [] };
  const inner = text.slice(0, end).replace(/^\ufeff?---[ \t]*\r?\n/, '').replace(/(?:---|\.\.\.)[ \t]*$/, '');
  let value: unknown;
  try {
    value = parse(inner, { maxAliasCount: 20 });
  } catch {
    return { supplied: nothingSupplied, notes: ['its front matter could not be read'] };
  }
  if (!isRecord(value)) return { supplied: nothingSupplied, notes: [] };
  const first = (...names: readonly string[]): string => names.map((name) => words(value[name])).find(Boolean) ?? '';
  return {
    supplied: {
      title: first('title', 'headline'),
      author: first('author', 'authors', 'byline', 'by'),
      published: dayOf(first('published', 'date', 'publishDate', 'published_at', 'created')),
      url: first('url', 'link', 'canonical', 'canonical_url', 'source_url'),
      publisher: first('publisher', 'site', 'site_name', 'outlet', 'source', 'publication'),
    },
    notes: [],
  };
};
