/**
 * Figure claims of a sentence: “is estimated to have 4,000-5,000 fighters in the north”, “at least 30,000 mortars”,
 * “some 40 percent of its raids”; not money, casualties, ages, dates, ordinals, model or resolution numbers.
 */
import type { FigureDraft, Mention } from '../reading';
import { overlaps, type Span } from '../span';
import { caveatOf } from './caveat';
import { clauseStart, indexAt, wordsOf, type SentenceContext, type Words } from './clause';
import { deedOf } from './deed';
import { firmnessOf } from './firmness';
import { holderOf } from './holder';
import { isLoss } from './loss';
import { phraseAfter, type Phrase } from './phrase';
import { findQuantities, type Quantity } from './quantity';
import { qualifierAfter } from './qualifier';
import { phraseBefore, phraseOfBody } from './strength';
import { targetOf } from './target';
import { placeOf } from './whereabouts';

export type { SentenceContext } from './clause';

const named = (mention: Mention): boolean => mention.basis === 'name' || mention.basis === 'alias' || mention.basis === 'metonym';
// Numbers that are no count: of money, in an ordinal, a time or a name.
const uncounted = (context: SentenceContext, quantity: Quantity): boolean =>
  quantity.money || quantity.ordinal || (quantity.tied && quantity.unit !== 'strong' && quantity.unit !== 'member' && quantity.unit !== 'man') || (!quantity.percent && quantity.low === 1 && quantity.bound === 'exact') ||
  context.times.some((time) => overlaps(time, quantity.number)) ||
  context.mentions.some((m) => named(m) && overlaps(m, quantity.number)) ||
  (quantity.yearLike && yearRead(context.text, quantity));
const yearRead = (text: string, quantity: Quantity): boolean => quantity.bound === 'exact' && /\b(?:in|since|by|until|from|of|during|late|early|mid|before|after|year)[\s-]*$/i.test(text.slice(Math.max(0, quantity.start - 10), quantity.start));

const holding = /\b(?:control|h[eo]ld|occup|seiz|captur|retak|retook|recaptur|regain|rul|lost|los[ei]|overr[au]n|liberat)/i;
const civil = /\b(?:parliament|council|committee|congress|family|cabinet|crew|staff|board)\b/i;
const supported = (context: SentenceContext, phrase: Phrase, quantity: Quantity, subject: string, words: Words): boolean => {
  // “a number of commanders said” says nothing of a force.
  const loose = quantity.rule === 'vague-few' || quantity.rule === 'vague-number';
  if (loose && phrase.counted.unit === 'persons' && phrase.counted.measure !== 'fighters') return false;
  if (phrase.counted.measure === 'territory') return holding.test(context.text.slice(context.sentence.start, context.sentence.end));
  if (phrase.counted.strength === 'strong') return true;
  const after = words.list[phrase.next]?.text ?? '';
  if (phrase.military || (phrase.counted.unit === 'persons' && /^(?:fighting|armed|under)$/.test(after))) return true;
  if (phrase.counted.strength === 'people') return false;
  if (phrase.counted.measure === 'members') return subject !== '' && !civil.test(context.text.slice(phrase.start, phrase.end + 24));
  return subject !== '' || quantity.percent || targetOf(context, words, phrase) !== '';
};

const rates: Readonly<Record<string, string>> = { day: 'day', daily: 'day', week: 'week', weekly: 'week', month: 'month', monthly: 'month', year: 'year', hour: 'hour' };
// “60 sorties a day”, “20 strikes per week”.
const rateOf = (words: Words, next: number): string => {
  const first = words.list[next]?.text ?? '';
  const key = first === 'a' || first === 'per' || first === 'each' || first === 'every' ? (words.list[next + 1]?.text ?? '') : first.endsWith('ly') ? first : '';
  const rate = rates[key];
  return rate === undefined ? '' : `per ${rate}`;
};

// “8,000 fighters or more”.
const widened = (text: string, quantity: Quantity, phrase: Phrase, end: number): { readonly quantity: Quantity; readonly end: number } => {
  const after = qualifierAfter(text, phrase.end, end);
  if (after.edge === phrase.end || !/^\s*,?\s*or\b/i.test(text.slice(phrase.end, after.edge)) || quantity.low === null || quantity.high === null) return { quantity, end: phrase.end };
  if (after.bound === 'at_least') return { quantity: { ...quantity, high: null, bound: 'at_least' }, end: after.edge };
  if (after.bound === 'at_most') return { quantity: { ...quantity, low: null, bound: 'at_most' }, end: after.edge };
  return { quantity: quantity.bound === 'exact' ? { ...quantity, bound: 'approx' } : quantity, end: after.edge };
};

const percentOf = (quantity: Quantity): Quantity => {
  const times = (value: number | null): number | null => (value === null ? null : Number((value * 100).toPrecision(8)));
  return quantity.percent || !quantity.fraction ? quantity : { ...quantity, low: times(quantity.low), high: times(quantity.high), percent: true };
};

const ruleOf = (quantity: Quantity, phrase: Phrase): string => {
  if (quantity.percent) return quantity.bound === 'vague' ? 'vague-share' : 'share';
  if (quantity.bound === 'vague') return 'vague-count';
  const small = quantity.bound === 'exact' && quantity.high !== null && quantity.high < 10;
  return small && phrase.counted.unit !== 'weapons' ? 'small-count' : quantity.bound === 'range' ? 'count-range' : 'count';
};

const draft = (context: SentenceContext, words: Words, read: Quantity): FigureDraft | null => {
  const { text, sentence } = context;
  const first = indexAt(words.list, read.start);
  const from = clauseStart(words.list, first, sentence);
  const phrase = phraseAfter(text, words, read, context.mentions) ?? phraseOfBody(words, read) ?? phraseBefore(words, read, from);
  if (phrase === null || isLoss(words, phrase)) return null;
  const subject = holderOf(context, words, phrase);
  if (!supported(context, phrase, read, subject, words)) return null;
  const { quantity, end } = widened(text, percentOf(read), phrase, sentence.end);
  const span: Span = { start: phrase.start, end };
  const leading = /^\s*(?:(?:the|of|its|their|an?)\s+)*$/i.test(text.slice(from, phrase.start));
  const verbs: Span = leading ? { start: phrase.end, end: verbGroupEnd(words, phrase, sentence) } : { start: phrase.end, end: phrase.end };
  const firmness = firmnessOf(text, { start: from, end: phrase.end }, { start: Math.max(from, sentence.start), end: phrase.start }, verbs);
  return {
    ...span, ...firmness, sentence: sentence.index, date: null, place: placeOf(context, words, phrase), rule: ruleOf(quantity, phrase),
    measure: quantity.percent ? `share of ${phrase.counted.measure}` : [phrase.counted.measure, deedOf(words, phrase), rateOf(words, phrase.next)].filter((w) => w !== '').join(' '),
    unit: quantity.percent ? 'percent' : phrase.counted.unit, low: quantity.low, high: quantity.high, bound: quantity.bound, printed: span, subject,
    object: quantity.percent ? text.slice(phrase.base, phrase.end) : targetOf(context, words, phrase), caveat: caveatOf(text, end, sentence),
  };
};
// Up to six words after a phrase that is the subject: “are thought to be”.
const verbGroupEnd = (words: Words, phrase: Phrase, sentence: Span): number => {
  let end = phrase.end;
  for (let i = phrase.next; i < phrase.next + 6; i += 1) {
    const lexeme = words.list[i];
    if (lexeme === undefined || /^[,;:]$/.test(lexeme.text)) break;
    end = Math.min(lexeme.end, sentence.end);
  }
  return end;
};

/** The figure claims of a sentence, in order. */
export const findFigures = (context: SentenceContext): readonly FigureDraft[] => {
  const quantities = findQuantities(context.text, context.sentence).filter((quantity) => !uncounted(context, quantity));
  if (quantities.length === 0) return [];
  const words = wordsOf(context);
  const figures = quantities.map((quantity) => draft(context, words, quantity)).filter((figure) => figure !== null);
  // The model number in “22 Boeing 787 jets” is no count.
  return figures.filter((figure, i) => !figures.slice(0, i).some((earlier) => overlaps(earlier, figure)));
};
