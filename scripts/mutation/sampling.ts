/** Samples of mutants, and what a sample says of all of them. */
import { createHash } from 'node:crypto';

export interface Place {
  /** From 0. */
  readonly line: number;
  readonly column: number;
}
export interface Mutant {
  /** From the root of the repository, with `/`. */
  readonly file: string;
  /** What kind of fault: `ConditionalExpression`, `Regex`, ... */
  readonly mutator: string;
  readonly start: Place;
  readonly end: Place;
  readonly original: string;
  readonly replacement: string;
}

/** The same for a mutant here, in Stryker's checker (scripts/mutation/sample.mjs) and in its report, where lines begin at 1. */
export const keyOf = ({ file, mutator, start, end, replacement }: Omit<Mutant, 'original'>): string => [file, start.line, start.column, end.line, end.column, mutator, replacement].join(' ');

/**
 * `size` of them, each as likely as any other: those with the smallest digests of what they are (bottom-k sampling, E. Cohen
 * and H. Kaplan, 2007). The same sources give the same sample, and a change elsewhere leaves the others in it.
 */
export const sampleOf = (mutants: readonly Mutant[], size: number): readonly Mutant[] => {
  const met = new Map<string, number>();
  const ranked = mutants.map((mutant) => {
    const what = [mutant.file, mutant.mutator, mutant.original, mutant.replacement].join('\n');
    const nth = (met.get(what) ?? 0) + 1;
    met.set(what, nth);
    return { mutant, rank: createHash('sha256').update(`${what}\n${nth}`).digest('hex') };
  });
  return ranked
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, size)
    .map(({ mutant }) => mutant);
};

/** 95 % interval of a share, `hits` of `tries` (E. B. Wilson, 1927). */
export const intervalOf = (hits: number, tries: number): readonly [low: number, high: number] => {
  const z = 1.96;
  const share = hits / tries;
  const middle = share + (z * z) / (2 * tries);
  const half = z * Math.sqrt((share * (1 - share)) / tries + (z * z) / (4 * tries * tries));
  const whole = 1 + (z * z) / tries;
  return [(middle - half) / whole, (middle + half) / whole];
};
