/** Labels of a steep fan: a column beside the arcs, each with a level leader to an open dot on its arc. */
import { oncePer } from '../../parts/remembered';
import type { Board, Box } from './box';
import { tenth, type Point, type Walk } from './curve';
import { closeness, CROSSED, type Target } from './inline';
import { captionHeight, captionWidth, labelAt, type Caption, type Label, type Type } from './label';

export interface Row extends Target {
  readonly caption: Caption;
}
/** A row at its place in the column. */
interface Stand {
  readonly row: Row;
  readonly width: number;
  readonly near: Point;
}
export interface Column {
  readonly labels: readonly Label[];
  readonly cost: number;
}

/** From the nearest and from the furthest of the arcs, px. */
const beside = [16, 40, 64, 88];
/** Two columns keep so far apart. */
const APART = 8;

/** Heights of the middle of the column, from the top of the fan to its bottom: from the middle outwards. */
const shares = [0.5, ...Array.from({ length: 8 }, (_, i) => 0.04 * (i + 1)).flatMap((far) => [0.5 - far, 0.5 + far])];

/** So far from a height a point of the line still is at it, px. */
const NEAR = 3;

/** The place of the point of a line at a height; -1 where the line does not come there, or near its ends. */
const atHeight = oncePer(({ y, last }: Walk): ((height: number) => number) => {
  const levels = new Map<number, number[]>();
  for (let i = 0; i <= last; i++) {
    if (i / last < 0.08 || i / last > 0.92) continue;
    const at = Math.floor((y[i] ?? 0) / NEAR);
    const level = levels.get(at);
    if (level) level.push(i);
    else levels.set(at, [i]);
  }
  return (height) => {
    const level = Math.floor(height / NEAR);
    let [best, least] = [-1, NEAR];
    for (const near of [level - 1, level, level + 1])
      for (const i of levels.get(near) ?? []) {
        const far = Math.abs((y[i] ?? 0) - height);
        if (far <= least) [best, least] = [i, far - 1e-9];
      }
    return best;
  };
});

/** What a line through a label costs here, and one through a leader. */
const OVER = 1.2 * CROSSED;
const LED = 0.4 * CROSSED;
/** A leader so long costs as much as 1, px. */
const WAY = 90;
const NONE: ReadonlySet<string> = new Set();

/** The cheapest column, if there is one below `limit`. */
export const columnOf = (rows: readonly Row[], type: Type, board: Board, limit: number): Column | null => {
  const high = type.size + 6;
  let [top, bottom] = [Infinity, -Infinity];
  for (const { walk } of rows)
    for (const y of walk.y) {
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  const own = new Set(rows.map((row) => row.id));
  const heights = rows.map((row) => atHeight(row.walk));
  const widths = rows.map((row) => captionWidth(row.caption, type));
  const found: Column[] = [];
  let least = limit;
  /** From the top, or the last at the top; with the point of each line beside its label. Null where one does not come there. */
  const orderAt = (first: number, turned: boolean): readonly Stand[] | null => {
    const stands: Stand[] = [];
    for (let i = 0; i < rows.length; i++) {
      const at = turned ? rows.length - 1 - i : i;
      const row = rows[at];
      const place = heights[at]?.(first + i * high) ?? -1;
      if (!row || place < 0) return null;
      stands.push({ row, width: widths[at] ?? 0, near: { x: row.walk.x[place] ?? 0, y: row.walk.y[place] ?? 0 } });
    }
    return stands;
  };
  const attempt = (start: number, first: number, edge: number, side: 1 | -1, stands: readonly Stand[]): void => {
    const labels: Label[] = [];
    let cost = start + (side > 0 ? 0 : 0.2);
    for (const [i, { row, width, near }] of stands.entries()) {
      const y = first + i * high;
      const box: Box = { x: side > 0 ? edge : edge - width, y: y - captionHeight(type) / 2, width, height: captionHeight(type) };
      const wide = { ...box, x: side > 0 ? box.x : box.x - APART, width: width + APART };
      const [from, to] = side > 0 ? [near.x + 4, box.x] : [box.x + width, near.x - 4];
      const way: Box = { x: Math.min(from, to), y: y - 1, width: Math.abs(to - from), height: 2 };
      cost += way.width / WAY;
      if (cost >= least || !board.free(wide) || (way.width > 1 && !board.free(way))) return;
      cost += board.crossed(box, NONE, Math.ceil((least - cost) / OVER)) * OVER + closeness(box, board);
      if (cost >= least) return;
      cost += board.crossed(way, own, Math.ceil((least - cost) / LED)) * LED;
      if (cost >= least) return;
      const end = side > 0 ? box.x + 2 : box.x + width - 2;
      labels.push(labelAt(row.id, row.fan, row.caption, type, box, { from: { x: tenth(end), y: tenth(near.y) }, dot: { x: tenth(near.x), y: tenth(near.y) } }));
    }
    found.push({ labels, cost });
    least = cost;
  };
  for (const share of shares) {
    const start = Math.abs(share - 0.5) * 2;
    // The others cost no less.
    if (start >= least) break;
    const first = top + (bottom - top) * share - ((rows.length - 1) * high) / 2;
    const orders = (rows.length > 1 ? [false, true] : [false]).flatMap((turned) => {
      const order = orderAt(first, turned);
      return order ? [order] : [];
    });
    if (orders.length === 0) continue;
    let [low, far] = [Infinity, -Infinity];
    for (const { walk } of rows)
      for (let i = 0; i <= walk.last; i++) {
        const [x, y] = [walk.x[i] ?? 0, walk.y[i] ?? 0];
        if (y <= first - high || y >= first + rows.length * high) continue;
        if (x < low) low = x;
        if (x > far) far = x;
      }
    for (const by of beside)
      for (const order of orders) {
        attempt(start, first, far + by, 1, order);
        attempt(start, first, low - by, -1, order);
      }
  }
  return found.at(-1) ?? null;
};
