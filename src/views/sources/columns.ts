/** The columns of the flow in px, by the width there is. */

export interface Columns {
  /** Titles stand beside the articles' signs. */
  readonly wide: boolean;
  /** Right end of titles; left end of signs; the bars of articles. */
  readonly title: number;
  readonly sign: number;
  readonly article: number;
  /** The two bars of a report, between which copies join. */
  readonly told: number;
  readonly reported: number;
  readonly speaker: number;
  readonly width: number;
  /** From thread to thread. */
  readonly pitch: number;
}

/** From this width on titles find room. */
const WIDE = 1000;
/** Below this width the flow is a list. */
export const STACKED = 560;
const TALLEST = 760;
/** Few threads spread to this height together, and no further apart than this. */
const SPREAD = 330;
const FURTHEST = 9;
const LEAST = 0.7;

const round = (v: number): number => Math.round(v * 10) / 10;

/** `threads`: in the fullest column. */
export const columnsOf = (width: number, threads: number): Columns => {
  const wide = width >= WIDE;
  const pitch = Math.max(LEAST, Math.min(wide ? 5.5 : 3.1, round(TALLEST / Math.max(1, threads))), Math.min(FURTHEST, round(SPREAD / Math.max(1, threads))));
  const at = (share: number) => Math.round(width * share);
  return wide
    ? { wide, title: 264, sign: 274, article: 297, told: at(0.48), reported: at(0.48) + 64, speaker: at(0.72), width, pitch }
    : { wide, title: 0, sign: 0, article: 22, told: at(0.28), reported: at(0.28) + 54, speaker: at(0.64), width, pitch };
};
