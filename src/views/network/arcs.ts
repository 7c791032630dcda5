/** Arcs: the curves of all fans, their ends relaxed around every actor, bent round actors that stand in their way. */
import { pointAt, type Cubic, type Point } from './curve';
import { relax, type End } from './ends';
import type { Arc, Fan } from './fan';
import type { Placed } from './frame';

export interface Drawn {
  readonly arc: Arc;
  readonly fan: Fan;
  /** From source to target. */
  readonly curve: Cubic;
}

/** Ends spread no further from the straight way than this: 79 degrees. */
const SPREAD = (79 * Math.PI) / 180;
const HEAD_ROOM = 9.5;
const END_ROOM = 6;

const chord = (a: Placed, b: Placed) => {
  const long = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  return { long, ux: (b.x - a.x) / long, uy: (b.y - a.y) / long };
};

/** How far the whole fan moves aside so that it passes no actor that it has nothing to do with. */
const detour = (fan: Fan, placed: ReadonlyMap<string, Placed>): number => {
  const [a, b] = [placed.get(fan.left), placed.get(fan.right)];
  if (!a || !b) return 0;
  const { long, ux, uy } = chord(a, b);
  const half = Math.max(0, ...fan.arcs.map((arc) => arc.offset));
  const near = [...placed.values()].flatMap((p) => {
    if (p === a || p === b) return [];
    const along = ((p.x - a.x) * ux + (p.y - a.y) * uy) / long;
    const across = (p.y - a.y) * ux - (p.x - a.x) * uy;
    return along > 0.05 && along < 0.95 ? [{ along, across, keep: p.r + 12 }] : [];
  });
  // A curve that is `offset` aside in its middle is about 4 t (1 - t) of that aside elsewhere.
  const hits = (aside: number): number => near.filter(({ along, across, keep }) => Math.abs(across - aside * 4 * along * (1 - along)) < keep + half * 4 * along * (1 - along)).length;
  const tries = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5].map((step) => step * 26).filter((aside) => Math.abs(aside) <= long * 0.42);
  return tries.reduce((best, aside) => (hits(aside) < hits(best) ? aside : best), 0);
};

/** Control points a third along, so far aside that the middle of the curve passes at `offset`. */
const curveThrough = (start: Point, end: Point, a: Placed, b: Placed, offset: number): Cubic => {
  const { long, ux, uy } = chord(a, b);
  const across = (p: Point): number => (p.y - a.y) * ux - (p.x - a.x) * uy;
  const aside = (8 * offset - across(start) - across(end)) / 6;
  const at = (share: number): Point => ({ x: a.x + ux * long * share - uy * aside, y: a.y + uy * long * share + ux * aside });
  return [start, at(0.3), at(0.7), end];
};

export const arcsOf = (fans: readonly Fan[], placed: ReadonlyMap<string, Placed>, widthOf: (arc: Arc) => number): readonly Drawn[] => {
  const aside = new Map(fans.map((fan) => [fan.id, detour(fan, placed)]));
  const angleOf = new Map<string, number>();
  for (const [id, at] of placed) {
    const ends = fans
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
          return { key: `${id} ${arc.id}`, base, lean: Math.max(-SPREAD, Math.min(SPREAD, lean)), room: Math.max(arrives ? HEAD_ROOM : END_ROOM, arrives ? 1.24 * width + 6.8 : width + 3) };
        });
      })
      .sort((p, q) => p.base - q.base || p.lean - q.lean);
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
      return { arc, fan, curve: arc.edge.source === fan.left ? [start, one, two, end] : [end, two, one, start] };
    });
  });
};

export const middleOf = (curve: Cubic): Point => pointAt(curve, 0.5);
