/** The frame: actors' places from 0 to 1 become px, the same under every filter. */
import { tenth } from './curve';
import type { Graph, GraphNode } from './graph';
import { heightFor, radius, sizeFactor } from './scale';

export interface Placed {
  readonly node: GraphNode;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Where arcs end: 11 px outside a hub, less outside a small actor. */
  readonly ring: number;
}
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly placed: ReadonlyMap<string, Placed>;
}
export interface Hub {
  readonly left: string;
  readonly right: string;
  readonly arcs: number;
}

/** Distance that the labels of the widest fan ask for, px. */
const LABELLED = 300;
const SIDE = 62;
const TOP = 34;
/** Upright distances that squeezed actors keep, px. */
const FROM_HUB = 82;
const FROM_OTHERS = 52;

type Unit = readonly [number, number];

const unitsOf = (graph: Graph): ReadonlyMap<string, Unit> =>
  new Map(
    graph.nodes.map(({ id, actor }, i): readonly [string, Unit] => {
      if (actor.x !== null && actor.y !== null) return [id, [actor.x, actor.y]];
      const turn = (2 * Math.PI * i) / graph.nodes.length;
      return [id, [0.5 - 0.5 * Math.cos(turn), 0.5 - 0.5 * Math.sin(turn)]];
    }),
  );

/** The pair with the most edges; among equals the first. */
export const hubOf = (graph: Graph): Hub | null => {
  const units = unitsOf(graph);
  const pairs = new Map<string, { readonly ends: readonly string[]; arcs: number }>();
  for (const edge of graph.edges) {
    const ends = [edge.source, edge.target].sort();
    const pair = pairs.get(ends.join('~')) ?? { ends, arcs: 0 };
    pair.arcs++;
    pairs.set(ends.join('~'), pair);
  }
  const most = [...pairs].sort(([p, a], [q, b]) => b.arcs - a.arcs || (p < q ? -1 : 1))[0]?.[1];
  const [left, right] = [...(most?.ends ?? [])].sort((p, q) => (units.get(p)?.[0] ?? 0) - (units.get(q)?.[0] ?? 0));
  return most && left !== undefined && right !== undefined ? { left, right, arcs: most.arcs } : null;
};

/** Straight pieces through the given knots. */
const through = (value: number, knots: readonly Unit[]): number => {
  for (let i = 1; i < knots.length; i++) {
    const [a, b] = [knots[i - 1], knots[i]];
    if (a && b && (value <= b[0] || i === knots.length - 1)) return b[0] - a[0] < 1e-9 ? b[1] : a[1] + ((value - a[0]) / (b[0] - a[0])) * (b[1] - a[1]);
  }
  return 0.5;
};

const fitted = (values: readonly number[]): ((value: number) => number) => {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return (value) => (high - low < 1e-6 ? 0.5 : (value - low) / (high - low));
};

/** Actors that squeezing brought together move apart; the two of the widest fan stay. */
const apart = (spots: { id: string; x: number; y: number }[], hub: Hub | null, width: number, height: number): void => {
  for (let round = 0; round < 30; round++)
    spots.forEach((p, i) => {
      for (const q of spots.slice(i + 1)) {
        const [dx, dy] = [q.x - p.x, q.y - p.y];
        const keep = [p.id, q.id].some((id) => id === hub?.left || id === hub?.right) ? FROM_HUB : FROM_OTHERS;
        if (Math.abs(dx) >= 64 || Math.abs(dy) >= keep) continue;
        const push = (keep - Math.abs(dy)) * 0.25 * (dy < 0 ? -1 : 1);
        for (const [spot, by] of [
          [p, -push],
          [q, push],
        ] as const)
          if (spot.id !== hub?.left && spot.id !== hub?.right) spot.y = Math.max(TOP, Math.min(height - TOP, spot.y + by));
      }
    });
  for (const spot of spots) spot.x = Math.max(0, Math.min(width, spot.x));
};

/** `zoom` spreads the places, not the sizes: more room for labels. */
export const frameOf = (graph: Graph, width: number, zoom = 1): Frame => {
  const [wide, high] = [width * zoom, heightFor(width) * zoom];
  const side = width < 480 ? 30 : SIDE;
  const units = unitsOf(graph);
  const fitX = fitted([...units.values()].map(([x]) => x));
  const fitY = fitted([...units.values()].map(([, y]) => y));
  const inner = wide - 2 * side;
  const hub = hubOf(graph);
  const [hubLeft, hubRight] = [fitX(units.get(hub?.left ?? '')?.[0] ?? 0), fitX(units.get(hub?.right ?? '')?.[0] ?? 1)];
  const wanted = hub && hub.arcs > 3 ? Math.min(LABELLED / inner, 0.8) : 0;
  const share = hubRight - hubLeft;
  const rest = Math.max(1e-9, 1 - share);
  const [a, b] = wanted > share ? [(hubLeft / rest) * (1 - wanted), 1 - ((1 - hubRight) / rest) * (1 - wanted)] : [hubLeft, hubRight];
  const knots: readonly Unit[] = [
    [0, 0],
    [hubLeft, a],
    [hubRight, b],
    [1, 1],
  ];
  const spots = graph.nodes.map(({ id }) => {
    const [x, y] = units.get(id) ?? [0.5, 0.5];
    return { id, x: side + inner * through(fitX(x), knots), y: TOP + (high - 2 * TOP - 12) * fitY(y) };
  });
  if (wanted > share) apart(spots, hub, wide, high);
  const most = Math.max(1, ...graph.nodes.map((node) => node.count));
  const at = new Map(spots.map((spot) => [spot.id, spot]));
  return {
    width: wide,
    height: high,
    placed: new Map(
      graph.nodes.map((node) => {
        const { x, y } = at.get(node.id) ?? { x: 0, y: 0 };
        const r = tenth(radius(node.count, most, width));
        const ring = r + 6 + 5 * Math.max(0, Math.min(1, (r / sizeFactor(width) - 6) / 9));
        return [node.id, { node, x: tenth(x), y: tenth(y), r, ring: tenth(ring) }];
      }),
    ),
  };
};
