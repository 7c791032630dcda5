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

/** Points along a curve, from its start to its end: that at place i lies at `t` = i / last. As columns: there are a hundred thousand. */
export interface Walk {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Place of the last. */
  readonly last: number;
}

/** About every `step` px. */
export const walkAlong = ([a, b, c, d]: Cubic, step = 4): Walk => {
  const rough = Math.hypot(b.x - a.x, b.y - a.y) + Math.hypot(c.x - b.x, c.y - b.y) + Math.hypot(d.x - c.x, d.y - c.y);
  const last = Math.max(8, Math.ceil(rough / step));
  const [x, y] = [new Float64Array(last + 1), new Float64Array(last + 1)];
  for (let i = 0; i <= last; i++) {
    const t = i / last;
    const s = 1 - t;
    const [p, q, r, u] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
    x[i] = p * a.x + q * b.x + r * c.x + u * d.x;
    y[i] = p * a.y + q * b.y + r * c.y + u * d.y;
  }
  return { x, y, last };
};

/** The `t` at which `long` px are left before the end, along its points. */
export const before = ({ x, y, last }: Walk, long: number): number => {
  let left = long;
  for (let i = last; i > 0; i--) {
    const piece = Math.hypot((x[i] ?? 0) - (x[i - 1] ?? 0), (y[i] ?? 0) - (y[i - 1] ?? 0));
    if (piece >= left) return i / last + ((i - 1) / last - i / last) * (left / (piece || 1));
    left -= piece;
  }
  return 0;
};

export const pathOf = (curve: Cubic): string => {
  const [a, b, c, d] = curve.map(({ x, y }) => `${tenth(x)},${tenth(y)}`);
  return `M${a}C${b} ${c} ${d}`;
};
