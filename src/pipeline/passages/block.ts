/** Line blocks: the article's non-empty lines without the space around them. */
import type { Span } from '../span';

const SPACE = /[\s\u00a0\u200b\ufeff]/;

export const blocksOf = (text: string): readonly Span[] => {
  const blocks: Span[] = [];
  let from = 0;
  while (from <= text.length) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    let start = from;
    let end = to;
    while (start < end && SPACE.test(text.charAt(start))) start++;
    while (end > start && SPACE.test(text.charAt(end - 1))) end--;
    if (start < end) blocks.push({ start, end });
    from = to + 1;
  }
  return blocks;
};
