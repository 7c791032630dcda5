/** Spans: half-open ranges of UTF-16 code units of the article as read. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
export const spanOf = (items: readonly Span[]): Span => ({ start: Math.min(...items.map((s) => s.start)), end: Math.max(...items.map((s) => s.end)) });
