/** Parts of a stretch of time: "early June", "the end of 2015", "earlier this year", "the first week of March". */
import { civil, daysInMonth, monthRange, unitRange, yearRange, type Day, type DayRange, type Unit } from './calendar';
import { edtfOf, maskedDays } from './edtf';
import type { Part } from './form';

export interface Known extends DayRange {
  /** Where the EDTF says more than the days, or less: a season, "2016-11-1X", a month cut at the day of writing. */
  readonly edtf?: string;
}

function partOfMonth(part: Part, of: DayRange): Known {
  const { year, month } = civil(of.start);
  if (part === 'early') return { start: of.start, end: of.start + 8, edtf: maskedDays(year, month, 0) };
  if (part === 'mid') return { start: of.start + 9, end: of.start + 18, edtf: maskedDays(year, month, 1) };
  // "2X" would end on the 29th.
  if (part === 'late') return { start: of.start + 19, end: of.end };
  return part === 'start' ? { start: of.start, end: of.start + 4 } : { start: of.end - 4, end: of.end };
}

const tenths = { early: [0, 4], mid: [4, 3], late: [7, 3], start: [0, 2], end: [8, 2] } as const;
/** Whole years: the early 1990s are 1990 to 1993, the mid-1990s to 1996. */
function partOfYears(part: keyof typeof tenths, of: DayRange): Known {
  const { year } = civil(of.start);
  const tenth = Math.round((civil(of.end).year - year + 1) / 10);
  const [from, count] = tenths[part];
  return yearRange(year + from * tenth, count * tenth);
}

/** Thirds for "early", "mid" and "late", the outer sixths for "the start" and "the end". */
function partOfMonths(part: keyof typeof tenths, of: DayRange): Known {
  const [a, b] = [civil(of.start), civil(of.end)];
  const months = (b.year - a.year) * 12 + b.month - a.month + 1;
  const third = Math.max(1, Math.round(months / 3));
  const sixth = Math.max(1, Math.round(months / 6));
  const slice = (from: number, count: number): Known => monthRange(a.year, a.month + from, count);
  if (part === 'early') return slice(0, third);
  if (part === 'mid') return slice(third, Math.max(1, months - 2 * third));
  if (part === 'late') return slice(months - third, third);
  return part === 'start' ? slice(0, sixth) : slice(months - sixth, sixth);
}

/** `at` is the day of writing, where "earlier" ends and "later" begins. */
export function partOf(part: Part, of: Known, at: Day): Known {
  const days = of.end - of.start + 1;
  if (part === 'before') return { start: of.start, end: Math.max(of.start, Math.min(of.end, at)), edtf: of.edtf ?? edtfOf(of) };
  if (part === 'after') return { start: Math.min(of.end, Math.max(of.start, at)), end: of.end, edtf: of.edtf ?? edtfOf(of) };
  if (days === 1) return of;
  const { year, month, day } = civil(of.start);
  if (day === 1 && days === daysInMonth(year, month)) return partOfMonth(part, of);
  if (days > 3600) return partOfYears(part, of);
  if (days > 31) return partOfMonths(part, of);
  if (part === 'mid') return of;
  const half = Math.ceil(days / 2);
  return part === 'early' || part === 'start' ? { start: of.start, end: of.start + half - 1 } : { start: of.end - half + 1, end: of.end };
}

/** The n-th (-1 the last) unit; a week is in the month or year that holds its Thursday (ISO 8601), other units where they begin. */
export function nthOf(unit: Unit, n: number, of: DayRange): DayRange | null {
  const middle = unit === 'week' ? 3 : 0;
  let first = unitRange(unit, of.start);
  if (first.start + middle < of.start) first = unitRange(unit, of.start, 1);
  let last = unitRange(unit, of.end);
  if (last.start + middle > of.end) last = unitRange(unit, of.end, -1);
  const found = n < 0 ? unitRange(unit, last.start, n + 1) : unitRange(unit, first.start, n - 1);
  return found.start + middle >= of.start && found.start + middle <= of.end ? found : null;
}
