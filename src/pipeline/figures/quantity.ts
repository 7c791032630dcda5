/** Numbers in running text with what bounds them: “at least 30,000”, “4,000-5,000”, “some 40 percent”, “several thousand”; not T-72, 12:30 or Resolution 1701. */
import type { Bound } from '../../model/figure';
import type { Span } from '../span';
import { addresses, coded, labelled } from './code';
import { lexemes, ties, type Lexeme } from './lexeme';
import { readNumber, signBefore } from './number';
import { qualifierAfter, qualifierBefore, type Qualifier } from './qualifier';
import { readLedRange, readRange } from './range';
import { currencyOf, isSign } from './currency';
import { percentAfter, percentBefore } from './sign';
import { opensVague, readVague, type Magnitude } from './vague';
import { startsNumber } from './words';
import { mergeBounds } from './bounds';

/** The span covers the qualifiers, the number and the percent or currency sign. */
export interface Quantity extends Span {
  /** The number alone, without qualifiers. */
  readonly number: Span;
  /** In the unit printed; a share is in percent. Empty bounds are null. */
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  /** Said to be about right, whatever the bound: “an estimated”, “or so”. */
  readonly approx: boolean;
  /** For vague words, the order of magnitude they name by convention; null when they name none. */
  readonly magnitude: Magnitude | null;
  readonly percent: boolean;
  readonly money: boolean;
  /** ISO code of a sum, 'money' when the coin does not tell, '' when it is no sum. */
  readonly currency: string;
  readonly ordinal: boolean;
  /** Half, two-thirds, one in five: a share only before “of”. */
  readonly fraction: boolean;
  /** Four plain digits between 1900 and 2099. */
  readonly yearLike: boolean;
  /** Tied by a hyphen to a word, as in “two-year” and “5,000-strong”. */
  readonly tied: boolean;
  /** The word after it in lower case, or ''. */
  readonly unit: string;
  readonly rule: string;
}

interface Core {
  readonly first: number;
  readonly next: number;
  readonly low: number;
  readonly high: number;
  readonly range: boolean;
  readonly ordinal: boolean;
  readonly fraction: boolean;
  readonly plain: boolean;
  readonly rule: string;
}

// Any word or digit a number, range or vague quantity can start with.
const TRIGGER = /[\d½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞%]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|zero|nought|naught|(?:hundred|thousand|million|billion|trillion)(?:s|ths?)?|lakh|crore|dozens?|half|third|quarter|first|second|fourth|fifth|sixth|seventh|eighth|ninth|tenth|scores|several|few|couple|pair|duo|trio|handful|numerous|countless|innumerable|multiple|numbers?|string|series|wave|spate|barrage|flurry|slew|host|majority|minority|bulk|most|all|percents?|percentage|cent|proportion|share|fraction|portion)\b/i;

/** May a quantity start with the word: a number, “between”, “several”? Few words do. */
const opens = (word: string): boolean => startsNumber(word) || opensVague(word) || word === 'between' || word === 'from' || word === 'percentage';

const readCore = (list: readonly Lexeme[], i: number): Core | null => {
  const number = readNumber(list, i);
  const range = number === null ? readLedRange(list, i) : readRange(list, i, number);
  if (range !== null) return { first: range.first, next: range.next, low: range.low, high: range.high, range: true, ordinal: false, fraction: false, plain: false, rule: range.rule };
  if (number === null) return null;
  return { first: i, next: number.next, low: number.value, high: number.value, range: false, ordinal: number.ordinal, fraction: number.fraction, plain: number.plain, rule: number.ordinal ? 'ordinal' : number.fraction ? 'fraction' : 'number' };
};

const round = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(12)));
interface Bounded {
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
}
/** What the qualifiers make of a number or range: “at least 6-8” has no upper bound, “up to 8” no lower one. */
const bounded = (low: number, high: number, range: boolean, before: Qualifier, after: Qualifier): Bounded => {
  const said = after.bound ?? before.bound;
  // “more than 5,000 or equal”.
  if (said === 'at_least' || said === 'more_than') return { low, high: null, bound: said };
  if (said === 'at_most' || said === 'less_than') return { low: null, high, bound: said };
  return { low, high, bound: range ? 'range' : before.approx || after.approx ? 'approx' : 'exact' };
};

const nextWord = (list: readonly Lexeme[], i: number): string => {
  const at = ties(list, i, '-') ? i + 1 : i;
  return list[at]?.kind === 'word' ? (list[at]?.text ?? '') : '';
};

/** The quantities of a range of the text, in order, never overlapping; offsets into the whole text. */
export const findQuantities = (text: string, range: Span): readonly Quantity[] => (mayCount(text, range) ? quantitiesIn(text, range, lexemes(text, range)) : []);

/** Whether a number or a word of quantity stands in the range. */
export const mayCount = (text: string, range: Span): boolean => TRIGGER.test(text.slice(range.start, range.end));

/** The same for a range whose lexemes are known. */
export const quantitiesIn = (text: string, range: Span, list: readonly Lexeme[]): readonly Quantity[] => {
  const outside = addresses(text, range);
  const found: Quantity[] = [];
  let floor = range.start;
  for (let i = 0; i < list.length; ) {
    const lexeme = list[i];
    if (lexeme === undefined) break;
    if (lexeme.kind === 'word' && !opens(lexeme.text)) {
      i += 1;
      continue;
    }
    const read = outside.some((s) => s.start <= lexeme.start && lexeme.start < s.end) ? null : (vagueAt(text, list, i, floor, range) ?? numberAt(text, list, i, floor, range));
    if (read === null) {
      i += 1;
      continue;
    }
    if (read.quantity !== null) found.push(read.quantity);
    floor = read.quantity?.end ?? floor;
    i = read.next;
  }
  return mergeBounds(text, found);
};

interface At {
  readonly quantity: Quantity | null;
  readonly next: number;
}
const plainFlags = { ordinal: false, fraction: false, yearLike: false, tied: false } as const;

const vagueAt = (text: string, list: readonly Lexeme[], i: number, floor: number, range: Span): At | null => {
  const first = list[i];
  const bare = first?.text === '%' || first?.text === 'percentage';
  const vague = first === undefined ? null : bare ? { end: first.end, magnitude: null, percent: true, rule: 'vague-share' } : first.kind === 'word' ? readVague(text, first.start, first.text) : null;
  if (first === undefined || vague === null || vague.end > range.end) return null;
  let next = i + 1;
  while ((list[next]?.start ?? Infinity) < vague.end) next += 1;
  if (percentBare(list, next)) return null;
  const before = qualifierBefore(text, floor, first.start);
  const currency = vague.percent ? null : currencyOf(list, i, next);
  const quantity: Quantity = {
    ...plainFlags, money: currency !== null, currency: currency?.code ?? '', start: before.edge, end: vague.end, number: { start: first.start, end: vague.end }, low: null, high: null, bound: 'vague',
    approx: before.approx, magnitude: vague.magnitude, percent: vague.percent, unit: nextWord(list, next), rule: vague.rule,
  };
  return { quantity, next };
};
// “percent of ten” is read at the number.
const percentBare = (list: readonly Lexeme[], next: number): boolean => {
  if (list[next - 1]?.text !== '%' && list[next - 1]?.text !== 'percentage') return false;
  const number = list[next]?.text === 'of' ? readNumber(list, next + 1) : null;
  return number !== null && list[number.next]?.kind !== 'word';
};

const numberAt = (text: string, list: readonly Lexeme[], i: number, floor: number, range: Span): At | null => {
  const core = readCore(list, i);
  if (core === null) return null;
  const next = core.next;
  // Only the numeral is the code’s: “16:50 Thousands fled”.
  if (coded(list, core.first, next) || labelled(list, core.first)) return { quantity: null, next: core.range ? next : core.first + 1 };
  const negative = !core.range && signBefore(list, core.first) && (list[core.first - 1]?.start ?? 0) >= floor;
  const percentEnd = percentAfter(list, next);
  const percentStart = percentEnd < 0 && !core.ordinal ? percentBefore(list, core.first, next) : -1;
  const share = core.fraction && (list[next]?.text === 'of' || list[next]?.text === 'the' || list[next]?.text === 'its' || list[next]?.text === 'their' || list[next]?.text === 'all');
  const percent = percentEnd > 0 || percentStart >= 0 || share;
  const currency = currencyOf(list, core.first, next);
  const money = currency !== null;
  const signed = money && isSign(list[core.first - 1]?.text ?? '') ? core.first - 1 : core.first;
  const head = list[percentStart >= 0 ? percentStart : negative ? core.first - 1 : signed];
  const last = list[(percentEnd > 0 ? percentEnd : next) - 1];
  const from = list[core.first];
  const to = list[next - 1];
  if (head === undefined || last === undefined || from === undefined || to === undefined) return null;
  const before = qualifierBefore(text, floor, i < core.first ? (list[i]?.start ?? head.start) : head.start);
  const after = core.ordinal ? { bound: null, approx: false, exactly: false, edge: last.end } : qualifierAfter(text, last.end, range.end);
  const sign = negative ? -1 : 1;
  const factor = share && percentEnd < 0 ? 100 : 1;
  const bounds = core.ordinal ? { low: core.low, high: core.high, bound: 'exact' as const } : bounded(round(core.low * sign * factor), round(core.high * sign * factor), core.range, before, after);
  const start = core.ordinal ? head.start : i < core.first && before.edge === list[i]?.start ? before.edge : Math.min(before.edge, head.start, list[i]?.start ?? head.start);
  const afterIndex = percentEnd > 0 ? percentEnd : next;
  const quantity: Quantity = {
    start, end: after.edge, low: bounds.low, high: bounds.high, bound: bounds.bound, number: { start: from.start, end: to.end }, approx: before.approx || after.approx, magnitude: null,
    percent, money, currency: currency?.code ?? '', ordinal: core.ordinal, fraction: core.fraction, yearLike: core.plain && core.low >= 1900 && core.low < 2100,
    tied: ties(list, next, '-') && list[next + 1]?.kind === 'word' && after.edge === last.end, unit: nextWord(list, afterIndex), rule: before.exactly ? 'exactly' : core.rule,
  };
  return { quantity, next: Math.max(afterIndex, nextFrom(list, afterIndex, after.edge)) };
};
const nextFrom = (list: readonly Lexeme[], i: number, edge: number): number => {
  let at = i;
  while ((list[at]?.start ?? Infinity) < edge) at += 1;
  return at;
};
