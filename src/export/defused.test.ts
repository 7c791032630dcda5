import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spent } from '../model/spent.fixture';
import { defused, restored } from './defused';

describe('a cell without formulas', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠1', "'＠1"],
    [' =1', "' =1"],
    ['\u00a0=1', "'\u00a0=1"],
    ['"=1', `'"=1`],
    ["'=1", "''=1"],
    ['\t1', "'\t1"],
    ['\r1', "'\r1"],
    ['\n1', "'\n1"],
    ['\t=1', "'\t'=1"],
    ['a;=1', "a;'=1"],
    ['a; -1', "a;' -1"],
    ['a;"=1"', `a;'"=1"`],
    ['a\t=1', "a\t'=1"],
    ['a\n@b', "a\n'@b"],
    ['a\r\n+b', "a\r\n'+b"],
  ])('%j becomes %j', (cell, safe) => {
    expect(defused(cell)).toBe(safe);
    expect(restored(safe)).toBe(cell);
  });
  it.each(['', 'a=b', 'a - b', '6,000-8,000 fighters', '“-', '–5', 'a@b.example', "don't", 'a; b', 'a\nb', "'", "'a'", '−5', '…=', 'x\t'])('%j is left alone', (cell) => {
    expect(defused(cell)).toBe(cell);
  });
  it('is never begun by a sign of a formula, wherever a program may cut it, and comes back as it was', () => {
    const signs = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '＝', '＠', "'", '"', ';', ',', '\t', '\r', '\n', ' ', '\u00a0', 'a', '1'), maxLength: 12 });
    fc.assert(
      fc.property(signs, (cell) => {
        const safe = defused(cell);
        for (const part of safe.split(/[;\t\r\n]/)) expect(part).not.toMatch(/^[ \u00a0"]*[=+\-@＝＋－＠]/);
        expect(safe).not.toMatch(/^[\t\r\n]/);
        expect(restored(safe)).toBe(cell);
      }),
      { numRuns: 2000 },
    );
  });
  it('takes time in proportion to its length', () => {
    expect(
      spent(() => {
        for (const sign of [';', '\t', ' ', "'", '"', '; ', "'\n"]) defused(sign.repeat(200_000));
      }),
    ).toBeLessThan(2000);
  });
});
