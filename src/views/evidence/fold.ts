/** The fold: how many quotations of each group stand open before "n more claims from The Daily Beast". */

/** In each group, and in the whole panel; after these, a group shows its head. */
const MOST_OF_GROUP = 4;
const MOST_OF_PANEL = 12;

/** `sizes`: quotations by group, in order. A single one is never folded away. */
export const foldsOf = (sizes: readonly number[]): readonly number[] => {
  let left = MOST_OF_PANEL;
  return sizes.map((size) => {
    const most = Math.min(MOST_OF_GROUP, left);
    const shown = size <= most + 1 && most > 0 ? size : most;
    left = Math.max(0, left - shown);
    return size === 1 && sizes.length <= MOST_OF_PANEL ? 1 : shown;
  });
};
