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
  const known = spans.flat().filter(Number.isFinite);
  const [low, high] = known.length > 0 ? [Math.min(...known), Math.max(...known)] : [1, 0];
  const years = Array.from({ length: high - low + 1 }, (_, i) => low + i);
  return { years: years.map((year) => ({ year, claims: spans.filter(([from, to]) => from <= year && year <= to).length })), undated };
};
