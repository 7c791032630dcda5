/** Keepers: a mark that is as it was before stays the same object, so that nothing of it is drawn anew. */

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Whether two values say the same: primitives, lists and plain objects by what is in them, all else by identity. */
export const isSame = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, i) => isSame(item, b[i]));
  if (!isPlain(a) || !isPlain(b)) return false;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => name in b && isSame(a[name], b[name]));
};

/** Gives items each as it was given last, where it has not changed; the same list where the same are asked for again. Keys are unique. */
export const keeper = <Item>(keyOf: (item: Item) => string): ((items: readonly Item[]) => readonly Item[]) => {
  const known = new Map<string, Item>();
  let last: readonly Item[] = [];
  return (items) => {
    const kept = items.map((item) => {
      const key = keyOf(item);
      const before = known.get(key);
      if (before !== undefined && isSame(before, item)) return before;
      known.set(key, item);
      return item;
    });
    if (kept.length !== last.length || kept.some((item, i) => item !== last[i])) last = kept;
    return last;
  };
};
