/**
 * Numbers that stand for words: the same for the same, and small where the words of many articles are kept to be compared.
 * Of a million texts two share a number by chance once in some ten thousand corpora (53 bits).
 */
const mixed = (hash: number, value: number, factor: number): number => Math.imul(hash ^ value, factor);
/** 21 bits of one, 32 of the other. */
const whole = (high: number, low: number): number => ((high ^ (high >>> 15)) & 0x1fffff) * 0x100000000 + ((low ^ (low >>> 13)) >>> 0);

const folded = (count: number, at: (i: number) => number): number => {
  let [high, low] = [0x811c9dc5, 0x9e3779b9];
  for (let i = 0; i < count; i++) {
    const value = at(i);
    high = mixed(high, value, 0x01000193);
    low = mixed(low, value, 0x85ebca6b);
    low ^= low >>> 15;
  }
  return whole(high, low);
};

export const fingerprint = (text: string): number => folded(text.length, (i) => text.charCodeAt(i));

/** Of each run of so many in a row. */
export const runsOf = (prints: readonly number[], length: number): readonly number[] =>
  Array.from({ length: Math.max(0, prints.length - length + 1) }, (_, from) => folded(2 * length, (i) => {
    const print = prints[from + (i >> 1)] ?? 0;
    return i % 2 === 0 ? print | 0 : print / 0x100000000;
  }));

/** Each once, in ascending order, as `common` and others want them. */
export const inOrder = (prints: Iterable<number>): readonly number[] => Array.from(new Set(prints)).sort((a, b) => a - b);

/** How many two such lists share. */
export const common = (a: readonly number[], b: readonly number[]): number => {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared;
};
