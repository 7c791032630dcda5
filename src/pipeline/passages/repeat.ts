/**
 * Blocks printed twice, in another spelling perhaps: word shingles of two, Jaccard ≥ 0.8.
 * A caption that a page shows under two sizes of one picture is the usual case.
 */
const SIMILAR = 0.8;
/** Blocks of fewer words are too short to be called copies. */
const LEAST_WORDS = 5;

export const shinglesOf = (line: string): ReadonlySet<string> => {
  const words = line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.length < LEAST_WORDS ? [] : words.slice(1).map((word, i) => `${words[i]} ${word}`));
};

export const jaccard = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let shared = 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const item of small) if (large.has(item)) shared++;
  return small.size === 0 ? 0 : shared / (a.size + b.size - shared);
};

/** For each line, the index of the earlier line that it repeats, or -1. Linear for ordinary text. */
export const repeatsOf = (lines: readonly string[]): readonly number[] => {
  const shingles = lines.map(shinglesOf);
  const holders = new Map<string, number[]>();
  return shingles.map((own, i) => {
    const candidates = new Map<number, number>();
    for (const shingle of own) {
      const earlier = holders.get(shingle) ?? [];
      for (const j of earlier) candidates.set(j, (candidates.get(j) ?? 0) + 1);
      if (earlier.length < 20) holders.set(shingle, [...earlier, i]);
    }
    for (const [j] of [...candidates].sort((a, b) => b[1] - a[1] || a[0] - b[0])) if (jaccard(own, shingles[j] ?? new Set()) >= SIMILAR) return j;
    return -1;
  });
};
