import { describe, expect, it } from 'vitest';
import { fixture, type SaidFigure } from './fixture';
import { sayingsOf } from './saying';
import { sayingText } from './sentence';

const said = (id: string, article: string, figure: SaidFigure['figure'], claim: SaidFigure['claim'] = {}): SaidFigure => ({ id, article, figure, claim });
const sayings = (figures: readonly SaidFigure[], conflicts: Parameters<typeof fixture>[2] = []) => {
  const { catalogue, claims } = fixture(figures, [], conflicts);
  return sayingsOf(claims, catalogue);
};

describe('sayings', () => {
  it('join claims of the same number of the same thing, with all their letters', () => {
    const found = sayings([said('a', 'ash', { text: '900 fighters', low: 900, high: 900 }), said('b', 'birch', { text: 'nine hundred fighters', low: 900, high: 900 })]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ id: 'a', words: '900 fighters', otherWords: ['nine hundred fighters'], provenance: { affirmed: { articles: 2, reports: 1 } } });
  });
  it.each([
    ['another value', { text: '800 fighters', low: 800, high: 800 }],
    ['another bound', { text: 'at least 900 fighters', low: 900, high: 900, bound: 'at_least' }],
    ['another subject', { text: '900 fighters', low: 900, high: 900, subject: 'arland' }],
    ['another place', { text: '900 fighters', low: 900, high: 900, place: 'hills' }],
    ['another unit', { text: '900 fighters', low: 900, high: 900, unit: 'percent' }],
  ] as const)('do not join %s', (_, other) => {
    expect(sayings([said('a', 'ash', { text: '900 fighters', low: 900, high: 900 }), said('b', 'birch', other)])).toHaveLength(2);
  });
  it('do not join vague words that differ', () => {
    expect(sayings([said('a', 'ash', { text: 'numerous raids', bound: 'vague' }), said('b', 'birch', { text: 'hundreds of raids', bound: 'vague' })])).toHaveLength(2);
  });
  it('name the speaker, an alias as one, and who passes it on', () => {
    const [found] = sayings([said('a', 'ash', { text: '900 fighters', low: 900, high: 900 }, { speakers: ['otter'], attribution: 'otter > harbour-post' })]);
    expect(found?.voices).toEqual([{ names: ['Otter, an alias', 'The Harbour Post'], nobody: '' }]);
  });
  it('say that nobody is named, with the words that hedge', () => {
    const own = { text: 'about 900 fighters', low: 900, high: 900, bound: 'approx' } as const;
    expect(sayings([said('a', 'cedar', own, { sentence: 's1', hedge_start: 110, hedge_end: 120 })])[0]?.voices[0]?.nobody).toBe('nobody named: “is thought”');
    expect(sayings([said('a', 'cedar', own)])[0]?.voices[0]?.nobody).toBe('nobody named');
  });
  it('say when, or that no date is given', () => {
    const own = { text: '900 fighters', low: 900, high: 900 };
    expect(sayings([said('a', 'cedar', own)])[0]?.whens).toEqual(['no date given; written Apr 2021']);
    expect(sayings([said('a', 'ash', own), said('b', 'birch', own)])[0]?.whens).toEqual(['no date given; written 8–14 Mar 2021 and 9 Mar 2021']);
    const dated = { date: '2021-02', date_start: '2021-02-01', date_end: '2021-02-28', date_text: 'last month', date_basis: 'resolved' } as const;
    expect(sayings([said('a', 'ash', own, dated)])[0]?.whens).toEqual(['Feb 2021, worked out from “last month”']);
    expect(sayings([said('a', 'ash', own, { ...dated, date_basis: 'publication' })])[0]?.whens).toEqual(['no date given; written 8–14 Mar 2021']);
  });
  it('link to what contradicts them, both ways', () => {
    const conflict = { claim_a: 'a', claim_b: 'b', about: 'fighters', why: 'disjoint_ranges' } as const;
    const [a, b] = sayings([said('a', 'ash', { text: '900 fighters', low: 900, high: 900 }), said('b', 'cedar', { text: '20 fighters', low: 20, high: 20 })], [conflict]);
    expect(a?.counters.map((c) => c.id)).toEqual(['b']);
    expect(b?.counters.map((c) => c.id)).toEqual(['a']);
  });
  it('are one sentence for those who listen', () => {
    const [found] = sayings([said('a', 'cedar', { text: '6-8 camps', measure: 'camps', low: 6, high: 8, bound: 'range', place: 'hills' })]);
    expect(found && sayingText(found)).toBe('“6-8 camps”, Northern Front, in the Grey Hills; nobody named; no date given; written Apr 2021; article C');
  });
  it('ignore claims that are no figures', () => {
    const { catalogue, claims } = fixture([], [{ id: 'r', article: 'ash', supply: { source: 'arland', target: 'front', weapons: [] } }]);
    expect(sayingsOf(claims, catalogue)).toEqual([]);
  });
});
