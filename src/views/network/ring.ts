/** The ring of the keyboard around the mark that has it, and what is to be in sight of that. */
import { around, grown, type Box } from './box';
import type { Label } from './label';
import type { EdgeMark, MoreMark, NodeMark } from './mark';

interface Marks {
  readonly nodes: readonly NodeMark[];
  readonly edges: readonly EdgeMark[];
  readonly mores: readonly MoreMark[];
  /** The label that an edge without one shows while it has the ring. */
  readonly passing: (edge: EdgeMark) => Label | null;
}

const AROUND_SHAPE = 6;
const AROUND_WORDS = 3;

/** Around an actor's shape, or around the words of a line; null where no mark has that id, and where a line has no words. */
export const ringOf = ({ nodes, edges, mores, passing }: Marks, id: string): Box | null => {
  const node = nodes.find((one) => one.id === id);
  if (node) return grown({ x: node.x - node.r, y: node.y - node.r, width: 2 * node.r, height: 2 * node.r }, AROUND_SHAPE);
  const edge = edges.find((one) => one.id === id);
  const label = edge ? (edge.label ?? passing(edge)) : mores.find((one) => one.id === id)?.label;
  return label ? grown(label.box, AROUND_WORDS) : null;
};

const SHAPE = 48;
/** A mark with room around it, and its words. */
export const extentOf = ({ edges, passing }: Pick<Marks, 'edges' | 'passing'>, mark: EdgeMark | NodeMark | MoreMark): readonly Box[] => {
  const edge = mark.label ? undefined : edges.find(({ id }) => id === mark.id);
  const label = mark.label ?? (edge ? passing(edge) : null);
  return [around(mark, SHAPE, SHAPE), ...(label ? [label.box] : [])];
};
