import { expect, it } from 'vitest';
import { isSame, keeper } from './keeper';

it.each([
  [1, 1, true],
  ['a', 'b', false],
  [NaN, NaN, true],
  [null, undefined, false],
  [[1, [2]], [1, [2]], true],
  [[1, 2], [1], false],
  [[], {}, false],
  [{ x: 1, at: { y: [2] } }, { x: 1, at: { y: [2] } }, true],
  [{ x: 1 }, { x: 1, y: undefined }, false],
  [{ x: undefined }, { y: undefined }, false],
  [new Map([['a', 1]]), new Map([['a', 1]]), false],
])('%j and %j: %s', (a, b, same) => {
  expect(isSame(a, b)).toBe(same);
  expect(isSame(b, a)).toBe(same);
});

it('gives a mark that has not changed as the object that it was, and the list too where none has', () => {
  const keep = keeper(({ id }: { readonly id: string; readonly x: number }) => id);
  const marks = (x: number) => [
    { id: 'a', x: 1 },
    { id: 'b', x },
  ];
  const first = keep(marks(2));
  expect(keep(marks(2))).toBe(first);
  const wanted = [...marks(3).reverse(), { id: 'c', x: 1 }];
  const next = keep(wanted);
  expect(next).toEqual(wanted);
  expect(next[1]).toBe(first[0]);
  expect(next[0]).not.toBe(first[1]);
});

it('knows a mark again that was not among the last', () => {
  const keep = keeper(({ id }: { readonly id: string }) => id);
  const [a] = keep([{ id: 'a' }]);
  keep([{ id: 'b' }]);
  expect(keep([{ id: 'b' }, { id: 'a' }])[1]).toBe(a);
});
