/** A lane placed: its name, its marks packed in lines, and the height that they need. */
import type { Family } from '../../model/relationship';
import { sansLines } from '../../parts/sansAdvance';
import { round } from './axis';
import type { Happening } from './happening';
import type { Lane } from './lanes';
import { around, nameOf, sketchOf, type Box, type DrawnLabel, type DrawnStrip, type Look, type Sketch } from './mark';
import { packed } from './pack';

export interface PlacedMark {
  readonly key: string;
  readonly happening: Happening;
  readonly claims: readonly string[];
  readonly name: string;
  /** Middle of its first line. */
  readonly y: number;
  readonly strips: readonly DrawnStrip[];
  readonly label: DrawnLabel;
  readonly baseline: number;
  /** Absolute: of the mark, of the words, and of both with some air. */
  readonly mark: Box;
  readonly words: Box;
  readonly frame: Box;
}
export interface PlacedLane {
  readonly id: string;
  readonly family: Family | null;
  readonly top: number;
  readonly bottom: number;
  readonly name: readonly string[];
  /** Baseline of the first line of the name. */
  readonly nameY: number;
  readonly marks: readonly PlacedMark[];
}

/** A day as wide as this is drawn in detail. */
export const DETAIL = 9;
const LINE_GAP = 14;

export interface Measures {
  readonly size: number;
  readonly row: number;
  readonly phone: boolean;
  /** Above and below the lines of a lane. */
  readonly pad: number;
}
export const measuresOf = (width: number): Measures =>
  width < 480 ? { size: 12.6, row: 37, phone: true, pad: 5 }
  : width >= 1000 ? { size: 13.5, row: 24, phone: false, pad: 5 }
  : { size: 12.3, row: 19.5, phone: false, pad: 3.5 };

const shift = (box: Box, dy: number): Box => ({ ...box, y: round(box.y + dy) });
const aired = ({ x, y, width, height }: Box): Box => ({ x: round(x - 4), y, width: round(width + 8), height });

interface Lines {
  /** Top of the line that each sketch begins on, and of the one under it. */
  readonly tops: readonly (readonly [number, number])[];
  readonly bottom: number;
}
const linesOf = (sketches: readonly Sketch[], top: number): Lines => {
  const first = packed(sketches.map((sketch) => sketch.footprint), LINE_GAP);
  const heights: number[] = [];
  sketches.forEach((sketch, i) => sketch.heights.forEach((height, j) => {
    const line = (first[i] ?? 0) + j;
    heights[line] = Math.max(heights[line] ?? 0, height);
  }));
  const topOf = (line: number): number => top + heights.slice(0, line).reduce((sum, height) => sum + height, 0);
  return { tops: first.map((line) => [topOf(line), topOf(line + 1)]), bottom: topOf(heights.length) };
};

export const placeLane = (lane: Lane, top: number, look: Look, m: Measures, column: number): PlacedLane => {
  const { size, row, phone, pad } = m;
  const head = phone ? 20 : 0;
  const name = phone ? sansLines(lane.name, look.plot.right, size, 600, 1) : sansLines(lane.name, column, size, 600, 3);
  const sketches = lane.happenings.map((happening) => sketchOf(happening, look));
  const { tops, bottom } = linesOf(sketches, top + pad + head);
  const marks = sketches.map((sketch, i): PlacedMark => {
    const [own, next] = tops[i] ?? [top, top];
    const y = round(own + (phone ? 10 : row / 2));
    const wordsY = sketch.below ? next + row / 2 : y;
    const mark = shift(sketch.mark, y);
    const words = shift(sketch.words, wordsY);
    return {
      key: `${lane.id} ${sketch.happening.id}`,
      happening: sketch.happening,
      claims: sketch.happening.claims.map((claim) => claim.id),
      name: nameOf(sketch.happening),
      y,
      strips: sketch.strips,
      label: sketch.label,
      baseline: round(wordsY + sketch.label.dy),
      mark,
      words,
      frame: aired(around(mark, words)),
    };
  });
  const nameY = phone ? top + pad + 14 : top + pad + row / 2 + 0.34 * size;
  const least = phone ? 0 : top + pad * 2 + row + (name.length - 1) * size * 1.12;
  return { id: lane.id, family: lane.family, top: round(top), bottom: round(Math.max(bottom + pad, least)), name, nameY: round(nameY), marks };
};
