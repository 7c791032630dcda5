/**
 * Settles the statements of one sentence: one reading for each cue; what one cue introduces ends where the next one of
 * the same speaker begins (", adding that"), where another speaker's clause begins (", while Y said"), and before a
 * cue that stands after all of it (", Y reported": then Y reports that X said so).
 */
import { among } from '../among';
import type { Quotation } from '../quotation';
import type { Span } from '../span';
import { trimmed, wordCount, type Utterance } from './context';
import { gathered } from '../gathered';

/** Opens the sentence before a first speaker. */
const SUBORDINATE = /(?:^|[.!?]\s+|\n\s*)(?:while|although|though|whereas|even as|even though)\s$/iu;
const CONNECTIVE = /(?:[,;—–]["”’]?(?:\s*(?:and|but|while|whereas|although|though|yet|or))?|\s(?:while|whereas|although))\s*$/u;

const quotationOver = (quotations: readonly Quotation[], offset: number): Quotation | undefined => quotations.find((q) => q.inner.start <= offset && offset < q.inner.end);

/** Where `outer`'s piece is cut by `other`, as a new piece, or null when nothing of it is left. */
const cut = (text: string, piece: Span, utterance: Utterance, other: Utterance, quotations: readonly Quotation[]): Span | null => {
  const { frame } = other;
  const sameSource = other.source.start === utterance.source.start && other.source.end === utterance.source.end;
  if (sameSource && frame.start <= piece.start && piece.start < frame.end) return null;
  if (frame.start <= piece.start || frame.start >= piece.end) return piece;
  if (quotationOver(quotations, frame.start) !== quotationOver(quotations, utterance.cue.start)) return piece;
  const [first, second] = other.contents;
  const trails = first !== undefined && first.end <= frame.start;
  if (other.rule === 'citing' || (trails && second === undefined && first.start <= utterance.frame.start && frame.start > utterance.frame.start)) return { start: piece.start, end: frame.start };
  if (trails) return piece;
  const joins = /^[,\s\u00a0]*(?:(?:and|but|or)[\s\u00a0]*)?$/u.test(text.slice(frame.start, other.cue.start));
  const apart = !among('noun|intention|attitude', other.rule) || (other.rule === 'intention' && /\p{L}/u.test(text.slice(frame.start, other.cue.start)));
  if (sameSource && joins && other.cue.start > utterance.cue.end && apart) return { start: piece.start, end: frame.start };
  // "X said the team thinks so but admitted that": nor is it the team’s.
  if (!sameSource && other.source.end <= utterance.source.start && other.cue.start > utterance.cue.end && /^[,\s\u00a0]*(?:and|but|or)[\s\u00a0]*$/u.test(text.slice(frame.start, other.cue.start))) return { start: piece.start, end: frame.start };
  if (sameSource || among('noun|intention|relative|attitude', other.rule)) return piece;
  const connective = CONNECTIVE.exec(text.slice(piece.start, frame.start));
  // "While X said it would stay, Y said it would go"
  const comma = /,\s*$/u.exec(text.slice(piece.start, frame.start));
  if (comma && SUBORDINATE.test(text.slice(Math.max(0, utterance.frame.start - 12), utterance.frame.start))) return { start: piece.start, end: piece.start + comma.index };
  // "that X left, and Y says": a comma alone opens a parenthesis and ends nothing.
  if (connective && /\p{L}|;/u.test(connective[0])) return { start: piece.start, end: piece.start + connective.index };
  return piece;
};

/** A medial cue inside another statement ("X said the army, according to Y, had left") does not say that X said. */
const inside = (text: string, piece: Span, utterance: Utterance, others: readonly Utterance[]): Span => {
  // "She warned that it would be long and, she predicted, costly."
  const medial = utterance.contents.length > 1 || /\b(?:and|but|or),\s$/u.test(text.slice(Math.max(0, utterance.frame.start - 6), utterance.frame.start));
  if (!medial || utterance.contents[0] !== piece || piece.end > utterance.frame.start) return piece;
  const outer = others.find((o) => o !== utterance && o.frame.start >= piece.start && o.frame.end <= piece.end && o.contents.some((c) => c.start > o.frame.end - 1 && c.start < piece.end && c.end > utterance.frame.end));
  const content = outer?.contents.find((c) => c.start >= (outer.frame.end - 1));
  return content ? { start: content.start, end: piece.end } : piece;
};

/** "that it would be long and": the link goes with what is cut off. */
const withoutLink = (text: string, { start, end }: Span): Span => {
  const link = /,?\s(?:and|but|or)$/u.exec(text.slice(Math.max(start, end - 6), end));
  return { start, end: link ? end - link[0].length : end };
};

export const settled = (text: string, found: readonly Utterance[], quotations: readonly Quotation[]): readonly Utterance[] => {
  const byCue = new Map<number, Utterance>();
  for (const utterance of found) if (!byCue.has(utterance.cue.start)) byCue.set(utterance.cue.start, utterance);
  const utterances = [...byCue.values()].sort((a, b) => a.cue.start - b.cue.start);
  if (utterances.length < 2) return utterances;
  return gathered(utterances, (utterance): readonly Utterance[] => {
    const contents = gathered(utterance.contents, (content): readonly Span[] => {
      let piece: Span | null = inside(text, content, utterance, utterances);
      for (const other of utterances) if (piece && other !== utterance) piece = cut(text, piece, utterance, other, quotations);
      if (!piece) return [];
      const span = withoutLink(text, trimmed(text, piece));
      return wordCount(text, span) > 0 ? [span] : [];
    });
    return contents.length > 0 ? [{ ...utterance, contents }] : [];
  });
};
