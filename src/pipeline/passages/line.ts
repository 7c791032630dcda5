/** The article's non-empty lines, without the space around them. */
import type { Span } from '../span';

/** `gap`: an empty line, or nothing, stands above. */
export interface Block extends Span {
  readonly gap: boolean;
}

const SPACE = /[\s\u00a0\u200b\u200e\u200f\u2060\ufeff]/;
const LINE_END = /\r\n|[\n\r\f\u2028\u2029]/g;

export const linesOf = (text: string): readonly Block[] => {
  const blocks: Block[] = [];
  let from = 0;
  let gap = true;
  const add = (to: number): void => {
    let start = from;
    let end = to;
    while (start < end && SPACE.test(text.charAt(start))) start++;
    while (end > start && SPACE.test(text.charAt(end - 1))) end--;
    if (start < end) blocks.push({ start, end, gap });
    gap = start >= end;
  };
  for (const match of text.matchAll(LINE_END)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(text.length);
  return blocks;
};
