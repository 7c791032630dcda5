/** Letters over rules: articles are letters, letters over one rule relay one report. */
import type { Provenance, Side } from '../model/provenance';

export interface Glyph {
  readonly x: number;
  readonly letter: string;
}
export interface Rule {
  readonly x1: number;
  readonly x2: number;
  readonly dashed: boolean;
}
export interface LettersLayout {
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  /** Middle of the not-equal sign between the two sides, when contested. */
  readonly unequal: number | null;
  /** Instead of letters, when there are too many: "34 articles, 9 reports". */
  readonly words: string;
  readonly width: number;
}

/** Above these, counts stand instead of letters. */
const MOST_LETTERS = 6;

const round = (v: number): number => Math.round(v * 10) / 10;

/** `size` is the letters' own size in px: 0.8 of the label they stand beside. */
export const lettersLayout = ({ affirmed, denied, contested }: Provenance, size: number): LettersLayout => {
  const advance = 0.72 * size;
  const gap = 0.42 * size;
  const total = [...affirmed.groups, ...denied.groups].reduce((sum, g) => sum + g.letters.length, 0);
  if (total > MOST_LETTERS || [...affirmed.groups, ...denied.groups].some((g) => g.letters.some((l) => l.length > 1))) {
    const articles = new Set([...affirmed.claims, ...denied.claims].map((c) => c.article)).size;
    const words = `${articles} art., ${affirmed.reports + denied.reports} rep.`;
    return { glyphs: [], rules: [], unequal: null, words, width: round(words.length * size * 0.5) };
  }
  const glyphs: Glyph[] = [];
  const rules: Rule[] = [];
  let x = 0;
  const place = (side: Side, dashed: boolean) => {
    for (const group of side.groups) {
      if (x > 0) x += gap;
      rules.push({ x1: round(x), x2: round(x + advance * group.letters.length), dashed });
      for (const letter of group.letters) {
        glyphs.push({ x: round(x + advance / 2), letter });
        x += advance;
      }
    }
  };
  place(affirmed, false);
  let unequal: number | null = null;
  if (contested) {
    unequal = round(x + gap + 0.35 * size);
    x += gap + 0.7 * size;
  }
  place(denied, true);
  return { glyphs, rules, unequal, words: '', width: round(x) };
};

/** For assistive technology: "articles A, B and C, one report; denied in article D". */
export const lettersName = ({ affirmed, denied }: Provenance): string => {
  const side = (s: Side) =>
    s.groups.map((g) => (g.letters.length === 1 ? `article ${g.letters[0]}` : `articles ${g.letters.slice(0, -1).join(', ')} and ${g.letters.at(-1)}, one report`)).join('; ');
  return [side(affirmed), denied.groups.length > 0 ? `denied in ${side(denied)}` : ''].filter(Boolean).join('; ');
};
