/**
 * Dates as Extended Date/Time Format (ISO 8601-2, levels 0 to 2): "2016-11", "2016-01-11/2016-01-17", "2016-11-1X",
 * "199X", "2009-21". Earliest and latest days are computed here.
 */
import { civil, dayOf, daysInMonth, isoDay, isoMonth, isoYear, monthRange, readIsoDay, yearRange, type DayRange } from './calendar';

/** First month and length of the seasons of the northern hemisphere; winter runs into the next year. */
const seasons = { 21: 3, 22: 6, 23: 9, 24: 12 } as const;
export type Season = keyof typeof seasons;
export const isSeason = (code: number): code is Season => code in seasons;
export const seasonRange = (year: number, season: Season): DayRange => monthRange(year, seasons[season], 3);
export const seasonEdtf = (year: number, season: Season): string => `${isoYear(year)}-${season}`;

/** The shortest EDTF that means exactly these days: a month, year, decade or century where they are one. */
export function edtfOf(range: DayRange): string {
  if (range.start === range.end) return isoDay(range.start);
  const a = civil(range.start);
  const b = civil(range.end);
  if (a.day !== 1 || b.day !== daysInMonth(b.year, b.month)) return `${isoDay(range.start)}/${isoDay(range.end)}`;
  if (a.month !== 1 || b.month !== 12) {
    const from = isoMonth(a.year, a.month);
    const to = isoMonth(b.year, b.month);
    return from === to ? from : `${from}/${to}`;
  }
  if (a.year === b.year) return isoYear(a.year);
  if (a.year % 100 === 0 && b.year === a.year + 99) return `${isoYear(a.year).slice(0, 2)}XX`;
  if (a.year % 10 === 0 && b.year === a.year + 9) return `${isoYear(a.year).slice(0, 3)}X`;
  return `${isoYear(a.year)}/${isoYear(b.year)}`;
}

/** A third of a month: 0 its first nine days, 1 its teens. */
export const maskedDays = (year: number, month: number, tens: 0 | 1): string => `${isoMonth(year, month)}-${tens}X`;

function rangeOfPoint(text: string): DayRange | null {
  const m = /^(\d{4}|\d{3}X|\d\dXX)(?:-(\d\d))?(?:-(\d\d|[012]X))?$/.exec(text.replace(/[?~%]/g, ''));
  const [, year = '', month = '', day = ''] = m ?? [];
  if (!m) return null;
  if (year.includes('X')) return month ? null : yearRange(Number(year.replace(/X/g, '0')), year.endsWith('XX') ? 100 : 10);
  if (!month) return yearRange(Number(year));
  const season = Number(month);
  if (isSeason(season)) return day ? null : seasonRange(Number(year), season);
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (!day) return monthRange(Number(year), Number(month));
  if (day.endsWith('X')) {
    const first = Math.max(1, Number(day.charAt(0)) * 10);
    return {
      start: dayOf(Number(year), Number(month), first),
      end: dayOf(Number(year), Number(month), Math.min(Number(day.charAt(0)) * 10 + 9, daysInMonth(Number(year), Number(month)))),
    };
  }
  const exact = readIsoDay(`${year}-${month}-${day}`);
  return exact === null ? null : { start: exact, end: exact };
}

/** Earliest and latest day of the EDTF that this program writes, or null for any other text. */
export function rangeOf(edtf: string): DayRange | null {
  const [from = '', to = from, more] = edtf.split('/');
  if (more !== undefined) return null;
  const a = rangeOfPoint(from);
  const b = rangeOfPoint(to);
  return a && b && a.start <= b.end ? { start: a.start, end: b.end } : null;
}
