/** Time expressions in a range of an article: one scan for the words that can open one, finders tried there, overlaps settled, neighbours joined. */
import { overlaps, type Span } from '../span';
import type { TimeExpression } from './expression';
import type { Finder } from './finder';
import { allFinders } from './allFinders';
import { join } from './join';
import { settle } from './settle';
import { anyWeekdayWords, monthWords } from './vocabulary';

interface Ready {
  readonly finder: Finder;
  readonly regex: RegExp;
}
const ready: readonly Ready[] = allFinders.map((finder) => ({ finder, regex: new RegExp(finder.pattern, 'iy') }));
const openers: ReadonlyMap<string, readonly Ready[]> = (() => {
  const map = new Map<string, Ready[]>();
  for (const one of ready) for (const word of one.finder.opens) map.set(word, [...(map.get(word) ?? []), one]);
  return map;
})();
const words = [...openers.keys()].filter((word) => /^[a-z]/.test(word)).sort((a, b) => b.length - a.length);
const OPENING = new RegExp(`(?<!\\w)(?:(?:${words.join('|')})(?!\\w)|\\d|['’‘](?=\\d))`, 'gi');
/**
 * Every expression holds a figure or one of these, no further than NEAR from where it opens: where none comes, "the" and "a"
 * open nothing.
 */
const CORE = new RegExp(
  `\\d|\\b(?:${[...monthWords, ...anyWeekdayWords].join('|')}|second|minute|hour|day|night|week|fortnight|month|quarter|half|year|decade|centur|annum|annual|hourly|daily|biweekly|today|yesterday|tomorrow|tonight|overnight|morning|evening|afternoon|noon|mid|lunchtime|now|current|recent|spring|summer|autumn|fall|winter|period|times?\\b)`,
  'gi',
);
const NEAR = 80;
const LOOK = 40;

/** Offsets are into `text`; nothing is found inside `blocked` (names that contain a date word: "The Daily Beast"). */
export function findTimes(text: string, range: Span, blocked: readonly Span[]): readonly TimeExpression[] {
  const part = text.slice(range.start, range.end);
  CORE.lastIndex = 0;
  if (!CORE.test(part)) return [];
  let core = CORE.lastIndex;
  const inside = blocked.filter((span) => overlaps(span, range)).map((span) => ({ start: span.start - range.start, end: span.end - range.start }));
  const found: TimeExpression[] = [];
  OPENING.lastIndex = 0;
  for (let opening = OPENING.exec(part); opening; opening = OPENING.exec(part)) {
    const word = opening[0].toLowerCase();
    const start = opening.index;
    if (core <= start) {
      CORE.lastIndex = start;
      core = CORE.test(part) ? CORE.lastIndex : Infinity;
    }
    if (core - start > NEAR) continue;
    if (start > 0 && part.charCodeAt(start - 1) > 127 && /\p{L}/u.test(part.charAt(start - 1))) continue;
    for (const { finder, regex } of openers.get(/^\d/.test(word) ? '#' : word) ?? []) {
      regex.lastIndex = start;
      const m = regex.exec(part);
      if (!m) continue;
      const end = start + m[0].length;
      const read = finder.read({
        text: m[0],
        groups: m.groups ?? {},
        before: part.slice(Math.max(0, start - LOOK), start),
        after: part.slice(end, end + LOOK),
      });
      if (read) found.push({ start, end, ...read, rule: finder.rule });
    }
  }
  return join(part, settle(found, inside), inside).map((time) => ({ ...time, start: time.start + range.start, end: time.end + range.start }));
}
