/** A number as the page prints it: "12,345". One formatter for all: to make one each time takes longer than the rest of a label. */
const format = new Intl.NumberFormat('en-GB');

/** Small numbers, nearly all that are printed, have no separator to be put in. */
export const numberText = (n: number): string => (Number.isInteger(n) && n >= 0 && n < 1000 ? String(n) : format.format(n));
