import { code, number, ref, text } from './field';
import { table, type Row } from './table';

export const bounds = ['exact', 'approx', 'at_least', 'at_most', 'more_than', 'less_than', 'range', 'vague'] as const;
export type Bound = (typeof bounds)[number];

export const figures = table('figures', 'A figure claim.', ['claim'], {
  claim: ref('claims', 'The claim.'),
  measure: text('What is counted, as a plural noun: fighters, rockets, share of strikes.'),
  unit: text('persons, weapons, percent, …'),
  low: number('Lowest value the words allow; empty = no lower bound.'),
  high: number('Highest value the words allow; empty = no upper bound.'),
  bound: code(bounds, 'What the words say of the bounds.'),
  text: text('The number as printed, with its qualifier and noun.'),
  subject: ref('actors', 'Whose.'),
  object: text('Base of a share, or against what.'),
  place: ref('places', 'Where.'),
  caveat: text('Words that qualify the number.'),
});
export type Figure = Row<typeof figures>;

/** The same for figures that say the same number of the same thing; what has no number must be said in the same words. */
export const figureKey = ({ measure, unit, subject, place, low, high, bound, text: words }: Figure): string =>
  [measure, unit, subject, place, low, high, bound, bound === 'vague' ? words.toLowerCase() : ''].join('|');
