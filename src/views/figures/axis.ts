/** Axes from zero that all figures of one measure share. */
import { nice, ticks } from 'd3';
import { textWidth } from '../../parts/text';
import { numeral, type Extent } from './extent';

export interface Tick {
  readonly x: number;
  readonly label: string;
  /** The first and last label stay inside the axis. */
  readonly anchor: 'start' | 'middle' | 'end';
}
export interface Axis {
  readonly max: number;
  readonly width: number;
  readonly ticks: readonly Tick[];
}

const AXIS_SIZE = 11.3;
const GAP = 12;
const round = (v: number): number => Math.round(v * 10) / 10;

/** The largest number that has an end to draw, and room beyond the last open bound. */
const reachOf = (extents: readonly Extent[]): number => {
  const open = Math.max(0, ...extents.map((e) => (e.shape === 'from' ? e.value : 0)));
  const closed = Math.max(0, ...extents.map((e) => (e.shape === 'range' || e.shape === 'vague' ? e.high : e.shape === 'point' || e.shape === 'to' ? e.value : 0)));
  return Math.max(closed, open * (closed >= open ? 1.25 : 2)) || 1;
};

const ticksOf = (max: number, width: number, n: number, unit: string): readonly Tick[] =>
  ticks(0, max, n).map((value, i, all) => {
    const last = i === all.length - 1;
    return { x: round((value / max) * width), label: numeral(value) + (last && unit ? ` ${unit}` : ''), anchor: i === 0 ? 'start' : last ? 'end' : 'middle' };
  });

const left = ({ x, label, anchor }: Tick): number => x - textWidth(label, AXIS_SIZE) * (anchor === 'start' ? 0 : anchor === 'end' ? 1 : 0.5);
const collide = (ticks: readonly Tick[]): boolean => ticks.some((t, i) => {
  const next = ticks[i + 1];
  return next !== undefined && left(t) + textWidth(t.label, AXIS_SIZE) + GAP > left(next);
});

/** `unit` stands after the last label. */
export const axisOf = (extents: readonly Extent[], width: number, unit = ''): Axis => {
  const reach = reachOf(extents);
  for (let n = 5; n > 1; n -= 1) {
    const max = nice(0, reach, n)[1];
    const ticks = ticksOf(max, width, n, unit);
    if (!collide(ticks)) return { max, width, ticks };
  }
  const max = nice(0, reach, 2)[1];
  return { max, width, ticks: [{ x: 0, label: '0', anchor: 'start' }, { x: width, label: numeral(max), anchor: 'end' }] };
};

export const xOf = (value: number, { max, width }: Axis): number => round((Math.min(value, max) / max) * width);
