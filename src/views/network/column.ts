/** Labels of a steep fan: a column beside the arcs, each with a level leader to an open dot on its arc. */
import type { Board, Box } from './box';
import { tenth, type Point, type Walk } from './curve';
import { closeness, CROSSED, type Target } from './inline';
import { captionHeight, captionWidth, labelAt, type Caption, type Label, type Type } from './label';

export interface Row extends Target {
  readonly caption: Caption;
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
const atHeight = ({ y, last }: Walk): ((height: number) => number) => {
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
};

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
  for (const { walk } of rows) for (const y of walk.y) [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  const own = new Set(rows.map((row) => row.id));
  const heights = rows.map((row) => atHeight(row.walk));
  const widths = rows.map((row) => captionWidth(row.caption, type));
  const found: Column[] = [];
  let least = limit;
  const attempt = (start: number, first: number, edge: number, side: 1 | -1, turned: boolean): void => {
    const labels: Label[] = [];
    let cost = start + (side > 0 ? 0 : 0.2);
    for (let i = 0; i < rows.length; i++) {
      const at = turned ? rows.length - 1 - i : i;
      const row = rows[at];
      const y = first + i * high;
      const place = heights[at]?.(y) ?? -1;
      const width = widths[at] ?? 0;
      if (!row || place < 0) return;
      const near: Point = { x: row.walk.x[place] ?? 0, y: row.walk.y[place] ?? 0 };
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
    let [low, far] = [Infinity, -Infinity];
    for (const { walk } of rows)
      walk.y.forEach((y, i) => {
        if (y <= first - high || y >= first + rows.length * high) return;
        const x = walk.x[i] ?? 0;
        [low, far] = [Math.min(low, x), Math.max(far, x)];
      });
    if (low > far) continue;
    for (const by of beside)
      for (const turned of rows.length > 1 ? [false, true] : [false]) {
        attempt(start, first, far + by, 1, turned);
        attempt(start, first, low - by, -1, turned);
      }
  }
  return found.at(-1) ?? null;
};
