/** Years, decades, centuries: "in 1996", "'82", "the 1990s", "2014-15", "the 19th century"; not "2000 people", "Resolution 2254". */
import { date, type Finder } from '../finder';
import type { TimeForm } from '../form';
import { fullYear, GAP, ORDINAL, ordinalOf, YEAR } from '../vocabulary';

const LEADS = /\b(?:in|since|until|till|by|during|from|through|throughout|to|of|before|after|between|early|mid|late|circa|around|year|than|for|and|or|the|pre|post|spring|summer|autumn|fall|winter|January|February|March|April|May|June|July|August|September|October|November|December)[\s,-]+$/i;
const QUANTITY_BEFORE = /(?:[$€£#]|\b(?:Resolution|No\.?|number|Flight|Highway|Route|Article|Section|Model|Boeing|about|around|some|over|nearly|almost|than|least|to)\s+|[\d.,/]|\w-)$/i;
const QUANTITY_AFTER = /^(?:[-\s](?:(?:[a-z]+\s)?(?:people|persons|fighters|troops|soldiers|men|women|children|members|civilians|dead|killed|wounded|miles|km|kilomet(?:er|re)s|met(?:er|re)s|feet|tons|tonnes|dollars|euros|pounds|rockets|missiles|tanks|vehicles|units|jobs|cars|points|square|hours|GMT|UTC|others|more|at)\b|km|m\b|kg)|%|[A-Za-z])/;
const year = (n: number): TimeForm => ({ type: 'years', year: n, count: 1 });

export const bareYear: Finder = {
  rule: 'year',
  opens: ['#'],
  pattern: `(?<year>${YEAR})(?:[-–/](?<to>\\d{4}|\\d\\d)(?![\\d-]))?`,
  read: ({ groups, before, after }) => {
    const from = Number(groups['year']);
    const to = groups['to'] ? Number((groups['to'].length === 2 ? String(from).slice(0, 2) : '') + groups['to']) : null;
    if (to !== null) return to > from && to - from < 100 ? date({ type: 'range', from: year(from), to: year(to) }) : null;
    const led = LEADS.test(before);
    if (QUANTITY_AFTER.test(after)) return null;
    if (QUANTITY_BEFORE.test(before) && !/\b(?:to|than|around|about)\s$/i.test(before)) return null;
    if (/\b(?:about|around|than|to)\s$/i.test(before) && !/^[.,;)]|^\s(?:and|to)\b/.test(after)) return null;
    return led || /[(\s]$/.test(before) && /^(?:[.,;:)]|\s|['’]s|$)/.test(after) && from >= 1900 && from <= 2100 ? date(year(from)) : null;
  },
};
export const shortYear: Finder = {
  rule: 'short-year',
  opens: ["'", '’', '‘'],
  pattern: `['’‘](?<year>\\d\\d)(?<s>s)?(?!\\w)`,
  read: ({ groups, before }) => (/[\w]$/.test(before) ? null : date({ type: 'years', year: fullYear(groups['year'] ?? ''), count: groups['s'] ? 10 : 1 })),
};
export const decade: Finder = {
  rule: 'decade',
  opens: ['the', '#'],
  pattern: `(?:the${GAP})?(?<year>(?:1[5-9]|20)\\d0|[1-9]0)['’]?s\\b`,
  read: ({ groups, before, text }) => {
    const digits = groups['year'] ?? '';
    if (digits.length === 2 && !/^the/i.test(text) && !/\b(?:early|mid|late)[\s-]$/i.test(before)) return null;
    return /\b(?:his|her|their|its|my|our|your)\s(?:\w+\s)?$/i.test(before) || (digits.length === 2 && fullYear(digits) > 2009) ? null : date({ type: 'years', year: fullYear(digits), count: 10 });
  },
};
export const century: Finder = {
  rule: 'century',
  opens: ['the', '#', 'nineteenth', 'twentieth', 'eighteenth', 'seventeenth', 'sixteenth'],
  pattern: `(?:the${GAP})?(?<n>\\d\\d(?:st|nd|rd|th)|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first)[\\s-]centur(?:y|ies)\\b`,
  read: ({ groups }) => {
    const word = (groups['n'] ?? '').toLowerCase();
    const n = /^\d/.test(word) ? parseInt(word, 10) : ['sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first'].indexOf(word) + 16;
    return date({ type: 'years', year: (n - 1) * 100, count: 100 });
  },
};

/** "the third quarter", "the first half of 2009" (its year is joined on), "Q3 2015", "the last week of March". */
export const quarter: Finder = {
  rule: 'quarter',
  opens: ['the', 'first', 'second', 'third', 'fourth', 'final', 'last', 'q1', 'q2', 'q3', 'q4', 'h1', 'h2'],
  pattern: `(?:the${GAP})?(?:(?<nth>${ORDINAL})[\\s-](?:fiscal${GAP})?(?<unit>quarter|half)(?!-|s|\\w)|(?<letter>[qh])(?<n>[1-4])(?!\\w))(?:(?:${GAP}of)?${GAP}(?<year>${YEAR}))?`,
  read: ({ groups, text, after }) => {
    const unit = (groups['unit'] ?? (groups['letter']?.toLowerCase() === 'h' ? 'half' : 'quarter')).toLowerCase() === 'half' ? 'half' : 'quarter';
    const n = groups['n'] ? Number(groups['n']) : ordinalOf(groups['nth'] ?? '');
    if (n > (unit === 'half' ? 2 : 4) || (unit === 'half' && !groups['year'] && !/^\sof\s(?:the\s(?:year|decade|century)|last|this|next|\d{4})/.test(after))) return null;
    if (!/^the/i.test(text) && !groups['year'] && !/-/.test(text) && groups['letter'] === undefined) return null;
    const of: TimeForm | null = groups['year'] ? year(Number(groups['year'])) : null;
    return date({ type: 'nth', unit, n, of });
  },
};
