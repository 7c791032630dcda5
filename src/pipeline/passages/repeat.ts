/**
 * Blocks printed twice, in another spelling perhaps: word shingles of two, Jaccard ≥ 0.8. A caption that a page shows
 * under two sizes of one picture is the usual case; a sentence that it prints again in large letters is another.
 */
const SIMILAR = 0.8;
/** Blocks of fewer words are too short to be called copies. */
const LEAST_WORDS = 5;
/** And these too short to be called a part of another. */
const LEAST_PART = 8;
/** A copy shares this part of its shingles with the block that it is compared with. */
const SHARED = 0.6;
/** Blocks that are compared for one shingle: keeps the work linear. */
const HOLDERS = 20;
/** Shingles are pairs of word numbers, as one number. */
const PAIR = 2 ** 24;

export interface Repeats {
  /** For each line, the index of the earlier line that it repeats, or -1. */
  readonly of: readonly number[];
  /** For each line, the index of a longer line that holds all its words in a row, or -1. */
  readonly within: readonly number[];
}

const wordsOf = (line: string): readonly string[] => line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const shinglesOf = (lines: readonly string[]): readonly ReadonlySet<number>[] => {
  const numbers = new Map<string, number>();
  return lines.map((line) => {
    const shingles = new Set<number>();
    const words = wordsOf(line);
    if (words.length < LEAST_WORDS) return shingles;
    let before = -1;
    for (const word of words) {
      let number = numbers.get(word);
      if (number === undefined) numbers.set(word, (number = numbers.size));
      if (before >= 0) shingles.add(before * PAIR + number);
      before = number;
    }
    return shingles;
  });
};

export const repeatsOf = (lines: readonly string[]): Repeats => {
  const shingles = shinglesOf(lines);
  /** Lines that hold a shingle; most stand in one line, which is then written as its number alone. */
  const holders = new Map<number, number | number[]>();
  shingles.forEach((own, i) => {
    for (const shingle of own) {
      const known = holders.get(shingle);
      if (known === undefined) holders.set(shingle, i);
      else if (typeof known === 'number') holders.set(shingle, [known, i]);
      else if (known.length < HOLDERS) known.push(i);
    }
  });
  const of: number[] = [];
  const within: number[] = [];
  shingles.forEach((own, i) => {
    let common = 0;
    for (const shingle of own) if (typeof holders.get(shingle) !== 'number') common++;
    const near: [line: number, shared: number][] = [];
    if (own.size > 0 && common >= own.size * SHARED) {
      const counts = new Map<number, number>();
      for (const shingle of own) {
        const lines = holders.get(shingle);
        if (typeof lines === 'object') for (const j of lines) if (j !== i) counts.set(j, (counts.get(j) ?? 0) + 1);
      }
      for (const [j, n] of counts) if (n >= own.size * SHARED) near.push([j, n]);
      near.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    }
    const sizeOf = (j: number): number => shingles[j]?.size ?? 0;
    of.push(near.find(([j, n]) => j < i && n / (own.size + sizeOf(j) - n) >= SIMILAR)?.[0] ?? -1);
    const part = own.size + 1 < LEAST_PART ? undefined : near.find(([j, n]) => n === own.size && own.size < sizeOf(j) * SIMILAR && wordsOf(lines[j] ?? '').join(' ').includes(wordsOf(lines[i] ?? '').join(' ')));
    within.push(part?.[0] ?? -1);
  });
  return { of, within };
};
