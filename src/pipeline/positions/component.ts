/** Components: actors that are linked with each other, directly or through others. */
import type { Link } from './force';

/** Indices of the linked, component by component: largest first, then by first index. */
export const componentsOf = (size: number, links: readonly Link[]): readonly (readonly number[])[] => {
  const root = Array.from({ length: size }, (_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (root[at] !== at) at = root[at] ?? at;
    return at;
  };
  const linked = new Set<number>();
  for (const { a, b } of links) {
    linked.add(a).add(b);
    const [low, high] = [find(a), find(b)].sort((p, q) => p - q);
    if (low !== undefined && high !== undefined) root[high] = low;
  }
  const groups = new Map<number, number[]>();
  for (const i of [...linked].sort((p, q) => p - q)) groups.set(find(i), [...(groups.get(find(i)) ?? []), i]);
  return [...groups.values()].sort((p, q) => q.length - p.length || (p[0] ?? 0) - (q[0] ?? 0));
};
