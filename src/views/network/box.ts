/** Boxes, and the board on which they are laid so that none covers another. */
import type { Point, Walk } from './curve';

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

export interface Board {
  readonly frame: Box;
  /** Whether a box lies in the frame and on no other. */
  readonly free: (box: Box) => boolean;
  readonly take: (box: Box) => void;
  /** Adds a level line, as thin as it is: words are laid over it only as over any other. */
  readonly lead: (way: Box) => void;
  /** How many lines run through a box, not counting those named in `own`; no more than `most` are counted. */
  readonly crossed: (box: Box, own: ReadonlySet<string>, most?: number) => number;
}

/** Cells of a frame; what lies beyond it falls into those at its edge. */
interface Grid {
  readonly columns: number;
  readonly count: number;
  readonly columnOf: (x: number) => number;
  readonly rowOf: (y: number) => number;
}
const gridOver = ({ x, y, width, height }: Box): Grid => {
  const [columns, rows] = [Math.max(1, Math.ceil(width / CELL)), Math.max(1, Math.ceil(height / CELL))];
  const cell = (at: number, most: number): number => Math.max(0, Math.min(most - 1, Math.floor(at / CELL)));
  return { columns, count: columns * rows, columnOf: (at) => cell(at - x, columns), rowOf: (at) => cell(at - y, rows) };
};

/** The points of all lines, those of a cell side by side. */
interface Passing {
  /** Where the points of each cell begin; one more than there are cells. */
  readonly starts: Int32Array;
  readonly line: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
}
const passingOf = (lines: readonly Walk[], { columns, count, columnOf, rowOf }: Grid): Passing => {
  const all = lines.reduce((sum, { last }) => sum + last + 1, 0);
  const cells = new Int32Array(all);
  const starts = new Int32Array(count + 1);
  let n = 0;
  for (const { x, y, last } of lines)
    for (let i = 0; i <= last; i++) {
      const cell = columnOf(x[i] ?? 0) + rowOf(y[i] ?? 0) * columns;
      cells[n++] = cell;
      starts[cell + 1] = (starts[cell + 1] ?? 0) + 1;
    }
  for (let cell = 1; cell <= count; cell++) starts[cell] = (starts[cell] ?? 0) + (starts[cell - 1] ?? 0);
  const next = starts.slice();
  const passing = { starts, line: new Int32Array(all), x: new Float64Array(all), y: new Float64Array(all) };
  n = 0;
  lines.forEach(({ x, y, last }, line) => {
    for (let i = 0; i <= last; i++) {
      const cell = cells[n++] ?? 0;
      const at = next[cell] ?? 0;
      next[cell] = at + 1;
      passing.line[at] = line;
      passing.x[at] = x[i] ?? 0;
      passing.y[at] = y[i] ?? 0;
    }
  });
  return passing;
};

export const boardOf = (frame: Box, lines: ReadonlyMap<string, Walk>): Board => {
  const grid = gridOver(frame);
  const { columns, columnOf, rowOf } = grid;
  const taken = Array.from({ length: grid.count }, (): Box[] => []);
  const ids = [...lines.keys()];
  const { starts, line: lineOf, x: xs, y: ys } = passingOf([...lines.values()], grid);
  /** The asking in which a line was met last. */
  const met = new Int32Array(ids.length);
  const ways: Box[] = [];
  let asking = 0;
  return {
    frame,
    free: (box) => {
      if (!within(box, frame)) return false;
      const [first, last, top, bottom] = [columnOf(box.x), columnOf(box.x + box.width), rowOf(box.y), rowOf(box.y + box.height)];
      for (let j = top; j <= bottom; j++)
        for (let i = first; i <= last; i++) for (const other of taken[i + j * columns] ?? []) if (overlap(box, other)) return false;
      return true;
    },
    take: (box) => {
      const [first, last, top, bottom] = [columnOf(box.x), columnOf(box.x + box.width), rowOf(box.y), rowOf(box.y + box.height)];
      for (let j = top; j <= bottom; j++) for (let i = first; i <= last; i++) taken[i + j * columns]?.push(box);
    },
    lead: (way) => ways.push(way),
    crossed: (box, own, most = Infinity) => {
      asking++;
      const [left, right, top, bottom] = [box.x, box.x + box.width, box.y, box.y + box.height];
      const [first, last, under] = [columnOf(left), columnOf(right), rowOf(bottom)];
      let count = 0;
      for (const way of ways) if (overlap(way, box)) count++;
      for (let j = rowOf(top); j <= under; j++) {
        const end = starts[last + j * columns + 1] ?? 0;
        for (let k = starts[first + j * columns] ?? 0; k < end; k++) {
          const y = ys[k] ?? 0;
          if (y <= top || y >= bottom) continue;
          const x = xs[k] ?? 0;
          const line = lineOf[k] ?? 0;
          if (x <= left || x >= right || met[line] === asking || own.has(ids[line] ?? '')) continue;
          met[line] = asking;
          count++;
          if (count >= most) return count;
        }
      }
      return count;
    },
  };
};
