/** A picture round a scene: title, filters and scene; under a rule the source line and where it is from. */
import { addressLines } from './address';
import { textLines } from '../parts/textLines';
import { plainFace, stacks } from './faceNames';
import { escaped, tag, type Attributes } from './markup';
import { rounded, type Box } from './eyes';
import type { Scene } from './scene';

export interface Words {
  readonly title: string;
  /** The filters in words; empty when there are none. */
  readonly filters: readonly string[];
  readonly source: string;
  /** Address that shows the view; '' where it has none. */
  readonly link: string;
}
/** Colours of the theme, as `#rrggbb`. */
export interface Inks {
  readonly paper: string;
  readonly ink: string;
  readonly ink2: string;
  readonly muted: string;
  readonly rule: string;
}
export interface Framing {
  readonly scene: Scene;
  /** Of the view on the page: what is drawn does not make the picture narrower. */
  readonly root: Box;
  readonly words: Words;
  readonly inks: Inks;
  readonly transparent: boolean;
  /** Style sheet that brings the faces; '' for none. */
  readonly faces: string;
}
export interface Framed {
  readonly svg: string;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
}

const NARROW = 480;
interface Size {
  readonly size: number;
  readonly line: number;
}
const TITLE: Size = { size: 26, line: 30 };
const SMALL: Size = { size: 12.5, line: 17 };

export const framed = ({ scene, root, words, inks, transparent, faces }: Framing): Framed => {
  const left = Math.min(root.x, scene.box.x);
  const room = Math.round(Math.max(root.x + root.width, scene.box.x + scene.box.width) - left);
  const margin = room < NARROW ? 16 : 28;
  const width = room + 2 * margin;
  // What hangs out of the view hangs out of the lines round it, too.
  const start = rounded(margin + root.x - left);
  const lines: string[] = [];
  let y = margin - 4;
  const set = (texts: readonly string[], { size, line }: Size, more: Attributes) => {
    for (const text of texts) {
      y += line;
      lines.push(tag('text', { x: start, y: y - 0.24 * line, 'font-size': size, ...more }, escaped(text)));
    }
  };
  set(textLines(words.title, root.width, TITLE.size, 480, 3, 'display'), TITLE, { 'font-family': stacks['Attested Display'], 'font-weight': 500, fill: inks.ink });
  if (words.filters.length > 0) set(textLines(`Only: ${words.filters.join('; ')}`, root.width, SMALL.size, 400, 4), SMALL, { fill: inks.ink2 });
  const above = lines.length;
  y += 8;
  const shift = { x: rounded(margin - left), y: rounded(y - scene.box.y) };
  y += scene.box.height + 16;
  lines.push(tag('line', { x1: start, x2: rounded(start + root.width), y1: y, y2: y, stroke: inks.rule }));
  y += 8;
  set(textLines(words.source, root.width, SMALL.size, 400, 6), SMALL, { fill: inks.muted });
  const below = lines.length;
  if (words.link !== '') set(addressLines(words.link, root.width, SMALL.size, 2), SMALL, { fill: inks.ink2 });
  const linked = words.link === '' ? '' : tag('a', { href: words.link }, lines.slice(below).join(''));
  const height = Math.ceil(y + margin - 6);
  const content =
    tag('title', {}, escaped(words.title)) +
    tag('desc', {}, escaped([...words.filters, words.source, words.link, 'Set in Source Sans 3 and Newsreader, cut down and embedded (SIL Open Font License 1.1).'].filter(Boolean).join(' '))) +
    (faces === '' ? '' : `<style>${faces}</style>`) +
    (transparent ? '' : tag('rect', { width, height, fill: inks.paper })) +
    lines.slice(0, above).join('') +
    tag('g', { transform: `translate(${shift.x},${shift.y})` }, scene.markup) +
    lines.slice(above, below).join('') +
    linked;
  const svg = tag('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': stacks[plainFace], role: 'img' }, content);
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height };
};
