/**
 * Paints: strands and heads that look alike are one path, however many lines they belong to: a thousand lines are some
 * thirty elements. Casings lie under all cores, so that a line that crosses another does not cut it.
 */
import { groupedBy } from '../../model/grouped';
import type { Family } from '../../model/relationship';
import type { EdgeMark } from './mark';
import type { Strand } from './strand';

const kinds = ['casing', 'core', 'dashed', 'head', 'open'] as const;
export interface Paint {
  readonly key: string;
  readonly kind: (typeof kinds)[number];
  readonly family: Family;
  /** Of the stroke, px; null for a head. */
  readonly width: number | null;
  readonly path: string;
}

type Part = Omit<Paint, 'key'>;
const partsOf = ({ family, stroke: { solid, dashed, head } }: EdgeMark): readonly Part[] => {
  const part = (kind: Part['kind'], width: number | null, path: string): Part => ({ kind, family, width, path });
  const strand = (kind: Part['kind'], given: Strand | null): readonly Part[] =>
    given ? [...(given.casing ? [part('casing', given.casing, given.path)] : []), part(kind, given.width, given.path)] : [];
  return [...strand('core', solid), ...strand('dashed', dashed), ...(head ? [part(head.open ? 'open' : 'head', null, head.path)] : [])];
};

/** In the order in which they are painted. */
export const paintsOf = (edges: readonly EdgeMark[]): readonly Paint[] =>
  [...groupedBy(edges.flatMap(partsOf), ({ kind, family, width }) => `${kind} ${family} ${width ?? ''}`)]
    .flatMap(([key, parts]): readonly Paint[] => (parts[0] ? [{ ...parts[0], key, path: parts.map(({ path }) => path).join('') }] : []))
    .sort((p, q) => kinds.indexOf(p.kind) - kinds.indexOf(q.kind));
