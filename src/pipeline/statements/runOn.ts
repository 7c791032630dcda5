/**
 * Quotations that no cue of their own sentence covers: they belong to who spoke before in the same paragraph, to who
 * speaks next in it, or, as a whole paragraph, to who spoke in the paragraph before. Scare quotes and titles are left alone.
 */
import { among, wordList } from '../among';
import type { Quotation } from '../quotation';
import type { Sentence } from '../reading';
import type { Span } from '../span';
import { trimmed, wordCount, type Utterance } from './context';
import { isScare, type Piece } from './piece';

/** Rules of what is said and not only thought. */
const SPOKEN = wordList('that-clause|clause|question|colon|trailing-cue|inverted');

/** Whole sentences are said; "the film “Gone at Dawn”" is not. */
const isSpeech = (text: string, q: Quotation): boolean => q.unclosed || q.continues || /[.,?!…—–-]\s*$/u.test(text.slice(q.inner.start, q.inner.end)) || wordCount(text, q.inner) >= 8;

/** Is the quotation (nearly) all of the paragraph? */
const standsAlone = (text: string, q: Quotation, passage: Span): boolean => wordCount(text, { start: passage.start, end: Math.max(passage.start, q.start) }) + wordCount(text, { start: Math.min(passage.end, q.end), end: passage.end }) <= 2;

export interface RunOnInput {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly passages: readonly Span[];
  readonly quotations: readonly Quotation[];
  readonly pieces: readonly Piece[];
  readonly utterances: readonly Utterance[];
}

export const runOn = ({ text, sentences, passages, quotations, pieces, utterances }: RunOnInput): readonly Piece[] => {
  const found: Piece[] = [];
  const sorted = [...pieces].sort((a, b) => a.start - b.start);
  const quoting = utterances.filter((u) => !among('noun|intention|object|doing|citing', u.rule));
  let s = 0;
  let p = 0;
  let u = 0;
  let open: Piece[] = [];
  let speaking: { readonly utterance: Utterance; readonly passage: number } | null = null;
  for (const quotation of quotations) {
    while (s < sentences.length - 1 && (sentences[s]?.end ?? 0) <= quotation.start) s++;
    const passage = sentences[s]?.passage ?? -1;
    for (; p < sorted.length && (sorted[p]?.start ?? 0) < quotation.end; p++) {
      const piece = sorted[p];
      if (piece) open.push(piece);
    }
    open = open.filter((piece) => piece.end > quotation.start);
    const holders = open.filter(({ utterance: { cue } }) => !(quotation.start <= cue.start && cue.end <= quotation.end));
    const holder = holders.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
    if (holder) {
      if (!isScare(text, quotation) || isSpeech(text, quotation)) speaking = { utterance: holder.utterance, passage };
      continue;
    }
    if (isScare(text, quotation) || !isSpeech(text, quotation)) continue;
    const own = passages[passage];
    const goesOn = speaking !== null && (speaking.passage === passage || (speaking.passage === passage - 1 && (quotation.continues || (own !== undefined && standsAlone(text, quotation, own)))));
    while (u < quoting.length && (quoting[u]?.cue.start ?? 0) < quotation.end) u++;
    const next = quoting[u];
    // "The mayor said the bridge was gone. “We have no boats.”"
    const last = quoting[u - 1];
    const just = last && sentences[last.sentence]?.passage === passage && last.sentence >= (sentences[s]?.index ?? 0) - 1 && last.source.speakers.length > 0 && SPOKEN.has(last.rule) ? last : undefined;
    const foretold = next && sentences[next.sentence]?.passage === passage && next.contents.some((c) => quotations.some((q) => q.start < c.end && c.start < q.end)) ? next : undefined;
    const utterance: Utterance | undefined = goesOn && speaking ? speaking.utterance : (foretold ?? just);
    if (!utterance) continue;
    found.push({ ...trimmed(text, quotation.inner), utterance, rule: 'runs-on' });
    speaking = { utterance, passage };
  }
  return found;
};
