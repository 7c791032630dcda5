import { expect, it } from 'vitest';
import { filling } from './filling';
import { panelOf } from './panel';
import { catalogue, dataset } from './sample';

const groups = panelOf({ kind: 'all', id: '' }, dataset.claims, catalogue)
  .sections.flatMap(({ sides }) => sides)
  .flatMap((side) => side.groups);

it('is the first group at least, and all where they are less high than asked', () => {
  expect(groups.length).toBeGreaterThan(2);
  expect(filling(groups, 368, 1)).toBe(1);
  expect(filling(groups, 368, 10_000)).toBe(groups.length);
  expect(filling([], 368, 900)).toBe(0);
});
it('is more where there is more height, or more width for the same words', () => {
  expect(filling(groups, 368, 480)).toBeGreaterThan(1);
  expect(filling(groups, 368, 480)).toBeLessThan(groups.length);
  expect(filling(groups, 1200, 480)).toBeGreaterThanOrEqual(filling(groups, 368, 480));
});
it('counts no quotation that is folded away', () => {
  const [first, ...rest] = groups;
  if (!first) throw new Error('no group');
  const height = 230;
  expect(filling([{ ...first, open: 0 }, ...rest], 368, height)).toBeGreaterThan(filling(groups, 368, height));
});
