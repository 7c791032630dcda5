/** The words of dates: months, weekdays, numbers, units; each as a pattern and as a meaning. */
import { units, type Unit } from './calendar';
import type { Part, Which } from './form';

const longMonths = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'] as const;
const shortMonths = ['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'oct', 'nov', 'dec'] as const;
export const monthWords: readonly string[] = [...longMonths, ...shortMonths];
export const MONTH = `(?:(?:${longMonths.join('|')})\\b|(?:${shortMonths.join('|')})\\b\\.?)`;
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
/** 1-12, or null for a word that is no month's name ("march", "may"). */
export function monthOf(word: string | undefined): number | null {
  if (!word || !isCapital(word)) return null;
  const at = longMonths.findIndex((name) => name.startsWith(word.toLowerCase().replace('.', '').slice(0, 3)));
  return at < 0 ? null : at + 1;
}
export const isShortMonth = (word: string): boolean => shortMonths.some((short) => short === word.toLowerCase().replace('.', ''));

const longWeekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const shortWeekdays = ['mon', 'tues', 'tue', 'wed', 'thurs', 'thu', 'fri', 'sat', 'sun'] as const;
export const weekdayWords: readonly string[] = longWeekdays;
export const anyWeekdayWords: readonly string[] = [...longWeekdays, ...shortWeekdays];
export const WEEKDAY = `(?:${longWeekdays.join('|')})\\b`;
/** Also "Mon", "Tues.": only where a date follows. */
export const ANY_WEEKDAY = `(?:${anyWeekdayWords.join('|')})\\b\\.?`;
export function weekdayOfWord(word: string | undefined): number | null {
  if (!word || !isCapital(word)) return null;
  const at = longWeekdays.findIndex((name) => name.startsWith(word.toLowerCase().slice(0, 3)));
  return at < 0 ? null : at + 1;
}

/** A gap between two words of one expression. */
export const GAP = '\\s{1,3}';
export const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\d%]|[.,:/]\\d)(?!\\w)';
export const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)(?![\\d%]|[.,:/]\\d)(?!\\w)';
export const dayOfMonth = (word: string | undefined): number => parseInt(word ?? '', 10);
/** "'82": written in two digits, 1930 to 2029. */
export const fullYear = (digits: string): number => {
  const n = Number(digits.replace(/\D/g, ''));
  return digits.length > 3 ? n : n + (n < 30 ? 2000 : 1900);
};

const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const vague = ['several', 'few', 'many', 'some', 'dozens of', 'hundreds of'];
export const numberWords: readonly string[] = [...small.slice(1), ...tens, 'single'];
export const vagueWords: readonly string[] = ['several', 'many', 'some', 'dozens', 'hundreds'];
const countWords = `(?:${tens.join('|')})(?:-(?:${small.slice(1, 10).join('|')}))?|${small.slice(1).reverse().join('|')}`;
export const COUNT = `(?:\\d{1,3}(?:\\.\\d)?(?![\\d,])|(?:${countWords})(?:\\s+and\\s+a\\s+half)?|half${GAP}an?|single(?=-)|an?\\s+(?:couple(?:\\s+of)?|half(?:-|\\s+)dozen|dozen|few)|(?:a\\s+)?(?:${vague.join('|')})|an?)`;

/** How many "two and a half", "eighteen", "a couple of" are; null for "several". */
export function countOf(words: string): number | null {
  const w = words.toLowerCase().replace(/\s+/g, ' ');
  if (/^\d/.test(w)) return Number(w);
  if (w.startsWith('half a')) return 0.5;
  if (w.includes('couple')) return 2;
  if (w.includes('dozen') && !w.includes('dozens')) return w.includes('half') ? 6 : 12;
  if (w === 'a' || w === 'an' || w === 'single') return 1;
  const half = w.endsWith(' and a half') ? 0.5 : 0;
  const [head = '', tail = ''] = w.replace(' and a half', '').split('-');
  if (small.includes(head)) return small.indexOf(head) + half;
  if (tens.includes(head)) return (tens.indexOf(head) + 2) * 10 + (tail ? small.indexOf(tail) : 0) + half;
  return null;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
export const ORDINAL = `(?:${ordinals.join('|')}|final|last|opening|closing|\\d{1,2}(?:st|nd|rd|th))`;
/** 1 for the first, -1 for the last. */
export function ordinalOf(word: string): number {
  const w = word.toLowerCase();
  if (w === 'last' || w === 'final' || w === 'closing') return -1;
  return w === 'opening' ? 1 : /^\d/.test(w) ? parseInt(w, 10) : ordinals.indexOf(w) + 1;
}

export const UNIT = '(?:day|week|weekend|month|quarter|year|decade|century|centurie)';
export const unitOf = (word: string): Unit | null => {
  const w = word
    .toLowerCase()
    .replace(/s$/, '')
    .replace(/centurie$/, 'century');
  return units.find((unit) => unit === w) ?? null;
};
const isoUnits: Readonly<Record<string, readonly [prefix: string, letter: string, factor: number]>> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  night: ['P', 'D', 1],
  weekend: ['P', 'D', 2],
  week: ['P', 'W', 1],
  fortnight: ['P', 'W', 2],
  month: ['P', 'M', 1],
  quarter: ['P', 'M', 3],
  year: ['P', 'Y', 1],
  decade: ['P', 'Y', 10],
  century: ['P', 'Y', 100],
};
/** ISO 8601: `P2.5Y`, `PT30M`; '' when it is not known how many. */
export function isoDuration(count: number | null, unit: string): string {
  const [prefix, letter, factor] = isoUnits[
    unit
      .toLowerCase()
      .replace(/s$/, '')
      .replace(/centurie$/, 'century')
  ] ?? ['', '', 0];
  return count === null || !letter ? '' : `${prefix}${Math.round(count * factor * 100) / 100}${letter}`;
}

/** Before a "that" which opens a clause: "noted that Thursday’s talks". */
export const THAT_OPENS = /\b(?:sa(?:id|ys?)|not(?:ed?|es|ing)|report(?:ed|s|ing)?|claim(?:ed|s|ing)?|announc(?:ed?|es|ing)|told\s\w+|believ(?:ed?|es|ing)|kn[eo]ws?|th(?:ink|inks|ought)|add(?:ed|s|ing)?|stress(?:ed|es)?|insist(?:ed|s)?|warn(?:ed|s|ing)?|argu(?:ed?|es|ing)|confirm(?:ed|s)?|den(?:y|ied|ies)|so|such|fact|hopes?|fears?|reveal(?:ed|s)?|show(?:ed|s)?|means?)\s$/i;

/** "last", "the coming": which of several, and how many units away. */
export const WHICH = '(?:this\\s(?:past|coming)|this|last|next|past|coming|upcoming|current)';
export function whichOf(word: string | undefined): Which {
  const w = (word ?? '').toLowerCase().replace(/^this\s/, '');
  if (w === 'last' || w === 'past') return 'last';
  if (w === 'next' || w === 'coming' || w === 'upcoming') return 'next';
  return w === 'this' || w === 'current' ? 'this' : '';
}

const parts: Readonly<Record<string, Part>> = {
  early: 'early',
  mid: 'mid',
  middle: 'mid',
  late: 'late',
  start: 'start',
  beginning: 'start',
  end: 'end',
  close: 'end',
  earlier: 'before',
  later: 'after',
  rest: 'after',
  remainder: 'after',
  'early hours': 'early',
  'small hours': 'early',
};
export const partOf = (word: string): Part | null => parts[word.toLowerCase().replace(/\s/, ' ')] ?? null;
