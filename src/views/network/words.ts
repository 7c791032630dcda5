/** The words of the drawing: labels and names that have their place, and those of what is pointed at or chosen, which pass over others. */
import { overlap, type Box } from './box';
import type { Label } from './label';
import type { EdgeMark, NodeMark } from './mark';
import type { Name, WholeName } from './names';

export interface Labelled {
  readonly edge: EdgeMark;
  readonly label: Label;
}
export interface Words {
  readonly labelled: readonly Labelled[];
  readonly named: readonly { readonly node: NodeMark; readonly name: Name }[];
  /** Labels and whole names that pass over other words. */
  readonly passing: readonly Labelled[];
  readonly titled: readonly WholeName[];
  /** Whether nothing passes over a box. */
  readonly isSeen: (box: Box) => boolean;
}
interface Given {
  readonly edges: readonly EdgeMark[];
  readonly nodes: readonly NodeMark[];
  readonly isCalled: (mark: EdgeMark | NodeMark) => boolean;
  readonly passing: (edge: EdgeMark) => Label | null;
  readonly whole: (node: NodeMark) => WholeName;
}

/** What passes over other words takes their place. */
export const wordsOf = ({ edges, nodes, isCalled, passing: labelOf, whole }: Given): Words => {
  const passing = edges.flatMap((edge) => {
    const label = edge.label || !isCalled(edge) ? null : labelOf(edge);
    return label ? [{ edge, label }] : [];
  });
  const titled = nodes.filter((node) => node.title && isCalled(node)).map(whole);
  const above = [...passing.map(({ label }) => label.box), ...titled.map(({ box }) => box)];
  const isSeen = (box: Box): boolean => !above.some((one) => overlap(one, box));
  return {
    labelled: edges.flatMap((edge) => (edge.label && isSeen(edge.label.box) ? [{ edge, label: edge.label }] : [])),
    named: nodes.flatMap((node) => (node.label && isSeen(node.label.box) ? [{ node, name: node.label }] : [])),
    passing,
    titled,
    isSeen,
  };
};
