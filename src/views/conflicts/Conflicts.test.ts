import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { catalogueOf, type Catalogue } from '../../model/catalogue';
import type { Focus } from '../../model/focus';
import type { Counting } from '../../model/provenance';
import { emptyDataset } from '../../store/dataset.fixture';
import Conflicts from './Conflicts.svelte';
import { dataset, quay } from './quay.fixture';

const drawn = (width: number, { catalogue = quay, counting = 'reports', focus = null, marked = [] }: { catalogue?: Catalogue; counting?: Counting; focus?: Focus | null; marked?: readonly string[] } = {}): string =>
  render(Conflicts, { props: { catalogue, claims: catalogue.dataset.claims, counting, focus, marked: new Set(marked), width, choose: () => undefined } }).body.replace(/<!--.*?-->/g, '');
const all = (html: string, pattern: RegExp): readonly string[] => [...html.matchAll(pattern)].map((match) => match[1] ?? '');
const only = (...ids: readonly string[]): Catalogue => catalogueOf({ ...dataset, claims: dataset.claims.filter(({ id }) => ids.includes(id)) });

describe('the contradictions as drawn', () => {
  it.each([328, 800, 1216])('show both sides of each at %i px', (width) => {
    const html = drawn(width);
    const ids = new Set(all(html, /data-mark="side" data-claims="([^"]*)"/g).flatMap((list) => list.split(' ')));
    expect([...ids].sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    expect(html).toContain('3 contradictions, between 7 claims.');
    for (const why of ['Affirmed by one, denied by another', 'Numbers that do not overlap', '“First”, against an earlier one']) expect(html).toContain(why);
  });
  it('press what is chosen', () => {
    expect(all(drawn(800, { focus: { kind: 'claim', id: 'c' }, marked: ['c'] }), /aria-label="([^"]*)" aria-pressed="true"/g)).toEqual(['Denied in article C, in its own voice: “Kestrel has reportedly not met Otter”']);
  });
  it('grow their bars when articles are counted', () => {
    const widths = (counting: Counting) => all(drawn(800, { counting }), /<rect class="solid[^"]*"[^>]*? width="(\d+)"/g).map(Number);
    expect(widths('articles')[0]).toBe(2 * (widths('reports')[0] ?? 0));
  });
  it('say so where there is none', () => {
    expect(drawn(800, { catalogue: only('a', 'd') })).toContain('None of these 2 claims was found to contradict another.');
    expect(drawn(800, { catalogue: catalogueOf(emptyDataset) })).toContain('No claim was read in these articles');
  });
});
