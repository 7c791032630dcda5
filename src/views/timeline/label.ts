/** The label of an event: date, title and letters in one line, right of the mark, else left, else below it. */
import { lettersLayout } from '../../parts/letters';
import { textWidth } from '../../parts/text';
import { textClipped, textLines } from '../../parts/textLines';
import { round, type Plot } from './axis';
import type { Happening } from './happening';
import type { Span } from './pack';

export interface Label extends Span {
  readonly side: 'right' | 'left' | 'below';
  readonly date: string;
  readonly title: string;
  readonly titleX: number;
  readonly lettersX: number;
}
/** The label on a phone: above the mark, the letters at the right edge, the title in up to two lines. */
export interface WideLabel {
  readonly lines: readonly string[];
  readonly titleX: number;
  readonly lettersX: number;
}

/** Between mark and label, in px. */
const CLEAR = 8;
export const LETTERS = 0.8;

const gaps = (size: number) => ({ date: 0.42 * size, letters: 0.6 * size });

export const labelOf = ({ date: tell, title, provenance }: Happening, mark: Span, plot: Plot, size: number): Label => {
  const date = tell();
  const gap = gaps(size);
  const dateWidth = textWidth(date, size, 600) + gap.date;
  const lettersWidth = gap.letters + lettersLayout(provenance, LETTERS * size).width;
  const words = textClipped(title, plot.right - plot.left - dateWidth - lettersWidth - 4, size);
  const width = dateWidth + textWidth(words, size) + lettersWidth;
  const right = mark.x2 + CLEAR;
  const left = mark.x1 - CLEAR - width;
  const side = right + width <= plot.right ? 'right' : left >= plot.left ? 'left' : 'below';
  const under = Math.max(plot.left, Math.min(mark.x1 + 5, plot.right - width));
  const x = side === 'right' ? right : side === 'left' ? left : under;
  return { side, date, title: words, x1: round(x), x2: round(x + width), titleX: round(x + dateWidth), lettersX: round(x + width - lettersWidth + gap.letters) };
};

/** `date` stands at the left edge of the plot. */
export const wideLabelOf = ({ date, title, provenance }: Happening, plot: Plot, size: number): WideLabel => {
  const gap = gaps(size);
  const titleX = plot.left + textWidth(date(), size, 600) + gap.date;
  const lettersX = plot.right - lettersLayout(provenance, LETTERS * size).width;
  const room = lettersX - gap.letters - titleX;
  const all = textLines(title, room, size, 400, 2);
  return { lines: all, titleX: round(titleX), lettersX: round(lettersX) };
};
