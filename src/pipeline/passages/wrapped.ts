/**
 * Plain text wrapped at a width, as mail and old wires are: a line that breaks off goes on in the next one. Only where
 * the whole file is like that: many lines of one width that are followed, without an empty line, by a small letter.
 */
import type { Block } from './line';

const NARROW = 40;
const WIDE = 120;
/** Lines shorter than this part of the width end a paragraph. */
const FULL = 0.6;

export const joinWrapped = (text: string, blocks: readonly Block[]): readonly Block[] => {
  const size = (block: Block): number => block.end - block.start;
  let pairs = 0;
  let broken = 0;
  let width = 0;
  blocks.forEach((block, i) => {
    const before = blocks[i - 1];
    if (!before || block.gap) return;
    pairs++;
    width = Math.max(width, size(before));
    if (size(before) >= NARROW && /\p{Ll}/u.test(text.charAt(block.start)) && /[\p{L}\p{N},’'”-]/u.test(text.charAt(before.end - 1))) broken++;
  });
  if (width > WIDE || broken < 3 || broken < pairs * 0.3) return blocks;
  const joined: Block[] = [];
  let full = false;
  for (const block of blocks) {
    const last = joined.at(-1);
    const first = text.charAt(block.start);
    const goesOn = full || (/\p{Ll}/u.test(first) && last && /[\p{L},]/u.test(text.charAt(last.end - 1)));
    if (last && !block.gap && goesOn && !/[•*·▪►#>]/.test(first)) joined[joined.length - 1] = { ...last, end: block.end };
    else joined.push(block);
    full = size(block) >= width * FULL;
  }
  return joined;
};
