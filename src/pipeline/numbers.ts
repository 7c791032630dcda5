/** Numbers of which there may be millions, in eight bytes each. */
export const growing = (): { readonly add: (number: number) => void; readonly all: () => Float64Array } => {
  let numbers = new Float64Array(1 << 10);
  let length = 0;
  return {
    add: (number) => {
      if (length === numbers.length) {
        const larger = new Float64Array(2 * length);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[length++] = number;
    },
    all: () => numbers.subarray(0, length),
  };
};

/** Values of which millions may be equal: of these one, and its number in four bytes for each. */
export interface Column<T> {
  readonly add: (value: T) => void;
  readonly at: (place: number) => T;
  /** Of each value. */
  readonly numbers: () => Uint32Array;
}
export const column = <T>(): Column<T> => {
  const known = new Map<T, number>();
  const values: T[] = [];
  let numbers = new Uint32Array(1 << 10);
  let length = 0;
  return {
    add: (value) => {
      const number = known.get(value) ?? values.length;
      if (number === values.length) {
        known.set(value, number);
        values.push(value);
      }
      if (length === numbers.length) {
        const larger = new Uint32Array(2 * length);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[length++] = number;
    },
    at: (place) => {
      const value = values[numbers[place] ?? -1];
      if (value === undefined) throw new RangeError(`no value: ${place}`);
      return value;
    },
    numbers: () => numbers.subarray(0, length),
  };
};
