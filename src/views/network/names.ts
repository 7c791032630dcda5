/** Names of actors, each with its number: twelve places around the shape, the one with the fewest lines through it. */
import { textWidth } from '../../parts/text';
import { textClipped } from '../../parts/textLines';
import type { Board, Box } from './box';
import { tenth } from './curve';
import type { Placed } from './frame';
import type { GraphNode } from './graph';

export interface Name {
  readonly id: string;
  readonly words: string;
  readonly number: string;
  readonly size: number;
  readonly strong: boolean;
  readonly box: Box;
  readonly x: number;
  readonly y: number;
  readonly numberX: number;
}

/** Around the shape: above, below, right, left, then the corners, then above and below by a third of the name to a side. */
const sides = [
  [0, -1],
  [0, 1],
  [1, 0],
  [-1, 0],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
  [1 / 3, 1],
  [-1 / 3, 1],
  [1 / 3, -1],
  [-1 / 3, -1],
] as const;

/** In ems; longer names end in an ellipsis and are whole while pointed at. */
const LONGEST = 14;

export interface NameStyle {
  readonly size: number;
  readonly strong: boolean;
  /** Side on which a hub's name is looked for first: away from the other hub. */
  readonly outward: 1 | -1 | 0;
}

/** What is written for an actor and how much room it takes, px. */
export const measured = ({ actor, count }: GraphNode, size: number, strong: boolean) => {
  const weight = strong ? 700 : 600;
  const words = textClipped(actor.name, LONGEST * size, size, weight);
  const number = String(count);
  const numberX = textWidth(words, size, weight) + 0.24 * size;
  return { words, number, numberX, width: numberX + textWidth(number, size * 0.9) + 4, height: size + 4 };
};

/** The outward places of a hub: level with it, or a little above or below. */
const outwards = [0, -6, 6, -12, 12] as const;

/** From the edge of a shape to a box, px. */
const gap = ({ x, y, r }: Placed, box: Box): number => {
  const [dx, dy] = [Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height)];
  return Math.sqrt(dx * dx + dy * dy) - r;
};
/** A name that stands nearer to another shape than to its own is read as that one's. */
const MISTAKEN = 8;
/** Between two hubs stands what is said of them. */
const INWARD = 24;
const LEAST_LEAD = 4;
const NONE: ReadonlySet<string> = new Set();

interface Place {
  readonly box: Box;
  /** What it costs though no line runs through it and no other shape is nearer. */
  readonly least: number;
}

/** `all`: every actor that is drawn. */
export const nameFor = (placed: Placed, { size, strong, outward }: NameStyle, board: Board, all: Iterable<Placed>): Name | null => {
  const { node, x, y, r } = placed;
  const { words, number, numberX, width, height } = measured(node, size, strong);
  const others: Placed[] = [];
  for (const other of all) if (other !== placed && Math.abs(other.y - y) < 90) others.push(other);
  const isMistaken = (box: Box): boolean => {
    const own = gap(placed, box) + LEAST_LEAD;
    return others.some((other) => gap(other, box) < own);
  };
  const around = [0, 8, 18].flatMap((further, round) =>
    sides.map(([dx, dy], i): Place => {
      const reach = r * 1.2 + 3 + further;
      const whole = Math.abs(dx) === 1;
      const corner = whole && dy !== 0 ? 0.74 : 1;
      const cx = x + dx * (whole ? reach * corner + width / 2 : width);
      const box: Box = {
        x: whole ? cx - width / 2 : Math.max(board.frame.x, Math.min(board.frame.x + board.frame.width - width, cx - width / 2)),
        y: y + dy * (reach * corner + height / 2) - height / 2,
        width,
        height,
      };
      return { box, least: i * 0.3 + round * 1.5 + (dx * outward === -1 ? INWARD : 0) };
    }),
  );
  const level = (outward === 0 ? [] : outwards).map((dy): Place => {
    const box: Box = { x: outward > 0 ? x + r * 1.2 + 3 : x - r * 1.2 - 3 - width, y: y + dy - height / 2, width, height };
    return { box, least: Math.abs(dy) * 0.05 - 4 };
  });
  let best: { readonly box: Box; readonly cost: number } | null = null;
  for (const { box, least } of [...level, ...around].sort((p, q) => p.least - q.least)) {
    // The others cost no less.
    if (best && least >= best.cost) break;
    if (!board.free(box)) continue;
    const lines: number = board.crossed(box, NONE, best ? Math.ceil((best.cost - least) / 2) : Infinity);
    const cost: number = least + lines * 2;
    if (best && cost >= best.cost) continue;
    const whole: number = cost + (isMistaken(box) ? MISTAKEN : 0);
    if (!best || whole < best.cost) best = { box, cost: whole };
  }
  if (!best) return null;
  const { box } = best;
  return {
    id: node.id,
    words,
    number,
    size,
    strong,
    box: { x: tenth(box.x), y: tenth(box.y), width: tenth(box.width), height: tenth(box.height) },
    x: tenth(box.x + 2),
    y: tenth(box.y + box.height / 2 + 0.34 * size),
    numberX: tenth(box.x + 2 + numberX),
  };
};

export interface WholeName {
  readonly id: string;
  readonly words: string;
  readonly box: Box;
  readonly x: number;
  readonly y: number;
}

/** Where the whole name of an actor passes over others above its shape, within what is in view from `left` on, `wide` px. */
export const wholeName = ({ id, title, x, y, r }: { readonly id: string; readonly title: string; readonly x: number; readonly y: number; readonly r: number }, size: number, left: number, wide: number): WholeName => {
  const width = textWidth(title, size, 600);
  const from = Math.max(left + 8, Math.min(left + wide - 8 - width, x - width / 2));
  const base = Math.max(16, y - r - 6);
  return { id, words: title, x: tenth(from), y: tenth(base), box: { x: from - 2, y: base - size, width: width + 4, height: size + 6 } };
};
