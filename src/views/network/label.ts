/** Labels: the verb of an arc, its letters beside it, "+3" for what else the fan holds. */
import type { Provenance } from '../../model/provenance';
import { verbs } from '../../model/wording';
import { lettersLayout } from '../../parts/letters';
import { textWidth } from '../../parts/text';
import type { Box } from './box';
import { tenth, type Point } from './curve';
import type { Edge } from './graph';

/** What a label says; sizes in px. */
export interface Caption {
  readonly words: string;
  readonly letters: Provenance | null;
  /** "+3": how many more there are. */
  readonly more: number;
}
export interface Leader {
  readonly from: Point;
  readonly dot: Point;
}
export interface Label {
  /** Arc id. */
  readonly id: string;
  readonly fan: string;
  readonly caption: Caption;
  readonly box: Box;
  /** Left end of the baseline of the words, of the letters, of "+3". */
  readonly x: number;
  readonly y: number;
  readonly lettersX: number;
  readonly moreX: number;
  /** How much further right the letters stand when the words are set bold. */
  readonly bolder: number;
  readonly leader: Leader | null;
  /** The part of the curve left out for it. */
  readonly gap: readonly [number, number] | null;
}

export const PAD = 4;
const LETTERS_GAP = 5;

export const verbOf = ({ type, provenance }: Edge): string => (provenance.affirmed.reports > 0 ? verbs[type].label : verbs[type].denied);

export const captionOf = (edge: Edge, more = 0, letters = true): Caption => ({ words: verbOf(edge), letters: letters ? edge.provenance : null, more });

export interface Type {
  readonly size: number;
  readonly letters: number;
}

const parts = ({ words, letters, more }: Caption, { size, letters: small }: Type) => {
  const word = words ? textWidth(words, size, 700) : 0;
  const letter = letters ? LETTERS_GAP + lettersLayout(letters, small).width : 0;
  const plus = more > 0 ? (words ? 0.35 * size : 0) + textWidth(`+${more}`, size, 600) : 0;
  return { word, letter, plus };
};

/** Width with padding at both ends. */
export const captionWidth = (caption: Caption, type: Type): number => {
  const { word, letter, plus } = parts(caption, type);
  return word + letter + plus + 2 * PAD;
};
export const captionHeight = ({ size }: Type): number => Math.round((size + 3.6) * 10) / 10;

export const labelAt = (id: string, fan: string, caption: Caption, type: Type, box: Box, leader: Leader | null = null, gap: Label['gap'] = null): Label => {
  const { word, letter, plus } = parts(caption, type);
  const x = box.x + PAD;
  const usual = textWidth(caption.words, type.size, 500);
  return {
    id,
    fan,
    caption,
    box: { x: tenth(box.x), y: tenth(box.y), width: tenth(box.width), height: tenth(box.height) },
    x: tenth(x),
    y: tenth(box.y + box.height / 2 + 0.34 * type.size),
    lettersX: tenth(x + usual + LETTERS_GAP),
    bolder: tenth(Math.max(0, word - usual)),
    moreX: tenth(x + word + letter + plus - textWidth(`+${caption.more}`, type.size, 600)),
    leader,
    gap,
  };
};
