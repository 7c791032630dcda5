/** Days written out: "11 January 2016", "Monday, Jan. 11", "November 24, 2016", "5-6 May", "the 3rd of March". */
import { date, type Finder, type Read } from '../finder';
import type { TimeForm } from '../form';
import { ANY_WEEKDAY, anyWeekdayWords, DAY, dayOfMonth, GAP, MONTH, monthOf, monthWords, YEAR } from '../vocabulary';

const WEEKDAY = `(?:(?<weekday>${ANY_WEEKDAY}),?${GAP}(?:the${GAP})?)?`;
const TO = `\\s?(?:-|–|—|to|and|&)\\s?`;
const OF_YEAR = `(?:,?${GAP}(?:of${GAP})?(?<year>${YEAR}))?`;
/** "April 6 Movement", "March 14 Alliance" are names. */
const NAME_AFTER = /^\s(?:[A-Z]\w+\s)?(?:Alliance|Movement|Brigades?|Coalition|Bloc|Front|Army|Committee|Group)\b/;

function days(groups: Readonly<Record<string, string | undefined>>): Read | null {
  const month = monthOf(groups['month']);
  if (month === null) return null;
  const year = groups['year'] ? Number(groups['year']) : null;
  const day = (word: string | undefined): TimeForm => ({ type: 'date', year, month, day: dayOfMonth(word), which: '' });
  return date(groups['to'] ? { type: 'range', from: day(groups['day']), to: day(groups['to']) } : day(groups['day']));
}

export const dayMonth: Finder = {
  rule: 'day-month',
  opens: [...anyWeekdayWords, 'the', '#'],
  pattern: `${WEEKDAY}(?:the${GAP})?(?<day>${DAY})(?:${TO}(?<to>${DAY}))?${GAP}(?:of${GAP})?(?<month>${MONTH})${OF_YEAR}`,
  read: ({ groups, after, before }) => (NAME_AFTER.test(after) || /[\d$€£#]$|\d[.,/-]$/.test(before) ? null : days(groups)),
};
export const monthDay: Finder = {
  rule: 'month-day',
  opens: [...anyWeekdayWords, ...monthWords],
  pattern: `${WEEKDAY}(?<month>${MONTH})${GAP}(?:the${GAP})?(?<day>${DAY})(?:${TO}(?<to>${DAY}))?${OF_YEAR}`,
  read: ({ groups, after }) => (NAME_AFTER.test(after) || /^\s(?:people|percent|per cent|million|of the)\b/.test(after) && !groups['year'] ? null : days(groups)),
};
