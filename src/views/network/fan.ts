/**
 * Fans: all arcs between two actors, in order. First what the left one is said to do, then what is mutual, then
 * what the right one is said to do; inside that material support, cooperation, contact, position, conflict.
 */
import { groupedBy } from '../../model/grouped';
import type { Family } from '../../model/relationship';
import { rankOf, strengthOf, type Edge } from './graph';

export type Way = 'right' | 'mutual' | 'left';

export interface Arc {
  /** The id of its strongest edge. */
  readonly id: string;
  readonly edge: Edge;
  /** Others of the same family and way that it stands for when there is no room for each. */
  readonly joined: readonly Edge[];
  readonly way: Way;
  /** Distance from the straight line at its middle, px, to the right of the way from left to right. */
  readonly offset: number;
}
export interface Fan {
  /** `actor~actor`, left one first. */
  readonly id: string;
  readonly left: string;
  readonly right: string;
  readonly arcs: readonly Arc[];
}

const familyOrder: readonly Family[] = ['material_support', 'cooperation', 'contact', 'position', 'conflict'];
const ways: readonly Way[] = ['right', 'mutual', 'left'];
const TIGHTEST = 16;

export interface FanSize {
  /** Pitch wanted, px. */
  readonly pitch: number;
  /** Widest that the fan may be in its middle, px. */
  readonly room: number;
  /** Width of the line of an edge at its widest, px. */
  readonly widthOf: (edge: Edge) => number;
}

type Strand = Omit<Arc, 'offset'>;

const wayOf = (edge: Edge, left: string): Way => (edge.mutual ? 'mutual' : edge.source === left ? 'right' : 'left');

const join = (strands: readonly Strand[]): readonly Strand[] => {
  return [...groupedBy(strands, ({ way, edge }) => `${way} ${edge.family}`).values()].flatMap((group) => {
    const [first, ...rest] = [...group].sort(
      (a, b) => Number(b.edge.active) - Number(a.edge.active) || strengthOf(b.edge) - strengthOf(a.edge) || rankOf(a.edge.type) - rankOf(b.edge.type),
    );
    return first ? [{ ...first, joined: rest.map((strand) => strand.edge) }] : [];
  });
};

/** Distances of the arcs from the first one. */
const stepsOf = (strands: readonly Strand[], pitch: number, widthOf: FanSize['widthOf']): readonly number[] => {
  let at = 0;
  return strands.map((strand, i) => {
    const last = strands[i - 1];
    if (last) at += Math.max(pitch, (widthOf(last.edge) + widthOf(strand.edge)) / 2 + 4) + (last.way === strand.way ? 0 : 0.45 * pitch);
    return at;
  });
};

export const fanOf = (edges: readonly Edge[], left: string, right: string, { pitch, room, widthOf }: FanSize): Fan => {
  const strands = edges
    .map((edge): Strand => ({ id: edge.id, edge, joined: [], way: wayOf(edge, left) }))
    .sort(
      (a, b) =>
        ways.indexOf(a.way) - ways.indexOf(b.way) ||
        familyOrder.indexOf(a.edge.family) - familyOrder.indexOf(b.edge.family) ||
        rankOf(a.edge.type) - rankOf(b.edge.type),
    );
  const fits = (steps: readonly number[]): boolean => (steps.at(-1) ?? 0) <= room;
  let chosen: readonly Strand[] = strands;
  let steps = stepsOf(chosen, pitch, widthOf);
  if (!fits(steps)) steps = stepsOf(chosen, TIGHTEST, widthOf);
  if (!fits(steps)) {
    chosen = join(strands);
    steps = stepsOf(chosen, TIGHTEST, widthOf);
  }
  const half = (steps.at(-1) ?? 0) / 2;
  return { id: `${left}~${right}`, left, right, arcs: chosen.map((strand, i) => ({ ...strand, offset: (steps[i] ?? 0) - half })) };
};
