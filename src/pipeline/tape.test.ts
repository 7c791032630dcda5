import fc from 'fast-check';
import { expect, it } from 'vitest';
import { playing, recording, type Tape } from './tape';

const kinds = ['sum', '', 'share'] as const;
type Record = readonly [string, number | null, (typeof kinds)[number], readonly string[]];
const records = fc.array(fc.tuple(fc.string(), fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0)), fc.constantFrom(...kinds), fc.array(fc.string())));
const recorded = (all: readonly Record[]): { readonly tape: Tape; readonly starts: readonly number[] } => {
  const { text, name, number, code, many, length, tape } = recording();
  const starts = all.map(([own, amount, kind, others]) => {
    const start = length();
    name(own);
    number(amount);
    code(kinds, kind);
    many(others, text);
    return start;
  });
  return { tape, starts };
};

it('gives back what was put on it, in its order or from anywhere, after it has been JSON, too', () => {
  fc.assert(
    fc.property(records, (all) => {
      const { tape, starts } = recorded(all);
      const again: Tape = JSON.parse(JSON.stringify(tape));
      const { text, numberOrNull, code, many, seek, isEnd } = playing(again);
      const take = (): Record => [text(), numberOrNull(), code(kinds), many(text)];
      const played: Record[] = [];
      while (!isEnd()) played.push(take());
      expect(played).toEqual(all);
      for (const [i, start] of [...starts.entries()].reverse()) {
        seek(start);
        expect(take()).toEqual(all[i]);
      }
      expect(tape.texts.length).toBe(all.length + new Set(all.flatMap(([, , , others]) => others)).size);
    }),
  );
});

it('gives no more than was put on it, and no number where there is none', () => {
  const { tape } = recorded([['pier', null, 'sum', []]]);
  const { seek, number, text } = playing(tape);
  expect(text()).toBe('pier');
  expect(number).toThrow('no number: 1');
  seek(4);
  expect(text).toThrow('nothing there: 4');
});
