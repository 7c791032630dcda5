/** Numerals that name rather than count: T-72, Resolution 1701, 12:30, 2016-11-24, F16, 180ml, web addresses. */
import type { Span } from '../span';
import { glued, ties, type Lexeme } from './lexeme';

const labels = new Set(['no', 'nos', 'nr', 'nrs', 'resolution', 'resolutions', 'article', 'articles', 'chapter', 'section', 'page', 'pages', 'paragraph', 'flight', 'unit', 'route', 'highway', 'channel', 'room', 'phase', 'level', 'mark', 'type', 'block', 'brigade', 'division', 'battalion', 'regiment', 'force', 'office', 'directive', 'protocol', 'chapter', 'vol', 'volume', 'episode', 'version', 'area', 'zone', 'gate', 'pier', 'tel', 'phone']);
/** “Resolution 1701”, “No. 5”, “Unit 8200”, “#5”, “@user5”. */
export const labelled = (list: readonly Lexeme[], i: number): boolean => {
  const before = list[i - 1];
  if (before === undefined || list[i]?.kind !== 'numeral') return false;
  if ((before.text === '#' || before.text === '@' || before.text === '_' || before.text === '№') && glued(list, i)) return true;
  const label = before.text === '.' ? list[i - 2] : before;
  return label !== undefined && labels.has(label.text) && (label.capital || label.text.startsWith('n') || label.text === 'page');
};
/** T-72, Su-24, 2016-11-24, 12:30, 3-2, F16, 180ml. */
export const coded = (list: readonly Lexeme[], first: number, next: number): boolean => {
  const head = list[first];
  if (head?.kind !== 'numeral') return false;
  const before = list[first - 1];
  if (before?.kind === 'word' && glued(list, first)) return true;
  if (ties(list, first - 1, '-–/:._') && list[first - 2] !== undefined) return true;
  const after = list[next];
  if (after?.kind === 'word' && glued(list, next)) return true;
  if (ties(list, next, '/:_@')) return true;
  return ties(list, next, '-–') && list[next + 1]?.kind === 'numeral';
};

/** Spans of web addresses, in which no number counts. */
export const addresses = (text: string, range: Span): readonly Span[] => {
  const slice = text.slice(range.start, range.end);
  if (!slice.includes('://') && !/www\./i.test(slice)) return [];
  return [...slice.matchAll(/(?:https?:\/\/|www\.)\S+/gi)].map((m) => ({ start: range.start + m.index, end: range.start + m.index + m[0].length }));
};
