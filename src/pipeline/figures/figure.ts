/**
 * Figure claims of a sentence: “is estimated to have 4,000-5,000 fighters in the north”, “at least 30,000 mortars”, “killed 12
 * civilians”, “$40m in aid”, “54 percent of voters”; not ages, dates, durations, distances, ordinals, model or resolution numbers.
 */
import type { FigureDraft } from '../reading';
import type { Span } from '../span';
import { caveatOf } from './caveat';
import { clauseStart, indexAt, wordsOf, type SentenceContext, type Words } from './clause';
import { deedOf } from './deed';
import { ellipticAt } from './ellipsis';
import { firmnessOf } from './firmness';
import { isHarmNoun, type Harm } from './harm';
import { agentOf, holderOf, loserOf } from './holder';
import { isInformant } from './informant';
import { lossOf } from './loss';
import { sumOf } from './money';
import { ordinaryAfter } from './ordinary';
import { phraseAfter, type Phrase } from './phrase';
import { mayCount, quantitiesIn, type Quantity } from './quantity';
import { qualifierAfter } from './qualifier';
import { shareOf } from './share';
import { phraseBefore, phraseOfBody } from './strength';
import { isLoose, isSupported } from './support';
import { targetOf } from './target';
import { isModel, isUncounted } from './uncounted';
import { placeOf } from './whereabouts';

export type { SentenceContext } from './clause';

const rates: ReadonlyMap<string, string> = new Map(Object.entries({ day: 'day', daily: 'day', week: 'week', weekly: 'week', month: 'month', monthly: 'month', year: 'year', hour: 'hour' }));
// “60 sorties a day”, “20 strikes per week”.
const rateOf = (words: Words, next: number): string => {
  const first = words.list[next]?.text ?? '';
  const key = first === 'a' || first === 'per' || first === 'each' || first === 'every' ? (words.list[next + 1]?.text ?? '') : first.endsWith('ly') ? first : '';
  const rate = rates.get(key);
  return rate === undefined ? '' : `per ${rate}`;
};

// “8,000 fighters or more”.
const widened = (text: string, quantity: Quantity, phrase: Phrase, end: number): { readonly quantity: Quantity; readonly end: number } => {
  const after = qualifierAfter(text, phrase.end, end);
  if (after.edge === phrase.end || !/^\s*(?:,\s*)?or\b/i.test(text.slice(phrase.end, after.edge)) || quantity.low === null || quantity.high === null) return { quantity, end: phrase.end };
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

/** A phrase and what its number measures. */
interface Count {
  readonly phrase: Phrase;
  readonly measure: string;
  readonly unit: string;
  readonly subject: string;
  readonly object: string;
}

const plain = new Set(['people', 'persons', 'others', 'more', 'fighters', 'killed', 'casualties', 'lives', 'bodies', 'deaths', 'corpses', 'fatalities', 'injuries', 'losses']);
// Soldiers killed are losses of an actor; civilians killed are counted apart.
const lossMeasure = ({ counted: { measure, unit } }: Phrase, harm: Harm, subject: string): string =>
  unit === 'persons' && (subject !== '' || plain.has(measure)) ? (harm === 'lost' ? 'killed' : harm) : plain.has(measure) ? harm : `${measure} ${unit === 'persons' && harm === 'lost' ? 'killed' : harm}`;
const lossIn = (context: SentenceContext, words: Words, phrase: Phrase): Count | null => {
  const harm = lossOf(words, phrase);
  if (harm === undefined) return null;
  const subject = loserOf(context, words, phrase);
  const unit = isHarmNoun(context.text.slice(phrase.head.start, phrase.head.end).toLowerCase()) ? 'persons' : phrase.counted.unit;
  return { phrase, measure: lossMeasure(phrase, harm, subject), unit, subject, object: agentOf(context, phrase) };
};

const moneyIn = (context: SentenceContext, words: Words, quantity: Quantity): Count | null => {
  const sum = sumOf(words, quantity);
  return sum === null ? null : { phrase: sum.phrase, measure: sum.measure, unit: quantity.currency, subject: holderOf(context, words, sum.phrase), object: '' };
};
const shareIn = (context: SentenceContext, words: Words, quantity: Quantity): Count | null => {
  const share = shareOf(context.text, words, quantity);
  if (share === null) return null;
  const { start, end } = { start: share.phrase.base, end: share.phrase.end };
  return { phrase: share.phrase, measure: share.measure, unit: 'percent', subject: holderOf(context, words, share.phrase), object: start < end && share.measure.startsWith('share of') ? context.text.slice(start, end) : '' };
};
const forceIn = (context: SentenceContext, words: Words, quantity: Quantity, from: number): Count | null => {
  const phrase = phraseAfter(context.text, words, quantity, context.mentions) ?? phraseOfBody(words, quantity) ?? phraseBefore(words, quantity, from);
  if (phrase === null) return null;
  const share = quantity.percent || quantity.fraction;
  const loss = share || isLoose(quantity) ? null : lossIn(context, words, phrase);
  if (loss !== null) return loss;
  const subject = holderOf(context, words, phrase);
  if (!isSupported(context, phrase, quantity, subject, words)) return null;
  const { measure, unit } = phrase.counted;
  if (share) return { phrase, measure: `share of ${measure}`, unit: 'percent', subject, object: context.text.slice(phrase.base, phrase.end) };
  return { phrase, measure: [measure, deedOf(words, phrase), rateOf(words, phrase.next)].filter((w) => w !== '').join(' '), unit, subject, object: targetOf(context, words, phrase) };
};
const ordinaryIn = (context: SentenceContext, words: Words, quantity: Quantity): Count | null => {
  if (isLoose(quantity)) return null;
  const ordinary = isModel(context, words.list, quantity) ? null : ordinaryAfter(context.text, words, quantity, context.mentions);
  const phrase = ordinary ?? ellipticAt(context, words, quantity, context.mentions);
  if (phrase === null) return null;
  const loss = lossIn(context, words, phrase);
  if (loss !== null) return loss;
  if (phrase.counted.strength === 'weak') return null;
  const { measure, unit } = phrase.counted;
  // “according to two diplomats”: who says it belongs to nobody.
  const said = words.list[indexAt(words.list, phrase.start) - 2]?.text === 'according';
  return { phrase, measure: [measure, unit === 'persons' ? '' : deedOf(words, phrase), rateOf(words, phrase.next)].filter((w) => w !== '').join(' '), unit, subject: said ? '' : holderOf(context, words, phrase), object: targetOf(context, words, phrase) };
};
const countIn = (context: SentenceContext, words: Words, quantity: Quantity, from: number): Count | null => {
  if (quantity.money) return moneyIn(context, words, quantity);
  const force = forceIn(context, words, quantity, from);
  if (force !== null) return force;
  return quantity.percent || quantity.fraction ? shareIn(context, words, quantity) : ordinaryIn(context, words, quantity);
};

const draft = (context: SentenceContext, words: Words, read: Quantity): FigureDraft | null => {
  const { text, sentence } = context;
  const from = clauseStart(words.list, indexAt(words.list, read.start), sentence);
  const count = countIn(context, words, read, from);
  if (count === null || isInformant(words, count.phrase, read)) return null;
  const { phrase, measure, unit, subject, object } = count;
  const { quantity, end } = widened(text, percentOf(read), phrase, sentence.end);
  const span: Span = { start: phrase.start, end };
  const leading = /^\s*(?:(?:the|of|its|their|an?)\s+)*$/i.test(text.slice(from, phrase.start));
  const verbs: Span = leading ? { start: phrase.end, end: verbGroupEnd(words, phrase, sentence) } : { start: phrase.end, end: phrase.end };
  const firmness = firmnessOf(text, { start: from, end: phrase.end }, { start: Math.max(from, sentence.start), end: phrase.start }, verbs);
  // Field by field: two spreads in one literal are slow.
  const { polarity, modality, hedge, negation } = firmness;
  return {
    start: span.start, end: span.end, modality, hedge, polarity, negation, sentence: sentence.index, date: null, place: placeOf(context, words, phrase), rule: read.money ? 'sum' : ruleOf(quantity, phrase),
    measure, unit, low: quantity.low, high: quantity.high, bound: quantity.bound, printed: span, subject, object, caveat: caveatOf(text, end, sentence),
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
  if (!mayCount(context.text, context.sentence)) return [];
  const words = wordsOf(context);
  const quantities = quantitiesIn(context.text, context.sentence, words.list);
  const figures: FigureDraft[] = [];
  let end = -1;
  for (const quantity of quantities) {
    const figure = isUncounted(context, words.list, quantity) ? null : draft(context, words, quantity);
    // The model number in “22 Boeing 787 jets” is no count.
    if (figure === null || figure.start < end) continue;
    figures.push(figure);
    end = figure.end;
  }
  return figures;
};
