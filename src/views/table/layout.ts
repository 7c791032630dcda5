/** The table's layout: which columns a width has room for and how wide they are, rows in order, and the part of them that is in sight. */
import type { Column, SheetRow } from './sheet';

export interface Fitted {
  /** Its place among the columns of the sheet, and of the cells of a row. */
  readonly index: number;
  readonly column: Column;
  /** px */
  readonly width: number;
}

/** As many columns as the width has room for, those of the lowest rank first, in the order of the sheet; the first always. */
export const fitted = (columns: readonly Column[], width: number): readonly Fitted[] => {
  let room = width;
  const kept = columns
    .map((column, index) => ({ column, index }))
    .sort((a, b) => a.column.rank - b.column.rank || a.index - b.index)
    .filter(({ column }, i) => {
      room -= column.least;
      return i === 0 || room >= 0;
    })
    .sort((a, b) => a.index - b.index);
  const spare = Math.max(0, width - kept.reduce((sum, { column }) => sum + column.least, 0));
  const shares = kept.reduce((sum, { column }) => sum + column.share, 0);
  return kept.map(({ column, index }) => ({ column, index, width: Math.floor(column.least + (spare * column.share) / shares) }));
};

export interface Sorting {
  /** Place of the column; null = as the rows come. */
  readonly index: number | null;
  readonly descending: boolean;
}
export const unsorted: Sorting = { index: null, descending: false };

/** Pressed once, a column is sorted, numbers from the largest; pressed again, the other way; a third time, as the rows come. */
export const nextSorting = (now: Sorting, index: number, { number = false }: { readonly number?: boolean }): Sorting => {
  if (now.index !== index) return { index, descending: number };
  return now.descending === number ? { index, descending: !number } : unsorted;
};

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

const compared = (a: string | number, b: string | number): number => (typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b)));

/** Rows with nothing in the column come last, whichever way it is sorted; equal rows stay as they come. */
export const sorted = (rows: readonly SheetRow[], { index, descending }: Sorting): readonly SheetRow[] => {
  if (index === null) return rows;
  return [...rows].sort((p, q) => {
    const [a, b] = [p.cells[index]?.order ?? null, q.cells[index]?.order ?? null];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return descending ? compared(b, a) : compared(a, b);
  });
};

export interface Sight {
  /** First row drawn, and the one after the last. */
  readonly from: number;
  readonly to: number;
}
/** Rows drawn above and below what is in sight. */
const MARGIN = 6;

/** `top` and `height` of the part in sight, and the height of a row, in px. */
export const sightOf = (top: number, height: number, row: number, count: number): Sight => {
  const from = Math.max(0, Math.min(Math.floor(top / row) - MARGIN, count));
  return { from, to: Math.min(count, Math.max(from, Math.ceil((top + height) / row) + MARGIN)) };
};
