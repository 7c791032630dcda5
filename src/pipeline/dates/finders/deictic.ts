/** Days pointed at: "today", "yesterday evening", "tonight", "the day before yesterday", "this morning", "the same day", "now". */
import { date, time, type Finder } from '../finder';
import type { Origin, TimeForm } from '../form';
import { GAP } from '../vocabulary';

const day = (offset: number, from: Origin = 'anchor'): TimeForm => ({ type: 'unit', unit: 'day', offset, from });
const PART = '(?:morning|afternoon|evening|night)\\b';

export const today: Finder = {
  rule: 'today',
  opens: ['today', 'yesterday', 'tomorrow', 'tonight', 'this', 'last', 'earlier', 'later', 'early', 'late'],
  pattern: `(?:(?:earlier|later|early|late)${GAP})?(?:(?<day>today|yesterday|tomorrow)\\b(?:${GAP}(?<part>${PART}))?|tonight\\b|this${GAP}${PART}|(?<last>last)${GAP}(?:night|evening)\\b)`,
  read: ({ groups, text }) => {
    const offset = /yesterday/i.test(text) || groups['last'] ? -1 : /tomorrow/i.test(text) ? 1 : 0;
    return groups['day'] && !groups['part'] ? date(day(offset)) : time(day(offset));
  },
};
/** "were shelled overnight": from yesterday to today, and no "overnight train". */
export const overnight: Finder = {
  rule: 'overnight',
  opens: ['overnight'],
  pattern: 'overnight(?=[,.;:”"]|\\s(?:in|on|near|at|from|into|to|and|by|that|as|against|with|for|when|after|before|between|across|over|while|but|killing)\\b)',
  read: () => time({ type: 'range', from: day(-1), to: day(0) }),
};
/** "that night", "the following morning": of the day before it in the text. */
export const partOfThatDay: Finder = {
  rule: 'part-of-that-day',
  opens: ['that', 'the'],
  pattern: `(?:the${GAP})?(?<word>that|same|next|following|previous)${GAP}${PART}`,
  read: ({ groups }) => {
    const word = groups['word']?.toLowerCase();
    return time(day(word === 'previous' ? -1 : word === 'next' || word === 'following' ? 1 : 0, 'previous'));
  },
};
export const dayBeside: Finder = {
  rule: 'day-beside',
  opens: ['the'],
  pattern: `the${GAP}day${GAP}(?<side>before|after)${GAP}(?<day>yesterday|tomorrow)\\b`,
  read: ({ groups }) => date(day(groups['side']?.toLowerCase() === 'before' ? -2 : 2)),
};
/** "at the end of the day" of which the article speaks. */
export const theDay: Finder = {
  rule: 'the-day',
  opens: ['the'],
  pattern: "the\\s{1,3}day\\b(?!\\s(?:before|after|when|that|to|of|will|they|he|she|it|we)\\b|['’-])",
  read: ({ before }) => (/\b(?:in|for|of|end|ended|ending|on|during|throughout|through)\s$/i.test(before) ? date(day(0, 'either')) : null),
};
export const now: Finder = {
  rule: 'now',
  opens: ['currently', 'now', 'recently', 'more'],
  pattern: '(?:currently|now|(?:more\\s)?recently)\\b(?!-)',
  read: ({ text }) => date(/recently/i.test(text) ? { type: 'none' } : { type: 'now' }),
};
