/** Small numbers in words: "two", "Three"; from eleven on in figures. */
import { numberText } from '../model/numberText';

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

export const numberWord = (n: number): string => words[n] ?? numberText(n);

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
