/** The graph: actors and what they are reported to do to each other, one edge per relationship type and direction. */
import type { Actor } from '../../model/actor';
import type { Catalogue } from '../../model/catalogue';
import type { Claim } from '../../model/claim';
import { relationshipId } from '../../model/focus';
import { leftOf } from '../../model/left';
import { once } from '../../model/once';
import { provenanceOf, type Counting, type Provenance } from '../../model/provenance';
import { relationshipTypes, typeNames, type Family, type RelationshipType } from '../../model/relationship';
import { oncePer, remembered } from '../../parts/remembered';

export interface Edge {
  /** `source~type~target`; of a mutual type reported both ways round, the one sorted first. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: RelationshipType;
  readonly family: Family;
  readonly mutual: boolean;
  /** Whether the selection leaves any of its claims. */
  readonly active: boolean;
  /** Claims that the selection leaves; all of them when it leaves none. */
  readonly claims: readonly Claim[];
  readonly provenance: Provenance;
  /** Articles that say it, whatever is selected: the widest that its line can be. */
  readonly most: number;
}
export interface GraphNode {
  readonly id: string;
  readonly actor: Actor;
  readonly active: boolean;
  /** Reports or articles that mention it. */
  readonly count: number;
  readonly edges: number;
  /** Claims of its active edges. */
  readonly claims: readonly Claim[];
}
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly Edge[];
}

/** So many selections ago is remembered. */
const KEPT = 3;

const order = new Map(typeNames.map((name, i) => [name, i]));
export const rankOf = (type: RelationshipType): number => order.get(type) ?? 0;

export const strengthOf = ({ provenance: { affirmed, denied } }: Pick<Edge, 'provenance'>): number =>
  (affirmed.reports + denied.reports) * 1000 + affirmed.articles + denied.articles;

/** All that is claimed of a type between two actors in a direction, in the form that it has when all or none of it is left. */
interface Bundle {
  readonly whole: Edge;
  readonly gone: () => Edge;
  /** Places of its claims in the dataset. */
  readonly places: Uint32Array;
  /** When some of it is left: of the same claims the same edge. */
  readonly part: (claims: readonly Claim[]) => Edge;
}
interface Spot {
  readonly actor: Actor;
  /** Its node among all edges: the same as before where none of its own has changed. */
  readonly node: (edges: readonly Edge[], counting: Counting) => GraphNode;
}
interface Ground {
  /** Both sorted by id. */
  readonly bundles: readonly Bundle[];
  readonly spots: readonly Spot[];
}

type Line = Pick<Edge, 'id' | 'source' | 'target' | 'type'>;

/** An edge of which is worked out what is told when it is asked for: of many few are drawn. */
class Reported implements Edge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: RelationshipType;
  readonly active: boolean;
  readonly claims: readonly Claim[];
  readonly #told: () => Provenance;
  readonly #most: () => number;

  constructor({ id, source, target, type }: Line, active: boolean, claims: readonly Claim[], told: () => Provenance, most: () => number) {
    this.id = id;
    this.source = source;
    this.target = target;
    this.type = type;
    this.active = active;
    this.claims = claims;
    this.#told = told;
    this.#most = most;
  }
  get family(): Family {
    return relationshipTypes[this.type].family;
  }
  get mutual(): boolean {
    return relationshipTypes[this.type].mutual;
  }
  get provenance(): Provenance {
    return this.#told();
  }
  get most(): number {
    return this.#most();
  }
}

const bundlesOf = (catalogue: Catalogue): readonly Bundle[] => {
  const groups = new Map<string, { readonly line: Line; readonly claims: Claim[]; readonly places: number[] }>();
  catalogue.dataset.claims.forEach((claim, place) => {
    const row = catalogue.relationships.get(claim.id);
    if (!row || row.type === '' || row.source === row.target || !catalogue.actors.has(row.source) || !catalogue.actors.has(row.target)) return;
    const { type } = row;
    const id = relationshipId(row);
    const known = groups.get(id);
    if (known) {
      known.claims.push(claim);
      known.places.push(place);
      return;
    }
    const [source, target] = relationshipTypes[type].mutual && row.target < row.source ? [row.target, row.source] : [row.source, row.target];
    groups.set(id, { line: { id, source, target, type }, claims: [claim], places: [place] });
  });
  return Array.from(groups.values(), ({ line, claims, places }): Bundle => {
    const told = once(() => provenanceOf(claims, catalogue));
    const most = once(() => new Set(claims.map((claim) => claim.article)).size);
    return {
      whole: new Reported(line, true, claims, told, most),
      gone: once(() => new Reported(line, false, claims, told, most)),
      places: Uint32Array.from(places),
      part: remembered(
        (kept: readonly Claim[]): Edge => new Reported(line, true, kept, once(() => provenanceOf(kept, catalogue)), most),
        (kept) => kept,
        KEPT,
      ),
    };
  });
};

const nodeOf = (actor: Actor, own: readonly Edge[], counting: Counting): GraphNode => {
  const active = own.filter((edge) => edge.active);
  const said = (): number => new Set(own.flatMap((edge) => edge.claims).map((claim) => (counting === 'reports' ? claim.report : claim.article))).size;
  const claims = once(() => active.flatMap((edge) => edge.claims));
  return {
    id: actor.id,
    actor,
    active: active.length > 0,
    count: Math.max(1, actor[counting] ?? said()),
    edges: active.length,
    get claims() {
      return claims();
    },
  };
};
const spotOf = (actor: Actor, bundles: readonly number[]): Spot => {
  let last: { readonly own: readonly Edge[]; readonly counting: Counting; readonly node: GraphNode } | null = null;
  const isAsBefore = (own: readonly Edge[], edges: readonly Edge[]): boolean => {
    for (let i = 0; i < bundles.length; i++) if (edges[bundles[i] ?? -1] !== own[i]) return false;
    return true;
  };
  return {
    actor,
    node: (edges, counting) => {
      if (!last || last.counting !== counting || !isAsBefore(last.own, edges)) {
        const own = bundles.flatMap((at) => edges[at] ?? []);
        last = { own, counting, node: nodeOf(actor, own, counting) };
      }
      return last.node;
    },
  };
};

/** What no selection changes, gathered once for a dataset. */
const groundOf = oncePer((catalogue: Catalogue): Ground => {
  const bundles = [...bundlesOf(catalogue)].sort((a, b) => (a.whole.id < b.whole.id ? -1 : 1));
  const byActor = new Map<string, number[]>();
  bundles.forEach(({ whole: { source, target } }, i) => {
    for (const end of [source, target]) {
      const own = byActor.get(end);
      if (own) own.push(i);
      else byActor.set(end, [i]);
    }
  });
  const spots = [...byActor].flatMap(([id, own]) => {
    const actor = catalogue.actors.get(id);
    return actor ? [spotOf(actor, own)] : [];
  });
  return { bundles, spots: spots.sort((a, b) => (a.actor.id < b.actor.id ? -1 : 1)) };
});

const edgesOf = (catalogue: Catalogue, claims: readonly Claim[]): readonly Edge[] => {
  const { bundles } = groundOf(catalogue);
  if (claims === catalogue.dataset.claims) return bundles.map(({ whole }) => whole);
  const left = leftOf(catalogue, claims);
  return bundles.map(({ whole, gone, places, part }) => {
    let n = 0;
    for (const place of places) n += left[place] ?? 0;
    if (n === places.length) return whole;
    return n === 0 ? gone() : part(whole.claims.filter((_, i) => left[places[i] ?? 0] === 1));
  });
};

export const graphOf = (catalogue: Catalogue, claims: readonly Claim[], counting: Counting): Graph => {
  const edges = edgesOf(catalogue, claims);
  return { nodes: groundOf(catalogue).spots.map(({ node }) => node(edges, counting)), edges };
};

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
