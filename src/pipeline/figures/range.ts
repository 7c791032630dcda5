/** Two numbers that are the ends of one: “4,000-5,000”, “between 20 and 30”, “from 10 to 15”, “five or six”, “two to three dozen”, “5-6,000”. */
import { glued, ties, type Lexeme } from './lexeme';
import { readNumber, type NumberRead } from './number';

export interface RangeRead {
  readonly low: number;
  readonly high: number;
  /** Index of the first lexeme of the numbers: after “between” or “from”. */
  readonly first: number;
  readonly next: number;
  readonly rule: string;
}

// “between 20 and perhaps 30”, “50% to 60%”, “$5 to $10”.
const between = new Set(['perhaps', 'maybe', 'even', 'possibly', 'about', 'around', 'some', 'nearly', 'roughly', 'as', 'many', '$', '£', '€', '~']);
const skipTo = (list: readonly Lexeme[], i: number): number => {
  let at = i;
  while (at < i + 4 && between.has(list[at]?.text ?? '')) at += 1;
  return at;
};
const skipPercent = (list: readonly Lexeme[], i: number): number => (list[i]?.text === '%' || list[i]?.text === 'percent' ? i + 1 : list[i]?.text === 'per' && list[i + 1]?.text === 'cent' ? i + 2 : i);

const year = (n: NumberRead): boolean => n.plain && n.value >= 1900 && n.value < 2100;

// “5 to 6 million” is five million to six million; “5-6,000” five thousand to six thousand.
const inherit = (a: NumberRead, b: NumberRead, dash: boolean): number => {
  if (a.scale === 1 && b.scale > 1 && a.value < b.value / b.scale) return a.value * b.scale;
  const thousands = dash && a.plain && !b.plain && b.value % 1000 === 0 && a.value * 1000 < b.value && a.value * 10000 > b.value;
  return thousands ? a.value * 1000 : a.value;
};

const dashes = new Set(['-', '–', '—', '~', '−']);
const isDash = (list: readonly Lexeme[], i: number): boolean => {
  const mark = list[i]?.text ?? '';
  return dashes.has(mark) && (mark !== '—' || (glued(list, i) && glued(list, i + 1)));
};

const pair = (list: readonly Lexeme[], start: number, a: NumberRead | null, link: ReadonlySet<string>, rule: string): RangeRead | null => {
  if (a === null || a.ordinal) return null;
  const over = skipPercent(list, a.next);
  // “from 20 up to 30”
  const linkAt = link === links.from && list[over]?.text === 'up' ? over + 1 : over;
  const word = list[linkAt]?.text ?? '';
  const dash = isDash(list, linkAt);
  if (!link.has(dash ? '-' : word)) return null;
  const b = readNumber(list, skipTo(list, linkAt + 1));
  if (b === null || b.ordinal || (year(a) && year(b)) || (a.fraction !== b.fraction && a.value >= 1)) return null;
  // “by 6 percent to 53 billion”.
  if (over !== a.next && skipPercent(list, b.next) === b.next) return null;
  // 10-15-20 and 2016-11-24 are codes, not ranges.
  if (dash && (ties(list, b.next, '-/') || ties(list, start - 1, '-/'))) return null;
  const low = inherit(a, b, dash);
  if (!(low < b.value) || (word === 'or' && b.value > low * 2)) return null;
  return { low, high: b.value, first: start, next: b.next, rule };
};

const links = { bare: new Set(['to', 'through', '-', 'or']), between: new Set(['and', '-', 'to']), and: new Set(['and']), from: new Set(['to', 'through', '-']) };

/** The range that starts with the number `first` at `i`, or null. */
export const readRange = (list: readonly Lexeme[], i: number, first: NumberRead): RangeRead | null => pair(list, i, first, links.bare, 'range');

/** The range that starts at `i` with “between” or “from”, or null. */
export const readLedRange = (list: readonly Lexeme[], i: number): RangeRead | null => {
  const word = list[i]?.text;
  if (word !== 'between' && word !== 'from') return null;
  const start = skipTo(list, i + 1);
  if (word === 'from') return pair(list, start, readNumber(list, start), links.from, 'from-to');
  return pair(list, start, readNumber(list, start), links.between, 'between') ?? pair(list, start, readNumber(list, start, false), links.and, 'between');
};
