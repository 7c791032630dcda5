/** So far from a date: "three days ago", "a year earlier", "two weeks later", "five years from now", "the past three months", "in recent weeks". */
import { date, type Finder, type Read } from '../finder';
import { COUNT, countOf, GAP, isoDuration, numberWords, UNIT, unitOf, vagueWords } from '../vocabulary';

const MORE = `(?:(?:almost|nearly|about|around|some|over|roughly|more${GAP}than|less${GAP}than|at${GAP}least|just)${GAP})?`;
const opens = [
  ...numberWords,
  ...vagueWords,
  'a',
  'an',
  'half',
  '#',
  'almost',
  'nearly',
  'about',
  'around',
  'over',
  'roughly',
  'more',
  'less',
  'at',
  'just',
  'hours',
  'minutes',
  'days',
  'weeks',
  'months',
  'years',
  'decades',
  'centuries',
];

export const ago: Finder = {
  rule: 'ago',
  opens,
  pattern: `(?:${MORE}(?<count>${COUNT})[\\s-]{1,3}|(?=\\w+s\\b))(?<unit>${UNIT}|hour|minute)s?${GAP}(?<side>ago|earlier|later|before|after|from${GAP}now|hence|beforehand|afterwards?|previously)\\b`,
  read: ({ groups, after }) => {
    const side = (groups['side'] ?? '').toLowerCase();
    const count = groups['count'] ? countOf(groups['count']) : null;
    const word = (groups['unit'] ?? '').toLowerCase();
    // "a year after the war began" is a duration counted from an event.
    if (/^(?:before|after)$/.test(side) && !/^\s*(?:[.,;:)]|$)/.test(after)) return null;
    const sign = /^(?:ago|earlier|before|beforehand|previously)$/.test(side) ? -1 : 1;
    const from = /^(?:ago|from|hence)/.test(side) ? 'anchor' : side === 'earlier' ? 'either' : 'previous';
    const unit = /^(?:hour|minute)$/.test(word) ? 'day' : unitOf(word);
    if (count === null || unit === null) return date({ type: 'none' });
    return date({ type: 'shift', unit, count: unit !== word ? 0 : sign * count, from });
  },
};

function windowOf(count: number | null, word: string, sign: number): Read {
  const unit = unitOf(word);
  return {
    kind: 'duration',
    form: unit === null || count === null ? { type: 'none' } : { type: 'window', unit, count: sign * count },
    duration: isoDuration(count, word),
  };
}
export const windowFrom: Finder = {
  rule: 'window',
  opens: ['the', 'past', 'last', 'next', 'coming', 'previous'],
  pattern: `(?:the${GAP})?(?<side>past|last|next|coming|previous|following|first|final)${GAP}(?<count>${COUNT})?(?:${GAP}|-)?(?:trading${GAP}|business${GAP}|working${GAP}|consecutive${GAP}|straight${GAP})?(?<unit>${UNIT}|hour|minute)s\\b|the${GAP}past${GAP}(?<single>week|month|quarter|year|decade|century)\\b`,
  read: ({ groups }) => {
    const side = (groups['side'] ?? 'past').toLowerCase();
    const unit = groups['single'] ?? groups['unit'] ?? '';
    const count = groups['single'] ? 1 : groups['count'] ? countOf(groups['count']) : null;
    if (/^(?:previous|following|first|final)$/.test(side)) return { ...windowOf(null, unit, 0), duration: isoDuration(count, unit) };
    return windowOf(count, unit, /^(?:past|last)$/.test(side) ? -1 : 1);
  },
};
export const recent: Finder = {
  rule: 'recent',
  opens: ['recent', 'coming', 'the'],
  pattern: `(?:recent|(?:the${GAP})?coming)${GAP}(?:days|weeks|months|years|decades|hours|times)\\b`,
  read: () => date({ type: 'none' }),
};
