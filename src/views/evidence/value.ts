/** The value of a figure in words: "about 70 %, from “some”", "6,000 to 8,000 fighters", "at least 100,000; no upper bound given". */
import type { Figure } from '../../model/figure';

const number = (n: number): string => n.toLocaleString('en-GB', { maximumFractionDigits: 2 });

const amount = ({ low, high, bound }: Figure): string => {
  const one = low ?? high;
  if (one === null) return '';
  if (bound === 'vague') return `in the order of ${number(one)}`;
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

const limit = ({ bound, low, high }: Figure): string => {
  if (low === null && high === null) return '';
  if (bound === 'vague') return 'no bounds given';
  if (bound === 'at_least' || bound === 'more_than') return 'no upper bound given';
  return '';
};

/** What is counted stands beside the number; where there is none, the words as printed say it. `hedge` is the qualifying word as printed, if any. */
export const valueWords = (figure: Figure, hedge = ''): string => {
  const share = figure.unit === 'percent';
  const said = amount(figure);
  const counted = !said ? 'no bounds given' : share ? `${said}\u00a0%` : `${said} ${figure.measure}`.trim();
  const base = share ? figure.object ? `base: ${figure.object}; their number is not given` : 'base not said' : figure.object && `against ${figure.object}`;
  return [hedge ? `${counted}, from “${hedge}”` : counted, limit(figure), base].filter(Boolean).join('; ');
};
