import { describe, expect, it } from 'vitest';
import { intervalOf, keyOf, sampleOf, type Mutant } from './sampling';

const mutant = (file: string, line: number, original: string): Mutant => ({ file, mutator: 'StringLiteral', start: { line, column: 2 }, end: { line, column: 9 }, original, replacement: '""' });
const all = Array.from({ length: 300 }, (_, i) => mutant(`src/boats/${i % 7}.ts`, i, `'plank ${i % 100}'`));

describe('a sample', () => {
  it('is as large as asked for, of different mutants, and the same each time', () => {
    const sample = sampleOf(all, 40);
    expect(sample).toHaveLength(40);
    expect(new Set(sample.map(keyOf)).size).toBe(40);
    expect(sampleOf(all, 40)).toEqual(sample);
    expect(sampleOf(all, 1000)).toHaveLength(300);
  });
  it('keeps those that it had when lines move, and when others come', () => {
    const sample = sampleOf(all, 40);
    const moved = all.map((one) => ({ ...one, start: { ...one.start, line: one.start.line + 3 }, end: { ...one.end, line: one.end.line + 3 } }));
    expect(sampleOf(moved, 40).map(({ start }) => start.line - 3)).toEqual(sample.map(({ start }) => start.line));
    const more = [...all, ...Array.from({ length: 30 }, (_, i) => mutant('src/boats/new.ts', i, `'oar ${i}'`))];
    expect(sampleOf(more, 40).filter((one) => sample.includes(one)).length).toBeGreaterThan(30);
  });
  it('is drawn from everywhere', () => {
    expect(new Set(sampleOf(all, 60).map(({ file }) => file)).size).toBe(7);
  });
});

// Wilson's own form, worked out by hand.
it.each([
  [8, 10, 0.4902, 0.9433],
  [0, 10, 0, 0.2775],
  [10, 10, 0.7225, 1],
  [84, 100, 0.7558, 0.899],
])('%i of %i', (hits, tries, low, high) => {
  const interval = intervalOf(hits, tries);
  expect(interval[0]).toBeCloseTo(low, 3);
  expect(interval[1]).toBeCloseTo(high, 3);
});
