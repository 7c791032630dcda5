import { expect, it, vi } from 'vitest';
import { oncePer, perText, remembered } from './remembered';

it('does the work on an object once, and again on another that looks the same', () => {
  const work = vi.fn(({ n }: { readonly n: number }) => n * 2);
  const twice = oncePer(work);
  const four = { n: 4 };
  expect([twice(four), twice(four), twice({ n: 4 })]).toEqual([8, 8, 8]);
  expect(work).toHaveBeenCalledTimes(2);
});

it('does the work once for a key, whichever of the last keys it is, and again for one that is forgotten', () => {
  const work = vi.fn((a: number, b: string) => `${a}${b}`);
  const joined = remembered(work, (a, b) => [a, b], 2);
  expect([joined(1, 'a'), joined(2, 'a'), joined(1, 'a'), joined(2, 'a')]).toEqual(['1a', '2a', '1a', '2a']);
  expect(work).toHaveBeenCalledTimes(2);
  joined(3, 'a');
  expect(joined(1, 'a')).toBe('1a');
  expect(work).toHaveBeenCalledTimes(4);
});

it('tells keys of other length apart', () => {
  const count = remembered(
    (list: readonly number[]) => list.length,
    (list) => list,
  );
  expect([count([1]), count([1, 2]), count([])]).toEqual([1, 2, 0]);
});

it('keeps no more texts than it may', () => {
  const work = vi.fn((text: string) => text.length);
  const long = perText(work, 2);
  for (const text of ['a', 'bb', 'a', 'ccc', 'a']) expect(long(text)).toBe(text.length);
  expect(work).toHaveBeenCalledTimes(4);
});
