import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../model/catalogue';
import type { Focus } from '../../model/focus';
import Evidence from './Evidence.svelte';
import { catalogue, dataset, SUPPLY } from './sample';

const nothing = () => undefined;
const html = (focus: Focus | null, claims = dataset.claims): string =>
  render(Evidence, { props: { catalogue, claims, counting: 'reports', focus, marked: new Set<string>(), width: 368, choose: nothing, close: nothing, permalink: 'https://example.org/#v' } }).body;
const text = (page: string): string => page.replace(/<!--.*?-->|<[^>]+>/g, '').replace(/\s+/g, ' ');

describe('the evidence panel', () => {
  it('shows the words of the article unchanged between its marks', () => {
    const quotations = [...html({ kind: 'all', id: '' }).matchAll(/<blockquote[^>]*>(.*?)<\/blockquote>/gs)].map((m) => text(m[1] ?? '').trim());
    expect(quotations).toContain('It is a cold cheap pills buy now winter there.');
    expect(quotations.every((q) => dataset.sentences.some((s) => s.text === q))).toBe(true);
  });
  it('stands for every claim of the focus', () => {
    const ids = [...html(SUPPLY).matchAll(/data-mark="quotation" data-claims="([^"]*)"/g)].flatMap((m) => (m[1] ?? '').split(' '));
    expect(ids.sort()).toEqual(['a1', 'b1', 'c1']);
  });
  it('names every button, the page signs by their article', () => {
    const page = html(SUPPLY);
    expect(page).toContain('aria-label="Article B, Untitled: “The Courier says the capital has sent them rockets.”"');
    for (const button of page.match(/<button.*?<\/button>/gs) ?? []) expect(/aria-label="[^"]+"/.test(button) || text(button).trim() !== '').toBe(true);
  });
  it('puts the denial before what it denies', () => {
    const page = text(html(SUPPLY));
    expect(page.indexOf('Denied: the article itself')).toBeGreaterThan(0);
    expect(page.indexOf('Said: The Courier')).toBeGreaterThan(page.indexOf('Denied: the article itself'));
  });
  it('lists so many reports, and says how many more there are', () => {
    const [supply] = dataset.claims;
    if (!supply) throw new Error('sample: no claim');
    const many = Array.from({ length: 30 }, (_, i) => ({ ...supply, id: `m${i}`, report: `r${i}` }));
    const relationships = many.map(({ id }) => ({ claim: id, source: 'norland', target: 'harbour-front', type: 'supplies_arms' as const, family: 'material_support' as const, plover: '', cameo: '', weapons: [] }));
    const large = catalogueOf({ ...dataset, claims: many, relationships, conflicts: [] });
    const page = render(Evidence, { props: { catalogue: large, claims: many, counting: 'reports', focus: SUPPLY, marked: new Set<string>(), width: 368, choose: nothing, close: nothing, permalink: '' } }).body;
    expect(page.match(/title="All claims of this report"/g)).toHaveLength(24);
    expect(text(page)).toContain('6 more reports');
    expect(text(html(SUPPLY))).not.toContain('more report');
  });
  it('asks to choose where nothing is chosen', () => expect(text(html(null))).toContain('Choose any mark to read the sentence behind it.'));
  it('says that no claim matches, and how many the selection leaves out', () => {
    expect(text(html(SUPPLY, []))).toContain('No claim matches. The selection leaves out 3 claims.');
    expect(text(html(SUPPLY, []))).not.toContain('Copy citation');
  });
  it('never says that anything is confirmed, or a fact', () => expect(text(html({ kind: 'all', id: '' }))).not.toMatch(/\b(confirmed|facts?|only|sources say)\b/i));
});
