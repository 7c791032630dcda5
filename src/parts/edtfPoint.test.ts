import { describe, expect, it } from 'vitest';
import { edtfPoint, pointOfSpan, spanOfPoint } from './edtfPoint';
import { civilOfDay, dayOfIso, isoOfDay, monthStart } from './isoDays';

describe('an EDTF point', () => {
  it.each([
    ['2016', '2016-01-01', '2016-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2016-24', '2016-12-01', '2017-02-28'],
    ['2016-11-0X', '2016-11-01', '2016-11-09'],
    ['2016-11-1X', '2016-11-10', '2016-11-19'],
    ['2016-02-2X', '2016-02-20', '2016-02-29'],
    ['2016-11-16~', '2016-11-16', '2016-11-16'],
    ['0987-05', '0987-05-01', '0987-05-31'],
  ])('%s may mean %s to %s', (text, start, end) => {
    const point = edtfPoint(text);
    const span = point && spanOfPoint(point);
    expect(span && [isoOfDay(span.start), isoOfDay(span.end)]).toEqual([start, end]);
  });
  it.each(['', '2016-13', '2016-11-31', 'Y17E8', '2016-11-16/2016-11-20', '..', '16'])('is not read from %j', (text) => expect(edtfPoint(text)).toBeNull());
  it('is found again from whole days, months and years only', () => {
    const days = (a: string, b: string) => pointOfSpan({ start: dayOfIso(a) ?? 0, end: dayOfIso(b) ?? 0 });
    expect(days('2016-02-01', '2016-02-29')).toMatchObject({ year: 2016, month: 2, day: null });
    expect(days('2016-01-01', '2016-12-31')).toMatchObject({ year: 2016, month: null });
    expect(days('2016-02-01', '2016-02-28')).toBeNull();
    expect(days('2016-02-02', '2016-03-01')).toBeNull();
  });
});
describe('ISO days', () => {
  it('count from 1970 without a clock', () => expect([dayOfIso('1970-01-01'), dayOfIso('2016-01-11'), dayOfIso('1969-12-31')]).toEqual([0, 16811, -1]));
  it.each(['2015-02-30', '2016-1-1', '2016-11', '', 'soon'])('are not read from %j', (text) => expect(dayOfIso(text)).toBeNull());
  it('carry months into years', () => expect([isoOfDay(monthStart(2016, 13)), isoOfDay(monthStart(2016, 0))]).toEqual(['2017-01-01', '2015-12-01']));
  it('have a civil date', () => expect(civilOfDay(16811)).toEqual({ year: 2016, month: 1, day: 11 }));
});
