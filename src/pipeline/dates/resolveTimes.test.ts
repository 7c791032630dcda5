import { expect, test } from 'vitest';
import { findTimes } from './findTimes';
import type { Anchor } from './resolve';
import { resolveTimes } from './resolveTimes';

const written: Anchor = { start: '2016-01-13', end: '2016-01-13', basis: 'stated' };
/** One date for each expression, sentences cut at `|`. */
function read(marked: string, anchor: Anchor | null = written): readonly string[] {
  const text = marked.replaceAll('|', ' ');
  const cuts = [-1, ...[...marked].flatMap((c, i) => (c === '|' ? [i] : [])), marked.length];
  const sentences = cuts.slice(1).map((end, i) => ({ start: (cuts[i] ?? 0) + 1, end }));
  return resolveTimes(text, sentences, findTimes(text, { start: 0, end: text.length }, []), anchor).map((resolved) => resolved.date);
}
test.each([
  ['They came in 2013 and left the following year.', ['2013', '2014']],
  ['They came in 2013.|That year they built it.', ['2013', '2013']],
  ['It began on 5 May 2014.|Three days later it ended.', ['2014-05-05', '2014-05-08']],
  ['It began in September of last year. In October it ended.', ['2015-09', '2015-10']],
  ['It struck on Monday.|The blast came at 5 p.m. local time.', ['2016-01-11', '2016-01-11']],
  ['In January 2012 they came, and in March they left.', ['2012-01', '2012-03']],
  ['Sales fell in December.|It sold 5 in the same period a year earlier.', ['2015-12', '2014-12']],
  ['They will meet on Friday.', ['2016-01-15']],
  ['They met on Friday.', ['2016-01-08']],
  ['They came in early 2012.|That summer they left.', ['2012-01/2012-04', '2012-22']],
  ['They signed in March 2014.|It broke down that November.', ['2014-03', '2014-11']],
  ['He noted that November was cold.', ['2015-11']],
  ['Last week, on Wednesday, they left.', ['2016-01-06']],
  ['In March 2008 they struck.|They were gone the next day.', ['2008-03', '']],
  ['It began in April 2012.|In June it spread.|On 3 August it ended.', ['2012-04', '2012-06', '2012-08-03']],
  ['It began in April 2012.|In February it ended.|They said so on Monday.', ['2012-04', '2015-02', '2016-01-11']],
  ['Every August they come.', ['']],
  ['23 December 1976.|They had met in November.', ['1976-12-23', '1976-11']],
  ['2000.|They took it in July.|They left on Monday.', ['2000', '2000-07', '2016-01-11']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
test.each([
  ['It began on 3 March 2019.|It broke the 2011 truce.|On 5 March they left.', ['2019-03-03', '2011', '2019-03-05']],
  ['It began on 3 March 2019.|Some recalled the killings of 1988.|They left two days later.', ['2019-03-03', '1988', '2019-03-05']],
  ['It began on 3 March 2019.|They have ruled there since late 2017.|On 5 April they left.', ['2019-03-03', '2017-09/2017-12', '2019-04-05']],
  ['They recalled the killings of 1988.|In May there was calm.', ['1988', '1988-05']],
])('a year told aside is not what others are counted from: %s', (text, expected) => {
  expect(read(text, null)).toEqual(expected);
});
test('a month is not counted from a year told aside in its sentence', () => {
  expect(read('On Monday, after the 2003-2005 war, they turned on them in April.')).toEqual(['2016-01-11', '2003/2005', '2015-04']);
});
test('what has nothing to be counted from stays open', () => {
  expect(read('They left the following day.')).toEqual(['']);
  expect(read('They came in 2013 and left the following day.')).toEqual(['2013', '']);
  expect(read('They left on Monday.', null)).toEqual(['']);
});
test('without a day of writing a bare month follows the date before it', () => {
  expect(read('It began in September 2015 and in February it ended.', null)).toEqual(['2015-09', '2016-02']);
});
test.each([
  ['On 13 April 2024 they struck back, after a raid on 1 April.', ['2024-04-13', '2024-04-01']],
  ['On 13 April 2024 they struck.|It was quiet.|It rained.|On 19 April they went.|They had come in January.|Last week they said so.', ['2024-04-13', '2024-04-19', '2024-01', '']],
  ['On 27 August they struck.|It was quiet.|They took it on 5 September 2023.|It was calm last week.', ['2023-08-27', '2023-09-05', '']],
  ['They recalled 7 August 1998.|On 27 August 2023 they struck.|It was quiet.|In late March they had left.|It was calm last week.', ['1998-08-07', '2023-08-27', '2023-03-20/2023-03-31', '']],
  ['On 22 July 2024 they struck.|It was quiet.|In January they had left.|It was calm last week.', ['2024-07-22', '2024-01', '']],
  ['They struck in March 2015.|It was quiet.|In May they left.|It rained.|They went there in July.', ['2015-03', '2015-05', '2015-07']],
  ['They came in 2013.|It rained.|In May they left.|It was calm last week.', ['2013', '', '']],
])('in an article of no known day a month or day lies near one that has its year: %s', (text, expected) => {
  expect(read(text, null)).toEqual(expected);
});
test('far from any date that has its year a month stays open', () => {
  const paragraphs = ['They struck in March 2015. ', 'It was quiet on Monday. ', 'It rained. ', 'They went there in November and December.'];
  const text = paragraphs.join('');
  const sentences = paragraphs.map((words, passage) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, passage }));
  expect(resolveTimes(text, sentences, findTimes(text, { start: 0, end: text.length }, []), null).map((resolved) => resolved.date)).toEqual(['2015-03', '', '', '']);
});
test('after another paragraph has looked back the story goes on where it was', () => {
  const paragraphs = ['They came on 1 June 2019. ', 'They had left in May 2016. ', 'On 4 August they went.'];
  const text = paragraphs.join('');
  const sentences = paragraphs.map((words, passage) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, passage }));
  expect(resolveTimes(text, sentences, findTimes(text, { start: 0, end: text.length }, []), null).map((resolved) => resolved.date)).toEqual(['2019-06-01', '2016-05', '2019-08-04']);
});
