import fc from 'fast-check';
import { utcDay, utcMonday, utcMonth, utcYear } from 'd3';
import { describe, expect, it } from 'vitest';
import { dayOfIso } from '../../parts/isoDays';
import { axisOf, scaleOf, startOf, startsOf } from './axis';
import { extentOf, isDay } from './extent';
import { packed } from './pack';
import { allYears, opening, SHORTEST, trimmed, within, zoomed } from './period';
import { stripOf } from './strip';
import { pivotOf, stepOfKey, walked, type Step, type Stop } from './walk';

const day = (iso: string) => dayOfIso(iso) ?? 0;
const dated = (date: string, date_start: string, date_end: string, date_text = '') => ({ date, date_start, date_end, date_text });

describe('the extent of an event', () => {
  it.each([
    ['2021-04-12', '2021-04-12', '2021-04-12', '', 1, 'tick', 'tick'],
    ['2021-04', '2021-04-01', '2021-04-30', '', 30, 'tick', 'tick'],
    ['2021-04', '2021-04-01', '2021-04-20', 'earlier this month', 20, 'tick', 'fade'],
    ['2021', '2021-01-01', '2021-12-31', 'late in 2021', 365, 'fade', 'tick'],
    ['2021-03-1X', '2021-03-10', '2021-03-19', '', 16, 'fade', 'fade'],
    ['2021-03-0X', '2021-03-01', '2021-03-09', 'early March', 9, 'tick', 'fade'],
    ['2021~', '2021-01-01', '2021-12-31', '', 365, 'fade', 'fade'],
    ['2021-03-04~', '2021-03-04', '2021-03-04', '', 7, 'fade', 'fade'],
    ['2020/..', '2020-01-01', '', '', 499, 'tick', 'open'],
    ['../2021-03-04', '', '2021-03-04', '', 1, 'open', 'tick'],
  ])('%s (%s, %s, %j) is %i days, %s to %s', (date, start, end, text, length, from, to) => {
    const extent = extentOf(dated(date, start, end, text), day('2021-05-13'));
    expect(extent && [extent.end - extent.start, extent.from, extent.to]).toEqual([length, from, to]);
  });
  it('is read from the date where the days are missing', () => expect(extentOf(dated('2021-02', '', ''), null)).toEqual({ start: day('2021-02-01'), end: day('2021-03-01'), from: 'tick', to: 'tick' }));
  it.each([['', '', ''], ['soon', '', ''], ['', '2021-04-02', '2021-04-01']])('is none for %j %j %j', (date, start, end) => expect(extentOf(dated(date, start, end), null)).toBeNull());
  it('stays a firm day whatever the hour is called', () => {
    const extent = extentOf(dated('2021-04-12', '2021-04-12', '2021-04-12', 'late on Monday'), null);
    expect(extent && [isDay(extent), extent.to]).toEqual([true, 'tick']);
  });
});

describe('packing', () => {
  it('fills the first free line', () => expect(packed([[[{ x1: 0, x2: 10 }]], [[{ x1: 5, x2: 9 }]], [[{ x1: 20, x2: 30 }]]], 2)).toEqual([0, 1, 0]));
  it('keeps both lines of a mark with words beneath free', () => expect(packed([[[{ x1: 0, x2: 50 }], [{ x1: 0, x2: 20 }]], [[{ x1: 30, x2: 40 }]], [[{ x1: 10, x2: 12 }]]], 2)).toEqual([0, 1, 2]));
  it('never lets two touch', () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 90 })), { maxLength: 50 });
    fc.assert(fc.property(spans, (pairs) => {
      const items = pairs.map(([x, w]) => ({ x1: x, x2: x + w }));
      const lines = packed(items.map((item) => [[item]]), 3);
      items.forEach((a, i) => items.slice(i + 1).forEach((b, j) => {
        if (lines[i] === lines[i + 1 + j]) expect(a.x2 + 3 <= b.x1 || b.x2 + 3 <= a.x1).toBe(true);
      }));
    }));
  });
});

describe('the period', () => {
  const span = (start: string, end: string) => ({ start: day(start), end: day(end) + 1 });
  const fine = ['2021-02-03', '2021-03-04', '2021-03-09', '2021-04-20', '2021-05-02'].map((iso) => span(iso, iso));
  it('holds all years whole', () => expect(allYears([span('2012-05-01', '2012-05-02'), ...fine])).toEqual({ from: day('2012-01-01'), to: day('2022-01-01') }));
  it('opens at the finest dates', () => expect(opening([span('2012-01-01', '2012-12-31'), ...fine], false)).toEqual({ from: day('2021-02-01'), to: day('2021-06-01') }));
  it('leaves out a lone day that would double it', () => expect(opening([span('1980-05-01', '1980-05-01'), ...fine], false)?.from).toBe(day('2021-02-01')));
  it('opens at all years where no date is fine', () => expect(opening([span('2012-01-01', '2012-12-31')], true)).toEqual({ from: day('2012-01-01'), to: day('2013-01-01') }));
  it('is none without dates', () => expect([allYears([]), opening([], true)]).toEqual([null, null]));
  it('zooms around a day that keeps its place, inside all years', () => {
    const all = { from: 0, to: 3650 };
    expect(zoomed({ from: 100, to: 300 }, 0.5, 150, all)).toEqual({ from: 125, to: 225 });
    expect(zoomed({ from: 100, to: 300 }, 1e9, 150, all)).toEqual(all);
    expect(zoomed({ from: 100, to: 120 }, 1e-9, 110, all)).toEqual({ from: 105, to: 115 });
    expect(within({ from: -50, to: 50 }, all)).toEqual({ from: 0, to: 100 });
  });
  it('never turns its ends around', () => expect([trimmed({ from: 100, to: 300 }, 'from', 900, { from: 0, to: 999 }), trimmed({ from: 100, to: 300 }, 'to', -5, { from: 0, to: 999 })]).toEqual([{ from: 300 - SHORTEST, to: 300 }, { from: 100, to: 100 + SHORTEST }]));
});

describe('the axis', () => {
  const plot = { left: 80, right: 800 };
  const of = (from: string, to: string) => axisOf({ from: day(from), to: day(to) }, plot, 11.3);
  it.each([
    ['2021-03-01', '2021-04-01', 'day', ['Mar 2021']],
    ['2021-01-01', '2021-05-01', 'week', ['Jan 2021', 'Feb 2021', 'Mar 2021', 'Apr 2021']],
    ['2020-09-01', '2022-01-01', 'month', ['2020', '2021']],
    ['2018-01-01', '2022-01-01', 'quarter', ['2018', '2019', '2020', '2021']],
    ['1980-01-01', '2022-01-01', 'year', []],
  ])('from %s to %s counts by the %s', (from, to, step, headings) => {
    const axis = of(from, to);
    expect([axis.step, axis.headings.map((h) => h.label)]).toEqual([step, headings]);
  });
  it('begins days, months and years where UTC does', () => expect(of('2021-03-01', '2021-04-01').ticks[0]).toMatchObject({ x: 80, label: '1', strong: true }));
  it('never lets labels touch', () => {
    fc.assert(fc.property(fc.integer({ min: -20_000, max: 20_000 }), fc.integer({ min: 10, max: 40_000 }), (from, length) => {
      const labels = axisOf({ from, to: from + length }, plot, 11.3).ticks.filter((tick) => tick.label);
      labels.slice(1).forEach((tick, i) => expect(tick.at - (labels[i]?.at ?? 0)).toBeGreaterThan(15));
    }));
  });
});

describe('a strip', () => {
  const plot = { left: 0, right: 460 };
  const drawn = (start: number, end: number, from: 'tick' | 'fade' = 'tick', to: 'tick' | 'fade' = 'tick') =>
    stripOf({ extent: { start, end, from, to }, claims: [], provenance: { affirmed: { groups: [], articles: 1, reports: 1, claims: [] }, denied: { groups: [], articles: 0, reports: 0, claims: [] }, contested: false } }, scaleOf({ from: 0, to: 100 }, plot), plot, 'reports', false);
  it('is a dot in the middle of its day', () => expect(drawn(10, 11)).toMatchObject({ kind: 'dot', x1: 48.3 }));
  it('has one small dot per possible day, at least 4.6 px apart', () => expect(drawn(10, 40).days).toHaveLength(30));
  it('counts by the week where days have no room', () => {
    const scale = scaleOf({ from: 0, to: 400 }, plot);
    const { extent, claims, provenance } = { extent: { start: 0, end: 28, from: 'tick', to: 'tick' }, claims: [], provenance: { affirmed: { groups: [], articles: 1, reports: 1, claims: [] }, denied: { groups: [], articles: 0, reports: 0, claims: [] }, contested: false } } as const;
    expect(stripOf({ extent, claims, provenance }, scale, plot, 'reports', false)).toMatchObject({ unit: 'week', days: { length: 4 } });
  });
  it('fades over its last 28 %, or 38 % at each end', () => {
    expect(drawn(10, 40, 'tick', 'fade').fading?.full).toEqual([0, 0.72]);
    expect(drawn(10, 40, 'fade', 'fade').fading?.full).toEqual([0.38, 0.62]);
    expect(drawn(10, 40).fading).toBeNull();
  });
  it('is cut where it leaves the frame', () => expect([drawn(-10, 40).from, drawn(60, 140).to, drawn(-10, 0).kind, drawn(100, 120).kind]).toEqual(['cut', 'cut', 'beyond', 'beyond']));
});

describe('walking', () => {
  const stops: readonly Stop[] = [{ key: 'a', lane: 0, time: 5 }, { key: 'b', lane: 1, time: 1 }, { key: 'c', lane: 1, time: 6 }, { key: 'd', lane: 3, time: 9 }];
  it.each<readonly [string, Step, string]>([
    ['a', 'before', 'b'], ['a', 'after', 'c'], ['b', 'before', 'b'], ['d', 'after', 'd'], ['a', 'under', 'c'], ['c', 'above', 'a'],
    ['c', 'under', 'd'], ['d', 'above', 'c'], ['a', 'above', 'a'], ['d', 'under', 'd'], ['c', 'first', 'b'], ['a', 'last', 'd'], ['gone', 'after', 'b'],
  ])('from %s %s leads to %s', (from, step, to) => expect(walked(stops, from, step)).toBe(to));
  it('leads nowhere where there are no marks', () => expect(walked([], 'a', 'after')).toBeNull());
  it('knows its keys only', () => expect([stepOfKey('ArrowUp'), stepOfKey('Tab')]).toEqual(['above', null]));
  it('zooms around the mark it stands on, else where most are', () => {
    expect(pivotOf(stops, 'c', { from: 0, to: 10 })).toBe(6);
    expect(pivotOf(stops, 'd', { from: 0, to: 8 })).toBe(5);
    expect(pivotOf([], null, { from: 0, to: 8 })).toBe(4);
  });
});

describe('the starts of days, weeks, months and years', () => {
  const intervals = { day: utcDay, week: utcMonday, month: utcMonth, quarter: utcMonth, year: utcYear } as const;
  const dayOf = (date: Date): number => date.getTime() / 86_400_000;
  it('are those of d3, in any period, on any stride of years', () => {
    fc.assert(
      fc.property(fc.constantFrom('day', 'week', 'month', 'quarter', 'year'), fc.integer({ min: -40_000, max: 60_000 }), fc.integer({ min: 1, max: 3000 }), fc.constantFrom(1, 2, 5, 10, 100), (step, from, long, stride) => {
        const every = step === 'year' ? (utcYear.every(stride) ?? utcYear) : intervals[step];
        const [first, last] = [new Date(from * 86_400_000), new Date((from + long) * 86_400_000)];
        expect(startsOf(step, { from, to: from + long }, stride)).toEqual(every.range(every.floor(first), last).map(dayOf));
        expect(startOf(step, from, 1)).toBe(dayOf(intervals[step].offset(intervals[step].floor(first), 1)));
      }),
    );
  });
  it('come to an end where the calendar does', () => expect(startsOf('year', { from: 2_932_000, to: 2_940_000 }, 1).length).toBeLessThan(9));
});
