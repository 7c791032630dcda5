/** Labels of a steep fan: a column beside the arcs, each with a level leader to an open dot on its arc. */
import type { Board, Box } from './box';
import { tenth, walkAlong } from './curve';
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

export const columnOf = (rows: readonly Row[], type: Type, board: Board): Column | null => {
  const high = type.size + 6;
  const points = rows.map((row) => walkAlong(row.curve, 4));
  const all = points.flat();
  const [top, bottom] = [Math.min(...all.map((p) => p.y)), Math.max(...all.map((p) => p.y))];
  const own = new Set(rows.map((row) => row.id));
  const attempt = (share: number, side: 1 | -1, turned: boolean): Column | null => {
    const first = top + (bottom - top) * share - ((rows.length - 1) * high) / 2;
    const span = all.filter((p) => p.y > first - high && p.y < first + rows.length * high);
    if (span.length === 0) return null;
    const edge = side > 0 ? Math.max(...span.map((p) => p.x)) + BESIDE : Math.min(...span.map((p) => p.x)) - BESIDE;
    const labels: Label[] = [];
    let cost = Math.abs(share - 0.5) * 2 + (side > 0 ? 0 : 0.2);
    for (let i = 0; i < rows.length; i++) {
      const at = turned ? rows.length - 1 - i : i;
      const row = rows[at];
      const y = first + i * high;
      const near = (points[at] ?? []).filter((p) => Math.abs(p.y - y) <= 3 && p.t > 0.08 && p.t < 0.92).sort((p, q) => Math.abs(p.y - y) - Math.abs(q.y - y))[0];
      if (!row || !near) return null;
      const width = captionWidth(row.caption, type);
      const box: Box = { x: side > 0 ? edge : edge - width, y: y - captionHeight(type) / 2, width, height: captionHeight(type) };
      const wide = { ...box, x: side > 0 ? box.x : box.x - APART, width: width + APART };
      const [from, to] = side > 0 ? [near.x + 4, box.x] : [box.x + width, near.x - 4];
      const way: Box = { x: Math.min(from, to), y: y - 1, width: Math.abs(to - from), height: 2 };
      if (!board.free(wide) || (way.width > 1 && !board.free(way))) return null;
      cost += board.crossed(box, new Set()) * 1.2 + board.crossed(way, own) * 0.4 + way.width / 90;
      const end = side > 0 ? box.x + 2 : box.x + width - 2;
      labels.push(labelAt(row.id, row.fan, row.caption, type, box, { from: { x: tenth(end), y: tenth(near.y) }, dot: { x: tenth(near.x), y: tenth(near.y) } }));
    }
    return { labels, cost };
  };
  const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];
  const found = shares.flatMap((share) => ([1, -1] as const).flatMap((side) => [false, true].flatMap((turned) => attempt(share, side, turned) ?? [])));
  return found.sort((p, q) => p.cost - q.cost)[0] ?? null;
};
