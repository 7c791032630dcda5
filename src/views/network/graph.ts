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
