/** ISO days as whole numbers without clock or time zone: 1970-01-01 is 0, the day after it 1. */
import { perText } from './remembered';

const MILLISECONDS = 86_400_000;
const pattern = /^\d{4}-\d\d-\d\d$/;

export const isoOfDay = (day: number): string => new Date(day * MILLISECONDS).toISOString().slice(0, 10);

/** Null where the text names no day ("2016-11", "2015-02-30"). */
export const dayOfIso = perText((iso): number | null => {
  const time = pattern.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : NaN;
  const day = time / MILLISECONDS;
  return Number.isNaN(time) || isoOfDay(day) !== iso ? null : day;
});

export interface CivilDay {
  readonly year: number;
  /** 1-12. */
  readonly month: number;
  readonly day: number;
}
export const civilOfDay = (day: number): CivilDay => {
  const date = new Date(day * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** First day of a month; months outside 1-12 carry into the year. */
export const monthStart = (year: number, month: number): number => {
  const months = year * 12 + month - 1;
  const iso = `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((((months % 12) + 12) % 12) + 1).padStart(2, '0')}-01`;
  return dayOfIso(iso) ?? 0;
};
