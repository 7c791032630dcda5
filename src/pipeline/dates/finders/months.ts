/** Months: "November 2016", "last September", "in May", "Sept. '82"; not "may", "Theresa May", "the March on Rome". */
import { date, set, type Finder } from '../finder';
import { NAME_AFTER as DAY_NAME_AFTER } from './fullDates';
import { ofThat } from '../form';
import { fullYear, GAP, isShortMonth, MONTH, monthOf, monthWords, THAT_OPENS, WHICH, whichOf, YEAR } from '../vocabulary';

/** Words after which even "May" and "March" can only be the month. */
const LEADS = /\b(?:in|since|until|till|by|during|from|through|throughout|to|of|before|after|between|early|mid|late|ending|for|and|or|due)[\s-]+$/i;
/** Names of persons or other words. */
const AMBIGUOUS: readonly number[] = [3, 5, 4, 6, 8];
/** "April Jones", "August Wilson", "May Day", "March Hare", "October Revolution". */
const NAME_AFTER = /^\s[A-Z][a-z]+/;

export const monthOfYear: Finder = {
  rule: 'month',
  opens: [...monthWords, 'this', 'last', 'next', 'past', 'that'],
  pattern: `(?:(?:(?<which>${WHICH})|(?<that>that))${GAP})?(?<month>${MONTH})(?:,?${GAP}(?:of${GAP})?(?<year>${YEAR})|${GAP}(?<short>['’]\\d\\d)(?!\\w))?`,
  read: ({ groups, text, before, after }) => {
    const month = monthOf(groups['month']);
    if (month === null || DAY_NAME_AFTER.test(after)) return null;
    const digits = groups['year'] ?? groups['short'];
    if (digits) return date({ type: 'date', year: fullYear(digits), month, day: null, which: '' });
    // "Every August"
    if (/\b(?:every|each)\s$/i.test(before)) return set('P1Y');
    if (groups['that'] && THAT_OPENS.test(before)) return null;
    if (groups['that']) return date(ofThat({ type: 'date', year: null, month, day: null, which: '' }, 'year'));
    const which = whichOf(groups['which']);
    const led = which !== '' || LEADS.test(before);
    if (!led && (AMBIGUOUS.includes(month) || isShortMonth(groups['month'] ?? '')) && !/^(?:April|June|August)$/.test(text)) return null;
    if (isShortMonth(text) && !led) return null;
    return NAME_AFTER.test(after) && !led ? null : date({ type: 'date', year: null, month, day: null, which });
  },
};
