/** Widths of words in our two faces, so that layouts can be computed and tested without a browser. */
import { characters, display, sansBold, sansMedium, sansRegular, sansSemibold, serif } from './advances';
import { sansKerning, serifKerning } from './kerning';
import { perText } from './remembered';

/** `serif` is the text cut of quotations, `display` the cut of headings. */
export type Face = 'sans' | 'serif' | 'display';

const index: ReadonlyMap<string, number> = new Map([...characters].map((character, i) => [character, i]));

/** Spaces and ligatures, which the tables leave out. */
const others: Readonly<Record<string, number>> = { '\u00a0': 200, '\u2009': 150, '\u202f': 150, '\u2002': 500, '\u2003': 1000 };
const ideograph = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const joining = /[\p{M}\p{Cf}]/u;
const IDEOGRAPH = 1000;
const LETTER = 560;

const advanceOf = (character: string, table: readonly number[]): number => {
  const at = index.get(character) ?? index.get(character.normalize('NFD').charAt(0));
  const known = (at === undefined ? undefined : table[at]) ?? others[character];
  // What our faces lack is set in another face.
  return known ?? (joining.test(character) ? 0 : ideograph.test(character) ? IDEOGRAPH : LETTER);
};

/** Thousandths of an em. */
const sum = (text: string, table: readonly number[], kerning: ReadonlyMap<string, number>): number => {
  let total = 0;
  let previous = '';
  for (const character of text) {
    total += advanceOf(character, table) + (kerning.get(previous + character) ?? 0);
    previous = character;
  }
  return total;
};

const sansTables = [
  [400, sansRegular],
  [500, sansMedium],
  [600, sansSemibold],
  [700, sansBold],
] as const;

/** Between the weights that are tabled the widths change evenly. */
const sansSum = (text: string, weight: number): number => {
  const held = Math.min(700, Math.max(400, weight));
  const below = sansTables[Math.floor((held - 400) / 100)];
  const above = sansTables[Math.ceil((held - 400) / 100)];
  if (!below || !above) return sum(text, sansRegular, sansKerning);
  const from = sum(text, below[1], sansKerning);
  return below === above ? from : from + ((sum(text, above[1], sansKerning) - from) * (held - below[0])) / 100;
};

/** fi, fl, ff, ffi and ffl are set as one in the serif, narrower by these thousandths of an em for each f that joins. */
const LIGATURE = 44;
const joins = (text: string): number => (text.match(/f(?=[fil])/g) ?? []).length;

const serifSum = (text: string, face: 'serif' | 'display'): number => sum(text, face === 'serif' ? serif : display, serifKerning) - LIGATURE * joins(text);

/** The same words are measured again and again, at each choice: each is added up once. */
const sans = new Map<number, (text: string) => number>();
const sansOf = (weight: number): ((text: string) => number) => {
  const known = sans.get(weight) ?? perText((text) => sansSum(text, weight));
  sans.set(weight, known);
  return known;
};
const serifs = { serif: perText((text) => serifSum(text, 'serif')), display: perText((text) => serifSum(text, 'display')) } as const;

/** Advance width in px; within 2 % of the browser's. */
export const textWidth = (text: string, size: number, weight = 400, face: Face = 'sans'): number => ((face === 'sans' ? sansOf(weight)(text) : serifs[face](text)) * size) / 1000;
