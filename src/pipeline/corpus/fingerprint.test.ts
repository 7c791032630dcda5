import fc from 'fast-check';
import { expect, it } from 'vitest';
import { common, fingerprint, inOrder, runsOf } from './fingerprint';

it('is the same for the same words, another for others, and a whole number', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(fingerprint(a) === fingerprint(b)).toBe(a === b);
      expect(Number.isSafeInteger(fingerprint(a))).toBe(true);
    }),
  );
});

it('tells 200,000 short words apart', () => {
  const words = Array.from({ length: 200_000 }, (_, i) => `pier${i.toString(36)}`);
  expect(new Set(words.map(fingerprint)).size).toBe(words.length);
});

it('finds a run of words in two texts, and none in words in another order', () => {
  const prints = (words: string) => words.split(' ').map(fingerprint);
  const runs = (words: string) => inOrder(runsOf(prints(words), 3));
  expect(runs('the pier')).toEqual([]);
  expect(runs('the pier was closed')).toHaveLength(2);
  expect(common(runs('the pier was closed at noon'), runs('they said the pier was open'))).toBe(1);
  expect(common(runs('the pier was closed'), runs('closed was pier the'))).toBe(0);
});

it('counts what two have in common', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.array(fc.nat(20)), (a, b) => {
      expect(common(inOrder(a), inOrder(b))).toBe(new Set(a.filter((n) => b.includes(n))).size);
    }),
  );
});
