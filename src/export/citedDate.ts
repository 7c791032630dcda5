/**
 * Cited dates: EDTF (ISO 8601-2) as reference lists know it. CSL-JSON has one or two dates, `circa` and seasons
 * (https://docs.citationstyles.org, date-variable); BibLaTeX reads EDTF of level 1 itself (its manual, section 2.3.8).
 */

/** Year, month, day, as far as they are known. */
export type DatePart = readonly [year: number, month?: number, day?: number];
export interface CitedDate {
  /** One date, or the first and last; empty when it cannot be said so. */
  readonly parts: readonly DatePart[];
  readonly circa: boolean;
  /** 1 to 4, spring to winter; 0 = none. */
  readonly season: number;
}

const POINT = /^(-?\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX))?(?:-(\d\d|\dX|XX))?([~?%])?$/;
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const nothing: CitedDate = { parts: [], circa: false, season: 0 };

const yearsOf = (text: string): readonly DatePart[] => (text.includes('X') ? [[Number(text.replaceAll('X', '0'))], [Number(text.replaceAll('X', '9'))]] : [[Number(text)]]);

const daysOf = (year: number, month: number, day: string): readonly DatePart[] => {
  if (day === 'XX') return [[year, month]];
  if (!day.endsWith('X')) return [[year, month, Number(day)]];
  const tens = Number(day.charAt(0)) * 10;
  return [[year, month, Math.max(1, tens)], [year, month, Math.min(tens + 9, lastDay(year, month))]];
};

const pointOf = (text: string): CitedDate => {
  const [, year = '', month = '', day = '', sign = ''] = POINT.exec(text) ?? [];
  if (year === '') return nothing;
  const circa = sign !== '';
  if (month === '' || month === 'XX' || year.includes('X')) return { parts: yearsOf(year), circa, season: 0 };
  const m = Number(month);
  if (m >= 21 && m <= 24) return { parts: [[Number(year)]], circa, season: m - 20 };
  if (m < 1 || m > 12) return nothing;
  return { parts: day === '' ? [[Number(year), m]] : daysOf(Number(year), m, day), circa, season: 0 };
};

/** An interval without an end cannot be said in two dates. */
export const citedDate = (edtf: string): CitedDate => {
  const [from = '', to, more] = edtf.split('/');
  if (to === undefined) return pointOf(from);
  const [start, end] = [pointOf(from), pointOf(to)];
  const [first, last] = [start.parts[0], end.parts.at(-1)];
  return more !== undefined || !first || !last ? nothing : { parts: [first, last], circa: start.circa || end.circa, season: 0 };
};

const two = (n: number): string => String(n).padStart(2, '0');
const iso = ([year, month, day]: DatePart): string => [String(year).padStart(4, '0'), month === undefined ? '' : two(month), day === undefined ? '' : two(day)].filter(Boolean).join('-');

const LEVEL_1 = /^(?:\d{4}(?:-(?:0[1-9]|1[0-2]|2[1-4])(?:-\d\d)?)?[~?%]?|\d{3}X|\d{2}XX|\d{4}-XX|\d{4}-\d\d-XX|\d{4}-XX-XX)$/;
const isLevel1 = (text: string): boolean => LEVEL_1.test(text) || text === '..' || text === '';

/** For the `date` field of BibLaTeX; '' when there is none that it would read. */
export const biblatexDate = (edtf: string): string => {
  const ends = edtf.split('/');
  if (edtf !== '' && edtf !== '/' && ends.length <= 2 && ends.every(isLevel1)) return edtf.replace(/(^|\/)\.\.$/, '$1');
  return citedDate(edtf).parts.map(iso).join('/');
};
