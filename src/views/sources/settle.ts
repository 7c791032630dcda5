/** Settling blocks of a column: each as near as can be to where it wants to be, none over another, their order kept. */

export interface Block {
  readonly height: number;
  /** Where its top wants to be. */
  readonly wanted: number;
}
interface Pool {
  sum: number;
  count: number;
}

/** Tops in px, none above 0: least squares under the order, by pooling adjacent violators (Ayer et al. 1955). */
export const settled = (blocks: readonly Block[], gap: number): readonly number[] => {
  const offsets: number[] = [];
  let offset = 0;
  const pools: Pool[] = [];
  for (const { height, wanted } of blocks) {
    offsets.push(offset);
    pools.push({ sum: wanted - offset, count: 1 });
    offset += height + gap;
    for (let last = pools.at(-1), before = pools.at(-2); last && before && before.sum / before.count > last.sum / last.count; last = pools.at(-1), before = pools.at(-2)) {
      before.sum += last.sum;
      before.count += last.count;
      pools.pop();
    }
  }
  const shifts = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => Math.max(0, sum / count)));
  return offsets.map((own, i) => Math.round((own + (shifts[i] ?? 0)) * 10) / 10);
};
