/** The arrangement of one component: several starts, the least tangled wins, with its widest link level in the middle. */
import { settleMany } from './crowd';
import { lengthOf, NAME_WIDTH, settle, type Link, type Room, type Spot } from './force';
import { drawingOf, strainOf, tangleOf, type Drawing } from './tangle';

export interface Body {
  readonly weight: number;
}

/** Numbers from 0 to 1 that look like chance and never change. */
const sequence = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
};

const startsFor = (size: number): number => (size <= 3 ? 1 : size <= 24 ? 12 : size <= 45 ? 8 : 1);
const finalistsFor = (size: number): number => (size <= 24 ? 5 : size <= 45 ? 4 : size <= 80 ? 1 : 0);
const ticksFor = (size: number): number => (size <= 60 ? 160 : 100);
/** More than these are settled with far groups taken as one. */
const MANY = 300;

/** The link with the most arcs; among equals, between the heavier ends, then the first. */
export const widest = (bodies: readonly Body[], links: readonly Link[]): Link | undefined => {
  const heavy = (link: Link) => (bodies[link.a]?.weight ?? 0) + (bodies[link.b]?.weight ?? 0);
  return [...links].sort((l, m) => m.arcs - l.arcs || heavy(m) - heavy(l))[0];
};

const roomFor = (bodies: readonly Body[], hub: Link): Room => {
  const width = Math.max(lengthOf(hub) * 1.5, 262 * Math.sqrt(bodies.length));
  return { width, height: width / 1.6 };
};

/** Each spot in turn goes where the drawing is least tangled: anywhere on a grid at first, then nearby. */
const untangle = (drawing: Drawing, room: Room, rounds: number): void => {
  const grid: (readonly [number, number])[] = [];
  for (let row = 0; row < 7; row++) for (let column = 0; column < 10; column++) grid.push([(column / 9 - 0.5) * room.width, (row / 6 - 0.5) * room.height]);
  const around = (spot: Spot, step: number) => [-1, 0, 1].flatMap((i) => [-1, 0, 1].map((j) => [spot.x + i * step, spot.y + j * step] as const));
  for (let round = 0; round < rounds; round++)
    drawing.spots.forEach((spot, i) => {
      if (spot.held) return;
      let best = { x: spot.x, y: spot.y, strain: strainOf(i, drawing) };
      for (const [x, y] of [...(round < 2 ? grid : []), ...around(spot, 36), ...around(spot, 12)]) {
        spot.x = Math.max(-room.width / 2, Math.min(room.width / 2, x));
        spot.y = Math.max(-room.height / 2, Math.min(room.height / 2, y));
        const strain = strainOf(i, drawing, best.strain);
        if (strain < best.strain - 1e-9) best = { x: spot.x, y: spot.y, strain };
      }
      spot.x = best.x;
      spot.y = best.y;
    });
};

/** Spots around (0, 0), in the order of the bodies. */
export const arrange = (bodies: readonly Body[], links: readonly Link[]): readonly Spot[] => {
  const hub = widest(bodies, links);
  if (!hub) return bodies.map(() => ({ x: 0, y: 0, held: true }));
  const room = roomFor(bodies, hub);
  const left = (bodies[hub.b]?.weight ?? 0) > (bodies[hub.a]?.weight ?? 0) ? hub.b : hub.a;
  const half = Math.max(lengthOf(hub), NAME_WIDTH * 2) / 2;
  const attempt = (start: number): readonly Spot[] => {
    const next = sequence(start * 7919 + bodies.length);
    const spots = bodies.map((_, i): Spot => {
      if (i === hub.a || i === hub.b) return { x: i === left ? -half : half, y: 0, held: true };
      return { x: (next() - 0.5) * room.width, y: (next() - 0.5) * room.height, held: false };
    });
    if (bodies.length > MANY) settleMany(spots, links, room);
    else settle(spots, links, room, ticksFor(bodies.length));
    return spots;
  };
  // Nothing to choose from, nothing to mend.
  if (startsFor(bodies.length) === 1 && finalistsFor(bodies.length) === 0) return attempt(1);
  const drawings = Array.from({ length: startsFor(bodies.length) }, (_, i) => drawingOf(attempt(i + 1), links));
  const ranked = drawings.map((drawing) => ({ drawing, tangle: tangleOf(drawing) })).sort((p, q) => p.tangle - q.tangle);
  const finalists = ranked.slice(0, finalistsFor(bodies.length)).map(({ drawing }) => {
    untangle(drawing, room, 5);
    return { drawing, tangle: tangleOf(drawing) };
  });
  return finalists.sort((p, q) => p.tangle - q.tangle)[0]?.drawing.spots ?? ranked[0]?.drawing.spots ?? [];
};
