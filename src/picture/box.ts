/** The ground, the borders and the outline of an element of the page. */
import { colourOf } from './colour';
import { px, type Box, type Style } from './eyes';
import { tag } from './markup';

const inked = (colour: string): { readonly stroke: string; readonly 'stroke-opacity': number | undefined } | null => {
  const known = colourOf(colour);
  return known && known.opacity > 0 ? { stroke: known.hex, 'stroke-opacity': known.opacity < 1 ? known.opacity : undefined } : null;
};

const sides = ['top', 'right', 'bottom', 'left'] as const;

const dashesOf = (line: string, width: number): string | undefined => (line === 'dashed' ? `${3 * width} ${2 * width}` : line === 'dotted' ? `${width} ${width}` : undefined);

/** Along the middle of the border. */
const borderOf = ({ x, y, width, height }: Box, style: Style, side: (typeof sides)[number]): string => {
  const thick = px(style(`border-${side}-width`));
  const line = style(`border-${side}-style`);
  const ink = inked(style(`border-${side}-color`));
  if (thick === 0 || line === 'none' || line === 'hidden' || !ink) return '';
  const half = thick / 2;
  const level = side === 'top' ? y + half : y + height - half;
  const upright = side === 'left' ? x + half : x + width - half;
  const ends = side === 'top' || side === 'bottom' ? { x1: x, x2: x + width, y1: level, y2: level } : { x1: upright, x2: upright, y1: y, y2: y + height };
  return tag('line', { ...ends, ...ink, 'stroke-width': thick, 'stroke-dasharray': dashesOf(line, thick) });
};

/** A line round the box, outside it. */
const round = ({ x, y, width, height }: Box, thick: number, colour: string): string => {
  const ink = inked(colour);
  return ink && thick > 0 ? tag('rect', { x: x - thick / 2, y: y - thick / 2, width: width + thick, height: height + thick, fill: 'none', ...ink, 'stroke-width': thick }) : '';
};

/** Outlines, and shadows that only spread: `rgb(156, 118, 0) 0px 0px 0px 0.8px`. */
const outlineOf = (box: Box, style: Style): string => {
  const outline = style('outline-style') === 'none' || style('outline-style') === '' ? '' : round(box, px(style('outline-width')), style('outline-color'));
  const [, colour = '', spread = ''] = /^(.+\)) 0px 0px 0px ([\d.]+px)$/.exec(style('box-shadow')) ?? [];
  return outline + (colour === '' ? '' : round(box, px(spread), colour));
};

/** `boxes` are those of the lines in which the element stands. */
export const boxOf = (boxes: readonly Box[], style: Style): string => {
  const ground = colourOf(style('background-color'));
  return boxes
    .filter(({ width, height }) => width > 0 || height > 0)
    .map((box) => {
      const fill = ground && ground.opacity > 0 ? tag('rect', { ...box, fill: ground.hex, 'fill-opacity': ground.opacity < 1 ? ground.opacity : undefined }) : '';
      return fill + outlineOf(box, style) + sides.map((side) => borderOf(box, style, side)).join('');
    })
    .join('');
};
