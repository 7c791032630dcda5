/** Marked text: a stretch of an article cut into runs, each with the marks that it wears. */
import type { Extent, Piece } from './passage';

export const markKinds = ['claim', 'hedge', 'negation', 'injected'] as const;
export type MarkKind = (typeof markKinds)[number];
export interface Mark extends Extent {
  readonly kind: MarkKind;
}
export interface Run {
  readonly text: string;
  readonly claim: boolean;
  readonly hedge: boolean;
  readonly negation: boolean;
  readonly injected: boolean;
}

/** Offsets are those of the article; marks may lie partly or wholly outside. The runs, joined, are the text. */
export const runsOf = ({ start, text }: Pick<Piece, 'start' | 'text'>, marks: readonly Mark[]): readonly Run[] => {
  const local = marks
    .map((m) => ({ kind: m.kind, start: Math.max(0, m.start - start), end: Math.min(text.length, m.end - start) }))
    .filter((m) => m.end > m.start);
  const cuts = [...new Set([0, text.length, ...local.flatMap((m) => [m.start, m.end])])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const from = cuts[i] ?? 0;
    const wears = (kind: MarkKind) => local.some((m) => m.kind === kind && m.start <= from && m.end >= end);
    return { text: text.slice(from, end), claim: wears('claim'), hedge: wears('hedge'), negation: wears('negation'), injected: wears('injected') };
  });
};
