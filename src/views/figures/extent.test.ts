import { describe, expect, it } from 'vitest';
import type { Figure } from '../../model/figure';
import { extentOf, numeral, unitText, valueText } from './extent';

const figure = (part: Partial<Figure>): Figure => ({ claim: 'c', measure: 'fighters', unit: 'persons', low: null, high: null, bound: '', text: '', subject: '', object: '', place: '', caveat: '', ...part });

describe('what the words of a figure allow', () => {
  it.each([
    [{ bound: 'exact', low: 12, high: 12 }, '12'],
    [{ bound: 'exact', low: 12 }, '12'],
    [{ bound: 'approx', low: 900, high: 900 }, 'about 900'],
    [{ bound: 'approx', low: 800, high: 900 }, 'about 800–900'],
    [{ bound: 'range', low: 900, high: 800 }, '800–900'],
    [{ bound: 'at_least', low: 5_000 }, 'at least 5,000'],
    [{ bound: 'more_than', low: 5_000 }, 'more than 5,000'],
    [{ bound: 'at_most', high: 300 }, 'at most 300'],
    [{ bound: 'less_than', high: 300 }, 'less than 300'],
    [{ bound: 'vague', text: 'several thousand' }, 'thousands; no bounds given'],
    [{ bound: '', low: 3 }, 'at least 3'],
  ] as const)('%o is %s', (part, text) => {
    expect(valueText(extentOf(figure(part)))).toBe(text);
  });

  it('draws nothing where no number and no order of magnitude is named', () => {
    expect(extentOf(figure({ bound: 'vague', text: 'numerous' }))).toEqual({ shape: 'words' });
    expect(extentOf(figure({ bound: 'range' }))).toEqual({ shape: 'words' });
    expect(extentOf(figure({ bound: 'at_least' }))).toEqual({ shape: 'words' });
  });
  it('gives a vague share no order of magnitude', () => {
    expect(extentOf(figure({ bound: 'vague', unit: 'percent', text: 'most of the thousands' }))).toEqual({ shape: 'words' });
  });
  it('writes millions as words and one of a unit in the singular', () => {
    expect(numeral(2_500_000)).toBe('2.5 million');
    expect([unitText('persons', true), unitText('years', true), unitText('years')]).toEqual(['person', 'year', 'years']);
  });
});
