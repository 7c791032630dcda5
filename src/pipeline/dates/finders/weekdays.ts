/** Days of the week: "Monday", "last Friday", "Tuesday night", "next Sunday morning"; not "Black Monday", "the Sunday Times". */
import { date, time, type Finder } from '../finder';
import { ofThat, type TimeForm } from '../form';
import { GAP, ORDINAL, THAT_OPENS, WEEKDAY, weekdayOfWord, weekdayWords, WHICH, whichOf } from '../vocabulary';

const NAMED_DAY = /\b(?:Black|Bloody|Good|Super|Ash|Easter|Palm|Cyber|Giving|Holy|Maundy|Ruby|Shrove|Whit)\s$/;
const NAME_AFTER =
  /^(?:['’]s)?\s(?:Times|Mail|Telegraph|Mirror|Express|Post|Herald|Star|Sun|Independent|Review|Tribune|Club|Group|Night Live|Night Football|prayers?|sermon)\b/;
const NTH = new RegExp(`\\b${ORDINAL}\\s$`, 'i');

export const weekday: Finder = {
  rule: 'weekday',
  opens: [...weekdayWords, 'this', 'last', 'next', 'past', 'coming', 'that'],
  pattern: `(?:(?:(?<which>${WHICH})|(?<that>that))${GAP})?(?<weekday>${WEEKDAY})(?:${GAP}(?<part>(?:early${GAP}|late${GAP}|mid-)?(?:morning|afternoon|evening|night|lunchtime|noon)\\b))?`,
  read: ({ groups, before, after }) => {
    const day = weekdayOfWord(groups['weekday']);
    if (day === null || NAMED_DAY.test(before) || NAME_AFTER.test(after)) return null;
    // "the second Sunday in May" is not simply a Sunday.
    if (NTH.test(before) && /^\s(?:of|in)\s/.test(after)) return date({ type: 'none' });
    if (groups['that'] && THAT_OPENS.test(before)) return null;
    const own: TimeForm = { type: 'weekday', weekday: day, which: whichOf(groups['which']) };
    const form = groups['that'] ? ofThat(own, 'week') : own;
    return groups['part'] ? time(form) : date(form);
  },
};
