/** The network as a graph: actors that have relationships, and one edge for each pair, type and polarity. */
import type { Actor } from '../model/actor';
import type { Claim } from '../model/claim';
import { relationshipId } from '../model/focus';
import { groupedBy } from '../model/grouped';
import { relationshipTypes, type Relationship } from '../model/relationship';

export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly country: string;
  readonly mentions: number;
  readonly articles: number;
  readonly reports: number;
  readonly x: number;
  readonly y: number;
}
export interface GraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  readonly type: string;
  readonly family: string;
  readonly polarity: string;
  readonly claims: number;
  readonly articles: number;
  readonly reports: number;
}
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** What of the tables the network is made of. */
export interface Network {
  readonly actors: readonly Actor[];
  readonly relationships: readonly Pick<Relationship, 'claim' | 'source' | 'type' | 'target'>[];
  readonly claims: readonly Pick<Claim, 'id' | 'polarity' | 'article' | 'report'>[];
}

export const graphOf = ({ actors, relationships, claims }: Network): Graph => {
  const byId = new Map(claims.map((c) => [c.id, c]));
  const said = relationships.flatMap(({ claim, source, type, target }): readonly Said[] => {
    const by = byId.get(claim);
    return by ? [{ source, type, target, polarity: by.polarity, article: by.article, report: by.report }] : [];
  });
  return graphFrom(actors, groupedBy(said, relationshipId));
};

/** A relationship, and what is told of its telling. */
type Said = Pick<Relationship, 'source' | 'type' | 'target'> & Pick<Claim, 'polarity' | 'article' | 'report'>;

const edgeOf = (id: string, claims: readonly Said[]): GraphEdge => {
  const [{ type = '', polarity = '' } = {}] = claims;
  const [source = '', , target = ''] = id.split('~');
  // Most are told once.
  const differing = (of: (claim: Said) => string): number => (claims.length === 1 ? 1 : new Set(claims.map(of)).size);
  return {
    id, source, target, directed: type === '' || !relationshipTypes[type].mutual, type, family: type === '' ? '' : relationshipTypes[type].family, polarity,
    claims: claims.length, articles: differing(({ article }) => article), reports: differing(({ report }) => report),
  };
};

/** Of what is said by relationship, see `relationshipId`; what is denied is an edge of its own. */
export const graphFrom = (actors: readonly Actor[], said: Iterable<readonly [string, readonly Said[]]>): Graph => {
  const edges: GraphEdge[] = [];
  for (const [id, claims] of said) {
    if (claims[0]?.type === '') continue;
    const denied = claims.filter(({ polarity }) => polarity === 'denied');
    if (denied.length < claims.length) edges.push(edgeOf(id, denied.length === 0 ? claims : claims.filter(({ polarity }) => polarity !== 'denied')));
    if (denied.length > 0) edges.push(edgeOf(`${id}~denied`, denied));
  }
  edges.sort((a, b) => (a.id < b.id ? -1 : 1));
  const linked = new Set<string>();
  for (const { source, target } of edges) linked.add(source).add(target);
  const nodes = actors.filter((a) => linked.has(a.id)).map((a) => ({ id: a.id, label: a.name, kind: a.kind, country: a.country, mentions: a.mentions ?? 0, articles: a.articles ?? 0, reports: a.reports ?? 0, x: a.x ?? 0, y: a.y ?? 0 }));
  return { nodes, edges };
};
