import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../reading';
import type { Span } from '../span';
import { tellerOf } from './teller';

const statement = (start: number, end: number, speakers: readonly string[] = [], cue: Span = { start: end, end: end + 4 }): Statement => ({ start, end, sentence: 0, form: 'indirect', cue, source: cue, speakers, chain: speakers, rule: '' });
const at = (statements: readonly Statement[], start: number, end: number, actor = ''): number | null => tellerOf(statements)({ start, end }, actor)?.index ?? null;

describe('who tells it', () => {
  const nested = [statement(0, 100, ['courier']), statement(20, 60, ['falcon']), statement(200, 240, ['heron'])];
  it.each([
    ['the one statement around it', 70, 90, 0],
    ['the inner of two', 30, 50, 1],
    ['the inner one when it holds the larger part', 40, 70, 1],
    ['the outer one when the inner holds the smaller part', 50, 90, 0],
    ['another one farther on', 210, 220, 2],
    ['a statement that holds half of it', 220, 260, 2],
  ])('is %s', (_, start, end, index) => {
    expect(at(nested, start, end)).toBe(index);
  });
  it.each([['between', 120, 180], ['before the last', 150, 200], ['after all', 300, 310], ['mostly outside', 230, 260]])('is nobody %s', (_, start, end) => {
    expect(at(nested, start, end)).toBeNull();
  });
  it('is nobody where there are no statements', () => {
    expect(at([], 0, 10)).toBeNull();
  });
  it('is who does it by saying it, where the cue stands in the words', () => {
    const warned = [statement(0, 200, ['courier']), statement(40, 60, ['norland'], { start: 10, end: 16 })];
    expect(at(warned, 0, 60, 'norland')).toBe(1);
    expect(at(warned, 0, 60, 'estia')).toBe(0);
    expect(at(warned, 12, 60, 'norland')).toBe(0);
    expect(at(warned, 100, 160, 'norland')).toBe(0);
  });
  it('is the same as by looking at every statement', () => {
    const spans = fc.tuple(fc.nat(120), fc.integer({ min: 1, max: 60 })).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(spans, { maxLength: 12 }), spans, (list, span) => {
        let best: number | null = null;
        list.forEach((s, i) => {
          const shared = Math.min(s.end, span.end) - Math.max(s.start, span.start);
          const known = best === null ? undefined : list[best];
          if (shared > 0 && shared >= 0.5 * (span.end - span.start) && (!known || s.end - s.start < known.end - known.start)) best = i;
        });
        expect(at(list.map((s) => statement(s.start, s.end)), span.start, span.end)).toBe(best);
      }),
      { numRuns: 500 },
    );
  });
});
