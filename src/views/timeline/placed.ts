/** A lane placed: its name, its marks packed in lines, and the height that they need. */
import type { Family } from '../../model/relationship';
import { textLines } from '../../parts/textLines';
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
  /** What finds no room until the reader asks for it. */
  readonly more: More | null;
}
export interface More {
  readonly count: number;
  readonly claims: readonly string[];
  /** Baseline of "+n more". */
  readonly y: number;
}

/** A day as wide as this is drawn in detail. */
export const DETAIL = 9;
const LINE_GAP = 14;
/** Lines of a lane before the rest waits behind "+n". */
const MOST_LINES = 16;

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
  readonly count: number;
}
const linesOf = (sketches: readonly Sketch[], top: number): Lines => {
  const first = packed(sketches.map((sketch) => sketch.footprint), LINE_GAP);
  const heights: number[] = [];
  sketches.forEach((sketch, i) => sketch.heights.forEach((height, j) => {
    const line = (first[i] ?? 0) + j;
    heights[line] = Math.max(heights[line] ?? 0, height);
  }));
  const tops = [top];
  for (const height of heights) tops.push((tops.at(-1) ?? top) + height);
  const topOf = (line: number): number => tops[line] ?? top;
  return { tops: first.map((line) => [topOf(line), topOf(line + 1)]), bottom: topOf(heights.length), count: heights.length };
};

const bySaid = (a: Happening, b: Happening): number => {
  const reports = ({ provenance: p }: Happening) => p.affirmed.reports + p.denied.reports;
  const articles = ({ provenance: p }: Happening) => p.affirmed.articles + p.denied.articles;
  return reports(b) - reports(a) || articles(b) - articles(a);
};
/** Marks and their casings reach so far beyond the plot, px. */
const OVERHANG = 12;
const widthOf = ({ footprint }: Sketch): number => footprint.flat().reduce((sum, { x1, x2 }) => sum + x2 - x1 + LINE_GAP, 0);
/** In the order given, until together they are wider than all lines: no more need be looked at, however many there are. */
const asWide = (happenings: readonly Happening[], look: Look): readonly Sketch[] => {
  const most = MOST_LINES * (look.plot.right - look.plot.left + LINE_GAP + 2 * OVERHANG);
  const sketches: Sketch[] = [];
  let wide = 0;
  for (const happening of happenings) {
    const sketch = sketchOf(happening, look);
    wide += widthOf(sketch);
    if (wide > most) break;
    sketches.push(sketch);
  }
  return sketches;
};
/** As many as the lines hold, those that more reports tell of first, still in time. */
const roomFor = (happenings: readonly Happening[], look: Look): readonly Sketch[] => {
  const ranked = asWide([...happenings].sort(bySaid), look);
  const first = (n: number): readonly Sketch[] => {
    const kept = new Map(ranked.slice(0, n).map((sketch) => [sketch.happening, sketch]));
    return happenings.flatMap((happening) => kept.get(happening) ?? []);
  };
  const linesFor = (n: number): number => linesOf(first(n), 0).count;
  let n = ranked.length;
  for (let lines = linesFor(n); n > 1 && lines > MOST_LINES; lines = linesFor(n)) n = Math.min(n - 1, Math.ceil((n * MOST_LINES) / lines));
  while (n < ranked.length && linesFor(n + 1) <= MOST_LINES) n++;
  return first(n);
};

/** `whole` draws every event, however many. */
export const placeLane = (lane: Lane, top: number, look: Look, m: Measures, column: number, whole: boolean): PlacedLane => {
  const { size, row, phone, pad } = m;
  const head = phone ? 20 : 0;
  const name = phone ? textLines(lane.name, look.plot.right, size, 600, 1) : textLines(lane.name, column, size, 600, 3);
  const sketches = whole ? lane.happenings.map((happening) => sketchOf(happening, look)) : roomFor(lane.happenings, look);
  const shown = new Set(sketches.map(({ happening }) => happening));
  const hidden = lane.happenings.filter((happening) => !shown.has(happening));
  const { tops, bottom: under } = linesOf(sketches, top + pad + head);
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
  const bottom = under + (hidden.length > 0 ? Math.max(row * 0.9, phone ? 44 : 0) : 0);
  const more = hidden.length === 0 ? null : { count: hidden.length, claims: hidden.flatMap((happening) => happening.claims.map((claim) => claim.id)), y: round((under + bottom) / 2 + 0.34 * size) };
  const nameY = phone ? top + pad + 14 : top + pad + row / 2 + 0.34 * size;
  const least = phone ? 0 : top + pad * 2 + row + (name.length - 1) * size * 1.12;
  return { id: lane.id, family: lane.family, top: round(top), bottom: round(Math.max(bottom + pad, least)), name, nameY: round(nameY), marks, more };
};
