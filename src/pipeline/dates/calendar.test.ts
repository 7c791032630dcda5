import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civil, dayOf, isoDay, mondayOf, readIsoDay, shiftDay, unitRange, units, weekdayOf } from './calendar';

const day = fc.integer({ min: dayOf(1500, 1, 1), max: dayOf(2200, 12, 31) });

test('days count from 1 January 1970, a Thursday', () => {
  expect(dayOf(1970, 1, 1)).toBe(0);
  expect(weekdayOf(0)).toBe(4);
  expect(isoDay(dayOf(2016, 1, 11))).toBe('2016-01-11');
  expect(isoDay(mondayOf(dayOf(2016, 1, 17)))).toBe('2016-01-11');
});
test('a month outside 1-12 carries into the year', () => {
  expect(isoDay(dayOf(2015, 13, 1))).toBe('2016-01-01');
  expect(isoDay(dayOf(2016, 0, 31))).toBe('2015-12-31');
});
test('the calendar agrees with the platform on every day', () => {
  fc.assert(fc.property(day, (d) => new Date(d * 86400000).toISOString().slice(0, 10) === isoDay(d) && readIsoDay(isoDay(d)) === d));
});
test('a day that does not exist is not read', () => {
  for (const iso of ['2015-02-29', '2016-13-01', '2016-00-10', '2016-1-1', '']) expect(readIsoDay(iso)).toBeNull();
});
test('a unit contains the day it was asked for, but for weekends', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...units.filter((u) => u !== 'weekend')), (d, unit) => {
      const range = unitRange(unit, d);
      return range.start <= d && d <= range.end;
    }),
  );
});
test('units follow one another without a gap', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...units.filter((u) => u !== 'weekend')), (d, unit) => unitRange(unit, d, 1).start === unitRange(unit, d).end + 1),
  );
});
test('a shifted day keeps its number where the month has it', () => {
  expect(isoDay(shiftDay(dayOf(2016, 3, 31), 'month', -1))).toBe('2016-02-29');
  expect(isoDay(shiftDay(dayOf(2016, 2, 29), 'year', 1))).toBe('2017-02-28');
  expect(civil(shiftDay(dayOf(2016, 1, 11), 'week', 2)).day).toBe(25);
});
