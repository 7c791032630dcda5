/**
 * Positions: where each actor stands in the network drawing, 0 to 1 in a frame of 16:10.
 * Same actors and links in, same places out, whatever their order. The two actors with the most arcs between
 * them stand level in the middle, the heavier one on the left; what is not linked with them stands aside.
 */
import { arrange } from './positions/arrangement';
import { componentsOf } from './positions/component';
import type { Link } from './positions/force';
import { pack, type Piece } from './positions/packing';

export interface PositionNode {
  readonly id: string;
  /** How many reports mention it. */
  readonly weight: number;
}
export interface PositionLink {
  readonly source: string;
  readonly target: string;
  /** Arcs drawn between the two: relationship types, each direction of a one-way type for itself. */
  readonly types: number;
}
export interface Position {
  readonly x: number;
  readonly y: number;
}

const linksOf = (ids: readonly string[], links: readonly PositionLink[]): readonly Link[] => {
  const index = new Map(ids.map((id, i) => [id, i]));
  const arcs = new Map<number, Link>();
  for (const { source, target, types } of links) {
    const [a, b] = [index.get(source), index.get(target)].sort((p, q) => (p ?? 0) - (q ?? 0));
    if (a === undefined || b === undefined || a === b) continue;
    const key = a * ids.length + b;
    arcs.set(key, { a, b, arcs: (arcs.get(key)?.arcs ?? 0) + types });
  }
  return [...arcs].sort(([p], [q]) => p - q).map(([, link]) => link);
};

const pieceOf = (members: readonly number[], weights: readonly number[], links: readonly Link[]): Piece => {
  const own = new Map(members.map((member, i) => [member, i]));
  const inner = links.flatMap(({ a, b, arcs }) => {
    const [p, q] = [own.get(a), own.get(b)];
    return p === undefined || q === undefined ? [] : [{ a: p, b: q, arcs }];
  });
  return {
    spots: arrange(
      members.map((member) => ({ weight: weights[member] ?? 0 })),
      inner,
    ),
    links: inner,
  };
};

/** Above `middle` and below it each fill their part of the frame. */
const scaled = (value: number, low: number, middle: number, high: number): number => {
  if (high - low < 1e-9) return 0.5;
  const at = Math.max(0.38, Math.min(0.62, (middle - low) / (high - low)));
  if (value <= middle) return middle - low < 1e-9 ? at : (at * (value - low)) / (middle - low);
  return at + ((1 - at) * (value - middle)) / (high - middle);
};

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Actors without a link have no position. */
export const positionsOf = (nodes: readonly PositionNode[], links: readonly PositionLink[]): ReadonlyMap<string, Position> => {
  const sorted = [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const weights = sorted.map((node) => node.weight);
  const joined = linksOf(
    sorted.map((node) => node.id),
    links,
  );
  const components = componentsOf(sorted.length, joined);
  const pieces = components.map((members) => pieceOf(members, weights, joined)).map((piece, i) => ({ piece, members: components[i] ?? [] }));
  pack(pieces.map(({ piece }) => piece));
  const spots = pieces.flatMap(({ piece }) => piece.spots);
  const xs = spots.map((spot) => spot.x);
  const ys = spots.map((spot) => spot.y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return new Map(
    pieces.flatMap(({ piece, members }) =>
      members.flatMap((member, i) => {
        const node = sorted[member];
        const spot = piece.spots[i];
        return node && spot
          ? [[node.id, { x: round(scaled(spot.x, left, (left + right) / 2, right)), y: round(scaled(spot.y, top, 0, bottom)) }] as const]
          : [];
      }),
    ),
  );
};
