/** Strands: what is drawn of one arc. A solid core in a pale casing, dashes for a denial, both side by side when contested, one head. */
import { weightOf, type Counting, type Side } from '../../model/provenance';
import { oncePer, remembered } from '../../parts/remembered';
import type { Drawn } from './arcs';
import { before, beside, part, pathOf, pointAt, tenth, type Cubic, type Walk } from './curve';
import type { Edge } from './graph';
import { lineWidth } from './scale';

export interface Strand {
  readonly path: string;
  readonly width: number;
  /** Of the articles that repeat it; 0 where it is no wider than the core. */
  readonly casing: number;
}
export interface Head {
  readonly path: string;
  /** Denied: drawn open. */
  readonly open: boolean;
}
export interface Stroke {
  /** Of what is affirmed, and of what is denied. */
  readonly solid: Strand | null;
  readonly dashed: Strand | null;
  readonly head: Head | null;
  /** Of everything together, px. */
  readonly width: number;
  /** The whole line without gaps: for the marker and the pointer. */
  readonly path: string;
}

const GAP = 1.5;

const widthsOf = (side: Side, counting: Counting, width: number) => {
  const core = lineWidth(weightOf(side, counting), width);
  const whole = Math.max(core, lineWidth(side.articles, width));
  return { core, whole };
};

export const strokeWidth = ({ provenance: { affirmed, denied, contested } }: Edge, counting: Counting, width: number): number =>
  widthsOf(affirmed, counting, width).whole + widthsOf(denied, counting, width).whole + (contested ? GAP : 0);

const headOf = (curve: Cubic, walk: Walk, width: number, open: boolean): { readonly head: Head; readonly long: number } => {
  const long = 7 + 0.9 * width;
  const half = 0.62 * width + 3.4;
  const tip = curve[3];
  const foot = pointAt(curve, before(walk, long));
  const far = Math.hypot(tip.x - foot.x, tip.y - foot.y) || 1;
  const [ux, uy] = [(tip.x - foot.x) / far, (tip.y - foot.y) / far];
  const at = (back: number, across: number): string => `${tenth(tip.x - ux * back - uy * across)},${tenth(tip.y - uy * back + ux * across)}`;
  return { head: { path: `M${at(0, 0)}L${at(long, half)}L${at(open ? long : long * 0.86, 0)}L${at(long, -half)}Z`, open }, long };
};

const drawStroke = (
  edge: Edge,
  { curve, walk }: Pick<Drawn, 'curve' | 'walk'>,
  counting: Counting,
  width: number,
  gap: readonly [number, number] | null,
): Stroke => {
  const { affirmed, denied, contested } = edge.provenance;
  const [yes, no] = [widthsOf(affirmed, counting, width), widthsOf(denied, counting, width)];
  const whole = yes.whole + no.whole + (contested ? GAP : 0);
  const open = affirmed.reports === 0;
  const core = open ? no.core : contested ? yes.core + no.core + GAP : yes.core;
  const { head, long } = edge.mutual ? { head: null, long: 0 } : headOf(curve, walk, core, open);
  const share = long > 0 ? before(walk, long * (open ? 1 : 0.8)) : 1;
  const line = part(curve, 0, share);
  const pathBeside = (by: number): string => {
    const shifted = beside(line, by);
    if (!gap) return pathOf(shifted);
    const [from, to] = [Math.min(1, gap[0] / share), Math.min(1, gap[1] / share)];
    return [from > 0.01 ? pathOf(part(shifted, 0, from)) : '', to < 0.99 ? pathOf(part(shifted, to, 1)) : ''].join('');
  };
  const strand = ({ core, whole: full }: typeof yes, by: number): Strand => ({
    path: pathBeside(by),
    width: tenth(core),
    casing: full > core + 0.05 ? tenth(full) : 0,
  });
  // The solid strand is the upper one, whichever way the line runs.
  const up = curve[3].x >= curve[0].x ? -1 : 1;
  const solid = affirmed.reports > 0 ? strand(yes, (up * (whole - yes.whole)) / 2) : null;
  const dashed = denied.reports > 0 ? strand(no, (-up * (whole - no.whole)) / 2) : null;
  return { solid, dashed, head, width: tenth(whole), path: pathOf(curve) };
};

const strokesAlong = oncePer((_: Cubic) =>
  remembered(drawStroke, (edge, _way, counting, width, gap) => [edge.provenance, edge.mutual, counting, width, gap?.[0], gap?.[1]], 2),
);

/** `gap`: the part of the curve, from and to, that is left out for a label. */
export const strokeOf: typeof drawStroke = (edge, way, counting, width, gap) => strokesAlong(way.curve)(edge, way, counting, width, gap);
