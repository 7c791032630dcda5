import { describe, expect, it } from 'vitest';
import { fixture } from './fixture';
import { sayingsOf } from './saying';
import { baseOf, partsOf, shareOf, type Share } from './share';
import type { Figure } from '../../model/figure';

const share = (figure: Partial<Figure> & { readonly text: string }, width = 300): Share => {
  const { catalogue, claims } = fixture([{ id: 'f', article: 'ash', figure: { unit: 'percent', measure: 'share of raids', ...figure } }]);
  const [saying] = sayingsOf(claims, catalogue);
  if (!saying) throw new Error('no saying');
  return shareOf(saying, width);
};

describe('shares', () => {
  it('end in a wave for about', () => {
    expect(share({ text: 'some 70 percent', low: 70, high: 70, bound: 'approx' })).toMatchObject({ to: 210, open: 210, ending: 'wave', value: { text: 'about 70 %' }, rest: { text: 'not said' } });
  });
  it('end between two values, or fade where a bound is not given', () => {
    expect(share({ text: '40 to 60 percent', low: 40, high: 60, bound: 'range' })).toMatchObject({ to: 120, open: 180, ending: 'between' });
    expect(share({ text: 'more than half', low: 50, bound: 'more_than' })).toMatchObject({ to: 150, open: 300, ending: 'fade', rest: null });
    expect(share({ text: 'up to a tenth', high: 10, bound: 'at_most' })).toMatchObject({ to: 0, open: 30, ending: 'fade' });
  });
  it('stop at 100 %', () => {
    expect(share({ text: '120 percent', low: 120, high: 120 })).toMatchObject({ to: 300, open: 300 });
  });
  it('keep the value inside the bar', () => {
    expect(share({ text: 'one percent', low: 1, high: 1 }).value.x).toBeGreaterThan(0);
    expect(share({ text: 'all', low: 100, high: 100 }).value.x).toBeLessThan(300);
  });
  it('name their base as far as anything does', () => {
    const base = (figure: Partial<Figure>, words = '') => baseOf({ words, figure: { claim: '', measure: '', unit: 'percent', low: 1, high: 1, bound: 'exact', text: words, subject: '', object: '', place: '', caveat: '', ...figure } });
    expect(base({ object: 'all raids in spring' })).toBe('base: all raids in spring; their number is not given');
    expect(base({ object: 'its raids' }, 'half of its raids')).toBe('base: “its raids”; their number is not given');
    expect(base({}, 'some 70 percent of their raids are flown at night')).toBe('base: “their raids”; their number is not given');
    expect(base({ measure: 'share of territory' }, 'a fifth')).toBe('base: territory; its size is not given');
    expect(base({}, 'a fifth')).toBe('base: not said');
  });
  it('tell the base of a measure from what the share does', () => {
    expect(partsOf('share of raids against farms')).toEqual(['raids', 'against farms']);
    expect(partsOf('share of raids')).toEqual(['raids', '']);
    expect(partsOf('fighters')).toEqual(['', '']);
  });
});
