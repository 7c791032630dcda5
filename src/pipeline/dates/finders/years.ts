/** Years: "in 1996", "the 2006 war", "'82", "2014-15"; not "2000 people", "Resolution 2254", "the Russell 2000". */
import { date, type Finder } from '../finder';
import type { TimeForm } from '../form';
import { fullYear, YEAR } from '../vocabulary';

/** Words after which four figures are a year, unless something is counted. */
const LEADS =
  /\b(?:in|since|until|till|by|during|from|through|throughout|to|of|before|after|between|early|mid|late|circa|around|year|years|than|for|and|or|the|an?|its|his|her|their|our|this|last|next|pre|post|spring|summer|autumn|fall|winter|election|elections|budget)[\s,-]+$|['’]s?\s$/i;
/** Of these, the ones that a quantity can follow too. */
const WEAK = /\b(?:to|of|for|and|or|than|around|about|between|from|by|after|before)\s$/i;
const COUNTED =
  /^[\s-](?:[A-Za-z]+\s){0,2}(?:people|persons|men|women|children|dead|killed|wounded|injured|others|more|miles|feet|(?:kilo)?met(?:er|re)s?|kilograms?|tons?|tonnes?|dollars|euros|pounds|square|GMT|UTC|hours|fighters|troops|soldiers|civilians|members|rockets|missiles|tanks|vehicles|points|km|kg|mm|m)\b/;
const PLURAL = /^\s(?!(?:was|is|has|as|this|us|onwards?|towards|perhaps|always)\b)[a-z]+s\b/;
const NAME_BEFORE =
  /(?:[$€£#]|\b(?:Resolution|No\.?|number|Flight|Highway|Route|Article|Section|Model|Vision|Agenda|Horizon|Windows)\s|[\d.,/:]|\b(?!(?:mid|early|late|pre|post)-)\w+-)$/i;
const FREE = /(?:^|[(,;:–—]\s?)$/;
const year = (n: number): TimeForm => ({ type: 'years', year: n, count: 1 });

export const bareYear: Finder = {
  rule: 'year',
  opens: ['#'],
  pattern: `(?<year>${YEAR})(?:[-–/](?<to>\\d{4}|\\d\\d)(?![\\d-]))?`,
  read: ({ groups, before, after }) => {
    const from = Number(groups['year']);
    if (NAME_BEFORE.test(before) || COUNTED.test(after) || /^(?:%|[A-Za-z]|-[a-z])/.test(after)) return null;
    if (groups['to']) {
      const to = Number((groups['to'].length === 2 ? String(from).slice(0, 2) : '') + groups['to']);
      return to > from && to - from < 100 && from >= 1800 ? date({ type: 'range', from: year(from), to: year(to) }) : null;
    }
    if ((WEAK.test(before) || from % 100 === 0) && PLURAL.test(after)) return null;
    if (/\b(?:than|about|around)\s$/i.test(before) && !/^[.,;)]|^$/.test(after)) return null;
    if (from < 1800) return /\b(?:in|since|until|by|from|of)\s$/i.test(before) && /^[.,;)]/.test(after) ? date(year(from)) : null;
    const free = FREE.test(before) && /^(?:[.,;:)]|$|['’]s\b|\s(?:was|saw|is|will|and|to)\b)/.test(after);
    // "Summit 2015", but not "the Russell 2000 Index".
    const named = /\b[A-Z][a-z]+\s$/.test(before) && /^(?:[.,;:)]|$|\s[a-z])/.test(after) && from > 1950 && from % 1000 !== 0;
    return LEADS.test(before) || free || named ? date(year(from)) : null;
  },
};
export const shortYear: Finder = {
  rule: 'short-year',
  opens: ["'", '’', '‘'],
  pattern: `['’‘](?<year>\\d\\d)(?<s>s)?(?!\\w)`,
  read: ({ groups, before }) =>
    /\w$/.test(before) || !(groups['s'] || LEADS.test(before))
      ? null
      : date({ type: 'years', year: fullYear(groups['year'] ?? ''), count: groups['s'] ? 10 : 1 }),
};
