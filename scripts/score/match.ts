/** When a row says the same as a reader: by names, by words and by days. */
import { isoDay } from '../../src/pipeline/dates/calendar';
import { rangeOf } from '../../src/pipeline/dates/edtf';

const fold = (words: string): string =>
  words.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').replace(/[‘’ʼ`´]/g, "'").replace(/[“”]/g, '"').replace(/[\s\u00a0]+/g, ' ').trim().toLowerCase();

/** "The Daily Post" and "daily-post" have the same key. */
export const nameKey = (name: string): string => fold(name.replace(/-/g, ' ')).replace(/^the /, '').replace(/[^\p{L}\p{N} ]/gu, '').replace(/ {2,}/g, ' ').trim();

const wordsOf = (text: string): readonly string[] => text.replace(/[^\p{L}\p{N} ]/gu, '').split(' ').filter(Boolean);

/** Does a run of at least 60 % of the shorter one's words, and of three, stand in the other? */
const sharesRun = (a: string, b: string): boolean => {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const length = Math.max(3, Math.ceil(short.length * 0.6));
  const hay = ` ${long.join(' ')} `;
  return short.some((_, i) => i + length <= short.length && hay.includes(` ${short.slice(i, i + length).join(' ')} `));
};

export const contains = (text: string, words: string): boolean => fold(text).includes(fold(words));

export const overlapsInWords = (a: string, b: string): boolean => {
  const [one, other] = [fold(a), fold(b)];
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one) || sharesRun(one, other));
};

interface Days {
  readonly from: string;
  readonly to: string;
}

/** Days of an EDTF date, open ends included. */
const daysOf = (edtf: string): Days | null => {
  const [first = '', last = first] = edtf.split('/');
  const start = first === '..' ? null : rangeOf(first);
  const end = last === '..' ? null : rangeOf(last);
  if ((first !== '..' && !start) || (last !== '..' && !end)) return null;
  return { from: start ? isoDay(start.start) : '0000-01-01', to: end ? isoDay(end.end) : '9999-12-31' };
};

export const sameDays = (a: string, b: string): boolean => {
  const [one, other] = [daysOf(a), daysOf(b)];
  return a === b || (one !== null && other !== null && one.from === other.from && one.to === other.to);
};
export const overlapInDays = (a: string, b: string): boolean => {
  const [one, other] = [daysOf(a), daysOf(b)];
  return a === b || (one !== null && other !== null && one.from <= other.to && other.from <= one.to);
};
/** Is it within these days or wider by no more than a month? */
export const isWithin = (edtf: string, [from, to]: readonly [string, string]): boolean => {
  const days = daysOf(edtf);
  return days !== null && days.from <= to && days.to >= from && (Date.parse(days.to) - Date.parse(days.from)) / 864e5 <= 31;
};
