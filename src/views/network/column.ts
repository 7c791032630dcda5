/** Labels of a steep fan: a column beside the arcs, each with a level leader to an open dot on its arc. */
import type { Board, Box } from './box';
import { tenth, type Sample } from './curve';
import type { Target } from './inline';
import { captionHeight, captionWidth, labelAt, type Caption, type Label, type Type } from './label';

export interface Row extends Target {
  readonly caption: Caption;
}
export interface Column {
  readonly labels: readonly Label[];
  readonly cost: number;
}

const BESIDE = 16;
/** Two columns keep so far apart. */
const APART = 8;

/** Heights of the middle of the column, from the top of the fan to its bottom. */
const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

/** So far from a height a point of the line still is at it, px. */
const NEAR = 3;

/** The point of a line at a height; null where the line does not come there, or near its ends. */
const atHeight = (points: readonly Sample[]): ((y: number) => Sample | null) => {
  const levels = new Map<number, Sample[]>();
  for (const p of points) {
    if (p.t < 0.08 || p.t > 0.92) continue;
    const level = levels.get(Math.floor(p.y / NEAR));
    if (level) level.push(p);
    else levels.set(Math.floor(p.y / NEAR), [p]);
  }
  return (y) => {
    const level = Math.floor(y / NEAR);
    let best: Sample | null = null;
    for (const near of [level - 1, level, level + 1])
      for (const p of levels.get(near) ?? []) if (Math.abs(p.y - y) <= (best ? Math.abs(best.y - y) - 1e-9 : NEAR)) best = p;
    return best;
  };
};

const NONE: ReadonlySet<string> = new Set();

/** Of a column that costs `limit` or more it is only told that there is one. */
export const columnOf = (rows: readonly Row[], type: Type, board: Board, limit: number): Column | null => {
  const high = type.size + 6;
  let [top, bottom] = [Infinity, -Infinity];
  for (const { points } of rows) for (const { y } of points) [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  const own = new Set(rows.map((row) => row.id));
  const heights = rows.map((row) => atHeight(row.points));
  const widths = rows.map((row) => captionWidth(row.caption, type));
  let least = Infinity;
  const attempt = (share: number, first: number, edge: number, side: 1 | -1, turned: boolean): Column | null => {
    const labels: Label[] = [];
    let cost = Math.abs(share - 0.5) * 2 + (side > 0 ? 0 : 0.2);
    for (let i = 0; i < rows.length; i++) {
      const at = turned ? rows.length - 1 - i : i;
      const row = rows[at];
      const y = first + i * high;
      const near = heights[at]?.(y);
      const width = widths[at] ?? 0;
      if (!row || !near) return null;
      const box: Box = { x: side > 0 ? edge : edge - width, y: y - captionHeight(type) / 2, width, height: captionHeight(type) };
      const wide = { ...box, x: side > 0 ? box.x : box.x - APART, width: width + APART };
      const [from, to] = side > 0 ? [near.x + 4, box.x] : [box.x + width, near.x - 4];
      const way: Box = { x: Math.min(from, to), y: y - 1, width: Math.abs(to - from), height: 2 };
      if (cost >= least || !board.free(wide) || (way.width > 1 && !board.free(way))) return null;
      if (cost >= limit) continue;
      cost += board.crossed(box, NONE, Math.ceil((limit - cost) / 1.2)) * 1.2 + way.width / 90;
      if (cost < limit) cost += board.crossed(way, own, Math.ceil((limit - cost) / 0.4)) * 0.4;
      const end = side > 0 ? box.x + 2 : box.x + width - 2;
      labels.push(labelAt(row.id, row.fan, row.caption, type, box, { from: { x: tenth(end), y: tenth(near.y) }, dot: { x: tenth(near.x), y: tenth(near.y) } }));
    }
    least = Math.min(least, cost);
    return { labels, cost };
  };
  const found = shares.flatMap((share) => {
    const first = top + (bottom - top) * share - ((rows.length - 1) * high) / 2;
    let [low, far] = [Infinity, -Infinity];
    for (const { points } of rows)
      for (const { x, y } of points) if (y > first - high && y < first + rows.length * high) [low, far] = [Math.min(low, x), Math.max(far, x)];
    if (low > far) return [];
    const [right, left] = [far + BESIDE, low - BESIDE];
    return [false, true].flatMap((turned) => [attempt(share, first, right, 1, turned) ?? [], attempt(share, first, left, -1, turned) ?? []].flat());
  });
  return found.sort((p, q) => p.cost - q.cost)[0] ?? null;
};
