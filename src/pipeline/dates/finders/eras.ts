/** Decades and centuries: "the 1990s", "the late '80s", "the 70s and 80s", "the 19th century"; not "in his 80s". */
import { date, type Finder } from '../finder';
import { fullYear, GAP } from '../vocabulary';

const centuries = ['sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first'];

export const decade: Finder = {
  rule: 'decade',
  opens: ['the', '#'],
  pattern: `(?:the${GAP})?(?<year>(?:1[5-9]|20)\\d0|[1-9]0)['’]?s\\b`,
  read: ({ groups, before, text }) => {
    const digits = groups['year'] ?? '';
    const year = fullYear(digits);
    if (/\b(?:his|her|their|its|my|our|your)\s(?:\w+\s)?$/i.test(before) || (digits.length === 2 && year > 2009)) return null;
    return digits.length === 4 || /^the/i.test(text) || /\b(?:early|mid|late|and|or)[\s-]$/i.test(before) ? date({ type: 'years', year, count: 10 }) : null;
  },
};
export const century: Finder = {
  rule: 'century',
  opens: ['the', '#', ...centuries.map((word) => word.replace(/-.*/, ''))],
  pattern: `(?:the${GAP})?(?<n>\\d\\d(?:st|nd|rd|th)|${centuries.join('|')})[\\s-]centur(?:y|ies)\\b`,
  read: ({ groups }) => {
    const word = (groups['n'] ?? '').toLowerCase();
    const n = /^\d/.test(word) ? parseInt(word, 10) : centuries.indexOf(word) + 16;
    return date({ type: 'years', year: (n - 1) * 100, count: 100 });
  },
};
