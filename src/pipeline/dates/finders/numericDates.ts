/** Days in figures: "2016-01-11", "24/11/2016", "11.01.2016"; "7/8/07" is one, but which of two is not known. */
import { dayOf, isoDay } from '../calendar';
import { date, type Finder } from '../finder';
import { fullYear } from '../vocabulary';

const exists = (year: number, month: number, day: number): boolean => month >= 1 && month <= 12 && Number(isoDay(dayOf(year, month, day)).slice(8)) === day;

export const isoDate: Finder = {
  rule: 'iso-date',
  opens: ['#'],
  pattern: '(?<year>(?:19|20)\\d\\d)(?<mark>[-/])(?<month>\\d\\d)\\k<mark>(?<day>\\d\\d)(?![\\d-])',
  read: ({ groups, before }) => {
    const [year, month, day] = [Number(groups['year']), Number(groups['month']), Number(groups['day'])];
    return exists(year, month, day) && !/[\w/-]$/.test(before) ? date({ type: 'date', year, month, day, which: '' }) : null;
  },
};
export const slashDate: Finder = {
  rule: 'slash-date',
  opens: ['#'],
  pattern: '(?<a>\\d\\d?)(?<mark>[/.])(?<b>\\d\\d?)\\k<mark>(?<year>(?:19|20)\\d\\d|\\d\\d)(?![\\w/]|[.]\\d)',
  read: ({ groups, before }) => {
    const [a, b, year] = [Number(groups['a']), Number(groups['b']), fullYear(groups['year'] ?? '')];
    if (/[\w./-]$/.test(before) || (groups['mark'] === '.' && groups['year']?.length !== 4)) return null;
    const [dayFirst, monthFirst] = [exists(year, b, a), exists(year, a, b)];
    if (!dayFirst && !monthFirst) return null;
    if (dayFirst && monthFirst && a !== b && groups['mark'] === '/') return date({ type: 'none' });
    return date(dayFirst ? { type: 'date', year, month: b, day: a, which: '' } : { type: 'date', year, month: a, day: b, which: '' });
  },
};
