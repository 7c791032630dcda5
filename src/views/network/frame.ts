/** The frame: actors' places from 0 to 1 become px, the same under every filter. */
import { oncePer, remembered } from '../../parts/remembered';
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
export const hubOf = oncePer((graph: Graph): Hub | null => {
  const pairs = new Map<string, { readonly key: string; readonly ends: readonly [string, string]; arcs: number }>();
  for (const { source, target } of graph.edges) {
    const ends = source < target ? ([source, target] as const) : ([target, source] as const);
    const key = `${ends[0]}~${ends[1]}`;
    const pair = pairs.get(key) ?? { key, ends, arcs: 0 };
    pair.arcs++;
    pairs.set(key, pair);
  }
  let most: { readonly key: string; readonly ends: readonly [string, string]; readonly arcs: number } | null = null;
  for (const pair of pairs.values()) if (!most || pair.arcs > most.arcs || (pair.arcs === most.arcs && pair.key < most.key)) most = pair;
  if (!most) return null;
  const units = unitsOf(graph);
  const [left, right] = most.ends;
  const turned = (units.get(left)?.[0] ?? 0) > (units.get(right)?.[0] ?? 0);
  return { left: turned ? right : left, right: turned ? left : right, arcs: most.arcs };
});

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
  return (value) => (high - low < 1e-6 ? 0.5 : Math.max(0, Math.min(1, (value - low) / (high - low))));
};

interface Spot {
  readonly id: string;
  x: number;
  y: number;
}

/** Actors that squeezing brought together move apart, up and down; the two of the widest fan stay, and those that are held. */
const apart = (spots: readonly Spot[], hub: Hub | null, height: number, held: ReadonlySet<string> = new Set()): void => {
  const isHub = ({ id }: Spot): boolean => id === hub?.left || id === hub?.right;
  const near = spots.map((p, i) => spots.slice(i + 1).filter((q) => Math.abs(q.x - p.x) < 64));
  const push = (spot: Spot, by: number): void => {
    if (!isHub(spot) && !held.has(spot.id)) spot.y = Math.max(TOP, Math.min(height - TOP, spot.y + by));
  };
  for (let round = 0; round < 30; round++)
    spots.forEach((p, i) => {
      for (const q of near[i] ?? []) {
        const dy = q.y - p.y;
        const keep = isHub(p) || isHub(q) ? FROM_HUB : FROM_OTHERS;
        if (Math.abs(dy) >= keep) continue;
        const by = (keep - Math.abs(dy)) * 0.25 * (dy < 0 ? -1 : 1);
        push(p, -by);
        push(q, by);
      }
    });
};

interface Ground {
  readonly hub: Hub | null;
  readonly spots: readonly Spot[];
  /** Where an actor that is not among them would stand. */
  readonly spotOf: (id: string, unit: Unit) => Spot;
}

const highFor = (graph: Graph, width: number): number => heightFor(width, graph.nodes.length, hubOf(graph)?.arcs ?? 0);

/** Places depend on the actors and the room alone: no selection moves them. */
const groundOf = remembered(
  (graph: Graph, width: number): Ground => {
    const [wide, high] = [width, highFor(graph, width)];
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
    const spotOf = (id: string, [x, y]: Unit): Spot => ({ id, x: side + inner * through(fitX(x), knots), y: TOP + (high - 2 * TOP - 12) * fitY(y) });
    const spots = graph.nodes.map(({ id }) => spotOf(id, units.get(id) ?? [0.5, 0.5]));
    if (wanted > share) {
      apart(spots, hub, high);
      for (const spot of spots) spot.x = Math.max(0, Math.min(wide, spot.x));
    }
    return { hub, spots, spotOf };
  },
  (graph, width) => {
    const hub = hubOf(graph);
    return [width, hub?.left, hub?.right, hub?.arcs, ...graph.nodes.map(({ actor }) => actor)];
  },
);

/** What stands beside the core finds its place around it. */
const besides = (graph: Graph, { hub, spots, spotOf }: Ground, height: number): readonly Spot[] => {
  const held = new Set(spots.map(({ id }) => id));
  if (graph.nodes.every(({ id }) => held.has(id))) return spots;
  const units = unitsOf(graph);
  const others = graph.nodes.filter(({ id }) => !held.has(id)).map(({ id }) => spotOf(id, units.get(id) ?? [0.5, 0.5]));
  apart([...spots, ...others], hub, height, held);
  return [...spots, ...others];
};

/** `zoom` spreads the places, each in proportion, so that what is under the pointer stays there, and not the sizes: more room for labels. What stands beside the `core` does not move it. */
export const frameOf = (graph: Graph, width: number, zoom = 1, core: Graph = graph): Frame => {
  const high = highFor(core, width);
  const spots = new Map(besides(graph, groundOf(core, width), high).map((spot) => [spot.id, spot]));
  const most = core.nodes.reduce((high, node) => Math.max(high, node.count), 1);
  return {
    width: width * zoom,
    height: high * zoom,
    placed: new Map(
      graph.nodes.map((node) => {
        const { x, y } = spots.get(node.id) ?? { x: 0, y: 0 };
        const r = tenth(radius(node.count, most, width));
        const ring = r + 6 + 5 * Math.max(0, Math.min(1, (r / sizeFactor(width) - 6) / 9));
        return [node.id, { node, x: tenth(x * zoom), y: tenth(y * zoom), r, ring: tenth(ring) }];
      }),
    ),
  };
};
