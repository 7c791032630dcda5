import { describe, expect, test } from 'vitest';
import { findTimes } from '../findTimes';

/** The expressions in a sentence, durations and sets with their length. */
const read = (text: string): readonly string[] =>
  findTimes(text, { start: 0, end: text.length }, []).map((time) => text.slice(time.start, time.end) + (time.duration && ` = ${time.duration}`));
const cases = (table: readonly (readonly [sentence: string, ...expressions: string[]])[]): void => {
  test.each(table.map(([sentence, ...expressions]) => ({ sentence, expressions })))('$sentence', ({ sentence, expressions }) =>
    expect(read(sentence)).toEqual(expressions),
  );
};

describe('full dates', () => {
  cases([
    ['It closed on 11 January 2016.', '11 January 2016'],
    ['It closed on Monday, Jan. 11, and reopened.', 'Monday, Jan. 11'],
    ['The raid of November 24, 2016, failed.', 'November 24, 2016'],
    ['On the night of 5-6 May they crossed.', '5-6 May'],
    ['It ended on the 3rd of March.', 'the 3rd of March'],
    ['They signed on December 31st, 1999.', 'December 31st, 1999'],
    ['In May 14 people were held.', 'May'],
    ['The April 6 Youth Movement and the March 14 Alliance agreed.'],
    ['They march 12 miles.'],
  ]);
});
describe('numeric dates', () => {
  cases([
    ['Updated 2016-01-11.', '2016-01-11'],
    ['It was signed on 24/11/2016.', '24/11/2016'],
    ['It was signed on 11.01.2016.', '11.01.2016'],
    ['Version 1.2.3 and the 9/10 vote; 192.168.10.20.'],
    ['The score was 2016-13-45.'],
  ]);
});
describe('months', () => {
  cases([
    ['It began in September.', 'September'],
    ['It began last May and ended in November 2016.', 'last May', 'November 2016'],
    ['By March they had left.', 'March'],
    ['She may go. May she go? Theresa May said so.'],
    ['The March on the capital began.'],
    ['April Jones met August Wilson.'],
    ['Jan Vermeer painted it.'],
  ]);
});
describe('weekdays', () => {
  cases([
    ['They met on Monday.', 'Monday'],
    ['They met last Friday and on Tuesday night.', 'last Friday', 'Tuesday night'],
    ["Sunday's attack came late.", 'Sunday'],
    ['The Sunday Times and the Friday Post wrote of Black Monday.'],
    ['The sun sat low; she wed.'],
    ['After Friday prayers they marched.'],
  ]);
});
describe('days pointed at', () => {
  cases([
    ['It closed today, not yesterday evening.', 'today', 'yesterday evening'],
    ['They left the day before yesterday and this morning.', 'the day before yesterday', 'this morning'],
    ['Shares fell earlier today and ended the day lower.', 'earlier today', 'the day'],
    ['He is currently abroad.', 'currently'],
    ['They were shelled overnight, and again this evening.', 'overnight', 'this evening'],
    ['They took the overnight train.'],
    ['The day they left was a now-famous one; the day-to-day work.'],
  ]);
});
describe('units pointed at', () => {
  cases([
    ['They met last week and will meet this month.', 'last week', 'this month'],
    ['It doubled the following year and in the coming months.', 'the following year', 'the coming months'],
    ['They met over the weekend.', 'the weekend'],
    ['It fell in the same period last year.', 'the same period last year'],
    ['It ended in the autumn of 2015 and last summer.', 'the autumn of 2015', 'last summer'],
    ['The fall of the city came in spring.', 'spring'],
    ['The fall of the city; the Spring offensive; the last of them.'],
    ['The week of clashes and the year they met.'],
  ]);
});
describe('shifts and windows', () => {
  cases([
    ['Three days ago they left.', 'Three days ago'],
    ['Years later, that night, he spoke of the past year.', 'Years later', 'that night', 'the past year = P1Y'],
    ['It had begun two years earlier.', 'two years earlier'],
    ['A week later it ended.', 'A week later'],
    ['Over the past three months it grew.', 'the past three months = P3M'],
    ['In recent weeks it grew.', 'recent weeks'],
    ['A year after the war began, he left.', 'A year = P1Y'],
    ['An earlier draft, a later one, long ago.'],
  ]);
});
describe('years and eras', () => {
  cases([
    ['In 1996 and in 2003, it was quiet.', '1996', '2003'],
    ['The 2006 war and the 2014-15 season.', '2006', '2014-15'],
    ["It sold well in '82.", "'82"],
    ['From the 1970s to the late 1990s.', 'From the 1970s to the late 1990s'],
    ['In the 19th century.', 'the 19th century'],
    ['Released in mid-2011.', 'mid-2011'],
    ['Some 2000 people and 1,900 more fled in 2000 trucks.'],
    ['Resolution 2254, flight 1987, $2016 and 2015 km.'],
    ['Vision 2030 and Windows 2012.'],
    ['The Russell 2000 Index rose; the 737 and the A320.'],
    ['He is in his 80s and uses iOS 5.'],
  ]);
});
describe('quarters', () => {
  cases([
    ['It fell in the third quarter of last year.', 'the third quarter of last year'],
    ['Its fourth-quarter profit and Q3 2015.', 'fourth-quarter', 'Q3 2015'],
    ['In the first half of 2009.', 'the first half of 2009'],
    ['A quarter of them scored in the second half.'],
  ]);
});
describe('durations', () => {
  cases([
    ['It lasted almost two and a half years.', 'almost two and a half years = P2.5Y'],
    ['A 27-year contract and a three-day visit.', '27-year = P27Y', 'three-day = P3D'],
    ['A year-long siege, for 18 months.', 'year-long = P1Y', '18 months = P18M'],
    ['It took thirty minutes.', 'thirty minutes = PT30M'],
    ['It went on for decades.', 'decades'],
    ['A 27-year-old man, aged 5 years, 40 years old.'],
    ['A second term, the second attack, at the last minute.'],
  ]);
});
describe('sets', () => {
  cases([
    ['They meet every two weeks, twice a week.', 'every two weeks = P2W', 'a week = P1W'],
    ['It grows annually and is counted on Mondays.', 'annually = P1Y', 'Mondays = P1W'],
    ['15 planes a year, $5 a day.', 'a year = P1Y', 'a day = P1D'],
    ['The Daily Beast and the Weekly Standard.'],
  ]);
});
describe('times of day', () => {
  cases([
    ['It struck at 5 p.m. local time on Tuesday.', '5 p.m. local time on Tuesday'],
    ['At 18:00 UTC and 0800 GMT.', '18:00 UTC', '0800 GMT'],
    ['They won 3:2, at a ratio of 10:1 and for $5.30.'],
  ]);
});
