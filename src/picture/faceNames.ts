/** The faces of a picture: what stands in the file for each of the page's, with what a program that reads no embedded font may take instead. */
import { px, type Style } from './eyes';
import type { Attributes } from './markup';

export const faceNames = ['Attested Sans', 'Attested Text', 'Attested Display'] as const;
export type FaceName = (typeof faceNames)[number];

/** Source Sans 3 and Newsreader are the faces that ours are cut from: where they are installed, the picture is the same. Of others, none is wider. */
export const stacks: Readonly<Record<FaceName, string>> = {
  'Attested Sans': "'Attested Sans', 'Source Sans 3', 'Source Sans Pro', Calibri, Carlito, 'Gill Sans', 'Arial Narrow', 'Liberation Sans Narrow', Arial, sans-serif",
  'Attested Text': "'Attested Text', Newsreader, 'Newsreader Text', 'Times New Roman', serif",
  'Attested Display': "'Attested Display', 'Newsreader Display', Newsreader, 'Times New Roman', serif",
};
/** Set on the whole picture, so that only the other two are named. */
export const plainFace: FaceName = 'Attested Sans';

export const faceOf = (family: string): FaceName => faceNames.find((name) => family.includes(name)) ?? plainFace;

/** Weights in hundreds: what lies between is read by few programs. */
const weightOf = (weight: string): string => String(Math.round((Number(weight) || 400) / 100) * 100);

/** What words need beside their place and colour. */
export const fontOf = (style: Style): Attributes => {
  const face = faceOf(style('font-family'));
  const weight = weightOf(style('font-weight'));
  const spacing = px(style('letter-spacing'));
  return {
    'font-family': face === plainFace ? undefined : stacks[face],
    'font-size': px(style('font-size')) || 14,
    'font-weight': weight === '400' ? undefined : weight,
    'font-style': style('font-style') === 'italic' ? 'italic' : undefined,
    'letter-spacing': spacing === 0 ? undefined : spacing,
  };
};
