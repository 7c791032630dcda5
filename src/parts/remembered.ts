/** Remembering: work on the same ingredients is done once. For pure work whose result nobody changes. */

const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean => {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) return false;
  return true;
};

/** Work on an object, done once for as long as the object lives. */
export const oncePer = <Given extends object, Result>(work: (given: Given) => Result): ((given: Given) => Result) => {
  const done = new WeakMap<Given, { readonly result: Result }>();
  return (given) => {
    const known = done.get(given);
    if (known) return known.result;
    const result = work(given);
    done.set(given, { result });
    return result;
  };
};

/** `keyOf` lists all that the work depends on, compared one by one; the last `most` results are kept. */
export const remembered = <Given extends readonly unknown[], Result>(
  work: (...given: Given) => Result,
  keyOf: (...given: Given) => readonly unknown[],
  most = 4,
): ((...given: Given) => Result) => {
  let kept: readonly { readonly key: readonly unknown[]; readonly result: Result }[] = [];
  return (...given) => {
    const key = keyOf(...given);
    const known = kept.find((one) => sameItems(one.key, key)) ?? { key, result: work(...given) };
    if (kept[0] !== known) kept = [known, ...kept.filter((one) => one !== known)].slice(0, most);
    return known.result;
  };
};

/** Work on a text, of which so many results are kept. */
export const perText = <Result>(work: (text: string) => Result, most = 10_000): ((text: string) => Result) => {
  const done = new Map<string, Result>();
  return (text) => {
    const known = done.get(text);
    if (known !== undefined) return known;
    const result = work(text);
    if (done.size >= most) done.clear();
    done.set(text, result);
    return result;
  };
};
