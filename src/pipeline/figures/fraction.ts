/** Fractions in words and digits: “two thirds”, “one-fifth”, “half”, “a quarter of”, “3/4”, “one in five”, “two out of three”. */
import { ties, type Lexeme } from './lexeme';
import { numeralValue, readCardinal, type Amount } from './cardinal';
import { isSign } from './currency';
import { isPersonWord } from './persons';
import { fractionMarks, numberWord } from './words';

export interface Fraction {
  readonly value: number;
  readonly next: number;
}

// The denominator at `i`: plural (“thirds”), singular (“third”), or compound (“twenty-fifths”).
const denominator = (list: readonly Lexeme[], i: number): { readonly value: number; readonly next: number; readonly plural: boolean } | null => {
  const first = numberWord(list[i]?.text ?? '');
  if (first === undefined) return null;
  if (first.kind === 'tens') {
    const at = list[i + 1]?.text === '-' ? i + 2 : i + 1;
    const unit = numberWord(list[at]?.text ?? '');
    if (unit === undefined || (unit.kind !== 'ordinal' && unit.kind !== 'parts') || unit.value > 9) return null;
    return { value: first.value + unit.value, next: at + 1, plural: unit.kind === 'parts' };
  }
  const plain = (first.kind === 'ordinal' || first.kind === 'parts') && first.value > 2;
  return plain || first.kind === 'part' || (first.kind === 'parts' && first.value === 2 && list[i]?.text === 'halves')
    ? { value: first.value, next: i + 1, plural: first.kind === 'parts' }
    : null;
};

// “a third” is a fraction before “of” or at the end of a phrase, else an ordinal: “a third strike”.
const closes = (list: readonly Lexeme[], i: number): boolean => {
  const after = list[i];
  return after === undefined || after.text === 'of' || (after.kind === 'mark' && after.text !== '-') || after.text === 'million' || after.text === 'billion';
};

const inDigits = (list: readonly Lexeme[], i: number): Fraction | null => {
  const upper = list[i];
  const lower = list[i + 2];
  if (upper?.kind !== 'numeral' || lower?.kind !== 'numeral' || !ties(list, i + 1, '/') || ties(list, i + 3, '/-') || ties(list, i - 1, '/-')) return null;
  const a = numeralValue(upper.text);
  const b = numeralValue(lower.text);
  // 9/11 is a day.
  if (!(a > 0 && a < b && b <= 100) || !Number.isInteger(a) || !Number.isInteger(b) || (a === 9 && b === 11)) return null;
  return { value: a / b, next: i + 3 };
};

const article = (word: string | undefined): boolean => word === 'a' || word === 'an';

/** The fraction that starts at `i`, or null; `upper` is the number that starts there. */
export const readFraction = (list: readonly Lexeme[], i: number, upper: Amount | null): Fraction | null => {
  const first = list[i];
  if (first === undefined) return null;
  if (first.kind === 'mark') {
    const mark = fractionMarks.get(first.text);
    return mark === undefined ? null : { value: mark, next: i + 1 };
  }
  if (first.kind === 'numeral') {
    const digits = inDigits(list, i);
    if (digits !== null) return digits;
  }
  if (first.text === 'half') return { value: 1 / 2, next: i + 1 };
  if (article(first.text)) {
    const part = denominator(list, i + 1);
    if (part !== null) return !part.plural && (list[i + 1]?.text === 'half' || closes(list, part.next)) ? { value: 1 / part.value, next: part.next } : null;
    const hundred = list[i + 1]?.text === 'hundred' ? readCardinal(list, i + 1) : null;
    return hundred === null ? null : parts(list, hundred);
  }
  if (upper === null) return null;
  const share = outOf(list, upper.next, upper.value, first.text === 'one' || first.text === '1') ?? overAnother(list, i, upper);
  return share ?? parts(list, upper);
};

// “two thirds”, “one-fifth”, “a hundred millionths”.
const parts = (list: readonly Lexeme[], upper: Amount): Fraction | null => {
  const at = list[upper.next]?.text === '-' ? upper.next + 1 : upper.next;
  const part = denominator(list, at);
  if (part === null || (!part.plural && upper.value !== 1) || upper.value === 0) return null;
  return { value: upper.value / part.value, next: part.next };
};

// “one over three” at the end of a phrase; “5 over 3 days” and “$2,000 over 3” are two numbers.
const overAnother = (list: readonly Lexeme[], i: number, upper: Amount): Fraction | null => {
  if (list[upper.next]?.text !== 'over' || isSign(list[i - 1]?.text ?? '')) return null;
  const lower = readCardinal(list, upper.next + 1);
  const after = lower === null ? undefined : list[lower.next];
  const open = after !== undefined && (after.kind !== 'mark' || after.text === '-' || after.text === '%');
  return lower === null || lower.value === 0 || open ? null : { value: upper.value / lower.value, next: lower.next };
};

// “one in five”, “two out of three”, “nine in ten voters”; not “nine in ten days”.
const outOf = (list: readonly Lexeme[], i: number, upper: number, one: boolean): Fraction | null => {
  const first = list[i]?.text;
  if (first !== 'in' && first !== 'out') return null;
  const at = first === 'out' ? (list[i + 1]?.text === 'of' ? i + 2 : -1) : list[i + 1]?.text === 'every' ? i + 2 : i + 1;
  const lower = at < 0 ? null : readCardinal(list, at);
  const after = lower === null ? undefined : list[lower.next];
  if (at === i + 1 && !one && (after === undefined || upper > 9 || !isPersonWord(after.text, after.capital))) return null;
  const year = lower !== null && lower.plain && lower.value >= 1900 && lower.value < 2100;
  return lower !== null && !year && upper > 0 && lower.value > upper ? { value: upper / lower.value, next: lower.next } : null;
};
