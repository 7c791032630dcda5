/** Seeded random numbers (mulberry32, T. Ettinger, public domain): the same seed gives the same articles everywhere. */
export interface Random {
  /** 0 ≤ x < 1 */
  readonly next: () => number;
  readonly below: (n: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
  /** Small indices far oftener than large ones, by Zipf's law with exponent 1. */
  readonly skewed: <T>(items: readonly T[]) => T;
}

export const randomOf = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n: number): number => Math.floor(next() * n);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('pick: nothing to pick from');
    return item;
  };
  const skewed = <T>(items: readonly T[]): T => {
    const item = items[Math.min(items.length - 1, Math.floor(items.length ** next()) - 1)];
    return item ?? pick(items);
  };
  return { next, below, pick, skewed };
};
