/**
 * Quotations that no cue of their own sentence covers: they belong to who spoke the quotation before in the same
 * paragraph, or continue one that never closed. Scare quotes (a few words, no verb) are left alone.
 */
import type { Quotation } from '../quotation';
import type { Span } from '../span';

export const isScare = (text: string, { inner }: Quotation): boolean => {
  const words = text.slice(inner.start, inner.end).trim().split(/\s+/u);
  return words.length <= 3;
};

/** Is the quotation (nearly) all of its sentence, so that the sentence itself names no speaker? */
export const standsAlone = (text: string, quotation: Span, sentence: Span): boolean => {
  const outside = text.slice(sentence.start, Math.max(sentence.start, quotation.start)) + text.slice(Math.min(sentence.end, quotation.end), sentence.end);
  return (outside.match(/\p{L}+/gu) ?? []).length <= 2;
};
