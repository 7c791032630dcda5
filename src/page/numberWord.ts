/** Small numbers in words: "two", "Three"; from eleven on in figures. */
const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

export const numberWord = (n: number): string => words[n] ?? n.toLocaleString('en-GB');

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
