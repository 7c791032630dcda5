/** A word, numeral or mark of raw text, cut so that numbers can be read: “4,000-5,000” is numeral, mark, numeral. */
import type { Span } from '../span';

export interface Lexeme extends Span {
  readonly kind: 'word' | 'numeral' | 'mark';
  /** Lower case. */
  readonly text: string;
  /** Whether it starts with a capital. */
  readonly capital: boolean;
}

// In order: 1,234,567.8 and 12,34,567; 1 234 567 (but 18 107 mm rockets are 18); 1.234,5; 1,5 (but 1,5,7 is a list); 1.5e6; 12.5; .5.
// Repeats are bounded so that a long list of digits and commas stays linear.
const NUMERAL = /\d{1,3}(?:,\d{2,3}){0,6},\d{3}(?!\d)(?:\.\d+)?|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}){1,6}(?!\d)(?![ \u00a0-]?[mc]m\b)(?:\.\d+)?|(?<![,\d])\d{1,3}(?:\.\d{3}){0,4},\d{1,2}(?!,?\d)|\d+(?:\.\d+)?(?:e[+-]?\d{1,3}(?![a-z\d]))?|\.\d+/y;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f);
// White space as in a regular expression, the common ones first.
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x2028 || code === 0x2029 || code === 0x3000 || code === 0xfeff;

const numeralEnd = (text: string, at: number): number => {
  NUMERAL.lastIndex = at;
  return NUMERAL.test(text) ? NUMERAL.lastIndex : at + 1;
};
const wordEnd = (text: string, at: number): number => {
  let end = at + 1;
  while (end < text.length && isLetter(text.charCodeAt(end))) end += 1;
  return end;
};

// Lower case of the same length, so that offsets hold: a few capitals, such as İ, would grow.
const lowered = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z\u00c0-\u00de]/g, (c) => c.toLowerCase());
};

/** The lexemes of a range, offsets into the whole text. */
export const lexemes = (text: string, range: Span): readonly Lexeme[] => {
  const found: Lexeme[] = [];
  const slice = text.slice(range.start, range.end);
  const lower = lowered(slice);
  for (let at = 0; at < lower.length; ) {
    const code = lower.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
      continue;
    }
    const numeral = isDigit(code) || (code === 46 && isDigit(lower.charCodeAt(at + 1)));
    const kind = numeral ? 'numeral' : isLetter(code) ? 'word' : 'mark';
    const end = numeral ? numeralEnd(lower, at) : kind === 'word' ? wordEnd(lower, at) : at + 1;
    found.push({ start: range.start + at, end: range.start + end, kind, text: lower.slice(at, end), capital: code !== slice.charCodeAt(at) });
    at = end;
  }
  return found;
};

/** Whether the lexeme at `i` touches the one before it. */
export const glued = (list: readonly Lexeme[], i: number): boolean => {
  const here = list[i];
  const before = list[i - 1];
  return here !== undefined && before !== undefined && before.end === here.start;
};

const wordChar = /[a-z\d\u00c0-\u024f]/;
/** Whether a mark at `i` ties two words or numerals into one code, as in T-72, 5/17 and 12:30. */
export const ties = (list: readonly Lexeme[], i: number, marks: string): boolean => {
  const here = list[i];
  const after = list[i + 1];
  return here !== undefined && after !== undefined && here.kind === 'mark' && marks.includes(here.text) && glued(list, i) && glued(list, i + 1) && wordChar.test(after.text.charAt(0));
};
