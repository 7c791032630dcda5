/** Pieces of what is said: an utterance's contents, widened to the quotations that they begin or end in. */
import { quotationsIn, type Quotation } from '../quotation';
import type { Span } from '../span';
import { trimmed, wordCount, type Utterance } from './context';

export interface Piece extends Span {
  readonly utterance: Utterance;
  readonly rule: string;
}
const SCARE = 3;
/** A few quoted words are marked, not said; a short sentence ("We finally listened.") is. */
export const isScare = (text: string, { inner }: Quotation): boolean => {
  const words = text.slice(inner.start, inner.end).trim();
  return words.split(/\s+/u).length <= SCARE && !/^\p{Lu}.*[.?!…]$/u.test(words);
};

/** Is nothing more said after the quotation? "“Clear proof” of it" goes on, "“We left,” he" does not. */
const isAll = (text: string, { inner }: Quotation, end: number): boolean => /[,.?!…—–]\s*$/u.test(text.slice(inner.start, inner.end)) || wordCount(text, { start: inner.end, end }) === 0;

/** A piece that ends or begins inside a quotation takes all of it, in whatever sentence it began; a whole quotation loses its marks. */
export const widened = (text: string, piece: Span, quotations: readonly Quotation[], cue: Span): Span => {
  let { start, end } = piece;
  const touched = quotationsIn(quotations, piece).filter((q) => !(q.inner.start <= cue.start && cue.end <= q.inner.end));
  for (const q of touched) {
    if (q.start < start && start < q.end) start = q.inner.start;
    if (q.start < end && end < q.end) end = q.inner.end;
  }
  const [only] = touched;
  if (touched.length === 1 && only && only.start <= start + 1 && start <= only.inner.start && end >= only.inner.end - 2 && isAll(text, only, end)) return trimmed(text, only.inner);
  return trimmed(text, { start, end });
};

export const piecesOf = (text: string, utterances: readonly Utterance[], quotations: readonly Quotation[]): readonly Piece[] =>
  utterances.flatMap((utterance) => utterance.contents.map((content) => ({ ...widened(text, content, quotations, utterance.cue), utterance, rule: utterance.rule })));
