/** Again and again: "every day", "each year", "annually", "weekly", "15 a year", "twice a week", "every two years"; not "The Daily Beast". */
import { set, type Finder } from '../finder';
import { COUNT, countOf, GAP, isoDuration } from '../vocabulary';

const adverbs: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P3M',
  yearly: 'P1Y',
  annual: 'P1Y',
  annually: 'P1Y',
};

export const adverb: Finder = {
  rule: 'set-adverb',
  opens: Object.keys(adverbs),
  pattern: `(?:${Object.keys(adverbs)
    .sort((a, b) => b.length - a.length)
    .join('|')})\\b`,
  read: ({ text, before, after }) =>
    (/^[A-Z]/.test(text) && /^\s[A-Z]/.test(after)) || /\bsemi-$/.test(before) ? null : set(adverbs[text.toLowerCase()] ?? ''),
};
export const every: Finder = {
  rule: 'set-every',
  opens: ['every', 'each', 'per'],
  pattern: `(?:every|each|per)${GAP}(?:(?<count>${COUNT}|other|single)${GAP})?(?<unit>minute|hour|day|night|week|month|quarter|year|decade|annum|(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|evening|spring|summer|autumn|winter)s?\\b`,
  read: ({ groups }) => {
    const word = (groups['unit'] ?? '').toLowerCase();
    const unit =
      /^(?:\w+days)$/.test(word) || (word !== 'day' && word.endsWith('day'))
        ? 'week'
        : /^(?:morning|evening)$/.test(word)
          ? 'day'
          : /^(?:annum|spring|summer|autumn|winter)$/.test(word)
            ? 'year'
            : word;
    const count = groups['count']?.toLowerCase();
    return set(isoDuration(!count || count === 'single' ? 1 : count === 'other' ? 2 : countOf(count), unit));
  },
};
/** "on Mondays", "Friday nights" */
export const weekdays: Finder = {
  rule: 'set-weekdays',
  opens: ['mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays'],
  pattern: '(?:mon|tues|wednes|thurs|fri|satur|sun)days\\b',
  read: () => set('P1W'),
};
export const aYear: Finder = {
  rule: 'set-a',
  opens: ['a', 'an'],
  pattern: `an?${GAP}(?<unit>hour|day|night|week|month|year)\\b(?!-)`,
  read: ({ groups, before }) =>
    /(?:\b(?:once|twice|times|thrice|\d+|million|billion|thousand|hundred|percent|dollars|euros|pounds|hours|barrels|people|days|flights|sorties|strikes|[a-z]+s)|[\d%])\s$/i.test(
      before,
    ) && !/\b(?:is|was|has|this|as|its|his|takes|lasts|plus|means)\s$/i.test(before)
      ? set(isoDuration(1, groups['unit'] ?? ''))
      : null,
};
