/**
 * Sentences: stops that are followed by a capital, a digit or a quotation mark, but not after abbreviations
 * ("Gen. X", "U.S. Army", "Nov. 5"), not at the number of a list ("1. Russia …") and not between a question and who
 * asks it (“Why?” Amina asked). Our own rule rather than Intl.Segmenter, whose answers change with the ICU version.
 * A text without stops is cut where it can be, so that reading takes time in line with length.
 */
import { isAbbreviated, startsSentence } from './abbreviation';
import type { Span } from './span';

const STOPS = '.!?…؟۔।。！？';
/** These need no space after them. */
const FULL_WIDTH = '。！？';
const CLOSERS = '"”’\')]»›」』）*_';
const isSpace = (c: string): boolean => c === ' ' || (c !== '' && !(c > ' ' && c < '\u007f') && /[\s\u00a0\u200b]/.test(c));
const START = /^["“‘'«‹„(\[*_¿¡`]*(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{Sc}@#]|(?:al|el|as|ash|an|ar|at|ad|az)-\p{L})/u;
/** A stop with no space after it: "the town.The army". */
const GLUED = /^["“‘(]?\p{Lu}\p{Ll}*[\s,’'-]/u;
const ASKS =
  /^(?:\p{Lu}[\p{L}’'.-]{1,30}[ \u00a0]){1,4}(?:said|says|asks?|asked|told|added|wrote|writes|replied|shouted|cried|recalled|wondered|insisted|exclaimed|demanded|tweeted|posted|whispered|called)\b/u;
const PRONOUN = /^(?:He|She|They|We|I|You|It|This|That|The)\b/u;
const NUMBER_OF_LIST = /^[(\[]?\p{N}{1,3}$/u;

const seek = new RegExp(`[${STOPS}]`, 'gu');

/** The word before `at`, with its inner stops; at most 24 characters. */
const wordBefore = (text: string, at: number): string => /(?:\p{L}|(?<=\p{L})\.)+$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';

/** `stop` … `closed` are the stops, `closed` … `after` the closing marks; what follows starts at `next`. */
interface Ending {
  readonly from: number;
  readonly stop: number;
  readonly closed: number;
  readonly after: number;
  readonly next: number;
}

const isEnd = (text: string, { from, stop, closed, after, next }: Ending): boolean => {
  const stops = text.slice(stop, closed);
  const closing = text.slice(closed, after);
  const ahead = text.slice(next, next + 140);
  if (FULL_WIDTH.includes(stops.charAt(0))) return true;
  if (next === after) return stops.length === 1 && GLUED.test(ahead) && /(?:^|[\s“"(‘\u00a0])[\p{L}’'-]*\p{Ll}{2}$/u.test(text.slice(Math.max(from, stop - 30), stop));
  if (!START.test(ahead)) return false;
  if (stops.includes('…') || /^\.\.+$/.test(stops)) return stops.length > 3 || closing !== '' || startsSentence(ahead) || /^["“‘]/u.test(ahead);
  if (stops === '.') {
    if (NUMBER_OF_LIST.test(text.slice(from, stop).slice(0, 6).trim()) && stop - from < 6) return false;
    return !((closing === '' || closing === ')') && isAbbreviated(wordBefore(text, stop), ahead));
  }
  return !(/["”’]/u.test(closing) && ASKS.test(ahead) && !PRONOUN.test(ahead));
};

/** Longer sentences, in characters, are cut: a preamble of many clauses still fits. */
const LONGEST = 2000;

/** Where a sentence too long from `from` is cut: after a semicolon, else at a space, else between two characters. */
const cutWithin = (text: string, from: number): number => {
  const last = from + LONGEST;
  const least = from + LONGEST / 2;
  let space = -1;
  for (let i = last; i > least; i--) {
    if (!isSpace(text.charAt(i))) continue;
    if (text.charAt(i - 1) === ';') return i;
    if (space < 0) space = i;
  }
  if (space > 0) return space;
  return /[\udc00-\udfff]/.test(text.charAt(last)) ? last - 1 : last;
};

const withoutSpace = (text: string, { start, end }: Span): readonly Span[] => {
  let [from, to] = [start, end];
  while (from < to && isSpace(text.charAt(from))) from++;
  while (to > from && isSpace(text.charAt(to - 1))) to--;
  return from < to ? [{ start: from, end: to }] : [];
};

/** The pieces of a sentence of which none is longer than LONGEST. */
const bounded = (text: string, { start, end }: Span): readonly Span[] => {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const to = cutWithin(text, from);
    pieces.push(...withoutSpace(text, { start: from, end: to }));
    from = to;
  }
  return [...pieces, ...withoutSpace(text, { start: from, end })];
};

/** Spans of the sentences of a passage, without the space around them. */
export const sentencesIn = (whole: string, { start, end }: Span): readonly Span[] => {
  const text = whole.slice(start, end);
  const spans: Span[] = [];
  seek.lastIndex = 0;
  const add = (from: number, to: number): void => {
    const span = { start: start + from, end: start + to };
    if (to - from <= LONGEST) spans.push(span);
    else spans.push(...bounded(whole, span));
  };
  let from = 0;
  while (from < text.length && isSpace(text.charAt(from))) from++;
  for (let match = seek.exec(text); match; match = seek.exec(text)) {
    const stop = match.index;
    let closed = stop + 1;
    while (closed < text.length && STOPS.includes(text.charAt(closed))) closed++;
    let after = closed;
    while (after < text.length && CLOSERS.includes(text.charAt(after))) after++;
    let next = after;
    while (next < text.length && isSpace(text.charAt(next))) next++;
    seek.lastIndex = Math.max(after, stop + 1);
    if (next >= text.length) break;
    if (!isEnd(text, { from, stop, closed, after, next })) continue;
    add(from, after);
    from = next;
  }
  let last = text.length;
  while (last > from && isSpace(text.charAt(last - 1))) last--;
  if (from < last) add(from, last);
  return spans;
};
