/** Arcs: the curves of all fans, their ends relaxed around every actor, bent round actors that stand in their way. */
import { groupedByEach } from '../../model/grouped';
import { remembered } from '../../parts/remembered';
import { walkAlong, type Cubic, type Point, type Walk } from './curve';
import { relax, type End } from './ends';
import type { Arc, Fan } from './fan';
import type { Frame, Placed } from './frame';
import type { Reserve } from './reserve';

export interface Drawn {
  readonly arc: Arc;
  readonly fan: Fan;
  /** From source to target. */
  readonly curve: Cubic;
  readonly walk: Walk;
}

/** Ends spread no further from the straight way than this: 79 degrees. */
const SPREAD = (79 * Math.PI) / 180;
const HEAD_ROOM = 9.5;
const END_ROOM = 6;

const chord = (a: Placed, b: Placed) => {
  const long = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  return { long, ux: (b.x - a.x) / long, uy: (b.y - a.y) / long };
};

interface Obstacle extends Point {
  /** Of an actor; '' where it is none. */
  readonly id: string;
  /** Distance that lines keep from its middle, px. */
  readonly keep: number;
  readonly weight: number;
}

/** Ways aside that are tried, px. */
const STEPS = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6].map((step) => step * 24);
/** From this many arcs on, other fans go round a fan. */
const WIDE = 5;

/** Discs over the middle of a wide fan. */
const bodyOf = (fan: Fan, placed: ReadonlyMap<string, Placed>): readonly Obstacle[] => {
  const [a, b] = [placed.get(fan.left), placed.get(fan.right)];
  if (!a || !b || fan.arcs.length < WIDE) return [];
  const half = Math.max(...fan.arcs.map((arc) => arc.offset));
  return [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8].map((t) => ({
    id: '',
    x: a.x + (b.x - a.x) * t,
    y: a.y + (b.y - a.y) * t,
    keep: half * 4 * t * (1 - t) + 2,
    weight: 0.7,
  }));
};

/** How far the whole fan moves aside so that it passes no actor that it has nothing to do with, and no wide fan. */
const detour = (fan: Fan, { placed, width, height }: Frame, obstacles: readonly Obstacle[], bodies: ReadonlyMap<string, readonly Obstacle[]>): number => {
  const [a, b] = [placed.get(fan.left), placed.get(fan.right)];
  if (!a || !b) return 0;
  const { long, ux, uy } = chord(a, b);
  const half = fan.arcs.reduce((high, arc) => Math.max(high, arc.offset), 0);
  const tries = STEPS.filter((aside) => Math.abs(aside) <= long * 0.38);
  const furthest = tries.reduce((far, aside) => Math.max(far, aside), 0);
  const near: { readonly bulge: number; readonly across: number; readonly keep: number; readonly weight: number }[] = [];
  const meet = ({ x, y, keep, weight }: Obstacle): void => {
    const along = ((x - a.x) * ux + (y - a.y) * uy) / long;
    if (along <= 0.05 || along >= 0.95) return;
    const across = (y - a.y) * ux - (x - a.x) * uy;
    const bulge = 4 * along * (1 - along);
    if (Math.abs(across) < keep + (half + furthest) * bulge) near.push({ bulge, across, keep, weight });
  };
  for (const obstacle of obstacles) if (obstacle.id !== fan.left && obstacle.id !== fan.right) meet(obstacle);
  for (const [id, discs] of bodies) if (id !== fan.id) discs.forEach(meet);
  const outside = (aside: number): number =>
    [0.25, 0.5, 0.75].filter((t) => {
      const across = (aside + (aside < 0 ? -half : half)) * 4 * t * (1 - t);
      const [x, y] = [a.x + ux * long * t - uy * across, a.y + uy * long * t + ux * across];
      return x < 4 || y < 4 || x > width - 4 || y > height - 4;
    }).length;
  let [best, least] = [0, Infinity];
  for (const aside of tries) {
    // A curve that is `aside` in its middle is about 4 t (1 - t) of that aside elsewhere.
    let cost = (2.2 * Math.abs(aside)) / long + 1.5 * outside(aside);
    for (const { bulge, across, keep, weight } of near) {
      const deep = keep + half * bulge - Math.abs(across - aside * bulge);
      if (deep > 0) cost += weight * Math.min(1, 0.3 + deep / 30);
    }
    if (cost < least - 1e-9) [best, least] = [aside, cost];
  }
  return best;
};

/** Control points a third along, so far aside that the middle of the curve passes at `offset`. */
const curveThrough = (start: Point, end: Point, a: Placed, b: Placed, offset: number): Cubic => {
  const { long, ux, uy } = chord(a, b);
  const across = (p: Point): number => (p.y - a.y) * ux - (p.x - a.x) * uy;
  const aside = (8 * offset - across(start) - across(end)) / 6;
  const at = (share: number): Point => ({ x: a.x + ux * long * share - uy * aside, y: a.y + uy * long * share + ux * aside });
  return [start, at(0.3), at(0.7), end];
};

const obstaclesOf = (placed: ReadonlyMap<string, Placed>, reserves: ReadonlyMap<string, Reserve>): readonly Obstacle[] => [
  ...[...placed].map(([id, { x, y, r }]) => ({ id, x, y, keep: r + 12, weight: 1.5 })),
  ...[...reserves.values()].flatMap(({ discs, keep }) => discs.map((disc) => ({ id: '', ...disc, keep, weight: 0.8 }))),
];

const fansAt = (fans: readonly Fan[]): ReadonlyMap<string, readonly Fan[]> => groupedByEach(fans, ({ left, right }) => [left, right]);

/** All that the ways of lines depend on but the widths of these. */
const geometryOf = (fans: readonly Fan[], { width, height, placed }: Frame, reserves: ReadonlyMap<string, Reserve>): readonly unknown[] => [
  width,
  height,
  ...[...placed].flatMap(([id, { x, y, r, ring }]) => [id, x, y, r, ring]),
  ...[...reserves].flatMap(([id, { angle, room, keep, discs }]) => [id, angle, room, keep, ...discs.flatMap(({ x, y }) => [x, y])]),
  ...fans.flatMap(({ id, arcs }) => [id, ...arcs.flatMap((arc) => [arc.id, arc.way, arc.offset])]),
];

/** How far each fan moves aside, by its id. */
const detours = remembered((fans: readonly Fan[], frame: Frame, reserves: ReadonlyMap<string, Reserve>): ReadonlyMap<string, number> => {
  const { placed } = frame;
  const bodies = new Map(fans.map((fan) => [fan.id, bodyOf(fan, placed)] as const).filter(([, discs]) => discs.length > 0));
  const obstacles = obstaclesOf(placed, reserves);
  return new Map(fans.map((fan) => [fan.id, detour(fan, frame, obstacles, bodies)]));
}, geometryOf);

interface Bend {
  readonly curve: Cubic;
  readonly walk: Walk;
}
/** By arc id. */
type Bends = ReadonlyMap<string, Bend>;

const bend = (fans: readonly Fan[], frame: Frame, widthOf: (arc: Arc) => number, reserves: ReadonlyMap<string, Reserve>): Bends => {
  const { placed } = frame;
  const aside = detours(fans, frame, reserves);
  const angleOf = new Map<string, number>();
  for (const [id, own] of fansAt(fans)) {
    const at = placed.get(id);
    if (!at) continue;
    const reserve = reserves.get(id);
    const arriving = own.flatMap((fan) => {
      const other = placed.get(fan.left === id ? fan.right : fan.left);
      if (!other) return [];
      const { long } = chord(at, other);
      const base = Math.atan2(other.y - at.y, other.x - at.x);
      const sign = fan.left === id ? 1 : -1;
      return fan.arcs.map((arc): End & { readonly key: string } => {
        const lean = sign * Math.atan2(((arc.offset + (aside.get(fan.id) ?? 0)) * 4) / 3, 0.3 * long);
        const arrives = arc.way === 'mutual' ? false : (arc.way === 'right') === (fan.right === id);
        const width = widthOf(arc);
        return {
          key: `${id} ${arc.id}`,
          base,
          lean: Math.max(-SPREAD, Math.min(SPREAD, lean)),
          room: Math.max(arrives ? HEAD_ROOM : END_ROOM, arrives ? 1.24 * width + 6.8 : width + 3),
        };
      });
    });
    const kept = reserve ? [{ key: '', base: reserve.angle, lean: 0, room: reserve.room }] : [];
    const ends = [...arriving, ...kept].sort((p, q) => p.base - q.base || p.lean - q.lean);
    relax(ends, at.ring).forEach((angle, i) => angleOf.set(ends[i]?.key ?? '', angle));
  }
  const onRing = (p: Placed, arc: Arc): Point => {
    const angle = angleOf.get(`${p.node.id} ${arc.id}`) ?? 0;
    return { x: p.x + p.ring * Math.cos(angle), y: p.y + p.ring * Math.sin(angle) };
  };
  return new Map(
    fans.flatMap((fan) => {
      const [a, b] = [placed.get(fan.left), placed.get(fan.right)];
      if (!a || !b) return [];
      return fan.arcs.map((arc): readonly [string, Bend] => {
        const [start, one, two, end] = curveThrough(onRing(a, arc), onRing(b, arc), a, b, arc.offset + (aside.get(fan.id) ?? 0));
        const curve: Cubic = arc.edge.source === fan.left ? [start, one, two, end] : [end, two, one, start];
        return [arc.id, { curve, walk: walkAlong(curve) }];
      });
    }),
  );
};

/** Lines are bent anew only when one of them is wider or narrower than before: what is filtered out keeps its way. */
const bends = remembered(bend, (fans, frame, widthOf, reserves) => [
  ...geometryOf(fans, frame, reserves),
  ...fans.flatMap(({ arcs }) => arcs.map((arc) => widthOf(arc))),
]);

export const arcsOf = (
  fans: readonly Fan[],
  frame: Frame,
  widthOf: (arc: Arc) => number,
  reserves: ReadonlyMap<string, Reserve> = new Map(),
): readonly Drawn[] => {
  const ways = bends(fans, frame, widthOf, reserves);
  return fans.flatMap((fan) =>
    fan.arcs.flatMap((arc): readonly Drawn[] => {
      const way = ways.get(arc.id);
      return way ? [{ arc, fan, ...way }] : [];
    }),
  );
};
