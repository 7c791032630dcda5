/** A number as the page prints it: "12,345". One formatter for all: to make one each time takes longer than the rest of a label. */
const format = new Intl.NumberFormat('en-GB');

export const numberText = (n: number): string => format.format(n);
