/** The walk: which mark the arrow keys come to next, and the order in which Page Down steps through all. */
import type { Point } from './curve';

export interface Stop extends Point {
  readonly id: string;
}
export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const ways: Readonly<Record<Direction, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

const isDirection = (key: string): key is Direction => key in ways;

/** The nearest in that direction, within 45 degrees if there is one, else anywhere on that side. */
export const nextStop = (stops: readonly Stop[], from: Stop, direction: Direction): Stop | null => {
  const [ux, uy] = ways[direction];
  const found = stops.flatMap((stop) => {
    if (stop.id === from.id) return [];
    const along = (stop.x - from.x) * ux + (stop.y - from.y) * uy;
    const across = Math.abs((stop.x - from.x) * uy - (stop.y - from.y) * ux);
    return along > 0.5 ? [{ stop, cost: along + 2 * across + (across > along ? 10000 : 0) }] : [];
  });
  return found.sort((p, q) => p.cost - q.cost || (p.stop.id < q.stop.id ? -1 : 1))[0]?.stop ?? null;
};

/** From left to right, row by row of 40 px. */
export const inReadingOrder = (stops: readonly Stop[]): readonly Stop[] =>
  [...stops].sort((p, q) => Math.floor(p.y / 40) - Math.floor(q.y / 40) || p.x - q.x || (p.id < q.id ? -1 : 1));

/** Where a key of the walk comes to from the stop named: null = it stays there; undefined = it is no key of the walk. */
export const walked = (stops: readonly Stop[], id: string, key: string): Stop | null | undefined => {
  const at = stops.findIndex((stop) => stop.id === id);
  const from = stops[at];
  if (isDirection(key)) return from ? nextStop(stops, from, key) : null;
  const jumps: Readonly<Record<string, number>> = { Home: 0, End: -1, PageDown: at + 1, PageUp: at - 1 };
  const next = jumps[key];
  return next === undefined ? undefined : (stops.at(next % stops.length) ?? null);
};
