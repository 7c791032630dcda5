/** Numbers that are no figure: in an ordinal, a time or a name, of an age or a model, “one” and years. */
import { among } from '../among';
import type { Mention } from '../reading';
import { overlaps } from '../span';
import { indexAt, type SentenceContext } from './clause';
import type { Lexeme } from './lexeme';
import type { Quantity } from './quantity';

const named = (mention: Mention): boolean => mention.basis === 'name' || mention.basis === 'alias' || mention.basis === 'metonym';
const yearly = /\b(?:in|since|by|until|from|of|during|late|early|mid|before|after|year)[\s-]*$/i;
const members = new Set(['strong', 'member', 'man']);

/** “the 24 Task Force Brigade”, “153 Battalion”: the number is of the name. */
const isUnit = (list: readonly Lexeme[], next: number): boolean => {
  let at = next;
  while (list[at]?.capital && at < next + 5) at += 1;
  return at > next && among('brigade|battalion|division|regiment|corps|squadron|battery|army', list[at - 1]?.text ?? '');
};

/** `list` is the sentence's lexemes. */
export const isUncounted = ({ text, times, mentions }: SentenceContext, list: readonly Lexeme[], quantity: Quantity): boolean => {
  if (quantity.ordinal || (quantity.tied && !quantity.money && !members.has(quantity.unit))) return true;
  if (quantity.low === 1 && quantity.bound === 'exact' && !quantity.percent && !quantity.money) return true;
  if (times.some((time) => overlaps(time, quantity.number))) return true;
  // “107 mm rockets”
  if (list[indexAt(list, quantity.end)]?.text === 'mm') return true;
  if (quantity.bound === 'exact' && !quantity.percent && !quantity.money && isUnit(list, indexAt(list, quantity.end))) return true;
  if (!quantity.money && !quantity.percent && mentions.some((m) => named(m) && m.start < quantity.number.start && overlaps(m, quantity.number))) return true;
  if (!quantity.yearLike || quantity.bound !== 'exact' || quantity.percent || quantity.money) return false;
  // “In 2022”, and “2022 -”, “(2022)” of a date line.
  return yearly.test(text.slice(Math.max(0, quantity.start - 10), quantity.start)) || list[indexAt(list, quantity.end)]?.kind !== 'word';
};

/** “Boeing 787 jets”, “Windows 7 users”: the number belongs to the name before it. */
export const isModel = ({ mentions, times, sentence }: SentenceContext, list: readonly Lexeme[], quantity: Quantity): boolean => {
  const i = indexAt(list, quantity.start);
  const before = list[i - 1];
  if (before === undefined || !before.capital || before.kind !== 'word' || quantity.bound !== 'exact' || list[i]?.kind !== 'numeral' || before.start === sentence.start) return false;
  return !mentions.some((m) => m.kind === 'place' && m.end === before.end) && !times.some((t) => t.end === before.end);
};
