/** What many runs come to. */

const ascending = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);

/** The value that a share of the others, 0 to 1, does not exceed (nearest rank); NaN of none. */
export const quantile = (values: readonly number[], share: number): number => ascending(values)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? NaN;

/** The middle one; of an even number, the lower of the two. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

export interface Point {
  /** How much there is to do. */
  readonly n: number;
  /** How long it takes, in any unit. */
  readonly time: number;
}

/** Slope of the line of least squares through the logarithms: 1 is linear, 2 square; NaN of fewer than two sizes. */
export const exponent = (points: readonly Point[]): number => {
  const logs = points.map(({ n, time }) => ({ x: Math.log(n), y: Math.log(Math.max(time, Number.MIN_VALUE)) }));
  const [x, y] = [logs.reduce((sum, p) => sum + p.x, 0) / logs.length, logs.reduce((sum, p) => sum + p.y, 0) / logs.length];
  return logs.reduce((sum, p) => sum + (p.x - x) * (p.y - y), 0) / logs.reduce((sum, p) => sum + (p.x - x) ** 2, 0);
};

/** How much longer the last takes than the first, as a share of what n log n would allow: at most 1 is no faster than that. */
export const beyondSorting = (points: readonly Point[]): number => {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return NaN;
  const due = (last.n * Math.log(last.n)) / (first.n * Math.log(first.n));
  return last.time / first.time / due;
};
