/** What a number is of, as far as signs tell: “40%”, “40 per cent”, “$5”, “20 million euros”. */
import type { Lexeme } from './lexeme';

/** Index after “%”, “percent”, “per cent” at `i`, or -1; percentage points are no share. */
export const percentAfter = (list: readonly Lexeme[], i: number): number => {
  const word = list[i]?.text ?? '';
  if (word === '%' || word === 'percent' || word === 'percents' || (word === 'percentage' && list[i + 1]?.text !== 'point' && list[i + 1]?.text !== 'points')) return i + 1;
  return word === 'per' && list[i + 1]?.text === 'cent' ? i + 2 : -1;
};
/** What may touch the number of a sum. */
export const signs = new Set(['$', '£', '€', '¥', '₪', '₽', '₺', 'usd', 'eur', 'gbp']);
const coins = new Set(['dollar', 'dollars', 'euro', 'euros', 'pounds', 'sterling', 'rubles', 'roubles', 'lira', 'liras', 'shekels', 'yuan', 'riyals', 'rials', 'dinars', 'dirhams', 'cents', 'usd', 'eur', 'gbp', 'francs', 'yen', 'rupees']);
/** Whether a currency stands before or after the number. */
export const isMoney = (list: readonly Lexeme[], first: number, next: number): boolean => {
  const after = list[next]?.text ?? '';
  return signs.has(list[first - 1]?.text ?? '') || coins.has(after) || (list[next]?.kind === 'word' && coins.has(list[next + 1]?.text ?? ''));
};

/** Index of “percent” before “of” and a number that ends a phrase, “percent of ten”, or -1. */
export const percentBefore = (list: readonly Lexeme[], first: number, next: number): number => {
  if (list[first - 1]?.text !== 'of' || list[next]?.kind === 'word') return -1;
  const word = list[first - 2]?.text ?? '';
  if (word === 'percent' || word === 'percents' || word === '%') return first - 2;
  return word === 'cent' && list[first - 3]?.text === 'per' ? first - 3 : -1;
};
