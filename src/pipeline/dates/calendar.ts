/** Days counted from 1 January 1970 in the Gregorian calendar: "the Monday on or before", "three months earlier". */

/** Days since 1 January 1970. */
export type Day = number;
export interface DayRange {
  readonly start: Day;
  /** Inclusive. */
  readonly end: Day;
}
export const units = ['day', 'week', 'weekend', 'month', 'quarter', 'half', 'year', 'decade', 'century'] as const;
export type Unit = (typeof units)[number];

/** Howard Hinnant's `days_from_civil`; a month outside 1-12 carries into the year. */
export function dayOf(year: number, month: number, day: number): Day {
  const months = year * 12 + month - 1;
  const m = ((months % 12) + 12) % 12;
  const y = Math.floor(months / 12) - (m < 2 ? 1 : 0);
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((m + 10) % 12) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** Howard Hinnant's `civil_from_days`. */
export function civil(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const d = z - era * 146097;
  const yearOfEra = Math.floor((d - Math.floor(d / 1460) + Math.floor(d / 36524) - Math.floor(d / 146096)) / 365);
  const dayOfYear = d - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1 };
}

export const daysInMonth = (year: number, month: number): number => dayOf(year, month + 1, 1) - dayOf(year, month, 1);
/** 1 is Monday, 7 Sunday. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;
export const mondayOf = (day: Day): Day => day - weekdayOf(day) + 1;

const pad = (n: number, width: number): string => String(n).padStart(width, '0');
export const isoYear = (year: number): string => pad(year, 4);
export const isoMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`;
export function isoDay(day: Day): string {
  const c = civil(day);
  return `${isoMonth(c.year, c.month)}-${pad(c.day, 2)}`;
}
/** The day that an ISO string names, or null when it names none ("2015-02-29"). */
export function readIsoDay(iso: string): Day | null {
  const m = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  if (!m) return null;
  const day = dayOf(Number(m[1]), Number(m[2]), Number(m[3]));
  return isoDay(day) === iso ? day : null;
}

const months = (year: number, month: number, count: number): DayRange => ({ start: dayOf(year, month, 1), end: dayOf(year, month + count, 1) - 1 });
export const yearRange = (year: number, count = 1): DayRange => months(year, 1, 12 * count);
export const monthRange = (year: number, month: number, count = 1): DayRange => months(year, month, count);

/** The week, month, year, … that a day falls in, `offset` of them later. A weekend is that of the day's week. */
export function unitRange(unit: Unit, day: Day, offset = 0): DayRange {
  const { year, month } = civil(day);
  const monday = mondayOf(day) + 7 * offset;
  switch (unit) {
    case 'day':
      return { start: day + offset, end: day + offset };
    case 'week':
      return { start: monday, end: monday + 6 };
    case 'weekend':
      return { start: monday + 5, end: monday + 6 };
    case 'month':
      return months(year, month + offset, 1);
    case 'quarter':
      return months(year, month - ((month - 1) % 3) + 3 * offset, 3);
    case 'half':
      return months(year, month - ((month - 1) % 6) + 6 * offset, 6);
    case 'year':
      return yearRange(year + offset);
    case 'decade':
      return yearRange(year - (year % 10) + 10 * offset, 10);
    case 'century':
      return yearRange(year - (year % 100) + 100 * offset, 100);
  }
}

/** The same day so many units later; a day that the month does not have becomes its last. */
export function shiftDay(day: Day, unit: Unit, count: number): Day {
  if (unit === 'day') return day + count;
  if (unit === 'week' || unit === 'weekend') return day + 7 * count;
  const perUnit = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 }[unit];
  const c = civil(day);
  const first = civil(dayOf(c.year, c.month + perUnit * count, 1));
  return dayOf(first.year, first.month, Math.min(c.day, daysInMonth(first.year, first.month)));
}
