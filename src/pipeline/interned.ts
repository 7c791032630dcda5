/** Of equal texts one: what is kept of many articles holds an id once, not once for each article. */
export const interner = (): (<T extends string>(text: T) => T) => {
  const known = new Map<string, string>();
  return <T extends string>(text: T): T => {
    const first = known.get(text);
    if (isSame(first, text)) return first;
    known.set(text, text);
    return text;
  };
};
const isSame = <T extends string>(first: string | undefined, text: T): first is T => first === text;

/** Numbers each text, from 0, in the order in which they first come. */
export const numbering = (): ((text: string) => number) => {
  const numbers = new Map<string, number>();
  return (text) => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
};
