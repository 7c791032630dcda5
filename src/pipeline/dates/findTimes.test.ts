import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps } from '../span';
import { findTimes } from './findTimes';

const read = (text: string): readonly string[] => findTimes(text, { start: 0, end: text.length }, []).map((time) => text.slice(time.start, time.end));

test('offsets are into the whole text, and only the range is read', () => {
  const text = 'On Monday. On Tuesday. On Friday.';
  expect(findTimes(text, { start: 11, end: 22 }, []).map((time) => [time.start, time.end])).toEqual([[14, 21]]);
});
test('nothing is found in a name', () => {
  const text = 'Friday Mosque stood on Friday.';
  expect(findTimes(text, { start: 0, end: text.length }, [{ start: 0, end: 13 }]).map((time) => time.start)).toEqual([23]);
});
test('of readings that overlap, the longest stays', () => {
  expect(read('three days ago')).toEqual(['three days ago']);
  expect(read('Monday, 3 March 2014')).toEqual(['Monday, 3 March 2014']);
});
test.each([
  ['Early next month and late last year it rained.', ['Early next month', 'late last year']],
  ['By the end of 2015 it was dry.', ['the end of 2015']],
  ['In mid-November, in early June.', ['mid-November', 'early June']],
  ['In September of last year, in October 2007.', ['September of last year', 'October 2007']],
  ['The war lasted from March to May 2015.', ['from March to May 2015']],
  ['Between 2011 and 2013, in 2014 and 2015.', ['Between 2011 and 2013', '2014', '2015']],
  ['In the first week of March, at 18:00 UTC Monday.', ['the first week of March', '18:00 UTC Monday']],
  ['Earlier this week, later this year.', ['Earlier this week', 'later this year']],
  ['The late president and early voters met.', []],
  ['The market opens at 9 a.m. and Monday is the best day.', ['9 a.m.', 'Monday']],
])('neighbours are joined: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
test('whatever the words, expressions are in order and apart, and the same each time', () => {
  const word = fc.constantFrom(
    'the',
    'last',
    'early',
    'May',
    '2015',
    '11',
    'Monday',
    'year',
    'of',
    'three',
    'ago',
    'a',
    '-',
    'to',
    'from',
    'week',
    'every',
    "'90s",
    '5 p.m.',
    'é',
    'end',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const text = words.join(' ');
      const found = findTimes(text, { start: 0, end: text.length }, []);
      found.forEach((time, i) => {
        const next = found[i + 1];
        expect(time.start).toBeLessThan(time.end);
        if (next) expect(overlaps(time, next) || next.start < time.start).toBe(false);
      });
      expect(findTimes(text, { start: 0, end: text.length }, [])).toEqual(found);
      expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    }),
  );
});
