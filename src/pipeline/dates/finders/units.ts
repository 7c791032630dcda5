/** Weeks, months, years pointed at: "last week", "this year", "the following year", "that month", "the previous day", "the coming weekend". */
import { date, type Finder } from '../finder';
import { ofThat, type Origin, type TimeForm } from '../form';
import { isSeason } from '../edtf';
import { GAP, THAT_OPENS, UNIT, unitOf, YEAR } from '../vocabulary';

const here: Readonly<Record<string, number>> = { this: 0, current: 0, last: -1, past: -1, next: 1, coming: 1, upcoming: 1 };
const there: Readonly<Record<string, number>> = { that: 0, same: 0, previous: -1, preceding: -1, following: 1, ensuing: 1, subsequent: 1 };

export const pointedUnit: Finder = {
  rule: 'pointed-unit',
  opens: ['the', 'this', 'last', 'next', 'past', 'that', 'coming', 'previous', 'following', 'earlier', 'later', 'early', 'late', 'all'],
  pattern: `(?:the${GAP}(?:very${GAP})?(?:entire${GAP})?)?(?<word>this${GAP}(?:past|coming)|this|current|last|past|next|coming|upcoming|that|same|previous|preceding|following|ensuing|subsequent)${GAP}(?:calendar${GAP}|very${GAP})?(?<unit>${UNIT})\\b`,
  read: ({ groups, text, before, after }) => {
    const word = (groups['word'] ?? '').toLowerCase().replace(/^this\s+/, '');
    const unit = unitOf(groups['unit'] ?? '');
    // "the last day of 2015" counts within the year.
    if ((word === 'last' || word === 'next') && /^\sof\s/.test(after)) return null;
    if (unit === null || (unit === 'quarter' && word === 'that') || (word === 'previous' && /\b(?:a|one)\s$/i.test(before))) return null;
    const offset = here[word];
    // "The next day" of a story is the day after.
    if (offset !== undefined) return date({ type: 'unit', unit, offset, from: word === 'next' && /^the/i.test(text) ? 'either' : 'anchor' });
    const from: Origin = word === 'previous' || word === 'preceding' ? 'either' : 'previous';
    return date({ type: 'unit', unit, offset: there[word] ?? 0, from });
  },
};
/** "the same period", of another year. */
export const samePeriod: Finder = {
  rule: 'same-period',
  opens: ['the', 'same'],
  pattern: `(?:the${GAP})?same${GAP}(?<unit>period|time|day|week|month|quarter)\\b(?=${GAP}(?:(?:of|in|from)${GAP})?(?:(?:the${GAP})?(?:last|previous|this)|a|an|one|two|three|\\d)\\b)`,
  read: ({ groups }) => {
    const word = (groups['unit'] ?? '').toLowerCase();
    return date({ type: 'same', unit: unitOf(word) ?? 'day' });
  },
};
/** "the week", "the weekend", "the year previous", "the entire year": the current one. */
export const bareUnit: Finder = {
  rule: 'bare-unit',
  opens: ['the'],
  pattern: `the${GAP}(?:(?<entire>entire|whole|current)${GAP})?(?<unit>week|weekend|month|year|decade)\\b(?:${GAP}(?<side>previous|before|earlier|after))?(?!['’-]|${GAP}(?:of|ending|ended|to|when|that|since|in)\\b)`,
  read: ({ groups, before }) => {
    const unit = unitOf(groups['unit'] ?? '');
    if (unit === null) return null;
    const side = groups['side']?.toLowerCase();
    if (side) return date({ type: 'unit', unit, offset: side === 'after' ? 1 : -1, from: 'either' });
    if (!groups['entire'] && unit !== 'weekend' && !/\b(?:in|for|of|during|throughout|through|over|end|earlier|later)\s$/i.test(before)) return null;
    return date({ type: 'unit', unit, offset: 0, from: 'anchor' });
  },
};

const seasonCodes: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };
export const season: Finder = {
  rule: 'season',
  opens: ['this', 'last', 'next', 'that', 'the', 'spring', 'summer', 'autumn', 'fall', 'winter', 'past', 'coming'],
  pattern: `(?:the${GAP})?(?:(?<which>this|last|past|next|coming|that)${GAP})?(?<season>spring|summer|autumn|fall|winter)\\b(?:,?${GAP}(?:of${GAP})?(?<year>${YEAR}))?`,
  read: ({ groups, text, before }) => {
    const name = (groups['season'] ?? '').toLowerCase();
    const code = seasonCodes[name] ?? 0;
    if (!isSeason(code)) return null;
    const year = groups['year'] ? Number(groups['year']) : null;
    const word = groups['which']?.toLowerCase();
    if (word === 'that' && THAT_OPENS.test(before)) return null;
    if (word === 'that' && year === null) return date(ofThat({ type: 'season', season: code, year, which: '' }, 'year'));
    const which = word === 'past' || word === 'last' ? 'last' : word === 'this' ? 'this' : word ? 'next' : '';
    const led = /\b(?:in|since|by|until|during|early|mid|late|of)[\s-]+$/i.test(before);
    if (year === null && which === '' && (name === 'fall' || /^the/i.test(text) ? !/\bin\s$/i.test(before) : !led || /^[A-Z]/.test(text))) return null;
    const form: TimeForm = { type: 'season', season: code, year, which };
    return date(form);
  },
};
