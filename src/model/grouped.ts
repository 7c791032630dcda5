/** Items by what they share. */

const added = <T>(groups: Map<string, T[]>, key: string, item: T): void => {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
};

/** Each under its key, keys and items in the order in which they come; what has no key is left out. */
export const groupedBy = <T>(items: Iterable<T>, keyOf: (item: T) => string | undefined): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined) added(groups, key, item);
  }
  return groups;
};

/** Each under all its keys. */
export const groupedByEach = <T>(items: Iterable<T>, keysOf: (item: T) => Iterable<string>): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) for (const key of keysOf(item)) added(groups, key, item);
  return groups;
};
