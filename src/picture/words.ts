/** Words of the page, each line a text at its place, with the lines under and through them: a dotted one is a hedge, a double one a denial. */
import { colourOf } from './colour';
import { px, type Line, type Style } from './eyes';
import { fontOf } from './faceNames';
import { escaped, tag, type Attributes } from './markup';

/** A line under or through words, as an element round them asks for it. */
export interface Rule {
  readonly through: boolean;
  readonly kind: string;
  readonly colour: string;
  /** px; null = by the size of the words. */
  readonly thickness: number | null;
  readonly offset: number | null;
}

const length = (text: string): number | null => (/^[\d.]+px$/.test(text) ? px(text) : null);

/** What an element adds; its children wear it too. */
export const rulesOf = (style: Style): readonly Rule[] => {
  const lines = style('text-decoration-line');
  const rule = { kind: style('text-decoration-style'), colour: style('text-decoration-color'), thickness: length(style('text-decoration-thickness')), offset: length(style('text-underline-offset')) };
  return (['underline', 'line-through'] as const).filter((line) => lines.includes(line)).map((line) => ({ ...rule, through: line === 'line-through' }));
};

const ruleUnder = ({ x, width }: Line, baseline: number, size: number, { through, kind, colour, thickness, offset }: Rule): string => {
  const ink = colourOf(colour);
  if (!ink || ink.opacity === 0) return '';
  const thick = thickness ?? Math.max(1, size / 14);
  const y = through ? baseline - 0.28 * size : baseline + (offset ?? 0.12 * size) + thick / 2;
  const line = (at: number, more: Attributes = {}) => tag('line', { x1: x, x2: x + width, y1: at, y2: at, stroke: ink.hex, 'stroke-opacity': ink.opacity < 1 ? ink.opacity : undefined, 'stroke-width': thick, ...more });
  if (kind === 'double') return line(y) + line(y + 2 * thick);
  if (kind === 'dotted') return line(y, { 'stroke-dasharray': `0 ${2 * thick}`, 'stroke-linecap': 'round' });
  return line(y, { 'stroke-dasharray': kind === 'dashed' ? `${3 * thick} ${2 * thick}` : undefined });
};

/** `ascent`: share of a line above its baseline. */
export const wordsOf = (lines: readonly Line[], style: Style, rules: readonly Rule[], ascent: number): string => {
  const ink = colourOf(style('color'));
  if (!ink || ink.opacity === 0) return '';
  const font = fontOf(style);
  return lines
    .map((line) => {
      const baseline = line.y + line.height * ascent;
      const under = rules.map((rule) => ruleUnder(line, baseline, px(style('font-size')), rule)).join('');
      return under + tag('text', { x: line.x, y: baseline, ...font, fill: ink.hex, 'fill-opacity': ink.opacity < 1 ? ink.opacity : undefined }, escaped(line.text));
    })
    .join('');
};
