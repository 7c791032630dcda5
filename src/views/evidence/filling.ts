/** What fills the panel: the groups that can be in sight before the reader scrolls, never fewer. */
import type { FoldedGroup } from './panel';

/** Px at least: a line of a quotation, a letter in it, what stands beside it and round it, the head of a group, and what else the panel holds. */
const LINE = 22.7;
const LETTER = 6.4;
const BESIDE = 21;
const AROUND = 38;
const HEAD = 46;
const REST = 160;

/** So many groups, from the first on, fill a panel of this height and width, px; all, where they do not. */
export const filling = (groups: readonly FoldedGroup[], width: number, height: number): number => {
  let filled = REST;
  const last = groups.findIndex(({ entries, open }) => {
    for (const { runs } of entries.slice(0, open)) {
      const letters = runs.flat().reduce((sum, { text }) => sum + text.length, 0);
      filled += AROUND + LINE * Math.ceil((letters * LETTER) / (width - BESIDE));
    }
    filled += HEAD;
    return filled >= height;
  });
  return last < 0 ? groups.length : last + 1;
};
