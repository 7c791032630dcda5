/** Boxes, and the board on which they are laid so that none covers another. */
import type { Point } from './curve';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
export const within = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.width <= outer.x + outer.width && inner.y + inner.height <= outer.y + outer.height;
export const grown = (box: Box, by: number): Box => ({ x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by });
export const around = ({ x, y }: Point, width: number, height: number): Box => ({ x: x - width / 2, y: y - height / 2, width, height });
export const holds = (box: Box, { x, y }: Point): boolean => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;

const CELL = 24;
const keyOf = (column: number, row: number): number => column * 100_000 + row;

export interface Board {
  readonly frame: Box;
  /** Whether a box lies in the frame and on no other. */
  readonly free: (box: Box) => boolean;
  readonly take: (box: Box) => void;
  /** How many lines run through a box, not counting those named in `own`. */
  readonly crossed: (box: Box, own: ReadonlySet<string>) => number;
}

export const boardOf = (frame: Box, lines: ReadonlyMap<string, readonly Point[]>): Board => {
  const taken: Box[] = [];
  const cells = new Map<number, { readonly id: string; readonly at: Point }[]>();
  for (const [id, points] of lines)
    for (const at of points) {
      const key = keyOf(Math.floor(at.x / CELL), Math.floor(at.y / CELL));
      const cell = cells.get(key);
      if (cell) cell.push({ id, at });
      else cells.set(key, [{ id, at }]);
    }
  return {
    frame,
    free: (box) => within(box, frame) && !taken.some((other) => overlap(box, other)),
    take: (box) => void taken.push(box),
    crossed: (box, own) => {
      const met = new Set<string>();
      for (let i = Math.floor(box.x / CELL); i <= (box.x + box.width) / CELL; i++)
        for (let j = Math.floor(box.y / CELL); j <= (box.y + box.height) / CELL; j++)
          for (const { id, at } of cells.get(keyOf(i, j)) ?? []) if (!own.has(id) && holds(box, at)) met.add(id);
      return met.size;
    },
  };
};
