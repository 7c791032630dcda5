/** Packing: every item in the first lines where it touches nothing, in the order given. */

export interface Span {
  readonly x1: number;
  readonly x2: number;
}
/** What an item takes of each of the lines from its first on. */
export type Footprint = readonly (readonly Span[])[];

const free = (taken: readonly Span[], spans: readonly Span[], gap: number): boolean => spans.every((a) => taken.every((b) => a.x2 + gap <= b.x1 || b.x2 + gap <= a.x1));

/** The first line of each item. */
export const packed = (items: readonly Footprint[], gap: number): readonly number[] => {
  const lines: Span[][] = [];
  return items.map((item) => {
    let first = 0;
    while (!item.every((spans, i) => free(lines[first + i] ?? [], spans, gap))) first++;
    item.forEach((spans, i) => (lines[first + i] ??= []).push(...spans));
    return first;
  });
};
