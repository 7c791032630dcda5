/** What the words of a figure allow: a value, a range, one bound, an order of magnitude, or no number at all. */
import type { Figure } from '../../model/figure';
import { magnitudeOf } from './magnitude';

export type Extent =
  | { readonly shape: 'point'; readonly value: number; readonly about: boolean }
  | { readonly shape: 'range'; readonly low: number; readonly high: number; readonly about: boolean }
  /** No upper bound; `beyond`: the value itself is excluded ("more than"). */
  | { readonly shape: 'from'; readonly value: number; readonly beyond: boolean }
  /** No lower bound. */
  | { readonly shape: 'to'; readonly value: number; readonly beyond: boolean }
  | { readonly shape: 'vague'; readonly low: number; readonly high: number; readonly name: string }
  | { readonly shape: 'words' };

const words: Extent = { shape: 'words' };

const between = (low: number | null, high: number | null, about: boolean): Extent => {
  if (low !== null && high !== null) return low === high ? { shape: 'point', value: low, about } : { shape: 'range', low: Math.min(low, high), high: Math.max(low, high), about };
  if (low !== null) return { shape: 'from', value: low, beyond: false };
  return high !== null ? { shape: 'to', value: high, beyond: false } : words;
};

export const isShare = ({ unit }: Figure): boolean => unit === 'percent';

export const extentOf = (figure: Figure): Extent => {
  const { low, high, bound } = figure;
  const only = low ?? high;
  switch (bound) {
    case 'exact':
    case 'approx':
      return only === null ? words : between(low ?? only, high ?? only, bound === 'approx');
    case 'at_least':
    case 'more_than':
      return only === null ? words : { shape: 'from', value: only, beyond: bound === 'more_than' };
    case 'at_most':
    case 'less_than': {
      const value = high ?? low;
      return value === null ? words : { shape: 'to', value, beyond: bound === 'less_than' };
    }
    case 'vague': {
      const magnitude = isShare(figure) ? null : magnitudeOf(figure.text);
      return magnitude ? { shape: 'vague', ...magnitude } : words;
    }
    default:
      return between(low, high, false);
  }
};

const format = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** `1,500`, `2.5 million`. */
export const numeral = (value: number): string => {
  if (value >= 1e9) return `${Number((value / 1e9).toPrecision(4))} billion`;
  return value >= 1e6 ? `${Number((value / 1e6).toPrecision(4))} million` : format.format(value);
};

/** "1 year", "3 years", "people"; nothing for what has no name of its own. */
export const unitText = (unit: string, one = false): string => {
  if (unit === 'persons') return one ? 'person' : 'people';
  if (unit === 'items' || unit === 'percent') return '';
  return one ? unit.replace(/s$/, '') : unit;
};

/** The value as it is written beside a mark: "about 1,500", "more than 800"; `unit` is a suffix such as " %". */
export const valueText = (extent: Extent, unit = ''): string => {
  switch (extent.shape) {
    case 'point':
      return `${extent.about ? 'about ' : ''}${numeral(extent.value)}${unit}`;
    case 'range':
      return `${extent.about ? 'about ' : ''}${numeral(extent.low)}–${numeral(extent.high)}${unit}`;
    case 'from':
      return `${extent.beyond ? 'more than' : 'at least'} ${numeral(extent.value)}${unit}`;
    case 'to':
      return `${extent.beyond ? 'less than' : 'at most'} ${numeral(extent.value)}${unit}`;
    case 'vague':
      return `${extent.name}; no bounds given`;
    case 'words':
      return '';
  }
};
