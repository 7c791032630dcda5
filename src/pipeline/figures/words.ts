/** The words that make numbers: “twenty-five”, “hundred”, “million”, “bn”, “dozen”, “thirds”. */
export type NumberWord =
  | { readonly kind: 'unit' | 'teen' | 'tens' | 'hundred' | 'scale' | 'group' | 'zero'; readonly value: number }
  | { readonly kind: 'ordinal' | 'part' | 'parts'; readonly value: number };

const units = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const teens = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
// “m” and “b” are million and billion only where they touch the numeral of a sum of money or are capitals: see number.ts.
const scales: readonly (readonly [string, number])[] = [
  ['thousand', 1e3], ['k', 1e3], ['lakh', 1e5], ['million', 1e6], ['mln', 1e6], ['mn', 1e6], ['mil', 1e6], ['crore', 1e7],
  ['billion', 1e9], ['bn', 1e9], ['bln', 1e9], ['trillion', 1e12], ['tn', 1e12], ['tln', 1e12],
];
const unitOrdinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const teenOrdinals = ['tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'];
const tensOrdinals = ['twentieth', 'thirtieth', 'fortieth', 'fiftieth', 'sixtieth', 'seventieth', 'eightieth', 'ninetieth'];
const otherOrdinals: readonly (readonly [string, number])[] = [['hundredth', 100], ['thousandth', 1e3], ['millionth', 1e6], ['billionth', 1e9], ['trillionth', 1e12]];

const entries: (readonly [string, NumberWord])[] = [];
units.forEach((word, i) => entries.push([word, { kind: 'unit', value: i + 1 }]));
teens.forEach((word, i) => entries.push([word, { kind: 'teen', value: i + 10 }]));
tens.forEach((word, i) => entries.push([word, { kind: 'tens', value: (i + 2) * 10 }]));
for (const word of ['zero', 'nought', 'naught']) entries.push([word, { kind: 'zero', value: 0 }]);
entries.push(['hundred', { kind: 'hundred', value: 100 }]);
for (const [word, value] of scales) {
  entries.push([word, { kind: 'scale', value }]);
  // “two millions”; the plural without a number before it is vague and never reaches this table.
  if (word.length > 3) entries.push([`${word}s`, { kind: 'scale', value }]);
}
for (const [word, value] of [['dozen', 12], ['dozens', 12], ['score', 20]] as const) entries.push([word, { kind: 'group', value }]);
const ordinals = [
  ...unitOrdinals.map((word, i) => [word, i + 1] as const),
  ...teenOrdinals.map((word, i) => [word, i + 10] as const),
  ...tensOrdinals.map((word, i) => [word, (i + 2) * 10] as const),
  ...otherOrdinals,
];
for (const [word, value] of ordinals) {
  entries.push([word, { kind: 'ordinal', value }]);
  entries.push([`${word}s`, { kind: 'parts', value }]);
}
entries.push(['half', { kind: 'part', value: 2 }], ['halves', { kind: 'parts', value: 2 }], ['quarter', { kind: 'part', value: 4 }], ['quarters', { kind: 'parts', value: 4 }]);

const numberWords: ReadonlyMap<string, NumberWord> = new Map(entries);
export const numberWord = (text: string): NumberWord | undefined => numberWords.get(text);

// Besides the words themselves: “a hundred”, “a pair of”.
const leads = new Set(['a', 'an', 'pair', 'duo', 'trio']);
/** Whether a number can start with the word. */
export const startsNumber = (text: string): boolean => numberWords.has(text) || leads.has(text);

/** Single characters that are fractions. */
export const fractionMarks: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2], ['⅓', 1 / 3], ['⅔', 2 / 3], ['¼', 1 / 4], ['¾', 3 / 4], ['⅕', 1 / 5], ['⅖', 2 / 5], ['⅗', 3 / 5], ['⅘', 4 / 5], ['⅙', 1 / 6], ['⅚', 5 / 6], ['⅛', 1 / 8], ['⅜', 3 / 8], ['⅝', 5 / 8], ['⅞', 7 / 8],
]);
