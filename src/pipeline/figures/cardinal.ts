/** A whole or decimal number in words, digits or both: “two hundred and fifty”, “5.5 million”, “4 thousand 3 hundred and 21”, “three dozen”. */
import { glued, ties, type Lexeme } from './lexeme';
import { among } from '../among';
import { isPersonWord } from './persons';
import { fractionMarks, numberWord } from './words';

export interface Amount {
  readonly value: number;
  /** Index of the lexeme after it. */
  readonly next: number;
  /** The scale word it ends in, 1 when none: 1e6 in “5 million”. */
  readonly scale: number;
  /** Made of digits alone, without separator, point or scale. */
  readonly plain: boolean;
}

/** The value of a numeral as printed: separators out, a decimal comma made a point. */
export const numeralValue = (printed: string): number => {
  if (!/[^\d.]/.test(printed)) return Number(printed);
  return Number(/,\d{1,2}$/.test(printed) ? printed.replaceAll('.', '').replace(',', '.') : printed.replace(/[,\s\u00a0]/g, ''));
};

const hyphen = (list: readonly Lexeme[], i: number): boolean => list[i]?.text === '-';
const wordAt = (list: readonly Lexeme[], i: number): ReturnType<typeof numberWord> => {
  const lexeme = list[i];
  return lexeme?.kind === 'word' ? numberWord(lexeme.text) : undefined;
};

// Under a hundred in words: “twenty-five”, “fifty two”, “seven”.
const small = (list: readonly Lexeme[], i: number): { readonly value: number; readonly next: number } | null => {
  const word = wordAt(list, i);
  if (word === undefined) return null;
  if (word.kind === 'unit' || word.kind === 'teen' || word.kind === 'zero') return { value: word.value, next: i + 1 };
  if (word.kind !== 'tens') return null;
  const at = hyphen(list, i + 1) ? i + 2 : i + 1;
  const unit = wordAt(list, at);
  return unit?.kind === 'unit' ? { value: word.value + unit.value, next: at + 1 } : { value: word.value, next: i + 1 };
};

const isHundred = (list: readonly Lexeme[], i: number): boolean => wordAt(list, i)?.kind === 'hundred';
const currency = new Set(['$', '£', '€']);
const ofMillions = (after: Lexeme | undefined): boolean => after?.kind === 'word' && (isPersonWord(after.text, after.capital) || among('euros|dollars|pounds|rubles|roubles|tonnes|tons|barrels|doses|homes|households|jobs', after.text));
// “10M” and “1.2b” are scales where they touch the numeral; “10m” is metres unless it is money or of people.
const scaleAt = (list: readonly Lexeme[], i: number): number => {
  const word = wordAt(list, i);
  if (word?.kind === 'scale') return word.value;
  const lexeme = list[i];
  if (lexeme === undefined || !glued(list, i) || list[i - 1]?.kind !== 'numeral') return 0;
  if (lexeme.text === 'b') return 1e9;
  const sum = currency.has(list[i - 2]?.text ?? '');
  if (lexeme.text === 'mm' && sum) return 1e6;
  return lexeme.text === 'm' && (lexeme.capital || sum || ofMillions(list[i + 1])) ? 1e6 : 0;
};

// “three fifths” after “and” is a fraction of its own: “two million and three fifths”.
const partFollows = (list: readonly Lexeme[], i: number): boolean => {
  const kind = wordAt(list, i)?.kind;
  return kind === 'parts' || kind === 'part';
};

// Under a thousand in words, or any numeral: “two hundred and fifty”, “3 hundred and 21”, “2.5”.
const chunk = (list: readonly Lexeme[], i: number, and: boolean): { readonly value: number; readonly next: number; readonly hundred: boolean; readonly digits: boolean } | null => {
  const lexeme = list[i];
  const digits = lexeme?.kind === 'numeral';
  const head = digits ? { value: numeralValue(lexeme.text), next: i + 1 } : isHundred(list, i) ? { value: 1, next: i } : small(list, i);
  if (head === null) return null;
  const hundredAt = hyphen(list, head.next) && isHundred(list, head.next + 1) ? head.next + 1 : head.next;
  if (!isHundred(list, hundredAt)) return { value: head.value, next: head.next, hundred: false, digits };
  const value = head.value * 100;
  const after = hundredAt + 1;
  const joined = list[after]?.text === 'and';
  if (joined && !and) return { value, next: after, hundred: true, digits: false };
  const at = joined || hyphen(list, after) ? after + 1 : after;
  const tail = list[at];
  const rest = tail?.kind === 'numeral' ? { value: numeralValue(tail.text), next: at + 1 } : small(list, at);
  const apart = rest !== null && ((joined && rest.value < 10 && partFollows(list, rest.next)) || wordAt(list, rest.next)?.kind === 'group');
  if (rest === null || apart || rest.value === 0 || rest.value >= 100 || !Number.isInteger(rest.value) || isHundred(list, rest.next)) return { value, next: after, hundred: true, digits: false };
  return { value: value + rest.value, next: rest.next, hundred: true, digits: false };
};

// “point zero three”, “point seventy-one”.
const decimals = (list: readonly Lexeme[], i: number): { readonly value: number; readonly next: number } | null => {
  if (list[i]?.text !== 'point') return null;
  let printed = '';
  let at = i + 1;
  for (let part = small(list, at); part !== null; part = small(list, at)) {
    printed += String(part.value);
    at = part.next;
  }
  return printed === '' ? null : { value: Number(`0.${printed}`), next: at };
};

/** The number that starts at `i`, or null. With `and` false, “two hundred and fifty” stops at “hundred”. */
export const readCardinal = (list: readonly Lexeme[], i: number, and = true): Amount | null => {
  const first = list[i];
  if (first === undefined) return null;
  const mark = fractionMarks.get(first.text);
  if (mark !== undefined) return { value: mark, next: i + 1, scale: 1, plain: false };
  let total = 0;
  let at = i;
  let limit = Infinity;
  let scale = 1;
  let parts = 0;
  let plain = false;
  for (;;) {
    const joined = parts > 0 && (list[at]?.text === 'and' || (list[at]?.text === ',' && list[at + 1]?.kind === 'word'));
    if (joined && !and && list[at]?.text === 'and') break;
    const start = joined || (parts > 0 && hyphen(list, at) && !ties(list, at, '-')) ? at + 1 : at;
    const part = chunk(list, start, and);
    if (part === null) break;
    let value = part.value;
    let next = part.next;
    const added = next - start === 1 && part.digits ? fractionMarks.get(list[next]?.text ?? '') : undefined;
    if (added !== undefined && glued(list, next)) {
      value += added;
      next += 1;
    }
    const point = part.digits ? null : decimals(list, next);
    if (point !== null) {
      value += point.value;
      next = point.next;
    }
    let grown = 1;
    for (;;) {
      const scaleStart = ties(list, next, '-') && scaleAt(list, next + 1) > 0 ? next + 1 : next;
      const factor = scaleAt(list, scaleStart);
      if (factor === 0) break;
      grown *= factor;
      next = scaleStart + 1;
    }
    const group = wordAt(list, next);
    const grouped = group?.kind === 'group' && grown === 1 && !part.hundred && (group.value === 12 || value < 10);
    if (grouped) {
      value *= group.value;
      next += 1;
    }
    // A later part must be smaller than the scale before it: “3 hundred and 2 hundred” are two numbers.
    if (parts > 0 && ((joined && part.value < 10 && partFollows(list, next)) || value === 0 || value * grown >= limit || (joined && list[at]?.text === ',' && grown === 1 && !part.hundred))) break;
    total += value * grown;
    at = next;
    plain = parts === 0 && part.digits && grown === 1 && !grouped && added === undefined && /^\d+$/.test(first.text);
    scale = grown > 1 ? grown : grouped ? group.value : 1;
    parts += 1;
    // Only a scale can be followed by more: “2015 two” are two numbers.
    if (grown === 1) break;
    limit = grown;
  }
  return parts === 0 ? null : { value: total, next: at, scale, plain };
};
