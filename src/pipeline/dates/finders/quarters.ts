/** Quarters and halves of years: "the third quarter", "fourth-quarter", "Q3 2015", "the first half of 2009"; not "a quarter of", "the second half". */
import { date, type Finder } from '../finder';
import { GAP, ORDINAL, ordinalOf, YEAR } from '../vocabulary';

const OF_YEAR = /^\sof\s(?:the\s(?:year|decade|century)|last|this|next|\d{4})/;

export const quarter: Finder = {
  rule: 'quarter',
  opens: ['the', 'first', 'second', 'third', 'fourth', 'final', 'last', 'q1', 'q2', 'q3', 'q4', 'h1', 'h2'],
  pattern: `(?:the${GAP})?(?:(?<nth>${ORDINAL})[\\s-](?:fiscal${GAP})?(?<unit>quarter|half)(?!-|\\w)|(?<letter>[qh])(?<n>[1-4])(?!\\w))(?:(?:${GAP}of)?${GAP}(?<year>${YEAR}))?`,
  read: ({ groups, text, after }) => {
    const half = groups['unit']?.toLowerCase() === 'half' || groups['letter']?.toLowerCase() === 'h';
    const n = groups['n'] ? Number(groups['n']) : ordinalOf(groups['nth'] ?? '');
    const year = groups['year'];
    if (n > (half ? 2 : 4) || (half && !year && !OF_YEAR.test(after))) return null;
    if (!/^the/i.test(text) && !year && !text.includes('-') && groups['letter'] === undefined) return null;
    return date({ type: 'nth', unit: half ? 'half' : 'quarter', n, of: year ? { type: 'years', year: Number(year), count: 1 } : null });
  },
};
