import { expect, it } from 'vitest';
import { lotsOf } from './lots';

const ids = Array.from({ length: 3000 }, (_, i) => `article-${i}`);
const namesOf = (all: readonly string[]): readonly string[] => lotsOf(all).map(([from, to]) => all.slice(from, to).join());

it('cuts all articles into lots that follow each other, none of them long', () => {
  for (const count of [0, 1, 2, 63, 64, 65, 3000]) expect(namesOf(ids.slice(0, count)).join()).toBe(ids.slice(0, count).join());
  expect(lotsOf(ids).every(([from, to]) => to > from && to - from <= 64)).toBe(true);
  expect(lotsOf(ids).length).toBeLessThan(3000 / 16);
});

it('leaves most as they were when an article comes or goes', () => {
  const before = new Set(namesOf(ids));
  for (const at of [0, 700, 1500, 2999]) {
    expect(namesOf([...ids.slice(0, at), 'new', ...ids.slice(at)]).filter((lot) => !before.has(lot)).length).toBeLessThan(8);
    expect(namesOf(ids.filter((_, i) => i !== at)).filter((lot) => !before.has(lot)).length).toBeLessThan(8);
  }
});
