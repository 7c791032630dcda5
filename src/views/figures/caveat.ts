/** Caveats: words that qualify a number, set on lines under its mark, and where they point: "could be higher", "may be fewer". */
import { textWidth } from '../../parts/text';

export const CAVEAT_SIZE = 13;

/** Where the words point: "could be higher" up, "may be fewer" down. */
export const directionOf = (caveat: string): 1 | -1 | 0 => {
  if (/\b(higher|more|greater|larger|bigger|exceeds?|rise|rising|grow(s|ing)?|underestimate\w*)\b/i.test(caveat)) return 1;
  return /\b(lower|fewer|less|smaller|exaggerat\w*|inflated|overestimate\w*|overstated)\b/i.test(caveat) ? -1 : 0;
};

/** Lines no wider than `width` px, but for a single long word. */
export const wrap = (text: string, width: number): readonly string[] =>
  text.split(' ').reduce<string[]>((lines, word) => {
    const line = lines.at(-1);
    if (line !== undefined && textWidth(`${line} ${word}`, CAVEAT_SIZE, 400, 'serif') <= width) return [...lines.slice(0, -1), `${line} ${word}`];
    return [...lines, word];
  }, []);
