/** The days on which an article can have been written, as far as it says itself: its printed date, else its captions. */
import { isoDay, readIsoDay } from '../dates/calendar';
import { rangeOf } from '../dates/edtf';
import { sayDay, type Anchor } from '../dates/resolve';
import type { Reading } from '../reading';
import { CAPTION_DAYS, captionDay } from './caption';

export interface Written {
  readonly anchor: Anchor | null;
  /** The same as Extended Date/Time Format. */
  readonly edtf: string;
  /** In words, what it was worked out from. */
  readonly grounds: string;
}
export const windowEdtf = ({ start, end }: { readonly start: string; readonly end: string }): string => (start === end ? start : `${start}/${end}`);

export const printedDay = (reading: Reading): Written => {
  const supplied = reading.publishedBasis === 'supplied';
  const range = reading.published ? rangeOf(reading.published) : null;
  if (range) {
    const anchor: Anchor = { start: isoDay(range.start), end: isoDay(range.end), basis: supplied ? 'supplied' : 'stated' };
    return { anchor, edtf: reading.published, grounds: supplied ? 'supplied with the article' : 'printed in the article' };
  }
  const day = captionDay(reading);
  const from = readIsoDay(day);
  if (from === null) return { anchor: null, edtf: '', grounds: '' };
  const anchor: Anchor = { start: day, end: isoDay(from + CAPTION_DAYS), basis: 'inferred' };
  return { anchor, edtf: windowEdtf(anchor), grounds: `a caption is dated ${sayDay(day)}; written within a week of it` };
};
