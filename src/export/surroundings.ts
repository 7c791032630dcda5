/**
 * The surroundings of a quote as selectors know them: the characters right before and after it, and its place in the
 * article in Unicode code points. The tables count UTF-16 code units and hold all text but the white space between
 * sentences, so that text right before and after is known within a sentence.
 */
import type { Catalogue } from '../model/catalogue';
import type { Claim } from '../model/claim';

export interface Surroundings {
  readonly prefix: string;
  readonly suffix: string;
  /** In code points; null where the claim has no place. */
  readonly start: number | null;
  readonly end: number | null;
}

const MOST_CHARACTERS = 32;

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** All text of an article that the tables hold, each stretch once, in order. */
const piecesOf = (article: string, { passages, removed }: Catalogue): readonly Piece[] => {
  const all = [...(passages.get(article) ?? []), ...(removed.get(article) ?? [])].flatMap(({ start, end, text }) => (start === null || end === null ? [] : [{ start, end, text }]));
  let last = 0;
  return all
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .flatMap((piece) => {
      const from = Math.max(piece.start, last);
      if (from >= piece.end) return [];
      last = piece.end;
      return [{ start: from, end: piece.end, text: piece.text.slice(from - piece.start) }];
    });
};

/** Half of a pair is no character: cut at one, the text begins or ends a unit later. */
const wholeStart = (text: string): string => text.replace(/^[\udc00-\udfff]/, '');
const wholeEnd = (text: string): string => text.replace(/[\ud800-\udbff]$/, '');

const before = (pieces: readonly Piece[], at: number): string => {
  let words = '';
  for (let i = pieces.findLastIndex(({ start, end }) => start < at && at <= end), edge = at; i >= 0 && words.length < MOST_CHARACTERS; i--) {
    const piece = pieces[i];
    if (!piece || piece.end < edge) break;
    words = piece.text.slice(0, edge - piece.start) + words;
    edge = piece.start;
  }
  return wholeStart(words.slice(-MOST_CHARACTERS));
};
const after = (pieces: readonly Piece[], at: number): string => {
  let words = '';
  for (let i = pieces.findIndex(({ start, end }) => start <= at && at < end), edge = at; i >= 0 && i < pieces.length && words.length < MOST_CHARACTERS; i++) {
    const piece = pieces[i];
    if (!piece || piece.start > edge) break;
    words += piece.text.slice(edge - piece.start);
    edge = piece.end;
  }
  return wholeEnd(words.slice(0, MOST_CHARACTERS));
};

/** Pairs of code units, each one code point, before a place of the article. */
const pairsBefore = (pieces: readonly Piece[], at: number): number => {
  let pairs = 0;
  for (const { start, text } of pieces) {
    if (start >= at) break;
    pairs += text.slice(0, at - start).match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0;
  }
  return pairs;
};

export const surroundings = ({ article, start, end }: Claim, catalogue: Catalogue): Surroundings => {
  if (start === null || end === null) return { prefix: '', suffix: '', start: null, end: null };
  const pieces = piecesOf(article, catalogue);
  return { prefix: before(pieces, start), suffix: after(pieces, end), start: start - pairsBefore(pieces, start), end: end - pairsBefore(pieces, end) };
};
