import { describe, expect, it } from 'vitest';
import { beyondSorting, exponent, median, quantile } from './statistics';

const sizes = [1000, 10_000, 100_000];
const growing = (time: (n: number) => number) => sizes.map((n) => ({ n, time: time(n) }));

describe('what many runs come to', () => {
  it('takes values as they rank, not as they come', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2);
    expect(quantile([5, 4, 3, 2, 1], 0.95)).toBe(5);
    expect(median([])).toBeNaN();
  });
  it.each([
    ['linear', (n: number) => 3 * n, 1],
    ['square', (n: number) => n * n, 2],
    ['the same whatever the size', () => 7, 0],
  ])('tells %s growth', (_, time, slope) => expect(exponent(growing(time))).toBeCloseTo(slope, 6));
  it('holds growth against n log n', () => {
    expect(beyondSorting(growing((n) => n * Math.log(n)))).toBeCloseTo(1, 6);
    expect(beyondSorting(growing((n) => n))).toBeLessThan(1);
    expect(beyondSorting(growing((n) => n ** 1.5))).toBeGreaterThan(1);
  });
});
