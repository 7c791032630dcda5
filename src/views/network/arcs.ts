/** Arcs: the curves of all fans, their ends relaxed around every actor, bent round actors that stand in their way. */
import { walkAlong, type Cubic, type Point, type Sample } from './curve';
import { relax, type End } from './ends';
import type { Arc, Fan } from './fan';
import type { Frame, Placed } from './frame';
import type { Reserve } from './reserve';

export interface Drawn {
  readonly arc: Arc;
  readonly fan: Fan;
  /** From source to target. */
  readonly curve: Cubic;
  readonly points: readonly Sample[];
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
  /** Distance that lines keep from its middle, px. */
  readonly keep: number;
  readonly weight: number;
}

/** From this many arcs on, other fans go round a fan. */
const WIDE = 5;

/** Discs over the middle of a wide fan. */
const bodyOf = (fan: Fan, placed: ReadonlyMap<string, Placed>): readonly Obstacle[] => {
  const [a, b] = [placed.get(fan.left), placed.get(fan.right)];
  if (!a || !b || fan.arcs.length < WIDE) return [];
  const half = Math.max(...fan.arcs.map((arc) => arc.offset));
  return [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8].map((t) => ({
    x: a.x + (b.x - a.x) * t,
    y: a.y + (b.y - a.y) * t,
    keep: half * 4 * t * (1 - t) + 2,
    weight: 0.7,
  }));
};

/** How far the whole fan moves aside so that it passes no actor that it has nothing to do with, and no wide fan. */
const detour = (fan: Fan, { placed, width, height }: Frame, bodies: ReadonlyMap<string, readonly Obstacle[]>, names: readonly Obstacle[]): number => {
  const [a, b] = [placed.get(fan.left), placed.get(fan.right)];
  if (!a || !b) return 0;
  const { long, ux, uy } = chord(a, b);
  const half = Math.max(0, ...fan.arcs.map((arc) => arc.offset));
  const others = [...placed.values()].flatMap((p) => (p === a || p === b ? [] : [{ x: p.x, y: p.y, keep: p.r + 12, weight: 1.5 }]));
  const wide = [...bodies].flatMap(([id, discs]) => (id === fan.id ? [] : discs));
  const near = [...others, ...wide, ...names].flatMap(({ x, y, keep, weight }) => {
    const along = ((x - a.x) * ux + (y - a.y) * uy) / long;
    const across = (y - a.y) * ux - (x - a.x) * uy;
    return along > 0.05 && along < 0.95 ? [{ along, across, keep, weight }] : [];
  });
  const outside = (aside: number): number =>
    [0.25, 0.5, 0.75].filter((t) => {
      const across = (aside + (aside < 0 ? -half : half)) * 4 * t * (1 - t);
      const [x, y] = [a.x + ux * long * t - uy * across, a.y + uy * long * t + ux * across];
      return x < 4 || y < 4 || x > width - 4 || y > height - 4;
    }).length;
  // A curve that is `offset` aside in its middle is about 4 t (1 - t) of that aside elsewhere.
  const cost = (aside: number): number =>
    near.reduce(
      (sum, { along, across, keep, weight }) => {
        const bulge = 4 * along * (1 - along);
        const deep = keep + half * bulge - Math.abs(across - aside * bulge);
        return sum + (deep > 0 ? weight * Math.min(1, 0.3 + deep / 30) : 0);
      },
      (2.2 * Math.abs(aside)) / long + 1.5 * outside(aside),
    );
  const tries = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6].map((step) => step * 24).filter((aside) => Math.abs(aside) <= long * 0.38);
  return tries.reduce((best, aside) => (cost(aside) < cost(best) - 1e-9 ? aside : best), 0);
};

/** Control points a third along, so far aside that the middle of the curve passes at `offset`. */
const curveThrough = (start: Point, end: Point, a: Placed, b: Placed, offset: number): Cubic => {
  const { long, ux, uy } = chord(a, b);
  const across = (p: Point): number => (p.y - a.y) * ux - (p.x - a.x) * uy;
  const aside = (8 * offset - across(start) - across(end)) / 6;
  const at = (share: number): Point => ({ x: a.x + ux * long * share - uy * aside, y: a.y + uy * long * share + ux * aside });
  return [start, at(0.3), at(0.7), end];
};

export const arcsOf = (fans: readonly Fan[], frame: Frame, widthOf: (arc: Arc) => number, reserves: ReadonlyMap<string, Reserve> = new Map()): readonly Drawn[] => {
  const { placed } = frame;
  const names = [...reserves.values()].flatMap(({ discs, keep }) => discs.map((disc): Obstacle => ({ ...disc, keep, weight: 0.8 })));
  const bodies = new Map(fans.map((fan) => [fan.id, bodyOf(fan, placed)]));
  const aside = new Map(fans.map((fan) => [fan.id, detour(fan, frame, bodies, names)]));
  const angleOf = new Map<string, number>();
  for (const [id, at] of placed) {
    const reserve = reserves.get(id);
    const arriving = fans
      .filter((fan) => fan.left === id || fan.right === id)
      .flatMap((fan) => {
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
  return fans.flatMap((fan) => {
    const [a, b] = [placed.get(fan.left), placed.get(fan.right)];
    if (!a || !b) return [];
    return fan.arcs.map((arc): Drawn => {
      const [start, one, two, end] = curveThrough(onRing(a, arc), onRing(b, arc), a, b, arc.offset + (aside.get(fan.id) ?? 0));
      const curve: Cubic = arc.edge.source === fan.left ? [start, one, two, end] : [end, two, one, start];
      return { arc, fan, curve, points: walkAlong(curve) };
    });
  });
};
