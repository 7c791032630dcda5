import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { catalogueOf, type Catalogue } from '../../model/catalogue';
import type { Focus } from '../../model/focus';
import { emptyDataset } from '../../store/dataset.fixture';
import { crowd, dataset, harbour } from './harbour.fixture';
import Sources from './Sources.svelte';

const drawn = (width: number, { catalogue = harbour, focus = null, without = '', marked = [] }: { catalogue?: Catalogue; focus?: Focus | null; without?: string; marked?: readonly string[] } = {}): string =>
  render(Sources, { props: { catalogue, claims: catalogue.dataset.claims, counting: 'reports', focus, marked: new Set(marked), width, choose: () => undefined, without, leaveOut: () => undefined } }).body;
const all = (html: string, pattern: RegExp): readonly string[] => [...html.matchAll(pattern)].map((match) => match[1] ?? '');

describe('the flow as drawn', () => {
  it.each([328, 800, 1216])('stands for every claim at %i px', (width) => {
    const ids = new Set(all(drawn(width), /data-claims="([^"]*)"/g).flatMap((list) => list.split(' ')));
    expect(dataset.claims.filter(({ id }) => !ids.has(id))).toEqual([]);
  });
  it.each([328, 800, 1216])('names every mark in words at %i px', (width) => {
    const names = all(drawn(width), /aria-label="([^"]*)"/g);
    expect(names).toContain('The Gull, report, 1 Mar 2021; articles A, B and C, one report: 5 claims, 3 different');
    expect(names).toContain('Leave out The Gull: the page without this report');
    expect(names.every((name) => name.trim() !== '' && !/undefined|~/.test(name))).toBe(true);
  });
  it('has one tab stop', () => expect(all(drawn(800), /(tabindex="0")/g)).toHaveLength(1));
  it('marks the chosen, and ticks what is left out', () => {
    const html = drawn(800, { focus: { kind: 'report', id: 'gull' }, without: 'bureau', marked: ['a1'] });
    expect(all(html, /aria-label="([^"]*)" aria-pressed="true"/g)).toEqual(['The Gull, report, 1 Mar 2021; articles A, B and C, one report: 5 claims, 3 different']);
    expect(all(html, /aria-checked="true" aria-label="([^"]*)"/g)).toEqual(['Leave out Harbour Bureau: the page without this report']);
    expect(html).toContain('Without Harbour Bureau, 9 of the 10 claims are left.');
    expect(all(html, /(class="lit)/g).length).toBeGreaterThan(0);
  });
  it('draws no more than it can show, and says so', () => expect(drawn(1216, { catalogue: crowd(50) })).toMatch(/Not drawn: 84 more reports/));
  it('says what there is not', () => {
    expect(drawn(800, { catalogue: catalogueOf({ ...emptyDataset, articles: dataset.articles.slice(0, 1) }) })).toContain('No claim was read in this article, so');
    const own = catalogueOf({ ...dataset, claims: dataset.claims.filter(({ id }) => id === 'a3') });
    expect(drawn(800, { catalogue: own })).toContain('in their own voice');
  });
  it('parts in a list who is not named from who says so', () => {
    const read = drawn(328).replace(/<svg[^]*?<\/svg>|<!--[^]*?-->|<[^>]+>/g, '').replace(/\s+/g, ' ');
    expect(read).toContain('No speaker named; The Gull says');
    expect(read).toContain('Finn an alias');
  });
  it('draws only finite numbers', () => expect(drawn(800)).not.toMatch(/NaN|Infinity|undefined/));
});
