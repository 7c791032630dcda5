/** A bar: the places of its threads one under another, in groups that stand a little apart. */

export interface Group {
  readonly id: string;
  /** Ids of its threads, from the top. */
  readonly threads: readonly string[];
}
export interface Span {
  readonly top: number;
  readonly height: number;
}
export interface Bar {
  /** Middle of each thread in px below the top of the bar. */
  readonly places: ReadonlyMap<string, number>;
  readonly spans: ReadonlyMap<string, Span>;
  readonly height: number;
}

/** `least`: height of the lowest group, in px, so that a number fits beside it. */
export const barOf = (groups: readonly Group[], pitch: number, gap: number, least: number): Bar => {
  const places = new Map<string, number>();
  const spans = new Map<string, Span>();
  let top = 0;
  for (const { id, threads } of groups) {
    const own = threads.length * pitch;
    const height = Math.max(own, least);
    const from = top + (height - own) / 2 + pitch / 2;
    threads.forEach((thread, i) => places.set(thread, from + i * pitch));
    spans.set(id, { top, height });
    top += height + gap;
  }
  return { places, spans, height: groups.length > 0 ? top - gap : 0 };
};
