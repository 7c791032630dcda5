/** Room kept for the names of the two hubs before any line is drawn: outward of each, on its ring and along the name. */
import type { Point } from './curve';
import type { Frame, Hub } from './frame';
import { measured } from './names';

export interface Reserve {
  /** Direction in which the name stands, radians. */
  readonly angle: number;
  /** On the ring, px. */
  readonly room: number;
  /** Middles of discs along the name, and how far lines keep from them. */
  readonly discs: readonly Point[];
  readonly keep: number;
}

/** Between name and lines, px. */
const CLEAR = 5;
const STEP = 22;

/** Nothing where a name would not fit between its hub and the frame. */
export const reservesOf = (hub: Hub | null, { placed, width }: Frame, size: number): ReadonlyMap<string, Reserve> => {
  const ends = hub
    ? ([
        [hub.left, -1],
        [hub.right, 1],
      ] as const)
    : [];
  return new Map(
    ends.flatMap(([id, side]): readonly (readonly [string, Reserve])[] => {
      const at = placed.get(id);
      if (!at) return [];
      const long = measured(at.node, size, true).width;
      const near = at.r * 1.2 + 3;
      const end = at.x + side * (near + long);
      if (end < 2 || end > width - 2) return [];
      const keep = size / 2 + CLEAR;
      const discs = Array.from({ length: Math.ceil((long * 0.7) / STEP) }, (_, i) => ({ x: at.x + side * (near + long * 0.3 + i * STEP), y: at.y }));
      return [[id, { angle: side > 0 ? 0 : Math.PI, room: 2 * keep, discs, keep }]];
    }),
  );
};
