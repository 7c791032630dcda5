import { describe, expect, it } from 'vitest';
import { fixture, type SaidFigure } from './fixture';
import { groupsOf } from './group';
import { sayingsOf } from './saying';

const said = (id: string, figure: SaidFigure['figure'], article = 'ash'): SaidFigure => ({ id, article, figure });
const groups = (figures: readonly SaidFigure[], conflicts: Parameters<typeof fixture>[2] = []) => {
  const { catalogue, claims } = fixture(figures, [], conflicts);
  return groupsOf(sayingsOf(claims, catalogue));
};
const kinds = (figures: readonly SaidFigure[]) => groups(figures).map((g) => `${g.kind}: ${g.heading}`);

describe('groups of figures', () => {
  it('share an axis where measure and unit are the same', () => {
    const [group, ...more] = groups([said('a', { text: '900 fighters', low: 900, high: 900 }), said('b', { text: 'hundreds of fighters', bound: 'vague' })]);
    expect(more).toEqual([]);
    expect(group).toMatchObject({ kind: 'axis', heading: 'Northern Front fighters' });
    expect(group?.rows.map((r) => r.saying.id)).toEqual(['a', 'b']);
  });
  it('are headed by subject, measure and place when all share them, else by the measure', () => {
    expect(kinds([said('a', { text: '900', low: 900, high: 900, place: 'hills' })])).toEqual(['axis: Northern Front fighters in the Grey Hills']);
    expect(kinds([said('a', { text: '900', low: 900, high: 900, subject: 'arland' })])).toEqual(['axis: Arland’s fighters']);
    const [mixed] = groups([said('a', { text: '900', low: 900, high: 900 }), said('b', { text: '800', low: 800, high: 800, subject: 'arland', place: 'hills' }), said('c', { text: '70', low: 70, high: 70, subject: '' })]);
    expect(mixed?.heading).toBe('Fighters');
    expect(mixed?.rows.map((r) => r.whose)).toEqual(['Northern Front', 'Arland, in the Grey Hills', 'Not said whose']);
  });
  it('count up to ten in circles, and more on an axis', () => {
    expect(kinds([said('a', { text: 'three guards', measure: 'guards', low: 3, high: 3 })])).toEqual(['count: Northern Front guards']);
    expect(kinds([said('a', { text: 'eleven guards', measure: 'guards', low: 11, high: 11 })])).toEqual(['axis: Northern Front guards']);
    expect(kinds([said('a', { text: 'three', measure: 'guards', low: 3, high: 3 }), said('b', { text: 'forty', measure: 'guards', low: 40, high: 40 })])).toEqual(['axis: Northern Front guards']);
  });
  it('draw no circles for what is measured or only about so many', () => {
    expect(kinds([said('a', { text: 'three years', measure: 'duration', unit: 'years', low: 3, high: 3 })])).toEqual(['said: Also said']);
    expect(kinds([said('a', { text: 'about three', low: 3, high: 3, bound: 'approx' })])).toEqual(['said: Also said']);
  });
  it('say in words what has no number, next to the same thing where there is one', () => {
    expect(kinds([said('a', { text: 'numerous raids', measure: 'raids', bound: 'vague' })])).toEqual(['said: Also said']);
    const [share] = groups([said('a', { text: '70 percent', measure: 'share of raids', unit: 'percent', low: 70, high: 70 }), said('b', { text: 'most of the raids', measure: 'share of raids', unit: 'percent', bound: 'vague' })]);
    expect(share).toMatchObject({ kind: 'share', heading: 'Share of raids: Northern Front', inWords: [{ id: 'b' }] });
  });
  it('set contradictions beside each other', () => {
    const figures = [said('a', { text: '900', low: 900, high: 900 }), said('b', { text: '800', low: 800, high: 800 }), said('c', { text: 'at least 2,000', low: 2_000, bound: 'at_least' })];
    const conflicts = [{ claim_a: 'a', claim_b: 'c', about: 'fighters', why: 'disjoint_ranges' } as const];
    expect(groups(figures, conflicts)[0]?.rows.map((r) => r.saying.id)).toEqual(['a', 'c', 'b']);
  });
  it('are none without figures', () => {
    expect(groups([])).toEqual([]);
  });
});
