/** Page signs: when the articles were published, apart from the events; a tick for a printed date, a grey band for one worked out. */
import type { Article } from '../../model/article';
import type { Catalogue } from '../../model/catalogue';
import type { Claim } from '../../model/claim';
import { dateWords } from '../../parts/dateWords';
import { edtfPoint, spanOfPoint } from '../../parts/edtfPoint';
import { civilOfDay, dayOfIso, monthStart } from '../../parts/isoDays';
import { textWidth } from '../../parts/text';
import { round, type Plot, type Scale } from './axis';
import { packed } from './pack';
import type { Period } from './period';

export interface DatedArticle {
  readonly article: Article;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}
export interface PageMark {
  readonly key: string;
  /** The article, or several that are shown as one until there is room. */
  readonly articles: readonly string[];
  readonly claims: readonly string[];
  /** Letter or count. */
  readonly sign: string;
  readonly signX: number;
  readonly signWidth: number;
  readonly x1: number;
  readonly x2: number;
  /** Middle, from the top of the lane. */
  readonly y: number;
  readonly printed: boolean;
  readonly words: string;
  /** Right end of the words; null where there is no room for them. */
  readonly wordsX: number | null;
  readonly name: string;
  readonly start: number;
  /** What to show to see the articles one by one; null for a single one. */
  readonly period: Period | null;
}

/** Above these, articles of one month share a sign. */
const MOST = 26;
const CLEAR = 5;

export const articlesOf = (claims: readonly Claim[], catalogue: Catalogue): readonly Article[] => {
  const ids = new Set(claims.map((claim) => claim.article));
  return catalogue.dataset.articles.filter((article) => ids.has(article.id));
};

/** Ids of the claims by article id. */
export const claimsByArticle = (claims: readonly Claim[]): ReadonlyMap<string, readonly string[]> => {
  const ids = new Map<string, string[]>();
  for (const { article, id } of claims) {
    const known = ids.get(article);
    if (known) known.push(id);
    else ids.set(article, [id]);
  }
  return ids;
};

export const datedOf = (articles: readonly Article[]): readonly DatedArticle[] =>
  articles.flatMap((article) => {
    const point = edtfPoint(article.published);
    const span = point && spanOfPoint(point);
    const start = dayOfIso(article.published_start) ?? span?.start;
    const last = dayOfIso(article.published_end) ?? span?.end;
    return start === undefined || last === undefined || last < start ? [] : [{ article, start, end: last + 1 }];
  });

const basisWords = { stated: 'as printed', inferred: 'worked out', supplied: 'as supplied', unknown: '', '': '' } as const;

interface Group {
  readonly dated: readonly DatedArticle[];
  readonly period: Period | null;
}
const groupsOf = (dated: readonly DatedArticle[], { from, to }: Period): readonly Group[] => {
  const shown = dated.filter((d) => d.end > from && d.start < to);
  if (shown.length <= MOST) return shown.map((d) => ({ dated: [d], period: null }));
  const months = new Map<number, DatedArticle[]>();
  for (const d of shown) {
    const { year, month } = civilOfDay(d.start);
    const first = monthStart(year, month);
    const group = months.get(first);
    if (group) group.push(d);
    else months.set(first, [d]);
  }
  return [...months].map(([first, group]) => {
    const { year, month } = civilOfDay(first);
    const last = monthStart(year, month + 1);
    return { dated: group, period: group.length > 1 && to - from > last - first ? { from: first, to: last } : null };
  });
};

export interface Paper {
  readonly pitch: number;
  readonly size: number;
  /** Room for the date in words beside the sign. */
  readonly worded: boolean;
}

export const pagesOf = (dated: readonly DatedArticle[], claims: readonly Claim[], catalogue: Catalogue, period: Period, scale: Scale, plot: Plot, { pitch, size, worded }: Paper): { readonly pages: readonly PageMark[]; readonly lines: number } => {
  const groups = groupsOf(dated, period);
  const drafts = groups
    .map(({ dated: group, period: closer }) => {
      const first = group[0];
      const start = Math.min(...group.map((d) => d.start));
      const end = Math.max(...group.map((d) => d.end));
      const single = group.length === 1 && first ? first.article : null;
      const letter = single ? (catalogue.letters.get(single.id) ?? '') : String(group.length);
      const printed = single !== null && end - start === 1;
      const words = single ? [dateWords(single.published, single.published_start, single.published_end), basisWords[single.published_basis]].filter(Boolean).join(', ') : '';
      const ids = group.map((d) => d.article.id);
      return { letter, printed, words, ids, start, end, closer, title: single?.title ?? '' };
    })
    .sort((a, b) => a.start - b.start || a.letter.length - b.letter.length || (a.letter < b.letter ? -1 : 1));

  const spans = drafts.map(({ letter, printed, words, start, end }) => {
    const x1 = Math.max(plot.left, Math.min(scale(start), plot.right - 2));
    const x2 = Math.max(x1 + 2, Math.min(printed ? x1 : scale(end), plot.right));
    const signWidth = round(Math.max(11, textWidth(letter, 9.8, 600) + 5));
    const wordsWidth = worded && words ? textWidth(words, size) + CLEAR : 0;
    const before = x1 - CLEAR - signWidth;
    const signX = before >= plot.left - 24 ? before : x2 + CLEAR;
    const wordsFit = wordsWidth > 0 && before - wordsWidth >= plot.left;
    return { x1, x2, signX: round(signX), signWidth, wordsX: wordsFit ? round(signX - CLEAR) : null, left: Math.min(x1, signX) - (wordsFit ? wordsWidth : 0), right: Math.max(x2, signX + signWidth) };
  });
  const lines = packed(spans.map(({ left, right }) => [[{ x1: left, x2: right }]]), 8);
  const claimsOf = claimsByArticle(claims);
  const pages = drafts.map(({ letter, printed, words, ids, start, closer, title }, i): PageMark => {
    const { x1, x2, signX, signWidth, wordsX } = spans[i] ?? { x1: 0, x2: 0, signX: 0, signWidth: 0, wordsX: null };
    const who = ids.length === 1 ? `Article ${letter}` : `${letter} articles`;
    return {
      key: `page ${ids[0] ?? ''}`,
      articles: ids,
      claims: ids.flatMap((id) => claimsOf.get(id) ?? []),
      sign: letter, signX, signWidth, x1: round(x1), x2: round(x2),
      y: round(((lines[i] ?? 0) + 0.5) * pitch),
      printed, words, wordsX,
      name: [`${who} published`, words, title].filter(Boolean).join(', '),
      start,
      period: closer,
    };
  });
  return { pages, lines: lines.reduce((most, line) => Math.max(most, line + 1), 0) };
};
