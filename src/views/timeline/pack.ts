/** Packing: every item in the first lines where it touches nothing, in the order given. */

export interface Span {
  readonly x1: number;
  readonly x2: number;
}
/** What an item takes of each of the lines from its first on. */
export type Footprint = readonly (readonly Span[])[];

/** The place in a line, from left to right, at which a span would stand: before the first that begins right of it. */
const placeIn = (line: readonly Span[], { x1 }: Span): number => {
  let [low, high] = [0, line.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((line[middle]?.x1 ?? Infinity) > x1) high = middle;
    else low = middle + 1;
  }
  return low;
};
/** Spans of a line lie side by side: only the neighbours can be touched. */
const free = (line: readonly Span[], spans: readonly Span[], gap: number): boolean =>
  spans.every((span) => {
    const at = placeIn(line, span);
    const [before, after] = [line[at - 1], line[at]];
    return (!before || before.x2 + gap <= span.x1) && (!after || span.x2 + gap <= after.x1);
  });

/** The first line of each item. */
export const packed = (items: readonly Footprint[], gap: number): readonly number[] => {
  const lines: Span[][] = [];
  return items.map((item) => {
    let first = 0;
    while (!item.every((spans, i) => free(lines[first + i] ?? [], spans, gap))) first++;
    item.forEach((spans, i) => {
      const line = (lines[first + i] ??= []);
      for (const span of spans) line.splice(placeIn(line, span), 0, span);
    });
    return first;
  });
};
