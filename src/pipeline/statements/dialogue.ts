/**
 * Transcripts and interviews, where the place on the page tells who speaks: "MS. DOE: We have not seen that.", "A: Then we
 * leave.", and quotations that answer a question standing alone in the paragraph before.
 */
import type { Quotation } from '../quotation';
import type { Passage, Sentence } from '../reading';
import type { Span } from '../span';
import { trimmed, type Source, type Utterance } from './context';
import type { Piece } from './piece';

export interface DialogueInput {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly passages: readonly Passage[];
  readonly quotations: readonly Quotation[];
  /** Statements found by other means. */
  readonly pieces: readonly Span[];
  /** The actor named within a span, or ''. */
  readonly namedIn: (span: Span) => string;
  /** The person last named before an offset. */
  readonly personBefore: (offset: number) => (Span & { readonly id: string }) | null;
}

const LABEL = /^((?:\p{Lu}\p{L}{0,3}\. ?)?\p{Lu}[\p{L}’'-]*\.?(?: \p{Lu}[\p{L}.’'-]*){0,4}|[QA])\s?[:.]\s/u;
const ASKS = /^(?:q|question|questions?er|interviewer|reporter|moderator|host|presenter|anchor|newsreader)\.?$/iu;
const ANSWERS = /^(?:a|answer)\.?$/iu;
/** So many paragraphs with a label make a transcript. */
const LEAST = 3;

interface Line {
  readonly label: Span;
  readonly said: Span;
  readonly words: string;
  /** In full capitals, or one letter: "Warning: …" and "Note: …" come in any text. */
  readonly isPlain: boolean;
}

const lineOf = (text: string, { start, end, role }: Passage): Line | null => {
  if (role !== 'body') return null;
  const match = LABEL.exec(text.slice(start, Math.min(end, start + 60)));
  const words = match?.[1] ?? '';
  if (!match) return null;
  const isPlain = /^[\p{Lu}\d .’'-]+$/u.test(words.replace(/\bM[rs]s?\b|\bDr\b/gu, '')) || ASKS.test(words);
  return { label: { start, end: start + words.length }, said: { start: start + match[0].length, end }, words, isPlain };
};

const pieceOf = (input: DialogueInput, sentenceAt: (offset: number) => number, said: Span, cue: Span, source: Source, rule: string): Piece => {
  const content = trimmed(input.text, said);
  const utterance: Utterance = { sentence: sentenceAt(content.start), cue, source, contents: [content], rule, frame: { start: Math.min(source.start, cue.start), end: cue.end } };
  return { ...content, utterance, rule };
};

const transcript = (input: DialogueInput, sentenceAt: (offset: number) => number): readonly Piece[] => {
  const labelled = input.passages.flatMap((passage) => lineOf(input.text, passage) ?? []);
  // "Jane Doe: Will you?" where somebody asks, and they are named: no list of countries.
  const isAsked = labelled.some(({ said }) => input.text.slice(said.start, said.end).trimEnd().endsWith('?'));
  const lines = labelled.filter(({ isPlain, label }) => isPlain || (isAsked && input.namedIn(label) !== ''));
  if (lines.length < LEAST) return [];
  const guest = input.personBefore(lines[0]?.label.start ?? 0);
  return lines.flatMap(({ label, said, words }): readonly Piece[] => {
    if (ASKS.test(words) || said.start >= said.end) return [];
    const isGuest = ANSWERS.test(words);
    const id = isGuest ? (guest?.id ?? '') : input.namedIn(label);
    const cue = { start: label.end, end: label.end + 1 };
    return [pieceOf(input, sentenceAt, said, cue, { ...label, speakers: id === '' ? [] : [id], via: [] }, isGuest ? 'answer' : 'transcript')];
  });
};

/** "Who armed you?" alone in a paragraph, and the quotation that is all of the next. */
const interview = ({ text, passages, quotations, pieces, ...rest }: DialogueInput, sentenceAt: (offset: number) => number): readonly Piece[] => {
  const input = { text, passages, quotations, pieces, ...rest };
  let q = 0;
  let guest: ReturnType<DialogueInput['personBefore']> = null;
  return passages.flatMap((passage, i): readonly Piece[] => {
    const asked = passages[i - 1];
    while (q < quotations.length && (quotations[q]?.end ?? 0) <= passage.start) q++;
    const quotation = quotations[q];
    if (!quotation || !asked || passage.role !== 'body' || quotation.start !== passage.start || passage.end - quotation.end > 1) return [];
    if (!text.slice(asked.start, asked.end).endsWith('?') || /["“”]/u.test(text.slice(asked.start, asked.end))) return [];
    if (pieces.some((piece) => piece.start < quotation.end && piece.end > quotation.start && piece.end - piece.start > (quotation.end - quotation.start) / 2)) return [];
    guest ??= input.personBefore(asked.start);
    if (!guest) return [];
    const cue = { start: quotation.start, end: quotation.inner.start };
    return [pieceOf(input, sentenceAt, quotation.inner, cue, { start: guest.start, end: guest.end, speakers: [guest.id], via: [] }, 'interview')];
  });
};

export const dialogue = (input: DialogueInput): readonly Piece[] => {
  if (!input.passages.some(({ end, role }) => role === 'body' && input.text.charAt(end - 1) === '?')) return [];
  const sentenceAt = (offset: number): number => input.sentences.find((s) => s.start <= offset && offset < s.end)?.index ?? 0;
  return [...transcript(input, sentenceAt), ...interview(input, sentenceAt)];
};
