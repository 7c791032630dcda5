/** Counts of one table: what a reader finds and the program found, and what the program found and a reader would not. */
export interface Tally {
  readonly found: number;
  readonly missed: number;
  readonly right: number;
  readonly wrong: number;
  /** One line for each miss and each extra. */
  readonly notes: readonly string[];
}
/** By table, in the order in which they are printed. */
export type Tallies = ReadonlyMap<string, Tally>;

export const emptyTally: Tally = { found: 0, missed: 0, right: 0, wrong: 0, notes: [] };

export const addTallies = (a: Tallies, b: Tallies): Tallies => {
  const sum = new Map(a);
  for (const [table, tally] of b) {
    const old = sum.get(table) ?? emptyTally;
    sum.set(table, { found: old.found + tally.found, missed: old.missed + tally.missed, right: old.right + tally.right, wrong: old.wrong + tally.wrong, notes: [...old.notes, ...tally.notes] });
  }
  return sum;
};

/**
 * What should be found, of which an optional entry counts for nothing, and what was found. Rows that `excused` names
 * are neither right nor wrong; without rows only recall is counted.
 */
export const tallyOf = <W, R>(
  wanted: readonly W[],
  rows: readonly R[],
  matches: (want: W, row: R) => boolean,
  words: { readonly want: (want: W) => string; readonly row: (row: R) => string },
  { isOptional = () => false, isExcused = () => false }: { readonly isOptional?: (want: W) => boolean; readonly isExcused?: (row: R) => boolean } = {},
): Tally => {
  const must = wanted.filter((want) => !isOptional(want));
  const missed = must.filter((want) => !rows.some((row) => matches(want, row)));
  const judged = rows.map((row) => ({ row, right: wanted.some((want) => matches(want, row)) }));
  const wrong = judged.filter(({ row, right }) => !right && !isExcused(row));
  return {
    found: must.length - missed.length,
    missed: missed.length,
    right: judged.filter(({ right }) => right).length,
    wrong: wrong.length,
    notes: [...missed.map((want) => `missing ${words.want(want)}`), ...wrong.map(({ row }) => `extra ${words.row(row)}`)],
  };
};

/** Only whether what should be found was found. */
export const recallOf = <W>(wanted: readonly W[], isFound: (want: W) => boolean, words: (want: W) => string): Tally => {
  const missed = wanted.filter((want) => !isFound(want));
  return { ...emptyTally, found: wanted.length - missed.length, missed: missed.length, notes: missed.map(words) };
};

export interface Score {
  readonly table: string;
  readonly wanted: number;
  /** Null where only recall is counted. */
  readonly precision: number | null;
  readonly recall: number;
  readonly f1: number;
}

export const scoreOf = (table: string, { found, missed, right, wrong }: Tally): Score => {
  const wanted = found + missed;
  const recall = wanted > 0 ? found / wanted : 1;
  if (right + wrong === 0) return { table, wanted, precision: null, recall, f1: recall };
  const precision = right / (right + wrong);
  return { table, wanted, precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
};
