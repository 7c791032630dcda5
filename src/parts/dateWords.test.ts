import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateWords } from './dateWords';
import { isoOfDay } from './isoDays';

type Case = readonly [date: string, start: string, end: string, text: string, words: string];

const exact: readonly Case[] = [
  ['2016-01-11', '2016-01-11', '2016-01-11', '', '11 Jan 2016'],
  ['2015-09', '2015-09-01', '2015-09-30', '', 'Sept 2015'],
  ['2014', '2014-01-01', '2014-12-31', '', '2014'],
  ['201X', '2010-01-01', '2019-12-31', 'the 2010s', '2010s'],
  ['19XX', '1900-01-01', '1999-12-31', 'the 20th century', '20th century'],
  ['20XX', '2000-01-01', '2099-12-31', '', '21st century'],
  ['2016-21', '2016-03-01', '2016-05-31', 'in spring', 'spring 2016'],
  ['2016-23', '2016-09-01', '2016-11-30', '', 'autumn 2016'],
  ['2016-24', '2016-12-01', '2017-02-28', 'that winter', 'winter 2016–17'],
  ['1999-24', '1999-12-01', '2000-02-29', '', 'winter 1999–2000'],
  ['2016-01-11T09:30:00', '2016-01-11', '2016-01-11', '', '11 Jan 2016'],
  ['0987-05-02', '0987-05-02', '0987-05-02', '', '2 May 987'],
];
const intervals: readonly Case[] = [
  ['2016-11-14/2016-11-20', '2016-11-14', '2016-11-20', 'last week', '14–20 Nov 2016'],
  ['2016-11-28/2016-12-04', '2016-11-28', '2016-12-04', '', '28 Nov–4 Dec 2016'],
  ['2015-12-28/2016-01-03', '2015-12-28', '2016-01-03', '', '28 Dec 2015–3 Jan 2016'],
  ['2015-03/2015-05', '2015-03-01', '2015-05-31', '', 'Mar–May 2015'],
  ['2015-11/2016-02', '2015-11-01', '2016-02-29', '', 'Nov 2015–Feb 2016'],
  ['2011/2013', '2011-01-01', '2013-12-31', '', '2011–2013'],
  ['2016-11-01/2016-11-30', '2016-11-01', '2016-11-30', '', 'Nov 2016'],
  ['2016-01-01/2016-12-31', '2016-01-01', '2016-12-31', '', '2016'],
  ['2016-11-16/2016-11-16', '2016-11-16', '2016-11-16', '', '16 Nov 2016'],
  ['2015/2016-03', '2015-01-01', '2016-03-31', '', 'Jan 2015–Mar 2016'],
  ['2011/..', '2011-01-01', '', 'since 2011', 'since 2011'],
  ['2011-03/', '2011-03-01', '', '', 'since Mar 2011'],
  ['../2015-06-01', '', '2015-06-01', '', 'until 1 Jun 2015'],
  ['/2015', '', '2015-12-31', '', 'until 2015'],
  ['2015~/2016', '2015-01-01', '2016-12-31', '', 'about 2015–2016'],
  ['', '2016-11-14', '2016-11-20', '', '14–20 Nov 2016'],
  ['', '2016-02-01', '2016-02-29', '', 'Feb 2016'],
];
const vague: readonly Case[] = [
  ['2016-11-1X', '2016-11-10', '2016-11-19', 'mid-November', 'mid-Nov 2016'],
  ['2016-11-0X', '2016-11-01', '2016-11-09', 'early November', 'early Nov 2016'],
  ['2016-11-2X', '2016-11-20', '2016-11-29', '', 'late Nov 2016'],
  ['2015~', '2015-01-01', '2015-12-31', 'around 2015', 'about 2015'],
  ['2015-06?', '2015-06-01', '2015-06-30', '', 'perhaps Jun 2015'],
  ['2015%', '2015-01-01', '2015-12-31', '', 'perhaps about 2015'],
  ['2016', '2016-01-01', '2016-12-31', 'earlier this year', 'earlier in 2016'],
  ['2016-01-01/2016-11-30', '2016-01-01', '2016-11-30', 'earlier this year', 'earlier in 2016'],
  ['2016-11', '2016-11-01', '2016-11-30', 'Earlier this month', 'earlier in Nov 2016'],
  ['2016-12', '2016-12-01', '2016-12-31', 'later this month', 'later in Dec 2016'],
  ['2015-01/2015-04', '2015-01-01', '2015-04-30', 'early 2015', 'early 2015'],
  ['2015-01/2015-04', '2015-01-01', '2015-04-30', 'early last year', 'early 2015'],
  ['2015-05/2015-08', '2015-05-01', '2015-08-31', 'mid-2015', 'mid-2015'],
  ['2015-09/2015-12', '2015-09-01', '2015-12-31', 'late in 2015', 'late 2015'],
  ['2016-10', '2016-10-01', '2016-10-31', 'early last month', 'early Oct 2016'],
];
const plain: readonly Case[] = [
  ['2016-11-16', '2016-11-16', '2016-11-16', 'early on Wednesday', '16 Nov 2016'],
  ['2016-11-14/2016-11-20', '2016-11-14', '2016-11-20', 'earlier this week', '14–20 Nov 2016'],
  ['199X', '1990-01-01', '1999-12-31', 'the early 1990s', '1990s'],
  ['2016-11', '2016-11-01', '2016-11-30', 'in the month when early snow fell', 'Nov 2016'],
  ['2016', '2016-01-01', '2016-12-31', 'later', '2016'],
  ['2015-11/2016-02', '2015-11-01', '2016-02-29', 'early this year', 'Nov 2015–Feb 2016'],
  ['', '', '', '', ''],
  ['', '', '', 'some day', ''],
  ['', '2016-11-20', '2016-11-14', '', ''],
  ['2016-13', '', '', '', '2016-13'],
  ['2015-02-30', '', '', '', '2015-02-30'],
  ['[2015,2016]', '2015-01-01', '2016-12-31', '', '2015–2016'],
  ['nonsense', '', '', '', 'nonsense'],
];

describe('dates in words', () => {
  it.each(exact)('say calendar units: %s %s %s %s → %s', (date, start, end, text, words) => expect(dateWords(date, start, end, text)).toBe(words));
  it.each(intervals)('say what both ends share once: %s %s %s %s → %s', (date, start, end, text, words) => expect(dateWords(date, start, end, text)).toBe(words));
  it.each(vague)('stay vague: %s %s %s %s → %s', (date, start, end, text, words) => expect(dateWords(date, start, end, text)).toBe(words));
  it.each(plain)('claim no part that the words do not give: %s %s %s %s → %s', (date, start, end, text, words) => expect(dateWords(date, start, end, text)).toBe(words));

  it('name the year of every span of days', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 40_000 }), fc.integer({ min: 0, max: 9_000 }), (start, length) => {
        const words = dateWords('', isoOfDay(start), isoOfDay(start + length));
        expect(words).toContain(isoOfDay(start + length).slice(0, 4));
      }),
    );
  });
});
