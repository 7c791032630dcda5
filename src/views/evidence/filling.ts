/** What fills the panel: the groups that can be in sight before the reader scrolls, never fewer. */
import type { FoldedGroup } from './panel';

/** Px at least: a line of a quotation, a letter in it, what else stands round each quotation, and at the head of a group. */
const LINE = 22;
const LETTER = 6;
const AROUND = 30;
const HEAD = 40;

/** So many groups, from the first on, are at least `height` px high where quotations are `width` px wide; all, where that is less. */
export const filling = (groups: readonly FoldedGroup[], width: number, height: number): number => {
  let filled = 0;
  const last = groups.findIndex(({ entries, open }) => {
    for (const { runs } of entries.slice(0, open)) {
      const letters = runs.flat().reduce((sum, { text }) => sum + text.length, 0);
      filled += AROUND + LINE * Math.ceil((letters * LETTER) / width);
    }
    filled += HEAD;
    return filled >= height;
  });
  return last < 0 ? groups.length : last + 1;
};
