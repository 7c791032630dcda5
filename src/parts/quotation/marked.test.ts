import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markKinds, runsOf } from './marked';

const words = (runs: ReturnType<typeof runsOf>) => runs.map((r) => [r.text, markKinds.filter((kind) => r[kind]).join(' ')]);

describe('runs of marked text', () => {
  it('is one bare run without marks', () => {
    expect(words(runsOf({ start: 40, text: 'A ship came.' }, []))).toEqual([['A ship came.', '']]);
  });
  it('cuts at every offset and lets marks overlap', () => {
    const marks = [
      { kind: 'claim', start: 42, end: 51 },
      { kind: 'hedge', start: 47, end: 60 },
    ] as const;
    expect(words(runsOf({ start: 40, text: 'A ship came in.' }, marks))).toEqual([['A ', ''], ['ship ', 'claim'], ['came', 'claim hedge'], [' in.', 'hedge']]);
  });
  it('leaves marks of other sentences alone, those that only touch included', () => {
    const marks = [
      { kind: 'claim', start: 0, end: 40 },
      { kind: 'claim', start: 46, end: 50 },
    ] as const;
    expect(words(runsOf({ start: 40, text: 'A ship' }, marks))).toEqual([['A ship', '']]);
  });
  it('gives no run for no text', () => expect(runsOf({ start: 3, text: '' }, [{ kind: 'claim', start: 0, end: 9 }])).toEqual([]));

  const mark = fc.record({ kind: fc.constantFrom(...markKinds), start: fc.integer({ min: 0, max: 80 }), end: fc.integer({ min: 0, max: 80 }) });
  it('joins to the text, whatever the marks', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff), { maxLength: 50 }).map((units) => String.fromCharCode(...units)), fc.nat(40), fc.array(mark, { maxLength: 8 }), (text, start, marks) => {
        const runs = runsOf({ start, text }, marks);
        expect(runs.map((r) => r.text).join('')).toBe(text);
        expect(runs.every((r) => r.text !== '')).toBe(true);
      }),
    );
  });
  it('marks exactly the characters that a mark covers', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 30 }), fc.array(mark, { maxLength: 6 }), (text, marks) => {
        const wears = runsOf({ start: 10, text }, marks).flatMap((r) => [...Array(r.text.length)].map(() => r.claim));
        const covered = [...Array(text.length).keys()].map((i) => marks.some((m) => m.kind === 'claim' && m.start <= i + 10 && i + 10 < m.end));
        expect(wears).toEqual(covered);
      }),
    );
  });
});
