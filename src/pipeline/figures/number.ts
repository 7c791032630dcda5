/** One number of any kind: “25”, “a hundred”, “half a million”, “five and a half million”, “two-thirds”, “minus 5”. */
import { glued, ties, lexemes, type Lexeme } from './lexeme';
import { readCardinal, type Amount } from './cardinal';
import { readFraction, type Fraction } from './fraction';
import { readPower } from './power';
import { numberWord, startsNumber } from './words';
import type { Span } from '../span';
import { wordList } from '../among';

export interface NumberRead extends Amount {
  /** A part of a whole: half, two-thirds, 3/4, one in five. */
  readonly fraction: boolean;
  readonly ordinal: boolean;
}

// The word at `i` can only be read as a scale or group after “a”, “half”, “quarter of a”.
const multiplier = (list: readonly Lexeme[], i: number): number => {
  const word = numberWord(list[i]?.text ?? '');
  return word !== undefined && (word.kind === 'scale' || word.kind === 'hundred' || word.kind === 'group') && word.value > 1 ? word.value : 0;
};
const isArticle = (list: readonly Lexeme[], i: number): boolean => list[i]?.text === 'a' || list[i]?.text === 'an';

// “half a million”, “half a dozen”, “quarter million”, “two thirds of a million”.
const scaledFraction = (list: readonly Lexeme[], next: number, value: number): NumberRead | null => {
  const of = list[next]?.text === 'of' ? next + 1 : next;
  const at = isArticle(list, of) ? of + 1 : of === next ? of : -1;
  const scale = at < 0 ? 0 : multiplier(list, at);
  return scale === 0 ? null : { value: value * scale, next: at + 1, scale, plain: false, fraction: false, ordinal: false };
};

// “two-and-a-half”: the half after the hyphens.
const hyphenedHalf = (list: readonly Lexeme[], i: number): Fraction | null => {
  const words = [0, 1, 2, 3, 4, 5].map((k) => list[i + k]?.text ?? '').join('');
  return words === '-and-a-half' ? { value: 1 / 2, next: i + 6 } : null;
};

// “one and a half”, “3 million and a quarter”, “five and a half million”, “two-and-a-half million”, “2 1/4”.
const withFraction = (list: readonly Lexeme[], whole: Amount): Amount => {
  const joined = list[whole.next]?.text === 'and';
  const at = joined ? whole.next + 1 : whole.next;
  const tied = !joined && ties(list, at, '-');
  if (!joined && !tied && !(whole.plain && list[at]?.kind === 'numeral')) return whole;
  const part = tied ? hyphenedHalf(list, at) : readFraction(list, at, readCardinal(list, at));
  if (part === null || part.value >= 1 || (joined && list[part.next]?.text === 'of')) return whole;
  const scale = multiplier(list, part.next);
  if (scale > 0 && whole.scale === 1) return { value: (whole.value + part.value) * scale, next: part.next + 1, scale, plain: false };
  if (scale > 0) return { value: whole.value + part.value * scale, next: part.next + 1, scale, plain: false };
  return { value: whole.value + part.value * (whole.scale >= 1000 ? whole.scale : 1), next: part.next, scale: 1, plain: false };
};

const ordinalSuffix = wordList('st|nd|rd|th');
const tensWord = (text: string): boolean => numberWord(text)?.kind === 'tens';
const readOrdinal = (list: readonly Lexeme[], i: number): NumberRead | null => {
  const first = list[i];
  const word = numberWord(first?.text ?? '');
  if (first === undefined) return null;
  const as = (value: number, next: number): NumberRead => ({ value, next, scale: 1, plain: false, fraction: false, ordinal: true });
  if (first.kind === 'numeral' && glued(list, i + 1) && ordinalSuffix.has(list[i + 1]?.text ?? '')) return as(Number(first.text.replace(/\D/g, '')), i + 2);
  if (word?.kind === 'ordinal') return as(word.value, i + 1);
  if (word?.kind === 'tens' && tensWord(first.text)) {
    const at = list[i + 1]?.text === '-' ? i + 2 : i + 1;
    const unit = numberWord(list[at]?.text ?? '');
    if (unit?.kind === 'ordinal' && unit.value < 10) return as(word.value + unit.value, at + 1);
  }
  return null;
};

// “the one”, “this one”, “no one” and “one another” are pronouns.
const pronounBefore = new Set(['the', 'this', 'that', 'which', 'no', 'any', 'every', 'each', 'another', 'some']);
const isPronoun = (list: readonly Lexeme[], i: number): boolean =>
  list[i]?.text === 'one' && (pronounBefore.has(list[i - 1]?.text ?? '') || list[i + 1]?.text === 'another') && numberWord(list[i + 1]?.text ?? '') === undefined;

// “a pair of”.
const pairs: ReadonlyMap<string, number> = new Map(Object.entries({ pair: 2, duo: 2, trio: 3 }));

// Built field by field: this runs for every number of a text, and spreads are slow.
const made = (value: number, next: number, scale: number, plain: boolean, fraction: boolean, ordinal: boolean): NumberRead => ({ value, next, scale, plain, fraction, ordinal });
// “a hundred”, “a million”, “a dozen”, “a pair of”; “a score” keeps goals.
const afterArticle = (list: readonly Lexeme[], i: number, and: boolean): NumberRead | null => {
  const text = list[i]?.text ?? '';
  const pair = pairs.get(text);
  if (pair !== undefined) return list[i + 1]?.text === 'of' ? made(pair, i + 1, 1, false, false, false) : null;
  const scale = multiplier(list, i);
  if (scale === 0 || text === 'score' || text === 'dozens') return null;
  const amount = (scale === 100 ? readCardinal(list, i, and) : null) ?? (and ? andMore(list, i + 1, scale) : { value: scale, next: i + 1, scale, plain: false });
  return made(amount.value, amount.next, amount.scale, false, false, false);
};
// “a thousand and one”, “a million and a half”; “a dozen and two” are two numbers.
const andMore = (list: readonly Lexeme[], next: number, scale: number): Amount => {
  const whole = { value: scale, next, scale, plain: false };
  if (scale < 1000 || list[next]?.text !== 'and') return whole;
  const rest = list[next + 1]?.kind === 'word' ? readCardinal(list, next + 1) : null;
  return rest !== null && rest.value < 100 && rest.scale === 1 && readFraction(list, next + 1, rest) === null ? { ...whole, value: scale + rest.value, next: rest.next, scale: 1 } : withFraction(list, whole);
};

/** The number that starts at `i`, or null. With `and` false, “two hundred and fifty” stops at “hundred”. */
export const readNumber = (list: readonly Lexeme[], i: number, and = true): NumberRead | null => {
  const first = list[i];
  if (first === undefined || (first.kind === 'word' && (!startsNumber(first.text) || isPronoun(list, i)))) return null;
  if (first.text === 'quarter' && multiplier(list, i + 1) > 0) return scaledFraction(list, i + 1, 1 / 4);
  const whole = readCardinal(list, i, and);
  const fraction = readFraction(list, i, whole);
  if (fraction !== null) return scaledFraction(list, fraction.next, fraction.value) ?? made(fraction.value, fraction.next, 1, false, true, false);
  const ordinal = readOrdinal(list, i);
  if (ordinal !== null) return ordinal;
  if (whole !== null) {
    const power = whole.plain || first.kind === 'numeral' ? readPower(list, whole.next, whole.value) : null;
    if (power !== null) return made(power.value, power.next, 1, false, false, false);
    const sum = and ? withFraction(list, whole) : whole;
    return made(sum.value, sum.next, sum.scale, sum.plain, false, false);
  }
  if (isArticle(list, i)) return afterArticle(list, i + 1, and);
  return pairs.get(first.text) === undefined ? null : afterArticle(list, i, and);
};

const minus = /^(?:minus|negative|-|−)$/;
/** Whether the number at `i` has a sign before it: “minus five”, “ -5”, never the dash of “T-72” or of a range. */
export const signBefore = (list: readonly Lexeme[], i: number): boolean => {
  const sign = list[i - 1];
  if (sign === undefined || !minus.test(sign.text)) return false;
  return sign.kind === 'word' || (glued(list, i) && !glued(list, i - 1) && list[i]?.kind === 'numeral') || ties(list, i - 1, '') || i === 1;
};

export interface ReadNumber extends Span {
  readonly value: number;
  readonly ordinal: boolean;
}
/** Every number of a text, one by one, ordinals and the numerals of codes included, but not those that touch a unit (“180ml”). */
export const readNumbers = (text: string): readonly ReadNumber[] => {
  const list = lexemes(text, { start: 0, end: text.length });
  const found: ReadNumber[] = [];
  for (let i = 0; i < list.length; ) {
    const read = readNumber(list, i);
    const start = list[signBefore(list, i) ? i - 1 : i];
    const end = read === null ? undefined : list[read.next - 1];
    const unit = read !== null && list[read.next]?.kind === 'word' && glued(list, read.next);
    if (read !== null && !unit && start !== undefined && end !== undefined) found.push({ start: start.start, end: end.end, value: signBefore(list, i) ? -read.value : read.value, ordinal: read.ordinal });
    i = read === null ? i + 1 : read.next;
  }
  return found;
};
