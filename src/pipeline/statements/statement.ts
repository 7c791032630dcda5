/**
 * Statements of an article: the finders in order, quotations that run on, then chains (a cue inside what another cue
 * introduces: "X, quoted by Y, told Z" is X > Y > Z).
 */
import type { Quotation } from '../quotation';
import type { Entity, Passage, Sentence, Statement } from '../reading';
import type { Mentions } from '../mentions/mention';
import { isRead } from '../mentions/mention';
import { contains, overlaps, type Span } from '../span';
import { accordingTo } from './accordingTo';
import { trimmed, type StatementContext, type Utterance } from './context';
import { isOtherOccasion, outletsOf, spokenIn, type Spoken } from './outlets';
import { passive } from './passive';
import { isScare } from './quoted';
import { reportingVerb } from './reportingVerb';

const finders: readonly ((context: StatementContext) => readonly Utterance[])[] = [accordingTo, reportingVerb, passive];

const isMedia = (entity: Entity | undefined): boolean => entity?.actorKind === 'media';

export interface StatementInput {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly passages: readonly Passage[];
  readonly quotations: readonly Quotation[];
  readonly mentions: Mentions;
  readonly entityOf: (id: string) => Entity | undefined;
}

interface Piece extends Span {
  readonly utterance: Utterance;
  readonly rule: string;
}

export const statementsOf = ({ text, sentences, quotations, mentions, entityOf }: StatementInput): readonly Statement[] => {
  const utterances: Utterance[] = [];
  let lastOutlet = '';
  for (const sentence of sentences) {
    const parse = mentions.parses.get(sentence.index);
    if (!parse || !isRead(sentence)) continue;
    const found = mentions.found.get(sentence.index) ?? [];
    const touching = quotations.filter((q) => overlaps(q, sentence));
    const context: StatementContext = { text, sentence, parse, found, quotations: touching, entityOf, lastOutlet };
    // A cue inside a quotation is what the quoted person says of others, and is read all the same.
    const own = finders.flatMap((finder) => finder(context));
    utterances.push(...own);
    const outlets = own.flatMap((u) => [...u.source.speakers, ...u.source.via]).filter((id) => isMedia(entityOf(id)));
    if (outlets[0] !== undefined) lastOutlet = outlets[0];
  }
  // Quotations widen the pieces that they hold: a quotation of three sentences has its cue in one of them.
  const pieces: Piece[] = utterances.flatMap((utterance) => utterance.contents.map((content) => ({ ...widened(text, content, quotations), utterance, rule: utterance.rule })));
  pieces.sort((a, b) => a.start - b.start || b.end - a.end);
  const runOn: Piece[] = [];
  let speaking: { utterance: Utterance; passage: number } | null = null;
  for (const quotation of quotations) {
    const sentence = sentences.find((s) => s.start <= quotation.start && quotation.start < s.end);
    if (!sentence) continue;
    const holder = pieces.filter((p) => overlaps(p, quotation)).sort((a, b) => a.end - a.start - (b.end - b.start))[0];
    if (holder) {
      if (quotation.inner.end - quotation.inner.start > 12) speaking = { utterance: holder.utterance, passage: sentence.passage };
      continue;
    }
    if (isScare(text, quotation)) continue;
    const sameParagraph = speaking !== null && speaking.passage === sentence.passage;
    if (speaking && (sameParagraph || quotation.continues)) {
      runOn.push({ ...trimmed(text, quotation.inner), utterance: speaking.utterance, rule: 'runs-on' });
      speaking = { utterance: speaking.utterance, passage: sentence.passage };
      continue;
    }
    // The next cue in the same paragraph speaks for a quotation that stands before it.
    const next: Utterance | undefined = utterances.find((u) => u.cue.start > quotation.end && sentences[u.sentence]?.passage === sentence.passage && u.contents.some((c) => quotations.some((q) => overlaps(q, c))));
    if (next) runOn.push({ ...trimmed(text, quotation.inner), utterance: next, rule: 'runs-on' });
  }
  const all = [...pieces, ...runOn].sort((a, b) => a.start - b.start || b.end - a.end);
  const spoken: Spoken[] = sentences.flatMap((sentence) => {
    const parse = isRead(sentence) ? mentions.parses.get(sentence.index) : undefined;
    return parse ? spokenIn(parse, mentions.found.get(sentence.index) ?? [], entityOf) : [];
  });
  const outletAt = outletsOf([...spoken, ...utterances.flatMap(({ source, cue, sentence }): readonly Spoken[] => {
    const outlet = source.via.find((id) => isMedia(entityOf(id)));
    const own = sentences[sentence];
    if (outlet === undefined) return own && isOtherOccasion(text.slice(own.start, own.end)) ? source.speakers.map((speaker) => ({ at: cue.start, speaker, outlet: '' })) : [];
    return source.speakers.filter((id) => !isMedia(entityOf(id))).map((speaker) => ({ at: cue.start, speaker, outlet }));
  })], entityOf);
  const chainOf = (piece: Piece, depth = 0): readonly string[] => {
    const { source, cue } = piece.utterance;
    const chain = [...source.speakers.slice(0, 1), ...source.via];
    const outer = depth < 3 ? all.filter((p) => p.utterance !== piece.utterance && contains(p, cue) && contains(p, { start: Math.max(piece.start, p.start), end: Math.min(piece.end, p.end) })).sort((a, b) => a.end - a.start - (b.end - b.start))[0] : undefined;
    const above = outer ? chainOf(outer, depth + 1) : [];
    const joined = [...chain, ...above.filter((id) => !chain.includes(id))];
    const speaker = source.speakers[0];
    const implied = speaker !== undefined && !joined.some((id) => isMedia(entityOf(id))) ? outletAt(speaker, cue.start) : '';
    return implied && !joined.includes(implied) ? [...joined, implied] : joined;
  };
  return all.map((piece): Statement => {
    const sentence = sentences.find((s) => s.start <= piece.start && piece.start < s.end);
    const quoted = quotations.filter((q) => overlaps(q, piece));
    const inside = quoted.some((q) => q.inner.start <= piece.start + 1 && piece.end - 1 <= q.inner.end);
    return {
      start: piece.start,
      end: piece.end,
      sentence: sentence?.index ?? piece.utterance.sentence,
      form: inside ? 'direct' : quoted.some((q) => !isScare(text, q)) ? 'mixed' : 'indirect',
      cue: piece.utterance.cue,
      source: { start: piece.utterance.source.start, end: piece.utterance.source.end },
      speakers: piece.utterance.source.speakers,
      chain: chainOf(piece),
      rule: piece.rule,
    };
  });
};

/** A piece that ends or begins inside a quotation takes all of it, in whatever sentence it began. */
const widened = (text: string, piece: Span, quotations: readonly Quotation[]): Span => {
  let { start, end } = piece;
  for (const q of quotations) {
    if (!overlaps(q, piece)) continue;
    if (q.start < start && start < q.end) start = q.inner.start;
    if (q.start < end && end < q.end) end = Math.max(end, q.inner.end);
    if (q.start === start && q.end >= end - 1) start = q.inner.start;
  }
  return trimmed(text, { start, end });
};
