/** A word, numeral or mark of raw text, cut so that numbers can be read: “6,000-8,000” is numeral, mark, numeral. */
import type { Span } from '../span';

export interface Lexeme extends Span {
  readonly kind: 'word' | 'numeral' | 'mark';
  /** Lower case. */
  readonly text: string;
  /** Whether it starts with a capital. */
  readonly capital: boolean;
}

// In order: 1,234,567.8 and 12,34,567; 1 234 567; 1.5e6; 12.5; .5; a word; any other mark.
// Repeats are bounded so that a long list of digits and commas stays linear.
const LEXEME = /\d{1,3}(?:,\d{2,3}){0,6},\d{3}(?!\d)(?:\.\d+)?|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}){1,6}(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3}(?![A-Za-z\d]))?|\.\d+|[A-Za-z\u00c0-\u024f]+|[^\sA-Za-z\d]/g;

const kindAt = (code: number, length: number): Lexeme['kind'] =>
  (code >= 48 && code <= 57) || (code === 46 && length > 1) ? 'numeral' : (code | 32) >= 97 && (code | 32) <= 122 ? 'word' : code >= 0xc0 && code <= 0x24f ? 'word' : 'mark';

/** The lexemes of a range, offsets into the whole text. */
export const lexemes = (text: string, range: Span): readonly Lexeme[] => {
  const found: Lexeme[] = [];
  const slice = text.slice(range.start, range.end);
  for (const match of slice.matchAll(LEXEME)) {
    const start = range.start + match.index;
    const raw = match[0];
    const lower = raw.toLowerCase();
    found.push({ start, end: start + raw.length, kind: kindAt(raw.charCodeAt(0), raw.length), text: lower, capital: raw.charCodeAt(0) !== lower.charCodeAt(0) });
  }
  return found;
};

/** Whether the lexeme at `i` touches the one before it. */
export const glued = (list: readonly Lexeme[], i: number): boolean => {
  const here = list[i];
  const before = list[i - 1];
  return here !== undefined && before !== undefined && before.end === here.start;
};

const wordChar = /[A-Za-z\d\u00c0-\u024f]/;
/** Whether a mark at `i` ties two words or numerals into one code, as in T-72, 5/17 and 12:30. */
export const ties = (list: readonly Lexeme[], i: number, marks: string): boolean => {
  const here = list[i];
  const after = list[i + 1];
  return here !== undefined && after !== undefined && here.kind === 'mark' && marks.includes(here.text) && glued(list, i) && glued(list, i + 1) && wordChar.test(after.text.charAt(0));
};
