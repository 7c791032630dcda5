/** Curves: cubic Béziers as four points, cut, shifted and measured. */

export interface Point {
  readonly x: number;
  readonly y: number;
}
export type Cubic = readonly [Point, Point, Point, Point];

export const tenth = (value: number): number => Math.round(value * 10) / 10 + 0;
const mix = (a: Point, b: Point, t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });

export const pointAt = ([a, b, c, d]: Cubic, t: number): Point => {
  const s = 1 - t;
  const p = s * s * s;
  const q = 3 * s * s * t;
  const r = 3 * s * t * t;
  const u = t * t * t;
  return { x: p * a.x + q * b.x + r * c.x + u * d.x, y: p * a.y + q * b.y + r * c.y + u * d.y };
};

/** The part from 0 to `t`. */
const head = ([a, b, c, d]: Cubic, t: number): Cubic => {
  const [ab, bc, cd] = [mix(a, b, t), mix(b, c, t), mix(c, d, t)];
  const [abc, bcd] = [mix(ab, bc, t), mix(bc, cd, t)];
  return [a, ab, abc, mix(abc, bcd, t)];
};
export const reversed = ([a, b, c, d]: Cubic): Cubic => [d, c, b, a];

/** The part from `from` to `to`. */
export const part = (curve: Cubic, from: number, to: number): Cubic => {
  const first = head(curve, to);
  return to <= 0 ? first : reversed(head(reversed(first), 1 - from / to));
};

const unit = (a: Point, b: Point): Point => {
  const long = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  return { x: (b.x - a.x) / long, y: (b.y - a.y) / long };
};

/** The same curve, shifted sideways by `by` px: to the right of its way on screen when positive. */
export const beside = (curve: Cubic, by: number): Cubic => {
  if (by === 0) return curve;
  const [a, b, c, d] = curve;
  const move = (p: Point, u: Point): Point => ({ x: p.x - u.y * by, y: p.y + u.x * by });
  const along = unit(b, c);
  return [
    move(a, unit(a, b)),
    move(b, unit({ x: 0, y: 0 }, { x: unit(a, b).x + along.x, y: unit(a, b).y + along.y })),
    move(c, unit({ x: 0, y: 0 }, { x: unit(c, d).x + along.x, y: unit(c, d).y + along.y })),
    move(d, unit(c, d)),
  ];
};

export interface Sample extends Point {
  readonly t: number;
}

/** Points along it, about every `step` px, each with its `t`. */
export const walkAlong = (curve: Cubic, step = 4): readonly Sample[] => {
  const [a, b, c, d] = curve;
  const rough = Math.hypot(b.x - a.x, b.y - a.y) + Math.hypot(c.x - b.x, c.y - b.y) + Math.hypot(d.x - c.x, d.y - c.y);
  const count = Math.max(8, Math.ceil(rough / step));
  return Array.from({ length: count + 1 }, (_, i) => {
    const t = i / count;
    const { x, y } = pointAt(curve, t);
    return { x, y, t };
  });
};

/** The `t` at which `long` px are left before the end, along its samples. */
export const before = (points: readonly Sample[], long: number): number => {
  let left = long;
  for (let i = points.length - 1; i > 0; i--) {
    const p = points[i];
    const q = points[i - 1];
    if (!p || !q) break;
    const piece = Math.hypot(p.x - q.x, p.y - q.y);
    if (piece >= left) return p.t + (q.t - p.t) * (left / (piece || 1));
    left -= piece;
  }
  return 0;
};

export const pathOf = (curve: Cubic): string => {
  const [a, b, c, d] = curve.map(({ x, y }) => `${tenth(x)},${tenth(y)}`);
  return `M${a}C${b} ${c} ${d}`;
};
