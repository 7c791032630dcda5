/** How long: "three days", "almost two and a half years", "year-long", "a 27-year contract", "decades"; not "27-year-old", "a second term". */
import { duration, type Finder } from '../finder';
import { COUNT, countOf, GAP, isoDuration, numberWords, vagueWords } from '../vocabulary';

const LONG = '(?:minute|hour|day|night|weekend|week|fortnight|month|quarter|year|decade|century|centurie)';
const MORE = `(?:(?:almost|nearly|over|about|around|some|roughly|approximately|(?:more|less|fewer)${GAP}than|at${GAP}least|up${GAP}to|just|only${GAP}|under)${GAP})?`;

export const counted: Finder = {
  rule: 'duration',
  opens: [
    ...numberWords,
    ...vagueWords,
    'a',
    'an',
    'half',
    '#',
    'almost',
    'nearly',
    'over',
    'about',
    'around',
    'roughly',
    'approximately',
    'more',
    'less',
    'fewer',
    'at',
    'up',
    'just',
    'under',
  ],
  pattern: `${MORE}(?<count>${COUNT})(?<gap>[\\s-]{1,3})(?:(?:consecutive|straight|full|whole|long|trading|business|working|entire|successive)${GAP})?(?<unit>${LONG}|second)(?<plural>s?)\\b(?:(?<of>['’])|-long\\b)?`,
  read: ({ groups, text, before, after }) => {
    const words = groups['count'] ?? '';
    const count = countOf(words);
    const unit = (groups['unit'] ?? '').toLowerCase();
    const hyphen = (groups['gap'] ?? '').includes('-');
    if (/^(?:[\s-]olds?\b|\sof\sage\b)/.test(after) || /\bage[ds]?\s$|[\d$€£.,]$|\w-$/.test(before)) return null;
    if (
      /^an?$/i.test(words) &&
      /^(?:night|second|minute|hour|weekend|century|decade)$/.test(unit) &&
      !/\b(?:for|in|within|over|after|about|nearly|almost|than)\s$/i.test(before + text.slice(0, -unit.length - 2))
    )
      return null;
    if (/^an?$/i.test(words) && (hyphen || /long$/i.test(text) || unit === 'quarter')) return null;
    if (!groups['plural'] && !hyphen && count !== null && count > 1 && (unit === 'second' || unit === 'minute' || unit === 'quarter')) return null;
    if (unit === 'second' && !groups['plural'] && !hyphen) return null;
    if (hyphen && unit === 'second') return null;
    return duration(isoDuration(count, unit));
  },
};
/** "for years", "within minutes", "year-long", "decades-old". */
export const uncounted: Finder = {
  rule: 'vague-duration',
  opens: ['minutes', 'hours', 'days', 'weeks', 'months', 'years', 'decades', 'centuries', 'day', 'week', 'month', 'year', 'decade', 'hour'],
  pattern: `(?:minute|hour|day|week|month|year|decade|centurie)(?:s\\b(?:-long\\b)?|-?long\\b)`,
  read: ({ text, before }) => {
    const whole = /^(\w+?)-?long$/i.exec(text);
    if (whole && !/s-long$/i.test(text)) return duration(isoDuration(1, whole[1] ?? ''));
    return /long$/i.test(text) || /\b(?:for|over|in|within|after|of|takes?|took|lasted|the)\s$/i.test(before) ? duration('') : null;
  },
};
