/** Days written out: "11 January 2016", "Monday, Jan. 11", "November 24, 2016", "5-6 May", "the 3rd of March". */
import { date, type Finder, type Match, type Read } from '../finder';
import type { TimeForm } from '../form';
import { ANY_WEEKDAY, anyWeekdayWords, DAY, dayOfMonth, fullYear, GAP, MONTH, monthOf, monthWords, YEAR } from '../vocabulary';

const WEEKDAY = `(?:(?<weekday>${ANY_WEEKDAY}),?${GAP}(?:the${GAP})?)?`;
const TO = `\\s?(?:-|–|—|to|and|&)\\s?`;
const OF_YEAR = `(?:,?${GAP}(?:of${GAP})?(?:(?<year>${YEAR})|(?<short>['’]\\d\\d)(?!\\w)))?`;
/** "April 6 Movement", "March 14 Alliance" are names. */
export const NAME_AFTER = /^\s(?:\d\d?\s)?(?:[A-Z]\w+\s)?(?:Alliance|Movement|Brigades?|Coalition|Bloc|Front|Army|Committee|Group)\b/;

function days({ groups, after }: Match): Read | null {
  const month = monthOf(groups['month']);
  if (month === null) return null;
  const digits = groups['year'] ?? groups['short'];
  const year = digits ? fullYear(digits) : null;
  // The attacks of 2001 are named without their year.
  if (month === 9 && groups['day'] === '11' && year === null && /^\s(?:[a-z]+\s)?(?:attacks|hijack)/.test(after)) return date({ type: 'none' });
  const day = (word: string | undefined): TimeForm => ({ type: 'date', year, month, day: dayOfMonth(word), which: '' });
  return date(groups['to'] ? { type: 'range', from: day(groups['day']), to: day(groups['to']) } : day(groups['day']));
}

export const dayMonth: Finder = {
  rule: 'day-month',
  opens: [...anyWeekdayWords, 'the', '#'],
  pattern: `${WEEKDAY}(?:the${GAP})?(?<day>${DAY})(?:${TO}(?<to>${DAY}))?${GAP}(?:of${GAP})?(?<month>${MONTH})${OF_YEAR}`,
  read: (match) => (NAME_AFTER.test(match.after) || /[\d$€£#]$|\d[.,/-]$/.test(match.before) ? null : days(match)),
};
export const monthDay: Finder = {
  rule: 'month-day',
  opens: [...anyWeekdayWords, ...monthWords],
  pattern: `${WEEKDAY}(?<month>${MONTH})${GAP}(?:the${GAP})?(?<day>${DAY})(?:${TO}(?<to>${DAY}))?${OF_YEAR}`,
  read: (match) =>
    NAME_AFTER.test(match.after) || (/^\s(?:people|percent|per cent|million|of the)\b/.test(match.after) && !match.groups['year']) ? null : days(match),
};
