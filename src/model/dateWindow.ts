/** A window of days, both ends included: what is dated outside it is left out. */
export interface DateWindow {
  /** ISO day; '' when the window is open on this side. */
  readonly from: string;
  readonly to: string;
}

const MILLISECONDS = 86_400_000;
const pattern = /^\d{4}-\d\d-\d\d$/;

/** Days since 1970-01-01; null where the text names no day of the calendar ("2016-11", "2015-02-30"). */
export const dayNumber = (iso: string): number | null => {
  const time = pattern.test(iso) ? Date.parse(iso) : NaN;
  // There are 28 days in every month; for more the calendar is asked, which takes ten times as long.
  return Number.isNaN(time) || (iso.slice(8) > '28' && new Date(time).toISOString().slice(0, 10) !== iso) ? null : time / MILLISECONDS;
};

const bound = (text: string): string | null => (text === '..' ? '' : dayNumber(text) === null ? null : text);

/** As EDTF writes an interval: "2015-09-01/2016-11-30", "../2016-11-30". */
export const windowText = ({ from, to }: DateWindow): string => `${from || '..'}/${to || '..'}`;

/** Null for any text that is not such an interval, ends before it starts, or is open on both sides. */
export const windowOf = (text: string): DateWindow | null => {
  const [first = '', last = '', more] = text.split('/');
  const [from, to] = [bound(first), bound(last)];
  if (more !== undefined || from === null || to === null || (from === '' && to === '')) return null;
  return from !== '' && to !== '' && to < from ? null : { from, to };
};
