/**
 * A date in words, as vague as it is: "11 Jan 2016", "Sept 2015", "14–20 Nov 2016", "mid-Nov 2016",
 * "earlier in 2016", "since 2011", "2010s", "about 2015".
 */
import { edtfPoint, pointOfSpan, spanOfPoint, type DaySpan, type EdtfPoint } from './edtfPoint';
import { civilOfDay, dayOfIso } from './isoDays';

export const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'] as const;
const seasonNames = ['spring', 'summer', 'autumn', 'winter'] as const;
const partOfTens = ['early', 'mid', 'late', 'late'] as const;

const nameOf = (month: number): string => monthNames[month - 1] ?? '';
const joined = (part: string, words: string): string => (part === 'mid' ? `mid-${words}` : `${part} ${words}`);
const ordinal = (n: number): string => `${n}${n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;

const yearWords = ({ year, years }: EdtfPoint): string => (years === 100 ? `${ordinal(year / 100 + 1)} century` : years === 10 ? `${year}s` : String(year));

const pointWords = (point: EdtfPoint): string => {
  const { year, month, day, tens, approximate, uncertain } = point;
  const plain =
    month === null ? yearWords(point)
    : month === 24 ? `winter ${year}–${year % 100 === 99 ? year + 1 : String(year + 1).slice(-2)}`
    : month > 12 ? `${seasonNames[month - 21]} ${year}`
    : day !== null ? `${day} ${nameOf(month)} ${year}`
    : tens !== null ? joined(partOfTens[tens] ?? '', `${nameOf(month)} ${year}`)
    : `${nameOf(month)} ${year}`;
  return `${uncertain ? 'perhaps ' : ''}${approximate ? 'about ' : ''}${plain}`;
};

/** Two points with what they share said once: "14–20 Nov 2016", "Mar–May 2015", "28 Nov–4 Dec 2016". */
const betweenWords = (from: EdtfPoint, to: EdtfPoint): string => {
  const months = from.month !== null && to.month !== null && from.month <= 12 && to.month <= 12;
  const sameYear = from.year === to.year && months;
  const days = from.day !== null && to.day !== null;
  const plain = ![from, to].some((p) => p.approximate || p.uncertain || p.tens !== null);
  if (plain && sameYear && days && from.month === to.month) return `${from.day}–${pointWords(to)}`;
  if (plain && sameYear && days) return `${from.day} ${nameOf(from.month ?? 0)}–${pointWords(to)}`;
  if (plain && sameYear && from.day === null && to.day === null) return `${nameOf(from.month ?? 0)}–${pointWords(to)}`;
  return `${pointWords(from)}–${pointWords(to)}`;
};

/** Days as the calendar units they are, if they are whole ones. */
const spanWords = ({ start, end }: DaySpan): string => {
  const whole = pointOfSpan({ start, end });
  if (whole) return pointWords(whole);
  const from = civilOfDay(start);
  const to = civilOfDay(end);
  const rest = { years: 1, tens: null, approximate: false, uncertain: false } as const;
  const lastDay = civilOfDay(end + 1).day === 1;
  if (from.day === 1 && lastDay && from.month === 1 && to.month === 12)
    return betweenWords({ ...rest, year: from.year, month: null, day: null }, { ...rest, year: to.year, month: null, day: null });
  if (from.day === 1 && lastDay) return betweenWords({ ...rest, year: from.year, month: from.month, day: null }, { ...rest, year: to.year, month: to.month, day: null });
  return betweenWords({ ...rest, ...from }, { ...rest, ...to });
};

/** "earlier this year" → earlier in 2016; "early last month" → early Oct 2016; '' where the words name no part of a month or year. */
const partWords = (text: string, span: DaySpan): string => {
  const part = /^(earlier|later|early|mid|late)\b/i.exec(text.trim())?.[1]?.toLowerCase();
  const from = civilOfDay(span.start);
  const to = civilOfDay(span.end);
  if (!part || span.start === span.end || from.year !== to.year || /\b(?:week|century|decade)\b|\d0s\b|\bmorning|\bnight/i.test(text)) return '';
  const inYear = /\byear\b|^[^a-z]*[a-z]+[- ](?:in )?\d{4}\b/i.test(text);
  const words = inYear ? String(to.year) : from.month === to.month ? `${nameOf(to.month)} ${to.year}` : '';
  if (!words) return '';
  return part.endsWith('er') ? `${part} in ${words}` : joined(part, words);
};

const spanOfEnds = (start: string, end: string): DaySpan | null => {
  const from = dayOfIso(start);
  const to = dayOfIso(end);
  return from === null || to === null || from > to ? null : { start: from, end: to };
};

const intervalWords = (fromText: string, toText: string): string => {
  const from = edtfPoint(fromText);
  const to = edtfPoint(toText);
  const open = (text: string) => text === '' || text === '..';
  if (from && open(toText)) return `since ${pointWords(from)}`;
  if (to && open(fromText)) return `until ${pointWords(to)}`;
  if (!from || !to) return '';
  const exact = [from, to].every((p) => p.tens === null && !p.approximate && !p.uncertain && p.years === 1 && (p.month ?? 0) <= 12);
  return exact ? spanWords({ start: spanOfPoint(from).start, end: spanOfPoint(to).end }) : betweenWords(from, to);
};

/**
 * `date` is EDTF, `start` and `end` the earliest and latest ISO day, `dateText` the article's own words, which
 * keep a part of a month or year that EDTF cannot say. '' where there is no date.
 */
export const dateWords = (date: string, start: string, end: string, dateText = ''): string => {
  const span = spanOfEnds(start, end);
  const [from = '', to, more] = date.split('/');
  const point = to === undefined ? edtfPoint(from) : null;
  if (point?.tens != null || point?.approximate || point?.uncertain) return pointWords(point);
  const part = span || point ? partWords(dateText, span ?? (point ? spanOfPoint(point) : { start: 0, end: 0 })) : '';
  if (part) return part;
  if (point) return pointWords(point);
  const interval = to === undefined || more !== undefined ? '' : intervalWords(from, to);
  return interval || (span ? spanWords(span) : date);
};
