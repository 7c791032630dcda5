import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../model/catalogue';
import { contestsOf } from '../../parts/quotation/contests';
import { foldsOf } from './fold';
import { groupsOf, sidesOf } from './groups';
import { catalogue, claim, dataset } from './sample';

const supply = dataset.claims.filter((c) => ['a1', 'b1', 'c1'].includes(c.id));

describe('groups', () => {
  it('gather what relays one report, most articles first', () => {
    expect(groupsOf(dataset.claims, catalogue).map((g) => [g.outlet, g.about, g.entries.map((e) => e.letter).join('')])).toEqual([
      ['The Courier', 'report of 1 Mar 2021', 'AAB'],
      ['The article itself', '', 'BB'],
      ['The article itself', '', 'C'],
    ]);
  });
  it('say who is an alias and why the articles are held to relay one report', () => {
    expect(groupsOf(supply, catalogue)[0]?.note).toBe('Falcon and Heron are aliases. Held to be one report, because the same outlet is named.');
    expect(groupsOf(supply.filter((c) => c.id === 'b1'), catalogue)[0]?.note).toBe('');
  });
  it('are none for no claim', () => expect(groupsOf([], catalogue)).toEqual([]));
});

describe('sides', () => {
  it('put the smaller one first', () => {
    const sides = sidesOf([...supply, claim('x', 'birch', 1, 'fighters', { report: 'own-birch' })], catalogue, true);
    expect(sides.map((s) => [s.label, s.groups.length])).toEqual([['Denied', 1], ['Said', 2]]);
  });
  it('are one where nothing stands against anything, and where they are not to be told apart', () => {
    expect(sidesOf(supply.filter((c) => c.id !== 'c1'), catalogue, true).map((s) => s.label)).toEqual(['']);
    expect(sidesOf(supply, catalogue, false).map((s) => s.groups.length)).toEqual([2]);
    expect(sidesOf([], catalogue, true)).toEqual([]);
  });
  it('are as many as there are figures that exclude each other', () => {
    const figures = ['ship', 'rockets', 'port'].map((word, i) => claim(word, 'cedar', word === 'rockets' ? 0 : 1, word, { kind: 'figure', report: `r${i}` }));
    const against = catalogueOf({ ...dataset, conflicts: [['ship', 'rockets'], ['rockets', 'port']].map(([a = '', b = '']) => ({ claim_a: a, claim_b: b, about: '', why: 'disjoint_ranges' as const })) });
    expect(sidesOf(figures, against, true).map((s) => s.groups.flatMap((g) => g.entries.flatMap((e) => e.claims.map((c) => c.id))).sort())).toEqual([['rockets'], ['port', 'ship']]);
  });
});

describe('contests', () => {
  it('bind what conflicts tie together, and leave the rest out of it', () => {
    const contests = contestsOf(dataset.claims.filter((c) => catalogue.conflicts.has(c.id)), catalogue);
    expect(contests.map((c) => [c.title, c.focus.id, c.claims.map((x) => x.id)])).toEqual([['Norland supplies arms to Harbour Front', 'norland~supplies_arms~harbour-front', ['a1', 'b1', 'c1']]]);
  });
});

describe('folds', () => {
  it.each([
    [[3], [3]],
    [[5], [5]],
    [[6], [4]],
    [[20, 2, 1], [4, 2, 1]],
    [[10, 10, 10, 10, 10, 1], [4, 4, 4, 0, 0, 1]],
    [[], []],
  ])('of groups of %j leave %j open', (sizes, open) => expect(foldsOf(sizes)).toEqual(open));
  it('never show more than there are', () => {
    const sizes = [1, 9, 4, 40, 2, 7, 7, 1];
    expect(foldsOf(sizes).every((open, i) => open <= (sizes[i] ?? 0))).toBe(true);
  });
});
