/** What a number is of, as far as signs tell: “40%”, “40 per cent”, “$5”, “20 million euros”. */
import type { Lexeme } from './lexeme';

/** Index after “%”, “percent”, “per cent” at `i`, or -1; percentage points are no share. */
export const percentAfter = (list: readonly Lexeme[], i: number): number => {
  const word = list[i]?.text ?? '';
  if (word === '%' || word === 'percent' || word === 'percents' || (word === 'percentage' && list[i + 1]?.text !== 'point' && list[i + 1]?.text !== 'points')) return i + 1;
  return word === 'per' && list[i + 1]?.text === 'cent' ? i + 2 : -1;
};
/** Index of “percent” before “of” and a number that ends a phrase, “percent of ten”, or -1. */
export const percentBefore = (list: readonly Lexeme[], first: number, next: number): number => {
  if (list[first - 1]?.text !== 'of' || list[next]?.kind === 'word') return -1;
  const word = list[first - 2]?.text ?? '';
  if (word === 'percent' || word === 'percents' || word === '%') return first - 2;
  return word === 'cent' && list[first - 3]?.text === 'per' ? first - 3 : -1;
};
