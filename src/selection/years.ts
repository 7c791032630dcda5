/** The years of the claims, with the number of claims that may belong to each, whatever dates are chosen. */
import type { Columns } from './columns';
import { maskOf, type Misses } from './narrow';

export interface Year {
  readonly year: number;
  readonly claims: number;
}
export interface Years {
  /** From the first dated year to the last. */
  readonly years: readonly Year[];
  /** Claims without a date: any window leaves them out. */
  readonly undated: number;
}

const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();
/** Open ends of intervals lie further out than any day of a calendar. */
const FURTHEST = 4_000_000;

export const yearsOf = ({ first, last }: Columns, misses: Misses): Years => {
  const blind = ~maskOf(['date']);
  let undated = 0;
  const spans: (readonly [from: number, to: number])[] = [];
  first.forEach((start, i) => {
    const end = last[i] ?? start;
    if (((misses[i] ?? 0) & blind) !== 0) return;
    if (start > end) undated++;
    else spans.push([start < -FURTHEST ? -Infinity : yearOf(start), end > FURTHEST ? Infinity : yearOf(end)]);
  });
  let [low, high] = [Infinity, -Infinity];
  for (const span of spans)
    for (const year of span) if (Number.isFinite(year)) [low, high] = [Math.min(low, year), Math.max(high, year)];
  if (low > high) return { years: [], undated };
  /** By how many each year has more than the one before it. */
  const more = new Int32Array(high - low + 2);
  for (const [from, to] of spans) {
    const [first, after] = [Math.max(from, low) - low, Math.min(to, high) - low + 1];
    more[first] = (more[first] ?? 0) + 1;
    more[after] = (more[after] ?? 0) - 1;
  }
  let claims = 0;
  return { years: Array.from({ length: high - low + 1 }, (_, i) => ({ year: low + i, claims: (claims += more[i] ?? 0) })), undated };
};
