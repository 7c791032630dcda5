/**
 * Quotations: “…”, "…", ``…'', ‘…’. A paragraph that opens with a quotation mark and does not close it continues in the
 * next paragraph that opens with one. Scare quotes are quotations of a few words; who uses them decides.
 */
import type { Passage } from './reading';
import type { Span } from './span';

export interface Quotation extends Span {
  /** Without the marks. */
  readonly inner: Span;
  /** Did the paragraph end before the closing mark? */
  readonly unclosed: boolean;
  /** Does it continue an unclosed one of the paragraph before? */
  readonly continues: boolean;
}

type Mark = 'double' | 'single';
const BEFORE = /[\s(\u00a0—–:[-]|^$/u;

/** Any mark that opens or closes: ' " ` « » and the curly ones. */
const isMark = (code: number): boolean => code === 39 || code === 34 || code === 96 || code === 0xab || code === 0xbb || (code >= 0x2018 && code <= 0x201e);

/** Length and kind of an opening mark at `i`, or null. */
const openingAt = (text: string, i: number, start: number): { readonly length: number; readonly mark: Mark } | null => {
  const c = text.charAt(i);
  if (c === '“' || c === '„' || c === '«') return { length: 1, mark: 'double' };
  if (c === '`' && text.charAt(i + 1) === '`') return { length: 2, mark: 'double' };
  const free = i === start || BEFORE.test(text.charAt(i - 1));
  if (c === '"') return free && /\S/.test(text.charAt(i + 1)) ? { length: 1, mark: 'double' } : null;
  return (c === '‘' || c === "'") && free && /[\p{L}\p{N}“"]/u.test(text.charAt(i + 1)) ? { length: 1, mark: 'single' } : null;
};
const isClose = (text: string, i: number): boolean => {
  const c = text.charAt(i);
  return c === '”' || c === '»' || c === '"' || (c === "'" && text.charAt(i + 1) === "'");
};

/**
 * Offset of the mark that closes the single quotation opened at `from`, or -1: an apostrophe between letters closes none, and
 * one after "s" ("the rebels’ guns") only where no later mark follows a stop or comma.
 */
const singleClose = (text: string, from: number, end: number): number => {
  let possible = -1;
  const curly = text.charAt(from) === '‘';
  for (let i = from + 2; i < end; i++) {
    const c = text.charAt(i);
    if (i > from + 1 && c === '‘') break;
    if (c !== '’' && c !== "'") continue;
    if (curly !== (c === '’') || /[\p{L}\p{N}]/u.test(text.charAt(i + 1))) continue;
    if (/[.,?!…]/u.test(text.charAt(i - 1)) || /[.,;:?!)”"—–]/u.test(text.charAt(i + 1)) || i + 1 >= end) return i;
    if (possible < 0 || /s/iu.test(text.charAt(possible - 1))) possible = i;
    if (!/s/iu.test(text.charAt(i - 1))) return i;
  }
  return possible;
};

export const quotationsOf = (text: string, passages: readonly Passage[]): readonly Quotation[] => {
  const found: Quotation[] = [];
  let carried = false;
  for (const { start, end, role } of passages) {
    if (role !== 'body' && role !== 'headline' && role !== 'dek') continue;
    let open = -1;
    let length = 1;
    const close = (at: number, over: number, unclosed = false) => {
      found.push({ start: open, end: at + over, inner: { start: open + length, end: at }, unclosed, continues: carried && open === start });
      open = -1;
      if (!unclosed) carried = false;
    };
    for (let i = start; i < end; i++) {
      if (!isMark(text.charCodeAt(i))) continue;
      const opening = openingAt(text, i, start);
      if (open < 0) {
        if (!opening) continue;
        if (opening.mark === 'single') {
          const at = singleClose(text, i, end);
          if (at < 0) continue;
          open = i;
          length = 1;
          close(at, 1);
          i = at;
          continue;
        }
        open = i;
        length = opening.length;
        i += length - 1;
      } else if (isClose(text, i) && !(opening && text.charAt(i) === '"')) {
        const over = text.charAt(i) === "'" ? 2 : 1;
        close(i, over);
        i += over - 1;
      } else if (opening?.mark === 'double' && text.charAt(i) === '“' && /[.?!…]\s$/u.test(text.slice(i - 2, i))) {
        // Another one opens at a sentence: the one before never closed.
        close(i - 1, 0, true);
        open = i;
        length = 1;
      }
    }
    if (open >= 0) {
      close(end, 0, true);
      carried = true;
    } else if (role === 'body') carried = false;
  }
  return found;
};

/** The quotation that holds an offset; quotations are in text order. */
export const quotationAt = (quotations: readonly Quotation[], at: number): Quotation | null => {
  let low = 0;
  let high = quotations.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const q = quotations[middle];
    if (!q) return null;
    if (at < q.start) high = middle - 1;
    else if (at >= q.end) low = middle + 1;
    else return q;
  }
  return null;
};

/** Index of the first quotation that ends after `offset`; quotations are in text order. */
const firstAfter = (quotations: readonly Quotation[], offset: number): number => {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};
/** Those that share text with a span. */
export const quotationsIn = (quotations: readonly Quotation[], { start, end }: Span): readonly Quotation[] => {
  const from = firstAfter(quotations, start);
  let to = from;
  while (to < quotations.length && (quotations[to]?.start ?? end) < end) to++;
  return quotations.slice(from, to);
};
