/** Walking through the flow: left and right along it, up and down within a column. */
import type { Layout } from './layout';

export interface Stop {
  readonly key: string;
  /** From the left: articles, what they tell, reports, leaving them out, voices, speakers. */
  readonly column: number;
  readonly y: number;
  /** Where the arrows to the left and to the right lead; '' = nowhere. */
  readonly left: string;
  readonly right: string;
}

const columnOf = { article: 0, relay: 1, report: 2, voice: 4, speaker: 5 } as const;
export const toggleKey = (report: string): string => `without ${report}`;

export const stopsOf = ({ bands, sources }: Pick<Layout, 'bands' | 'sources'>): readonly Stop[] => {
  // An article's own voice leads nowhere: last.
  const inOrder = [...bands].sort((a, b) => Number(a.own) - Number(b.own) || a.y - b.y);
  const from = (key: string) => inOrder.find((band) => band.from === key)?.key ?? '';
  const to = (key: string) => inOrder.find((band) => band.to === key)?.key ?? '';
  const stops = [
    ...bands.map(({ key, column, y, from: left, to: right }) => ({ key, column: columnOf[column], y, left, right })),
    ...sources.flatMap(({ key, id, column, y }) => {
      if (column !== 'report') return [{ key, column: columnOf[column], y, left: to(key), right: from(key) }];
      const toggle = toggleKey(id);
      return [
        { key, column: 2, y, left: to(key), right: toggle },
        { key: toggle, column: 3, y, left: key, right: from(key) },
      ];
    }),
  ];
  return stops.sort((a, b) => a.column - b.column || a.y - b.y);
};

/** The stop that a key leads to; null for keys that do not walk. */
export const walked = (stops: readonly Stop[], at: string, key: string): string | null => {
  const here = stops.find((stop) => stop.key === at) ?? stops[0];
  if (!here) return null;
  const column = stops.filter((stop) => stop.column === here.column);
  const index = column.indexOf(here);
  switch (key) {
    case 'ArrowLeft':
      return here.left || here.key;
    case 'ArrowRight':
      return here.right || here.key;
    case 'ArrowUp':
      return (column[index - 1] ?? here).key;
    case 'ArrowDown':
      return (column[index + 1] ?? here).key;
    case 'Home':
      return column[0]?.key ?? here.key;
    case 'End':
      return column.at(-1)?.key ?? here.key;
    default:
      return null;
  }
};
