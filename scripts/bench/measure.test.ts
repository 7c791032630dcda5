import { describe, expect, it } from 'vitest';
import { cellsOf, digits, isMet, type Measure } from './measure';

const drawing: Measure = { name: 'drawing', unit: 'ms', ours: 30, peer: { name: 'other', value: 20 } };

describe('a measure', () => {
  it('is told in three digits', () => expect([0, 0.0123, 0.456, 7.891, 45.67, 789.1, NaN].map(digits)).toEqual(['0', '0.012', '0.46', '7.89', '45.7', '789', '–']));
  it('is held to a bound of its own or to one beside its peer', () => {
    expect(isMet(drawing)).toBeNull();
    expect(isMet({ ...drawing, bound: { of: 'ours', most: 30 } })).toBe(true);
    expect(isMet({ ...drawing, bound: { of: 'ours', most: 29.9 } })).toBe(false);
    expect(isMet({ ...drawing, bound: { of: 'ratio', most: 1.5 } })).toBe(true);
    expect(isMet({ ...drawing, bound: { of: 'ratio', most: 1 } })).toBe(false);
  });
  it('does not meet a bound where there is no number', () => {
    expect(isMet({ ...drawing, ours: NaN, bound: { of: 'ours', most: 30 } })).toBe(false);
    expect(isMet({ name: 'alone', unit: 'ms', ours: 1, bound: { of: 'ratio', most: 1 } })).toBe(false);
  });
  it('is a row of cells', () => {
    expect(cellsOf({ ...drawing, bound: { of: 'ratio', most: 1 } })).toEqual(['drawing', '30.0 ms', '20.0 ms, other', '1.50', '≤ 1.00 × peer', '**not met**']);
    expect(cellsOf({ name: 'weight', unit: 'kB', ours: 150, bound: { of: 'ours', most: 160 } })).toEqual(['weight', '150 kB', '', '', '≤ 160 kB', 'met']);
    expect(cellsOf({ name: 'peer', fault: 'no build for browsers' })).toEqual(['peer', 'not measured', 'no build for browsers', '', '', '']);
  });
});
