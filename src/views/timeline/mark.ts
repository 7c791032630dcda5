/** An event's mark: its strips on one line (each on its own where days have room), its label, and the boxes they fill. */
import type { Counting } from '../../model/provenance';
import { lettersName } from '../../parts/letters';
import { round, type Plot, type Scale } from './axis';
import type { Happening } from './happening';
import { labelOf, wideLabelOf } from './label';
import type { Footprint, Span } from './pack';
import { reachOf, stripOf, type Strip } from './strip';

export interface Look {
  readonly plot: Plot;
  readonly scale: Scale;
  readonly counting: Counting;
  /** Px of the labels. */
  readonly size: number;
  readonly row: number;
  /** Days have room: each date is a strip of its own, with its letters. */
  readonly detail: boolean;
  readonly phone: boolean;
}
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface DrawnStrip {
  readonly strip: Strip;
  /** Middle, from the middle of the first line. */
  readonly dy: number;
  /** Letters of the articles that give this date, where each date is a strip of its own. */
  readonly letters: string;
  readonly lettersX: number;
}
export interface DrawnLabel {
  readonly date: string;
  readonly dateX: number;
  readonly titleX: number;
  readonly lines: readonly string[];
  readonly lettersX: number;
  /** Baseline, from the middle of the line it stands on. */
  readonly dy: number;
}
/** A mark before it has found its line. */
export interface Sketch {
  readonly happening: Happening;
  readonly strips: readonly DrawnStrip[];
  readonly label: DrawnLabel;
  readonly footprint: Footprint;
  /** Height of each line it takes. */
  readonly heights: readonly number[];
  /** The label stands on the line under the mark. */
  readonly below: boolean;
  /** Boxes of the mark and of the label, from the middle of the line they stand on. */
  readonly mark: Box;
  readonly words: Box;
}

/** Pitch of the strips of one event. */
const STRIP = 13;
/** Height of a line of a phone's second title line. */
const LEADING = 15;
/** Distance from the middle of a line to the baseline of its words, in em. */
const BASELINE = 0.34;

const lettersOf = ({ provenance: { affirmed, denied } }: Happening['datings'][number]): string =>
  [...new Set([...affirmed.groups, ...denied.groups].flatMap((group) => group.letters))].sort().join(' ');

const boxOf = ({ x1, x2 }: Span, y: number, height: number): Box => ({ x: round(x1), y: round(y), width: round(x2 - x1), height: round(height) });

export const sketchOf = (happening: Happening, look: Look): Sketch => {
  const { plot, size, row, detail, phone } = look;
  const all = happening.datings.map((dating) => ({ dating, strip: stripOf(dating, look.scale, plot, look.counting, detail) }));
  const inside = all.filter(({ strip }) => strip.kind !== 'beyond');
  const drawn = inside.length > 0 ? inside : all.slice(-1);
  const apart = detail && drawn.length > 1;
  /** On a phone the words stand on the line, the strips under it. */
  const drop = phone ? 15.5 : 0;
  const strips = drawn.map(({ strip, dating }, i): DrawnStrip => {
    const letters = apart ? lettersOf(dating) : '';
    const width = letters.length * 5 + 5;
    const beside = reachOf(strip).x1 - width >= plot.left;
    return { strip, dy: drop + (apart ? (drawn.length - 1 - i) * STRIP : 0), letters, lettersX: round(beside ? reachOf(strip).x1 - 4 : reachOf(strip).x2 + width) };
  });
  const reach = strips.map(({ strip, letters, lettersX }) => {
    const { x1, x2 } = reachOf(strip);
    return letters ? { x1: Math.min(x1, lettersX - letters.length * 5), x2: Math.max(x2, lettersX) } : { x1, x2 };
  });
  const span = { x1: Math.min(...reach.map((r) => r.x1)), x2: Math.max(...reach.map((r) => r.x2)) };
  const extra = apart ? (drawn.length - 1) * STRIP : 0;
  const mark = boxOf(span, drop - row / 2 + 1.5, row - 3 + extra);
  if (phone) {
    const words = wideLabelOf(happening, plot, size);
    const second = (words.lines.length - 1) * LEADING;
    const shifted = strips.map((s) => ({ ...s, dy: s.dy + second }));
    return {
      happening,
      strips: shifted,
      label: { date: happening.date(), dateX: plot.left, titleX: words.titleX, lines: words.lines, lettersX: words.lettersX, dy: round(BASELINE * size) },
      footprint: [[{ x1: plot.left, x2: plot.right }]],
      heights: [row + second + extra],
      below: false,
      mark: { ...mark, y: round(drop + second - 8), height: 16 + extra },
      words: boxOf({ x1: plot.left, x2: plot.right }, -9, 18 + second),
    };
  }
  const label = labelOf(happening, span, plot, size);
  const below = label.side === 'below';
  const dy = below ? 0 : extra / 2;
  const words = boxOf(label, dy - row / 2 + 1.5, row - 3);
  const own = { x1: label.x1, x2: label.x2 };
  return {
    happening,
    strips,
    label: { date: label.date, dateX: label.x1, titleX: label.titleX, lines: [label.title], lettersX: label.lettersX, dy: round(dy + BASELINE * size) },
    footprint: below ? [[span], [own]] : [[{ x1: Math.min(span.x1, own.x1), x2: Math.max(span.x2, own.x2) }]],
    heights: below ? [row + extra, row] : [row + extra],
    below,
    mark,
    words,
  };
};

/** The box that holds both, for the marker, the hit area and the focus ring. */
export const around = (a: Box, b: Box): Box => {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return { x, y, width: round(Math.max(a.x + a.width, b.x + b.width) - x), height: round(Math.max(a.y + a.height, b.y + b.height) - y) };
};

/** "16 Nov 2016 A minister warns; articles D and E, one report": begins with the words that are seen. */
export const nameOf = ({ date, title, provenance }: Happening): string => `${date()} ${title}; ${lettersName(provenance)}`;

