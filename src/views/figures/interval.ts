/** Interval marks: as wide as the words allow, on a shared axis; an open head where no bound is given, hatching where neither is. */
import { textWidth } from '../../parts/text';
import { xOf, type Axis } from './axis';
import { CAVEAT_SIZE, directionOf, wrap } from './caveat';
import { numeral, valueText, type Extent } from './extent';

export type Mark =
  | { readonly kind: 'range'; readonly x1: number; readonly x2: number; readonly about: boolean }
  | { readonly kind: 'point'; readonly x: number; readonly about: boolean }
  /** From the tick at `x` up or down to an open head at `end`, `head` long: 0 where there is no room for one. */
  | { readonly kind: 'open'; readonly x: number; readonly end: number; readonly up: boolean; readonly head: number }
  | { readonly kind: 'hatch'; readonly lines: readonly { readonly x: number; readonly opacity: number }[]; readonly x1: number; readonly x2: number };
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly role: 'value' | 'note' | 'caveat';
}
export interface Interval {
  readonly mark: Mark | null;
  readonly labels: readonly Label[];
  /** Dotted arrow to where the caveat points. */
  readonly arrow: { readonly x1: number; readonly x2: number } | null;
  /** What the marker covers. */
  readonly x1: number;
  readonly x2: number;
  readonly height: number;
}

export const BAR = { top: 20, height: 14, middle: 27, bottom: 34 } as const;
export const LABEL_SIZE = 12.3;
const ABOVE = 13;
const BELOW = 50;
const LINE = 16;
/** 6 across the lines, which stand at 45 degrees. */
const PITCH = 8.5;

const round = (v: number): number => Math.round(v * 10) / 10;
const clamp = (v: number, low: number, high: number): number => Math.max(low, Math.min(high, v));
export const labelWidth = ({ text, role }: Label): number =>
  role === 'caveat' ? textWidth(text, CAVEAT_SIZE, 400, 'serif') : textWidth(text, LABEL_SIZE, role === 'value' ? 600 : 400);

const openOf = (x: number, end: number, up: boolean): Mark => {
  const room = up ? end - x : x - end;
  return { kind: 'open', x, end: room > 0 ? end : x, up, head: room < 4 ? 0 : round(Math.min(10, room)) };
};

const markOf = (extent: Extent, axis: Axis): Mark | null => {
  switch (extent.shape) {
    case 'point':
      return { kind: 'point', x: xOf(extent.value, axis), about: extent.about };
    case 'range':
      return { kind: 'range', x1: xOf(extent.low, axis), x2: xOf(extent.high, axis), about: extent.about };
    case 'from':
      return openOf(xOf(extent.value, axis), axis.width - 2, true);
    case 'to':
      return openOf(xOf(extent.value, axis), 2, false);
    case 'vague': {
      const x2 = Math.max(xOf(extent.high, axis), 3 * PITCH);
      const x1 = Math.min(xOf(extent.low, axis), x2 - 3 * PITCH);
      const n = Math.max(2, Math.floor((x2 - x1 - BAR.height) / PITCH) + 1);
      const fade = 0.28 * (n - 1) || 1;
      const densest = n < 4 ? 0.6 : 1;
      const lines = Array.from({ length: n }, (_, i) => ({ x: round(x1 + i * PITCH), opacity: round(clamp((Math.min(i, n - 1 - i) + 0.6) / fade, 0.1, densest)) }));
      return { kind: 'hatch', lines, x1, x2 };
    }
    case 'words':
      return null;
  }
};

const spanOf = (mark: Mark): readonly [number, number] => {
  if (mark.kind === 'point') return [mark.x - 6, mark.x + 6];
  return mark.kind === 'open' ? [Math.min(mark.x, mark.end), Math.max(mark.x, mark.end)] : [mark.x1, mark.x2];
};

/** Keeps a label inside the axis. */
const inside = (label: Label, width: number): Label => {
  const w = labelWidth(label);
  const from = label.x - w * (label.anchor === 'start' ? 0 : label.anchor === 'end' ? 1 : 0.5);
  return { ...label, x: round(label.x + clamp(from, 0, Math.max(0, width - w)) - from) };
};
const edges = (label: Label): readonly [number, number] => {
  const w = labelWidth(label);
  const from = label.x - w * (label.anchor === 'start' ? 0 : label.anchor === 'end' ? 1 : 0.5);
  return [from, from + w];
};
const apart = (a: Label, b: Label): boolean => edges(a)[1] + 6 <= edges(b)[0] || edges(b)[1] + 6 <= edges(a)[0];

const value = (x: number, text: string): Label => ({ x, y: ABOVE, text, anchor: 'middle', role: 'value' });

/** Labels of the mark itself: above the bar where they fit, else the second below it. */
const labelsOf = (extent: Extent, mark: Mark, width: number): readonly Label[] => {
  const kept = (label: Label) => inside(label, width);
  if (mark.kind === 'range' && extent.shape === 'range') {
    const ends = [kept(value(mark.x1, numeral(extent.low))), kept(value(mark.x2, numeral(extent.high)))] as const;
    return !extent.about && apart(ends[0], ends[1]) ? ends : [kept(value((mark.x1 + mark.x2) / 2, valueText(extent)))];
  }
  if (mark.kind === 'open' && (extent.shape === 'from' || extent.shape === 'to')) {
    const up = extent.shape === 'from';
    const at = kept(value(mark.x, extent.beyond ? valueText(extent) : numeral(extent.value)));
    const note = kept({ x: up ? width : 0, y: ABOVE, text: up ? 'no upper bound given' : 'no lower bound given', anchor: up ? 'end' : 'start', role: 'note' });
    return [at, apart(at, note) ? note : { ...note, y: BELOW }];
  }
  if (mark.kind === 'hatch' && extent.shape === 'vague') {
    const note = (text: string, y: number) => kept({ x: round((mark.x1 + mark.x2) / 2), y, text, anchor: 'middle', role: 'note' });
    const whole = note(valueText(extent), ABOVE);
    return labelWidth(whole) <= width ? [whole] : [note(extent.name, ABOVE), note('no bounds given', BELOW)];
  }
  return mark.kind === 'point' ? [kept(value(mark.x, valueText(extent)))] : [];
};

const arrowOf = (caveat: string, [x1, x2]: readonly [number, number], mark: Mark, width: number): Interval['arrow'] => {
  if (mark.kind === 'open' || mark.kind === 'hatch') return null;
  const direction = directionOf(caveat);
  const from = direction > 0 ? x2 + 4 : x1 - 4;
  const to = direction > 0 ? Math.min(width - 2, from + 64) : Math.max(2, from - 64);
  return direction !== 0 && Math.abs(to - from) >= 14 ? { x1: round(from), x2: round(to) } : null;
};

export const intervalOf = (extent: Extent, caveat: string, axis: Axis): Interval => {
  const mark = markOf(extent, axis);
  if (!mark) return { mark, labels: [], arrow: null, x1: 0, x2: 0, height: 0 };
  const span = spanOf(mark);
  const labels = labelsOf(extent, mark, axis.width);
  const arrow = caveat ? arrowOf(caveat, span, mark, axis.width) : null;
  const top = Math.max(BELOW - LINE, ...labels.map((l) => l.y).filter((y) => y >= BELOW)) + LINE;
  const anchor = arrow && arrow.x2 > arrow.x1 ? 'end' : arrow ? 'start' : 'middle';
  const x = arrow ? arrow.x2 : (span[0] + span[1]) / 2;
  const lines = caveat ? wrap(`“${caveat}”`, axis.width) : [];
  const notes = lines.map((text, i): Label => inside({ x, y: top + i * LINE, text, anchor, role: 'caveat' }, axis.width));
  const all = [...labels, ...notes];
  const [x1, x2] = arrow ? [Math.min(span[0], arrow.x2), Math.max(span[1], arrow.x2)] : span;
  return { mark, labels: all, arrow, x1: round(x1), x2: round(x2), height: Math.max(40, ...all.map((l) => l.y + 6)) };
};

/** A vertical wave of four half-turns through (x, 0), `height` long: a sign for "about", no tolerance. */
export const wavePath = (x: number, top: number, height: number, amplitude = 3.5): string => {
  const step = height / 4;
  // A quadratic curve reaches half way to its control point.
  const turn = (i: number) => `q${(i % 2 === 0 ? 2 : -2) * amplitude},${round(step / 2)} 0,${round(step)}`;
  return `M${round(x)},${round(top)}${[0, 1, 2, 3].map(turn).join('')}`;
};
