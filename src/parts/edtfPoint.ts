/** One end of an EDTF date, read: "2016", "201X", "2016-11", "2016-21" (spring), "2016-11-1X", "2016-11-16~". */
import { civilOfDay, dayOfIso, monthStart } from './isoDays';

export interface EdtfPoint {
  readonly year: number;
  /** Years that an X leaves open: 1, 10 or 100. */
  readonly years: 1 | 10 | 100;
  /** 1-12, or a season 21-24 (spring to winter), or null. */
  readonly month: number | null;
  readonly day: number | null;
  /** The tens of the day where its ones are an X: 0 early, 1 mid, 2 and 3 late. */
  readonly tens: number | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}
/** Both inclusive. */
export interface DaySpan {
  readonly start: number;
  readonly end: number;
}

const pattern = /^(\d{4}|\d{3}X|\d\dXX)(?:-(\d\d))?(?:-(\d\d|[0-3]X))?$/;
/** Months from which a season runs; winter into the next year. */
const seasonStart = (season: number): number => (season - 20) * 3;

export const edtfPoint = (text: string): EdtfPoint | null => {
  const [, year = '', month, day] = pattern.exec(text.replace(/[?~%]/g, '').split('T', 1)[0] ?? '') ?? [];
  if (!year) return null;
  const number = month === undefined ? null : Number(month);
  if (number !== null && !((number >= 1 && number <= 12) || (number >= 21 && number <= 24))) return null;
  const masked = day?.endsWith('X') ?? false;
  const point: EdtfPoint = {
    year: Number(year.replace(/X/g, '0')),
    years: year.endsWith('XX') ? 100 : year.endsWith('X') ? 10 : 1,
    month: number,
    day: day === undefined || masked ? null : Number(day),
    tens: masked ? Number(day?.charAt(0)) : null,
    approximate: /[~%]/.test(text),
    uncertain: /[?%]/.test(text),
  };
  return point.day !== null && dayOfIso(`${year}-${month}-${day}`) === null ? null : point;
};

/** The days a point may mean. */
export const spanOfPoint = ({ year, years, month, day, tens }: EdtfPoint): DaySpan => {
  if (month === null) return { start: monthStart(year, 1), end: monthStart(year + years, 1) - 1 };
  if (month > 12) return { start: monthStart(year, seasonStart(month)), end: monthStart(year, seasonStart(month) + 3) - 1 };
  const first = monthStart(year, month);
  const last = monthStart(year, month + 1) - 1;
  if (day !== null) return { start: first + day - 1, end: first + day - 1 };
  if (tens === null) return { start: first, end: last };
  return { start: Math.max(first, first + tens * 10 - 1), end: Math.min(last, first + tens * 10 + 8) };
};

/** The point that is exactly these days (a day, month or year), or null. */
export const pointOfSpan = ({ start, end }: DaySpan): EdtfPoint | null => {
  const from = civilOfDay(start);
  const point = { year: from.year, years: 1, month: null, day: null, tens: null, approximate: false, uncertain: false } as const;
  if (start === end) return { ...point, month: from.month, day: from.day };
  if (from.day !== 1) return null;
  if (end === monthStart(from.year, from.month + 1) - 1) return { ...point, month: from.month };
  return from.month === 1 && end === monthStart(from.year + 1, 1) - 1 ? point : null;
};
