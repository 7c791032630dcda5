/**
 * What each item yields, in one row: `flatMap` for the many loops over words, chunks and clauses that nearly always yield
 * nothing. The engine’s own goes by the slow road that also serves rows with gaps, and takes several times as long.
 */
export const gathered = <T, U>(items: readonly T[], of: (item: T, index: number) => readonly U[]): readonly U[] => {
  const all: U[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item === undefined) continue;
    const more = of(item, i);
    for (let k = 0; k < more.length; k++) {
      const one = more[k];
      if (one !== undefined) all.push(one);
    }
  }
  return all;
};
