/**
 * Markdown: "# A heading", "**strong** and *other* words", "[a link](https://…)", and the front matter of a file between
 * lines of three hyphens. Nothing is taken out of the text; the marks are spans that the reading passes over.
 */
import type { Span } from '../span';

const FRONT = /^\ufeff?---[ \t]*\r?\n/;
const FRONT_END = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** The front matter with both its lines of hyphens; empty where there is none. */
export const frontMatterIn = (text: string): Span => {
  const opening = FRONT.exec(text);
  const none = { start: 0, end: 0 };
  if (!opening) return none;
  const from = opening[0].length - 1;
  const head = text.slice(from, from + 20_000);
  const closing = FRONT_END.exec(head);
  return closing && /^[\p{L}_][\p{L}\p{N}_ -]*:/mu.test(head.slice(0, closing.index + 1)) ? { start: 0, end: from + closing.index + closing[0].trimEnd().length } : none;
};

/** How many characters of mark a block starts with: "## ", "> ". */
export const openingMark = (line: string): number => /^(?:#{1,6}[ \t]+(?=\S)|(?:>[ \t]?){1,4}(?=\S))/.exec(line)?.[0].length ?? 0;
export const isHeading = (line: string): boolean => /^#{1,6}[ \t]+\S/.test(line);

const LINK = /!?\[([^[\]\n]{0,300})\]\((?:<[^<>\n]{1,2000}>|(?:https?:|mailto:|www\.|\/|#|\.{1,2}\/)[^\s()]{0,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,200})?)(?:[ \t]+"[^"\n]{0,200}")?\)/g;
const STRONG = /(\*\*|__)(?=\S)[^*_\n]{1,400}\1/g;
const EMPHASIS = /(?<![\p{L}\p{N}*_\\])([*_])(?=[^\s*_])[^*_\n]{1,300}(?<=[^\s*_])\1(?![\p{L}\p{N}*_])/gu;

/** Spans of the marks inside running text, in text order; the words between them stay. An image goes whole. */
export const marksIn = (text: string): readonly Span[] => {
  const found: Span[] = [];
  if (text.includes('](')) {
    for (const { index, 0: whole, 1: words = '' } of text.matchAll(LINK)) {
      const end = index + whole.length;
      if (whole.startsWith('!') || words.trim() === '') found.push({ start: index, end });
      else found.push({ start: index, end: index + 1 }, { start: index + 1 + words.length, end });
    }
  }
  const emphases: Span[] = [];
  const marked = text.includes('*') || text.includes('_');
  for (const pattern of marked ? [STRONG, EMPHASIS] : [])
    for (const { index, 0: whole, 1: mark = '' } of text.matchAll(pattern)) emphases.push({ start: index, end: index + mark.length }, { start: index + whole.length - mark.length, end: index + whole.length });
  const all = [...found, ...emphases].sort((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return all.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
};
/** `line` as it is read: without its marks. */
export const withoutMarks = (line: string): string => {
  if (!/[[*_#>]/.test(line) || line.length > 2000) return line;
  let plain = '';
  let at = openingMark(line);
  for (const { start, end } of marksIn(line)) {
    if (start < at) continue;
    plain += line.slice(at, start);
    at = end;
  }
  return (plain + line.slice(at)).trim();
};
