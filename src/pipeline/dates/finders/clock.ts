/** Times of day: "5 p.m. local time", "18:00 UTC", "0800 GMT", "at noon", "3.30pm"; known to the day, which is the one spoken of. */
import { time, type Finder } from '../finder';
import { GAP } from '../vocabulary';

const ZONE = `(?:${GAP}(?:\\()?(?:(?:UTC|GMT|EST|EDT|CET|CEST|BST|PST|PDT|ET|PT|CT)\\b(?:\\s?[+-]\\d{1,2})?\\)?|(?:local|[A-Z]\\w+)${GAP}(?:time|Time)\\b))`;
const HALF = '(?:a\\.m\\.?|p\\.m\\.?|am\\b|pm\\b)';

export const clock: Finder = {
  rule: 'clock',
  opens: ['#', 'noon', 'midnight', 'midday'],
  pattern: `(?:(?:[01]?\\d|2[0-4])(?:[:.][0-5]\\d){0,2}${`\\s?`}${HALF}${ZONE}?|(?:[01]?\\d|2[0-4]):[0-5]\\d(?![\\d:])${ZONE}?|(?:[01]\\d|2[0-4])[0-5]\\d${ZONE}|(?:noon|midnight|midday)\\b)`,
  read: ({ before }) => (/[\w$€£:.,-]$/.test(before) ? null : time({ type: 'unit', unit: 'day', offset: 0, from: 'either' })),
};
