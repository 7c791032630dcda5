import { describe, expect, it } from 'vitest';
import { dayOfIso } from '../../parts/isoDays';
import { brushOf, nudged, periodOf, spanned, windowOfPeriod } from './brush';

const day = (iso: string): number => dayOfIso(iso) ?? NaN;
const all = { from: day('2014-01-01'), to: day('2017-01-01') };

describe('a drag over the axis', () => {
  it.each([
    ['day', '2015-03-04', '2015-03-09', '2015-03-04/2015-03-09'],
    ['week', '2015-03-04', '2015-03-11', '2015-03-02/2015-03-15'],
    ['month', '2015-03-04', '2015-03-09', '2015-03-01/2015-03-31'],
    ['month', '2016-02-28', '2015-11-02', '2015-11-01/2016-02-29'],
    ['quarter', '2015-03-04', '2015-04-01', '2015-03-01/2015-04-30'],
    ['year', '2015-03-04', '2016-03-09', '2015-01-01/2016-12-31'],
    ['week', '2014-01-02', '2014-01-03', '2014-01-01/2014-01-05'],
  ] as const)('spans whole units: %s, %s to %s', (step, a, b, window) => {
    const { from, to } = spanned(step, day(a) + 0.7, day(b) + 0.2, all);
    expect(`${from}/${to}`).toBe(window);
  });
});

describe('a window', () => {
  it('is the same once it is a period and a window again', () => {
    const window = { from: '2015-01-05', to: '2015-12-31' };
    expect(windowOfPeriod(periodOf(window, all))).toEqual(window);
    expect(periodOf({ from: '', to: '2014-01-31' }, all)).toEqual({ from: all.from, to: day('2014-02-01') });
    expect(periodOf({ from: '2016-12-31', to: '' }, all)).toEqual({ from: day('2016-12-31'), to: all.to });
  });
  it('moves an end by days, never past the other', () => {
    const window = { from: '2015-01-05', to: '2015-01-09' };
    expect(nudged(window, 'from', -1, all)).toEqual({ from: '2015-01-04', to: '2015-01-09' });
    expect(nudged(window, 'from', 30, all)).toEqual({ from: '2015-01-09', to: '2015-01-09' });
    expect(nudged(window, 'to', -30, all)).toEqual({ from: '2015-01-05', to: '2015-01-05' });
    expect(nudged(window, 'to', 9999, all)).toEqual({ from: '2015-01-05', to: '2016-12-31' });
    expect(nudged({ from: '', to: '2015-01-09' }, 'to', 1, all)).toEqual({ from: '', to: '2015-01-10' });
  });
  it('is drawn where it is, cut at the plot', () => {
    const plot = { left: 100, right: 465 };
    const shown = { from: day('2015-01-01'), to: day('2016-01-01') };
    expect(brushOf({ from: '2015-01-11', to: '2015-01-20' }, shown, all, plot)).toEqual({ x1: 110, x2: 120, starts: true, ends: true });
    expect(brushOf({ from: '2014-01-11', to: '' }, shown, all, plot)).toEqual({ x1: 100, x2: 465, starts: false, ends: false });
    expect(brushOf({ from: '2014-01-11', to: '2014-12-31' }, shown, all, plot)).toBeNull();
    expect(brushOf(null, shown, all, plot)).toBeNull();
  });
});
