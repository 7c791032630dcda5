/** The layout of the network: claims and a width become shapes, lines and labels. Same rows, same picture. */
import { groupedBy } from '../../model/grouped';
import type { Catalogue } from '../../model/catalogue';
import type { Claim } from '../../model/claim';
import type { Counting } from '../../model/provenance';
import { oncePer, remembered } from '../../parts/remembered';
import { shapePath } from '../../parts/shape';
import { arcsOf, type Drawn } from './arcs';
import { around, boardOf, type Box } from './box';
import { pointAt, tenth, type Cubic } from './curve';
import { fanOf, type Arc, type Fan } from './fan';
import { frameOf, hubOf, type Frame, type Hub, type Placed } from './frame';
import { graphOf, strengthOf, type Edge, type Graph } from './graph';
import { mainPart } from './mainPart';
import type { Label } from './label';
import { labelFan, passingLabel } from './labels';
import type { EdgeMark, MoreMark, NodeMark } from './mark';
import { nameFor, type Name } from './names';
import { reservesOf, type Reserve } from './reserve';
import { labelSize, lettersSize, lineWidth, pitchOf } from './scale';
import { edgeSentence, nodeSentence } from './sentence';
import { strokeOf, strokeWidth } from './strand';

export interface NetworkLayout {
  readonly width: number;
  readonly height: number;
  readonly edges: readonly EdgeMark[];
  readonly nodes: readonly NodeMark[];
  readonly more: readonly MoreMark[];
  readonly size: number;
  readonly letters: number;
  /** Of the whole graph and of what the selection leaves of it. */
  readonly counts: {
    readonly actors: number;
    readonly active: number;
    readonly shown: number;
    /** Those that are shown when not all are asked for, and the reports in which each of these is, at least. */
    readonly main: number;
    readonly least: number;
    readonly relationships: number;
    readonly activeRelationships: number;
  };
  readonly graph: Graph;
  /** The label of an edge that has none of its own, to pass over others for as long as the edge is pointed at. */
  readonly passing: (edge: EdgeMark) => Label | null;
}
export interface NetworkInput {
  readonly catalogue: Catalogue;
  readonly claims: readonly Claim[];
  readonly counting: Counting;
  readonly width: number;
  /** All actors, however many. */
  readonly all?: boolean;
  readonly zoom?: number;
}

/** Below this the drawing keeps to actors in at least two reports. */
export const NARROW = 480;
/** Actors that can be told apart, on a narrow page and on others. */
const MOST_NARROW = 24;
const MOST = 40;
/** On a narrow page all of a drawing is labelled where it has so few fans. */
const FEW_FANS = 6;
/** The strongest fans are labelled where there is room; among more lines than these have, words could not be told apart. */
const MOST_FANS = 60;
/** Names of hubs are so much larger, px. */
const HUB_MORE = 3.5;

const fansOf = (graph: Graph, { placed }: Frame, width: number): readonly Fan[] => {
  const pairs = groupedBy(graph.edges, ({ source, target }) => (source < target ? `${source}~${target}` : `${target}~${source}`));
  return [...pairs.values()].flatMap((edges) => {
    const ends = [placed.get(edges[0]?.source ?? ''), placed.get(edges[0]?.target ?? '')];
    const [left, right] = [...ends].sort((p, q) => (p && q ? p.x - q.x || (p.node.id < q.node.id ? -1 : 1) : 0));
    if (!left || !right) return [];
    const distance = Math.hypot(right.x - left.x, right.y - left.y);
    const room = Math.max(34, distance * 0.95 - left.ring);
    return [fanOf(edges, left.node.id, right.node.id, { pitch: pitchOf(edges.length, width), room, widthOf: (edge) => lineWidth(edge.most, width) })];
  });
};

/** The arcs of each fan that the selection leaves, by fan id. */
const activeArcs = (drawn: readonly Drawn[]): ReadonlyMap<string, readonly Drawn[]> => groupedBy(drawn, ({ arc, fan }) => (arc.edge.active ? fan.id : undefined));

const isHub = ({ node }: Placed, hub: Hub | null, most: number): boolean =>
  node.id === hub?.left || node.id === hub?.right || (node.count >= 4 && node.count >= 0.6 * most);

const claimIds = (edges: readonly Edge[]): readonly string[] => edges.flatMap((edge) => edge.claims.map((claim) => claim.id));

const edgesOfArc = ({ edge, joined }: Arc): readonly Edge[] => [edge, ...joined];

const pairName = (fan: Fan, catalogue: Catalogue): string =>
  `All that is said of ${catalogue.actors.get(fan.left)?.name ?? fan.left} and ${catalogue.actors.get(fan.right)?.name ?? fan.right}`;

const nodeMark = (placed: Placed, label: Name | null): NodeMark => {
  const { node, x, y, r } = placed;
  const { actor } = node;
  return {
    id: node.id,
    focus: { kind: 'actor', id: node.id },
    name: nodeSentence(node),
    claims: node.claims.map((claim) => claim.id),
    active: node.active,
    alias: actor.pseudonym === 'yes',
    x,
    y,
    r,
    shape: shapePath(actor.kind, r),
    label,
    title: label?.words === actor.name ? '' : actor.name,
  };
};

const markEdge = (drawn: Drawn, label: Label | null, counting: Counting, width: number, catalogue: Catalogue): EdgeMark => {
  const { arc, curve, fan } = drawn;
  const middle = pointAt(curve, 0.5);
  const held = edgesOfArc(arc);
  const stroke = strokeOf(arc.edge, drawn, counting, width, label?.gap ?? null);
  return {
    id: arc.id,
    focus: held.length > 1 ? { kind: 'pair', id: fan.id } : { kind: 'relationship', id: arc.id },
    name: held.map((edge) => edgeSentence(edge, catalogue)).join('; '),
    claims: claimIds(held),
    family: arc.edge.family,
    active: held.some((edge) => edge.active),
    stroke,
    reach: stroke.width < 4 ? 12 : stroke.width + 8,
    x: tenth(label ? label.box.x + label.box.width / 2 : middle.x),
    y: tenth(label ? label.box.y + label.box.height / 2 : middle.y),
    label,
  };
};

/** Most lines stay as they are, without a label: they are the same mark as before. */
const marksAlong = oncePer((_: Cubic) => remembered(markEdge, ({ arc, fan }, _label, counting, width, catalogue) => [arc.edge, ...arc.joined, fan.id, counting, width, catalogue], 2));
const edgeMark: typeof markEdge = (drawn, label, ...given) => (label ? markEdge : marksAlong(drawn.curve))(drawn, label, ...given);

export const networkLayout = ({ catalogue, claims, counting, width, all = false, zoom = 1 }: NetworkInput): NetworkLayout => {
  const whole = graphOf(catalogue, claims, counting);
  const narrow = width < NARROW;
  const main = mainPart(whole, narrow ? MOST_NARROW : MOST, narrow ? 2 : 1);
  const graph = all ? whole : main.graph;
  const core = all ? whole : main.core;
  const frame = frameOf(graph, width, zoom, core);
  const fans = fansOf(graph, frame, width);
  const type = { size: labelSize(width), letters: lettersSize(width) };
  const hub = hubOf(core);
  const reserves = narrow ? new Map<string, Reserve>() : reservesOf(hub, frame, type.size + HUB_MORE);
  const drawn = arcsOf(fans, frame, ({ edge }) => strokeWidth(edge, counting, width), reserves);
  const area: Box = { x: 2, y: 2, width: frame.width - 4, height: frame.height - 4 };
  const board = boardOf(area, new Map(drawn.filter(({ arc }) => arc.edge.active).map(({ arc, walk }) => [arc.id, walk])));
  for (const { x, y, r } of frame.placed.values()) board.take(around({ x, y }, r * 2.3, r * 2.3));

  const most = graph.nodes.reduce((high, node) => Math.max(high, node.count), 1);
  const names = new Map<string, Name>();
  const nameAll = (these: readonly Placed[]): void => {
    for (const placed of these.toSorted((p, q) => q.node.count - p.node.count || (p.node.id < q.node.id ? -1 : 1))) {
      const strong = isHub(placed, hub, most);
      const outward = placed.node.id === hub?.left ? -1 : placed.node.id === hub?.right ? 1 : 0;
      const name = nameFor(placed, { size: type.size + (strong ? HUB_MORE : 0), strong, outward }, board, frame.placed.values());
      if (!name) continue;
      names.set(name.id, name);
      board.take(name.box);
    }
  };
  const places = [...frame.placed.values()];
  const ends = places.filter(({ node }) => node.id === hub?.left || node.id === hub?.right);
  // Where there is little room the two that all is about are named before anything is said of them.
  if (narrow) nameAll(ends);

  const active = activeArcs(drawn);
  const widest = fans.find((fan) => hub && fan.left === hub.left && fan.right === hub.right);
  const labels: Label[] = widest ? [...labelFan(active.get(widest.id) ?? [], type, board, true)] : [];

  nameAll(places.filter(({ node }) => node.active && !names.has(node.id)));
  if (!narrow || active.size <= FEW_FANS) {
    const rest = [...active]
      .filter(([id]) => id !== widest?.id)
      .map(([id, arcs]) => ({ id, arcs, strength: arcs.reduce((most, { arc }) => Math.max(most, strengthOf(arc.edge)), 0) }))
      .sort((p, q) => q.strength - p.strength || (p.id < q.id ? -1 : 1))
      .slice(0, MOST_FANS);
    for (const { arcs } of rest) labels.push(...labelFan(arcs, type, board));
  }
  nameAll(places.filter(({ node }) => !node.active && !names.has(node.id)));

  const labelOf = new Map(labels.filter((label) => label.caption.words).map((label) => [label.id, label]));
  const edges = drawn.map((one) => edgeMark(one, labelOf.get(one.arc.id) ?? null, counting, width, catalogue));
  const fanOfId = new Map(fans.map((fan) => [fan.id, fan]));
  const more = labels.flatMap((label): readonly MoreMark[] => {
    const fan = fanOfId.get(label.fan);
    if (!fan || label.caption.more === 0) return [];
    const held = fan.arcs.flatMap(edgesOfArc).filter((edge) => edge.active);
    return [
      {
        id: `more ${fan.id} ${label.id}`,
        focus: { kind: 'pair', id: fan.id },
        name: `${pairName(fan, catalogue)}, ${held.length} relationships`,
        claims: claimIds(held),
        label,
        x: label.moreX,
        y: label.y,
      },
    ];
  });
  const activeNodes = whole.nodes.filter((node) => node.active);
  return {
    width: frame.width,
    height: frame.height,
    edges,
    nodes: [...frame.placed.values()].map((placed) => nodeMark(placed, names.get(placed.node.id) ?? null)),
    more,
    size: type.size,
    letters: type.letters,
    counts: {
      actors: whole.nodes.length,
      active: activeNodes.length,
      shown: graph.nodes.filter((node) => node.active).length,
      main: main.graph.nodes.filter((node) => node.active).length,
      least: main.least,
      relationships: whole.edges.length,
      activeRelationships: whole.edges.filter((edge) => edge.active).length,
    },
    graph,
    passing: ({ id }) => {
      const one = drawn.find(({ arc }) => arc.id === id);
      return one ? passingLabel(one, type, board) : null;
    },
  };
};
