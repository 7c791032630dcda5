import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { ViewProps } from '../../model/view';
import { fixture, type Fixture } from './fixture';
import Figures from './Figures.svelte';

const html = ({ catalogue, claims }: Fixture, more: Partial<ViewProps> = {}): string =>
  render(Figures, { props: { catalogue, claims, counting: 'reports', focus: null, marked: new Set<string>(), width: 800, choose: () => undefined, ...more } }).body.replace(/<!--.*?-->/g, '');
const buttons = (body: string): readonly string[] => [...body.matchAll(/<button[^>]*>/g)].map(([tag]) => tag);

const some = fixture(
  [
    { id: 'a', article: 'ash', figure: { text: 'some 900 fighters', low: 900, high: 900, bound: 'approx', caveat: 'could be higher' } },
    { id: 'b', article: 'cedar', figure: { text: 'hundreds of fighters', bound: 'vague' } },
    { id: 'c', article: 'ash', figure: { text: 'two guards', measure: 'guards', low: 2, high: 2 }, claim: { speakers: ['lena'], attribution: 'lena' } },
    { id: 'd', article: 'ash', figure: { text: '40 percent', measure: 'share of raids', unit: 'percent', low: 40, high: 40 } },
    { id: 'e', article: 'ash', figure: { text: 'numerous lorries', measure: 'lorries', bound: 'vague' } },
  ],
  [{ id: 'r', article: 'ash', supply: { source: 'arland', target: 'front', weapons: ['mines'] } }],
);

describe('the view of the figures', () => {
  it('says so when no claim matches', () => {
    expect(html(fixture([]))).toContain('No claim matches.');
    expect(html(some)).not.toContain('No claim matches.');
  });
  it('makes every figure and every cell a button with a name and its claims', () => {
    const found = buttons(html(some));
    expect(found.filter((tag) => tag.includes('data-mark="figure"'))).toHaveLength(5);
    expect(found.filter((tag) => tag.includes('data-mark="cell"'))).toHaveLength(1);
    expect(html(some).match(/<button[^>]*>\s*<span class="unseen[^"]*">[^<]{10,}/g)).toHaveLength(6);
    expect(found.flatMap((tag) => /data-claims="([^"]*)"/.exec(tag)?.[1]?.split(' ') ?? []).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'r']);
  });
  it('marks what is chosen and nothing else', () => {
    const marked = buttons(html(some, { marked: new Set(['b', 'r']) })).filter((tag) => tag.includes('aria-current'));
    expect(marked.map((tag) => /data-claims="([^"]*)"/.exec(tag)?.[1])).toEqual(['b', 'r']);
  });
  it('never shows a number without who said it', () => {
    const body = html(some);
    expect(body).toContain('Lena Moor');
    expect(body.match(/class="facts/g)).toHaveLength(5);
  });
  it('links a contradiction to its counterpart', () => {
    const contested = fixture(
      [
        { id: 'a', article: 'ash', figure: { text: '900 fighters', low: 900, high: 900 } },
        { id: 'b', article: 'cedar', figure: { text: 'at most 80 fighters', high: 80, bound: 'at_most' } },
      ],
      [],
      [{ claim_a: 'a', claim_b: 'b', about: 'fighters', why: 'disjoint_ranges' }],
    );
    expect(html(contested).replace(/<svg.*?<\/svg>|<[^>]*>/gs, '')).toMatch(/Contested:\s+“at most 80 fighters”, nobody named\s+; article C/);
  });
  it('draws the same each time', () => {
    expect(html(some)).toBe(html(some));
  });
});
