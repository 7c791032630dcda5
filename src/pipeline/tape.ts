/**
 * Values one after the other, taken out in the order in which they were put in: as JSON a fraction of the bytes of the
 * records that they are the values of, and sooner read. Equal texts are there once, but for names.
 */
export interface Tape {
  readonly texts: readonly string[];
  readonly numbers: readonly (number | null)[];
}
export interface Recorder {
  readonly number: (value: number | null) => void;
  readonly text: (value: string) => void;
  /** A text that hardly comes twice: others like it are not looked for. */
  readonly name: (value: string) => void;
  /** One of a list of values. */
  readonly code: <T>(codes: readonly T[], value: T) => void;
  readonly many: <T>(items: readonly T[], put: (item: T) => void) => void;
  /** How many numbers have been put in. */
  readonly length: () => number;
  /** All that has been put in, and is put in from now on. */
  readonly tape: Tape;
}
export interface Player {
  /** What is taken next was put in after so many numbers. */
  readonly seek: (length: number) => void;
  readonly number: () => number;
  readonly numberOrNull: () => number | null;
  readonly text: () => string;
  readonly code: <T>(codes: readonly T[]) => T;
  readonly many: <T>(take: () => T) => readonly T[];
  readonly isEnd: () => boolean;
}

export const recording = (): Recorder => {
  const places = new Map<string, number>();
  const [texts, numbers]: [string[], (number | null)[]] = [[], []];
  const number = (value: number | null): void => void numbers.push(value);
  return {
    number,
    text: (value) => {
      const place = places.get(value) ?? texts.push(value) - 1;
      if (place === texts.length - 1) places.set(value, place);
      number(place);
    },
    name: (value) => number(texts.push(value) - 1),
    code: (codes, value) => number(codes.indexOf(value)),
    many: (items, put) => {
      number(items.length);
      for (const item of items) put(item);
    },
    length: () => numbers.length,
    tape: { texts, numbers },
  };
};

/** Throws where something else is asked for than was put in, as far as that shows. */
const foundAt = <T>(values: readonly T[], at: number): T => {
  const value = values[at];
  if (value === undefined) throw new RangeError(`tape: nothing there: ${at}`);
  return value;
};

export const playing = ({ texts, numbers }: Tape): Player => {
  let at = 0;
  const numberOrNull = (): number | null => foundAt(numbers, at++);
  const number = (): number => {
    const value = numberOrNull();
    if (value === null) throw new RangeError(`tape: no number: ${at - 1}`);
    return value;
  };
  return {
    seek: (length) => void (at = length),
    number,
    numberOrNull,
    text: () => foundAt(texts, number()),
    code: (codes) => foundAt(codes, number()),
    many: (take) => {
      const items = [];
      for (let left = number(); left > 0; left--) items.push(take());
      return items;
    },
    isEnd: () => at >= numbers.length,
  };
};
