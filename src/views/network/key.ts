/** The key: what of the grammar is on the page, and nothing else. */
import { actorKinds, type ActorKind } from '../../model/actor';
import type { Counting } from '../../model/provenance';
import { families, type Family } from '../../model/relationship';
import type { Graph } from './graph';
import { ROOT_FROM } from './scale';

export interface NetworkKey {
  readonly families: readonly Family[];
  readonly kinds: readonly ActorKind[];
  readonly alias: boolean;
  /** Some line stands for more than one report or article. */
  readonly wider: boolean;
  /** Some line is wide enough for widths to grow with the square root. */
  readonly root: boolean;
  readonly pale: boolean;
  readonly mutual: boolean;
  readonly denied: boolean;
  readonly contested: boolean;
}

export const keyOf = (graph: Graph, counting: Counting): NetworkKey => {
  const edges = graph.edges.filter((edge) => edge.active);
  const nodes = graph.nodes.filter((node) => node.active);
  const most = Math.max(0, ...edges.flatMap(({ provenance: { affirmed, denied } }) => [affirmed[counting], denied[counting]]));
  const some = (of: (edge: (typeof edges)[number]) => boolean): boolean => edges.some(of);
  return {
    families: families.filter((family) => some((edge) => edge.family === family)),
    kinds: actorKinds.filter((kind) => nodes.some(({ actor }) => actor.kind === kind && (kind !== 'person' || actor.pseudonym === ''))),
    alias: nodes.some(({ actor }) => actor.pseudonym === 'yes'),
    wider: most > 1,
    root: most >= ROOT_FROM,
    pale: counting === 'reports' && some(({ provenance: { affirmed, denied } }) => affirmed.articles > affirmed.reports || denied.articles > denied.reports),
    mutual: some((edge) => edge.mutual),
    denied: some(({ provenance }) => provenance.affirmed.reports === 0),
    contested: some(({ provenance }) => provenance.contested),
  };
};
