/** The value of a figure in words: "about 70 %, from “some”", "6,000 to 8,000 fighters", "at least 100,000; no upper bound given". */
import type { Figure } from '../../model/figure';

const number = (n: number): string => n.toLocaleString('en-GB', { maximumFractionDigits: 2 });

const amount = ({ low, high, bound }: Figure): string => {
  const one = low ?? high;
  if (bound === 'vague' || one === null) return one === null ? 'no number given' : `in the order of ${number(one)}`;
  const same = low === high || low === null || high === null;
  switch (bound) {
    case 'exact':
      return same ? number(one) : `${number(low)} to ${number(high)}`;
    case 'approx':
      return same ? `about ${number(one)}` : `about ${number(low)} to ${number(high)}`;
    case 'at_least':
      return `at least ${number(one)}`;
    case 'more_than':
      return `more than ${number(one)}`;
    case 'at_most':
      return `at most ${number(high ?? one)}`;
    case 'less_than':
      return `less than ${number(high ?? one)}`;
    case 'range':
      return same ? number(one) : `${number(low)} to ${number(high)}`;
    default:
      return number(one);
  }
};

const limit = ({ bound }: Figure): string => {
  if (bound === 'vague') return 'no bounds given';
  if (bound === 'at_least' || bound === 'more_than') return 'no upper bound given';
  return '';
};

/** `hedge` is the qualifying word as printed, if any. */
export const valueWords = (figure: Figure, hedge = ''): string => {
  const share = figure.unit === 'percent';
  const counted = share ? `${amount(figure)} %` : `${amount(figure)} ${figure.measure}`.trim();
  const base = share ? `base: ${figure.object || 'not said'}; its number is not given` : figure.object && `against ${figure.object}`;
  return [hedge ? `${counted}, from “${hedge}”` : counted, limit(figure), base].filter(Boolean).join('; ');
};
