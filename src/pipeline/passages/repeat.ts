/**
 * Blocks printed twice, in another spelling perhaps: word shingles of two, Jaccard ≥ 0.8. A caption that a page shows
 * under two sizes of one picture is the usual case; a sentence that it prints again in large letters is another.
 */
const SIMILAR = 0.8;
/** Blocks of fewer words are too short to be called copies. */
const LEAST_WORDS = 5;
/** And these too short to be called a part of another. */
const LEAST_PART = 8;
/** Blocks that are compared for one shingle: keeps the work linear. */
const HOLDERS = 20;

export const shinglesOf = (line: string): ReadonlySet<string> => {
  const words = line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.length < LEAST_WORDS ? [] : words.slice(1).map((word, i) => `${words[i]} ${word}`));
};

const sharedBy = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let shared = 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const item of small) if (large.has(item)) shared++;
  return shared;
};
export const jaccard = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const shared = sharedBy(a, b);
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
};

export interface Repeats {
  /** For each line, the index of the earlier line that it repeats, or -1. */
  readonly of: readonly number[];
  /** For each line, the index of a longer line that holds all its words in a row, or -1. */
  readonly within: readonly number[];
}

export const repeatsOf = (lines: readonly string[]): Repeats => {
  const shingles = lines.map(shinglesOf);
  const holders = new Map<string, number[]>();
  shingles.forEach((own, i) => {
    for (const shingle of own) {
      const known = holders.get(shingle);
      if (!known) holders.set(shingle, [i]);
      else if (known.length < HOLDERS) known.push(i);
    }
  });
  const of: number[] = [];
  const within: number[] = [];
  shingles.forEach((own, i) => {
    const counts = new Map<number, number>();
    for (const shingle of own) for (const j of holders.get(shingle) ?? []) if (j !== i) counts.set(j, (counts.get(j) ?? 0) + 1);
    // Each line is compared in full only with those that share most of its shingles.
    const near = [...counts].filter(([, n]) => n >= own.size * 0.6).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    of.push(near.find(([j]) => j < i && jaccard(own, shingles[j] ?? new Set()) >= SIMILAR)?.[0] ?? -1);
    within.push(own.size + 1 < LEAST_PART ? -1 : (near.find(([j, n]) => n === own.size && own.size < (shingles[j]?.size ?? 0) * SIMILAR && plainWords(lines[j] ?? '').includes(plainWords(lines[i] ?? '')))?.[0] ?? -1));
  });
  return { of, within };
};

const plainWords = (line: string): string => (line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
