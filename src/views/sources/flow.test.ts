import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../model/focus';
import type { Counting } from '../../model/provenance';
import { crowd, dataset, harbour } from './harbour.fixture';
import { flowOf, tellingsOf } from './flow';

const flow = flowOf(dataset.claims, harbour, 'reports', 16);
const ids = (sources: readonly { readonly id: string; readonly tellings: readonly { readonly claim: { readonly id: string } }[] }[]) => sources.map(({ id, tellings }) => `${id}: ${tellings.map((t) => t.claim.id).join(' ')}`);

describe('the flow', () => {
  it('has the articles in the order of their letters', () => {
    expect(ids(flow.articles)).toEqual(['alder: a1 a2 a3', 'birch: b1 b2', 'cedar: c1 c2 c3', 'dogwood: d1 d2']);
  });
  it('has every report but what articles say in their own voice', () => {
    expect(ids(flow.reports)).toEqual(['gull: a1 a2 b1 b2 c1', 'bureau: c2', 'own-dogwood: d1']);
  });
  it('has speakers across reports, those who speak together apart, and nobody last', () => {
    expect(ids(flow.speakers)).toEqual(['~~finn: a1 b1', '~~finn.wren: a2', '~gull~gull: b2', '~gull~-: c1', '~~wren: c2 d1'].sort((a, b) => ids(flow.speakers).indexOf(a) - ids(flow.speakers).indexOf(b)));
    expect(ids(flow.speakers).slice(0, 2)).toEqual(['~~finn: a1 b1', '~~finn.wren: a2']);
  });
  it('has a band for every pair, and short ones for own voices', () => {
    expect(flow.relays.map(({ from, to, tellings }) => [from, to, tellings.length])).toEqual([
      ['alder', 'gull', 2],
      ['birch', 'gull', 2],
      ['cedar', 'gull', 1],
      ['cedar', 'bureau', 1],
      ['dogwood', 'own-dogwood', 1],
    ]);
    expect(flow.own.map(({ from }) => from)).toEqual(['alder', 'cedar', 'dogwood']);
  });
  it('joins tellings of the same claim, unless articles are counted', () => {
    const threads = (counting: Counting) => new Set(tellingsOf(dataset.claims.slice(0, 5), harbour, counting).map((t) => t.thread)).size;
    expect(threads('reports')).toBe(3);
    expect(threads('articles')).toBe(5);
  });
  it('leads from every mark to exactly its claims', () => {
    for (const { id, focus, tellings } of [...flow.articles, ...flow.reports, ...flow.speakers, ...flow.relays, ...flow.own, ...flow.voices])
      expect([id, claimsOf(focus, harbour).map((c) => c.id)]).toEqual([id, tellings.map((t) => t.claim.id)]);
  });
  it('keeps to so many reports, those first that most articles relay, and says what is not drawn', () => {
    const some = flowOf(dataset.claims, harbour, 'reports', 1);
    expect(some.reports.map(({ id }) => id)).toEqual(['gull']);
    expect(some.articles.map(({ id }) => id)).toEqual(['alder', 'birch', 'cedar']);
    expect(some.more).toEqual({ reports: 2, articles: 1, claims: 3 });
  });
  it('counts every claim, drawn or not', () => {
    const many = crowd(50);
    const { articles, more } = flowOf(many.dataset.claims, many, 'reports', 16);
    expect(articles.reduce((sum, a) => sum + a.tellings.length, 0) + more.claims).toBe(many.dataset.claims.length);
  });
  it('is empty for no claim', () => {
    expect(flowOf([], harbour, 'reports', 16)).toEqual({ articles: [], reports: [], speakers: [], relays: [], own: [], voices: [], more: { reports: 0, articles: 0, claims: 0 } });
  });
});
