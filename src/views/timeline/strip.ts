/**
 * A strip: one date of an event as drawn. A day is a dot; what is less exact a band with one small dot per possible
 * day, week, month or year, for it happened once, on one of these; what lasts is solid.
 */
import type { Counting } from '../../model/provenance';
import { round, type Plot, type Scale } from './axis';
import { isDay, isLasting, type Bound } from './extent';
import type { Dating } from './happening';

export interface PossibleDay {
  readonly x: number;
  readonly opacity: number;
}
/** Where the colour of a fading band sets in and runs out, unclipped; offsets from 0 to 1. */
export interface Fading {
  readonly x1: number;
  readonly x2: number;
  readonly full: readonly [number, number];
}
export interface Strip {
  readonly kind: 'dot' | 'band' | 'lasting' | 'beyond';
  readonly x1: number;
  readonly x2: number;
  readonly from: Bound | 'cut';
  readonly to: Bound | 'cut';
  readonly fading: Fading | null;
  readonly days: readonly PossibleDay[];
  /** Radius of the dot, or half the height of the band; the casing where more articles repeat it. */
  readonly core: number;
  readonly casing: number;
  readonly denied: boolean;
  readonly unit: Unit;
}

const units = [['day', 1], ['week', 7], ['month', 30.44], ['year', 365.25]] as const;
export type Unit = (typeof units)[number][0];

export const RADIUS = 5;
/** Casing per repeating article, and the most that a row has room for. */
const PER_REPEAT = 2.6;
const MOST_CASING = 4.4;
const LEAST_UNIT = 4.6;
const LEAST_BAND = 3;
/** Width of the triangle that says that an event lies beyond the edge. */
export const TRIANGLE = 6;
/** Share of the band that fades: at one end, or at each of both. */
const FADE_ONE = 0.28;
const FADE_BOTH = 0.38;

const fullOf = (from: Bound, to: Bound): readonly [number, number] => {
  const share = from === 'fade' && to === 'fade' ? FADE_BOTH : FADE_ONE;
  return [from === 'fade' ? share : 0, to === 'fade' ? 1 - share : 1];
};
/** 0-1 at a share `t` of the band. */
const opacityAt = (t: number, [a, b]: readonly [number, number]): number => round(Math.max(0.15, Math.min(1, a > 0 ? t / a : 1, b < 1 ? (1 - t) / (1 - b) : 1)));

const sizes = ({ provenance: { affirmed, denied } }: Dating, counting: Counting, detail: boolean): { readonly core: number; readonly casing: number } => {
  const repeats = affirmed.articles + denied.articles - affirmed.reports - denied.reports;
  const base = detail ? RADIUS - 0.5 : RADIUS;
  const cased = base + Math.min(MOST_CASING, PER_REPEAT * Math.max(0, repeats));
  return counting === 'articles' ? { core: cased, casing: 0 } : { core: base, casing: cased > base ? cased : 0 };
};

export const stripOf = (dating: Dating, scale: Scale, plot: Plot, counting: Counting, detail: boolean): Strip => {
  const { extent, provenance } = dating;
  const { start, end, from, to } = extent;
  const [a, b] = [scale(start), scale(end)];
  const common = { ...sizes(dating, counting, detail), denied: provenance.affirmed.claims.length === 0, fading: null, days: [], unit: 'day' } as const;
  if (b <= plot.left) return { ...common, kind: 'beyond', x1: plot.left, x2: plot.left + TRIANGLE, from: 'cut', to: 'tick' };
  if (a >= plot.right) return { ...common, kind: 'beyond', x1: plot.right - TRIANGLE, x2: plot.right, from: 'tick', to: 'cut' };
  const x1 = Math.max(a, plot.left);
  const x2 = Math.min(Math.max(b, a + LEAST_BAND), plot.right);
  if (isDay(extent)) {
    const x = round(Math.min(Math.max((a + b) / 2, plot.left), plot.right));
    return { ...common, kind: 'dot', x1: x, x2: x, from, to };
  }
  const ends = { from: a < plot.left ? 'cut' : from, to: b > plot.right ? 'cut' : to } as const;
  if (isLasting(extent)) return { ...common, ...ends, kind: 'lasting', x1, x2 };
  const full = fullOf(from, to);
  const pxPerDay = (b - a) / (end - start);
  const [unit, length] = units.find(([, days]) => days * pxPerDay >= LEAST_UNIT) ?? ['year', 365.25];
  const n = Math.max(1, Math.round((end - start) / length));
  const days = Array.from({ length: n }, (_, i) => (i + 0.5) / n)
    .map((t) => ({ x: round(a + t * (b - a)), opacity: opacityAt(t, full) }))
    .filter(({ x }) => x >= plot.left + (ends.from === 'cut' ? TRIANGLE + 1.5 : 0) && x <= plot.right - (ends.to === 'cut' ? TRIANGLE + 1.5 : 0));
  const fades = full[0] > 0 || full[1] < 1;
  return { ...common, ...ends, kind: 'band', x1, x2, days, unit, fading: fades ? { x1: a, x2: b, full } : null };
};

/** How far the strip reaches with its casing and ticks. */
export const reachOf = ({ kind, x1, x2, core, casing }: Strip): { readonly x1: number; readonly x2: number } => {
  const r = kind === 'dot' ? Math.max(core, casing) : 0;
  return { x1: round(x1 - r), x2: round(x2 + r) };
};
