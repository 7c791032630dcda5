/** The main part of a graph: the actors that most reports mention, and what is said between them. */
import { remembered } from '../../parts/remembered';
import type { Graph, GraphNode } from './graph';

/** A graph without the actors that few reports mention. */
export interface MainPart {
  readonly graph: Graph;
  /** What of it is there whatever is selected. */
  readonly core: Graph;
  /** How many reports mention each actor of the core, at least. */
  readonly least: number;
}

/** The fewest reports that leave no more than `most` linked actors, or else the most that leave any; null where none leaves one. */
const leastOf = (graph: Graph, reportsOf: (node: GraphNode) => number, most: number, from: number): number | null => {
  const reports = new Map(graph.nodes.map((node) => [node.id, reportsOf(node)]));
  /** Up to how many reports an actor is still linked to another. */
  const linked = new Map<string, number>();
  for (const { source, target } of graph.edges) {
    const both = Math.min(reports.get(source) ?? 0, reports.get(target) ?? 0);
    for (const end of [source, target]) linked.set(end, Math.max(linked.get(end) ?? 0, both));
  }
  const levels = [...linked.values()].sort((a, b) => a - b);
  let least: number | null = null;
  let below = 0;
  for (const level of [...new Set(reports.values())].filter((n) => n >= from).sort((a, b) => a - b)) {
    while (below < levels.length && (levels[below] ?? 0) < level) below++;
    if (below === levels.length) break;
    least = level;
    if (levels.length - below <= most) break;
  }
  return least;
};

interface Core {
  readonly least: number;
  /** Places in the graph. */
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
}
const reportsOf = ({ actor }: GraphNode): number => Math.max(1, actor.reports ?? 1);
const placesIn = <T>(all: readonly T[], test: (one: T) => boolean): readonly number[] => all.flatMap((one, i) => (test(one) ? [i] : []));
const at = <T>(all: readonly T[], places: readonly number[]): readonly T[] => places.flatMap((i) => all[i] ?? []);

const partOf = (graph: Graph, isKept: (node: GraphNode) => boolean): Pick<Core, 'nodes' | 'edges'> => {
  const kept = new Set(graph.nodes.filter(isKept).map((node) => node.id));
  const edges = placesIn(graph.edges, ({ source, target }) => kept.has(source) && kept.has(target));
  const linked = new Set(at(graph.edges, edges).flatMap(({ source, target }) => [source, target]));
  return { nodes: placesIn(graph.nodes, ({ id }) => linked.has(id)), edges };
};
/** The core depends on the actors and on who is linked to whom: no selection changes it. */
const coreOf = remembered(
  (graph: Graph, most: number, from: number): Core | null => {
    const least = leastOf(graph, reportsOf, most, from);
    return least === null ? null : { least, ...partOf(graph, (node) => reportsOf(node) >= least) };
  },
  (graph, most, from) => [most, from, graph.edges.length, ...graph.nodes.map(({ actor }) => actor)],
);

/**
 * No more than `most` actors, those that most reports mention, each in at least `least`, and what is said between them: whatever is
 * selected, so that they keep their places. What the selection leaves is there too when it is no more than the core.
 */
export const mainPart = (graph: Graph, most: number, from: number): MainPart => {
  const found = coreOf(graph, most, from);
  if (!found) return { graph, core: graph, least: 1 };
  const { least } = found;
  const graphAt = ({ nodes, edges }: Pick<Core, 'nodes' | 'edges'>): Graph => ({ nodes: at(graph.nodes, nodes), edges: at(graph.edges, edges) });
  const few = graph.nodes.filter((node) => node.active).length <= found.nodes.length;
  const core = graphAt(found);
  return { graph: few ? graphAt(partOf(graph, (node) => node.active || reportsOf(node) >= least)) : core, core, least };
};
