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
