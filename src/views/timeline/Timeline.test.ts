import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Focus } from '../../model/focus';
import { catalogueFor, medley } from './dataset.fixture';
import Timeline from './Timeline.svelte';

const catalogue = catalogueFor(medley);
const claims = catalogue.dataset.claims;
const drawn = (width: number, some = claims, focus: Focus | null = null, marked: ReadonlySet<string> = new Set()): string =>
  render(Timeline, { props: { catalogue, claims: some, counting: 'reports', focus, marked, width, choose: () => undefined } }).body;
const all = (html: string, pattern: RegExp): readonly string[] => [...html.matchAll(pattern)].map((match) => match[1] ?? '');

describe('the timeline as drawn', () => {
  it.each([328, 800, 1280])('stands for every event claim at %i px', (width) => {
    const ids = new Set(all(drawn(width), /data-claims="([^"]*)"/g).flatMap((list) => list.split(' ')));
    expect(claims.filter((claim) => !ids.has(claim.id))).toEqual([]);
  });
  it('has one tab stop among its marks', () => {
    const marks = all(drawn(800), /(<rect[^>]*role="button"[^>]*data-mark="(?:event|article)"[^>]*>)/g);
    expect(marks.length).toBeGreaterThan(7);
    expect(marks.filter((mark) => mark.includes('tabindex="0"'))).toHaveLength(1);
  });
  it('names every mark in words', () => {
    const names = all(drawn(800), /<rect[^>]*role="button"[^>]*aria-label="([^"]*)"/g);
    expect(names).toContain('12 Apr 2021 Event visit; articles A and B, one report');
    expect(names).toContain('Article A published, 3 May 2021, as printed, Story a');
    expect(names.every((name) => name.trim() !== '' && !name.includes('undefined'))).toBe(true);
  });
  it('marks what is chosen, by its event or by its claims', () => {
    const pressed = (html: string) => all(html, /(<rect[^>]*aria-pressed="true"[^>]*>)/g).map((mark) => /data-key="([^"]*)"/.exec(mark)?.[1]);
    expect(pressed(drawn(800, claims, { kind: 'event', id: 'raid' }))).toEqual(['conflict raid']);
    expect(pressed(drawn(800, claims, null, new Set(['c3'])))).toEqual(['contact talks']);
    expect(pressed(drawn(800))).toEqual([]);
  });
  it('draws only finite numbers', () => expect(drawn(800)).not.toMatch(/NaN|Infinity|undefined/));
  it('says so when no claim matches', () => expect(drawn(800, [])).toContain('No claim matches.'));
  it('says how many events have a date', () => expect(drawn(800)).toContain('7 events with a date, 1 without'));
  it('offers both ends of the period as sliders with words', () => expect(all(drawn(800), /role="slider"[^>]*aria-valuetext="([^"]*)"/g)).toEqual(['1 Jan 2021', '30 Jun 2021']));
  it('looks as it did', async () => {
    const svg = drawn(800).replace(/<!--.*?-->/g, '').replace(/ class="[^"]*svelte-[^"]*"/g, '').replace(/></g, '>\n<');
    await expect(svg).toMatchFileSnapshot('snapshots/medley-800.html');
  });
});
