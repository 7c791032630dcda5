import edtf from 'edtf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, isoDay } from './calendar';
import { edtfOf, rangeOf } from './edtf';

const day = fc.integer({ min: dayOf(1500, 1, 1), max: dayOf(2200, 12, 31) });
const range = fc.tuple(day, day).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

test('what is printed reads back as the same days, and the edtf package accepts it with the same bounds', () => {
  fc.assert(
    fc.property(range, (r) => {
      const text = edtfOf(r);
      const theirs = edtf(text);
      expect(rangeOf(text)).toEqual(r);
      expect(new Date(theirs.min).toISOString().slice(0, 10)).toBe(isoDay(r.start));
      expect(new Date(theirs.max).toISOString().slice(0, 10)).toBe(isoDay(r.end));
    }),
  );
});
test.each([
  ['2016-11-1X', '2016-11-10', '2016-11-19'],
  ['2016-11-0X', '2016-11-01', '2016-11-09'],
  ['2016', '2016-01-01', '2016-12-31'],
  ['199X', '1990-01-01', '1999-12-31'],
  ['19XX', '1900-01-01', '1999-12-31'],
  ['2016-02', '2016-02-01', '2016-02-29'],
  ['2009-21', '2009-03-01', '2009-05-31'],
  ['2009-24', '2009-12-01', '2010-02-28'],
  ['2009-10/2009-12', '2009-10-01', '2009-12-31'],
])('%s runs from %s to %s', (text, start, end) => {
  const found = rangeOf(text);
  expect(found && [isoDay(found.start), isoDay(found.end)]).toEqual([start, end]);
});
test.each(['', '2016-13', '2015-02-29', '2016-01-12/2016-01-11', 'last week', '2016/2017/2018', '199X-04'])('%s is no date', (text) => {
  expect(rangeOf(text)).toBeNull();
});
