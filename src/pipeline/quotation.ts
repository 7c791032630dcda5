/**
 * Quotations: “…”, "…", ``…''. A paragraph that opens with a quotation mark and does not close it continues in the
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

const isOpen = (text: string, i: number): boolean => {
  const c = text.charAt(i);
  if (c === '“' || c === '„' || c === '«') return true;
  if (c === '`' && text.charAt(i + 1) === '`') return true;
  return c === '"' && /[\s(\u00a0—–-]|^$/u.test(text.charAt(i - 1)) && /\S/.test(text.charAt(i + 1));
};
const isClose = (text: string, i: number): boolean => {
  const c = text.charAt(i);
  return c === '”' || c === '»' || c === '"' || (c === "'" && text.charAt(i + 1) === "'");
};

export const quotationsOf = (text: string, passages: readonly Passage[]): readonly Quotation[] => {
  const found: Quotation[] = [];
  let carried = false;
  for (const { start, end, role } of passages) {
    if (role !== 'body' && role !== 'headline' && role !== 'dek') continue;
    let open = -1;
    let openLength = 1;
    for (let i = start; i < end; i++) {
      if (open < 0) {
        if (!isOpen(text, i) && !(text.charAt(i) === '"' && i === start)) continue;
        open = i;
        openLength = text.charAt(i) === '`' ? 2 : 1;
        i += openLength - 1;
      } else if (isClose(text, i)) {
        const length = text.charAt(i) === "'" ? 2 : 1;
        found.push({ start: open, end: i + length, inner: { start: open + openLength, end: i }, unclosed: false, continues: carried && open === start });
        open = -1;
        carried = false;
        i += length - 1;
      }
    }
    if (open >= 0) {
      found.push({ start: open, end, inner: { start: open + openLength, end }, unclosed: true, continues: carried && open === start });
      carried = true;
    } else if (role === 'body') carried = false;
  }
  return found;
};

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
