/** Threads as SVG paths: one curve for each claim. */

const n = (v: number): string => String(Math.round(v * 10) / 10);

/** Level at both ends, as a road between two bars. */
const curve = (x0: number, x1: number, y0: number, y1: number): string => {
  if (y0 === y1) return `H${n(x1)}`;
  const middle = n((x0 + x1) / 2);
  return `C${middle},${n(y0)} ${middle},${n(y1)} ${n(x1)},${n(y1)}`;
};

/** Through the points in turn; the y of each point belongs to the x at the same place. */
export const threadPath = (xs: readonly number[], ys: readonly number[]): string =>
  xs
    .map((x, i) => {
      const y = ys[i] ?? 0;
      return i === 0 ? `M${n(x)},${n(y)}` : curve(xs[i - 1] ?? x, x, ys[i - 1] ?? y, y);
    })
    .join('');
