/** The passage of a claim: every sentence that its words touch, and the sentence before and after. */
import type { Catalogue } from '../../model/catalogue';
import type { Claim } from '../../model/claim';

export interface Extent {
  readonly start: number;
  readonly end: number;
}
/** A stretch of the article, exactly as in the file. */
export interface Piece extends Extent {
  readonly text: string;
}
export interface Passage extends Extent {
  /** In text order; what lies between two of them is white space. */
  readonly pieces: readonly Piece[];
  readonly before: string;
  readonly after: string;
  /** Part of the article, where it is not the body: "headline", "caption". */
  readonly part: string;
}

/** Empty offsets and empty spans are no extent. */
export const extentOf = (start: number | null, end: number | null): Extent | null => (start === null || end === null || end <= start ? null : { start, end });
export const meets = (a: Extent, b: Extent): boolean => a.start < b.end && b.start < a.end;

/** The words of an article between two offsets, as far as its sentences hold them. */
export const wordsAt = (article: string, extent: Extent | null, { passages }: Catalogue): string => {
  const words: string[] = [];
  if (extent)
    for (const { start, end, text } of passages.get(article) ?? [])
      if (start !== null && end !== null && start < extent.end && extent.start < end) words.push(text.slice(Math.max(0, extent.start - start), extent.end - start));
  return words.join(' ');
};

const quiet = new Set(['boilerplate', 'repeat', 'byline', 'caption']);

export const passageOf = (claim: Claim, { passages, removed }: Catalogue): Passage => {
  const span = extentOf(claim.start, claim.end) ?? { start: 0, end: claim.quote.length };
  const sentences = passages.get(claim.article) ?? [];
  const touched: { readonly start: number; readonly end: number; readonly text: string; readonly role: string; readonly index: number }[] = [];
  for (const [index, { start, end, text, role }] of sentences.entries())
    if (start !== null && end !== null && start < span.end && span.start < end) touched.push({ start, end, text, role, index });
  const first = touched[0];
  const last = touched.at(-1);
  if (!first || !last) return { ...span, pieces: [{ ...span, text: claim.quote }], before: '', after: '', part: '' };
  const between = (removed.get(claim.article) ?? []).flatMap((r) => {
    const own = extentOf(r.start, r.end);
    const inside = own && own.start >= first.end && own.end <= last.start && !touched.some((s) => meets(s, own));
    return inside ? [{ ...own, text: r.text }] : [];
  });
  const neighbour = (from: number, step: 1 | -1): string => {
    for (let i = from + step; i >= 0 && i < sentences.length; i += step) {
      const s = sentences[i];
      if (s && !quiet.has(s.role)) return s.text;
    }
    return '';
  };
  return {
    start: first.start,
    end: last.end,
    pieces: [...touched.map(({ start, end, text }) => ({ start, end, text })), ...between].sort((a, b) => a.start - b.start),
    before: neighbour(first.index, -1),
    after: neighbour(last.index, 1),
    part: first.role === 'body' ? '' : first.role,
  };
};
