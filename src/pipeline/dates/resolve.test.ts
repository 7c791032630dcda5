import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, isoDay } from './calendar';
import { findTimes } from './findTimes';
import { resolve, type Anchor, type Resolved } from './resolve';
import { anchorsFor } from './writtenWhen';

const on = (start: string, end = start): Anchor => ({ start, end, basis: start === end ? 'stated' : 'inferred' });
const january = on('2016-01-11');
/** Every date of a sentence, each with those before it as context. */
function read(text: string, anchor: Anchor | null, tense: 'past' | 'future' = 'past'): readonly Resolved[] {
  let previous: Resolved | null = null;
  return findTimes(text, { start: 0, end: text.length }, []).map((time) => {
    const resolved = resolve(time.form, anchor, { words: text.slice(time.start, time.end), tense, previous });
    if (resolved.date) previous = resolved;
    return resolved;
  });
}
const dates = (text: string, anchor: Anchor | null, tense: 'past' | 'future' = 'past'): readonly string[] => read(text, anchor, tense).map((r) => r.date);

test.each([
  ['It met them last November.', '2015-11'],
  ['The strikes began in September.', '2015-09'],
  ['He spoke on Monday.', '2016-01-11'],
  ['He spoke on Tuesday.', '2016-01-05'],
  ['It closed last week.', '2016-01-04/2016-01-10'],
  ['It closed in mid-November.', '2015-11-1X'],
  ['It closed in late November.', '2015-11-20/2015-11-30'],
  ['Three days ago it closed.', '2016-01-08'],
  ['Two years ago it closed.', '2014'],
  ['It began in September of last year.', '2015-09'],
  ['It fell in the third quarter of last year.', '2015-07/2015-09'],
  ['It rose in the 1990s.', '199X'],
  ['They met yesterday evening.', '2016-01-10'],
  ['They met over the weekend.', '2016-01-16/2016-01-17'],
])('%s is %s, written on 11 January 2016', (text, date) => {
  expect(dates(text, january)[0]).toBe(date);
});
test('the future looks ahead', () => {
  expect(dates('They will meet on Tuesday.', january, 'future')).toEqual(['2016-01-12']);
  expect(dates('They will meet in March.', january, 'future')).toEqual(['2016-03']);
});
test('the following year counts from the date before it', () => {
  expect(dates('It began in 2013 and ended the following year.', null)).toEqual(['2013', '2014']);
});
test.each([
  ['It opened on 9 May 2014. The previous night it rained.', '2014-05-08'],
  ['It opened on 9 May 2014. THE FOLLOWING MORNING it rained.', '2014-05-10'],
  ['It opened on 9 May 2014. The Previous Night it rained.', '2014-05-08'],
  ['It opened on 9 May 2014. That night it rained.', '2014-05-09'],
])('%s: %s', (text, date) => {
  expect(dates(text, null).at(-1)).toBe(date);
});
test.each([
  ['the sixteenth century', '15XX'],
  ['the Nineteenth century', '18XX'],
  ['the twenty-first century', '20XX'],
  ['the 21st century', '20XX'],
])('%s is %s', (words, date) => {
  expect(dates(`It was built in ${words}.`, null)).toEqual([date]);
});
test('earlier this month is the month, cut at the day of writing', () => {
  expect(read('It paraded earlier this month.', on('2016-11-24', '2016-11-30'))[0]).toMatchObject({
    date: '2016-11',
    start: '2016-11-01',
    end: '2016-11-30',
    basis: 'inferred',
  });
  expect(read('It paraded earlier this year.', january)[0]).toMatchObject({ date: '2016', start: '2016-01-01', end: '2016-01-11' });
});
test('a window of writing gives a day where only one fits, an interval where several do', () => {
  const week = on('2016-01-11', '2016-01-17');
  expect(dates('He spoke on Monday.', week)).toEqual(['2016-01-11']);
  expect(dates('He spoke yesterday.', week)).toEqual(['2016-01-10/2016-01-16']);
});
test('without a day of writing the date stays open', () => {
  expect(dates('He spoke on Monday, last week and in May.', null)).toEqual(['', '', '']);
});
test('bases and grounds say how a date is known', () => {
  expect(read('On 24 November 2016 it fell.', null)[0]).toMatchObject({ basis: 'stated' });
  expect(read('It met them last November.', january)[0]).toMatchObject({ basis: 'resolved', grounds: '“last November” counted from 11 January 2016' });
});
test.each([
  ['on Monday', '2016-01-11', '2016-01-11', '2016-01-17'],
  ['yesterday', '2016-01-11', '2016-01-12', '2016-01-12'],
  ['this week', '2016-01-13', '2016-01-11', '2016-01-17'],
  ['last week', '2016-01-13', '2016-01-18', '2016-01-24'],
  ['earlier this month', '2016-11-15', '2016-11-15', '2016-11-30'],
])('“%s” known to be %s was written between %s and %s', (words, day, start, end) => {
  const [time] = findTimes(words, { start: 0, end: words.length }, []);
  expect(time && anchorsFor(time.form, { date: day, start: day, end: day, basis: 'stated', grounds: '' })).toEqual({ start, end });
});
test('a date with its year says nothing of when it was written', () => {
  const [time] = findTimes('in May 2015', { start: 0, end: 11 }, []);
  expect(time && anchorsFor(time.form, { date: '2015-05', start: '2015-05-01', end: '2015-05-31', basis: 'stated', grounds: '' })).toBeNull();
});
test('an article whose date was worked out from an expression could have been written on the day it was', () => {
  const phrases = [
    'on Monday',
    'last week',
    'this month',
    'yesterday',
    'earlier this year',
    'last November',
    'in March',
    'two years ago',
    'next Friday',
    'the past three months',
    'last summer',
    'early next month',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...phrases), fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2040, 1, 1) }), (words, day) => {
      const written = isoDay(day);
      const [time] = findTimes(words, { start: 0, end: words.length }, []);
      if (!time) throw new Error(words);
      const resolved = resolve(time.form, on(written), { words, tense: 'past', previous: null });
      const window = anchorsFor(time.form, resolved);
      expect(window && window.start <= written && written <= window.end, `${words} ${written} ${JSON.stringify(window)}`).toBe(true);
      expect(resolved.start <= resolved.end).toBe(true);
    }),
  );
});
test('a later day of writing never means an earlier date', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('on Monday', 'in March', 'on 29 February', 'last week', 'next summer', 'late last year', 'the third quarter'),
      fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2040, 1, 1) }),
      fc.integer({ min: 1, max: 800 }),
      fc.constantFrom('past', 'present', 'future'),
      (words, day, more, tense) => {
        const [time] = findTimes(words, { start: 0, end: words.length }, []);
        const at = (d: number): Resolved | null => (time ? resolve(time.form, on(isoDay(d)), { words, tense, previous: null }) : null);
        expect((at(day)?.start ?? '') <= (at(day + more)?.start ?? '')).toBe(true);
      },
    ),
  );
});

test.each([
  ['The siege ended on 17 October.', '2017-10-17'],
  ['The siege ended in October.', '2017-10'],
  ['The siege ended on 17 November.', '2016-11-17'],
])('in an article of a month: %s', (text, date) => {
  expect(dates(text, { start: '2017-10-01', end: '2017-10-31', basis: 'stated' })).toEqual([date]);
});
