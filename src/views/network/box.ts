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

/** What lies where: things in the cells of a grid that they touch. */
const gridOf = <Thing>() => {
  const cells = new Map<number, Thing[]>();
  return {
    put: (x: number, y: number, thing: Thing): void => {
      const key = keyOf(Math.floor(x / CELL), Math.floor(y / CELL));
      const cell = cells.get(key);
      if (cell) cell.push(thing);
      else cells.set(key, [thing]);
    },
    at: (column: number, row: number): readonly Thing[] | undefined => cells.get(keyOf(column, row)),
  };
};

export interface Board {
  readonly frame: Box;
  /** Whether a box lies in the frame and on no other. */
  readonly free: (box: Box) => boolean;
  readonly take: (box: Box) => void;
  /** How many lines run through a box, not counting those named in `own`; no more than `most` are counted. */
  readonly crossed: (box: Box, own: ReadonlySet<string>, most?: number) => number;
}

export const boardOf = (frame: Box, lines: ReadonlyMap<string, readonly Point[]>): Board => {
  const taken = gridOf<Box>();
  const passing = gridOf<{ readonly line: number; readonly at: Point }>();
  const ids = [...lines.keys()];
  [...lines.values()].forEach((points, line) => {
    for (const at of points) passing.put(at.x, at.y, { line, at });
  });
  /** The asking in which a line was met last. */
  const met = new Int32Array(ids.length);
  let asking = 0;
  return {
    frame,
    free: (box) => {
      if (!within(box, frame)) return false;
      for (let i = Math.floor(box.x / CELL); i <= (box.x + box.width) / CELL; i++)
        for (let j = Math.floor(box.y / CELL); j <= (box.y + box.height) / CELL; j++)
          for (const other of taken.at(i, j) ?? []) if (overlap(box, other)) return false;
      return true;
    },
    take: (box) => {
      for (let i = Math.floor(box.x / CELL); i <= (box.x + box.width) / CELL; i++)
        for (let j = Math.floor(box.y / CELL); j <= (box.y + box.height) / CELL; j++) taken.put(i * CELL, j * CELL, box);
    },
    crossed: (box, own, most = Infinity) => {
      asking++;
      let count = 0;
      for (let i = Math.floor(box.x / CELL); i <= (box.x + box.width) / CELL; i++)
        for (let j = Math.floor(box.y / CELL); j <= (box.y + box.height) / CELL; j++)
          for (const { line, at } of passing.at(i, j) ?? []) {
            if (met[line] === asking || !holds(box, at) || own.has(ids[line] ?? '')) continue;
            met[line] = asking;
            count++;
            if (count >= most) return count;
          }
      return count;
    },
  };
};
