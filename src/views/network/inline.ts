/** Labels on the line itself, in a gap cut into it; or beside it where it is too short to be cut. */
import { around, grown, holds, type Board, type Box } from './box';
import { pointAt, type Cubic, type Sample } from './curve';
import { captionHeight, captionWidth, labelAt, type Caption, type Label, type Type } from './label';

/** From the middle outwards. */
const places = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.26, 0.74, 0.22, 0.78];
/** Of the line that must stay to be seen on both sides of the gap, px. */
const LEFT_OVER = 15;
const HEAD = 6;
const CUT = 9;
const LEVEL = 0.3;

export interface Option {
  readonly label: Label;
  /** Lines that run through it, and how far it is from where one looks first. */
  readonly cost: number;
}

/** The part of the curve inside a box; null where too little of the line would be left. */
export const gapOf = (points: readonly Sample[], box: Box): readonly [number, number] | null => {
  const cut = { ...box, y: box.y + box.height / 2 - CUT, height: 2 * CUT };
  const first = points.findIndex((point) => holds(cut, point));
  const last = points.findLastIndex((point) => holds(cut, point));
  const [from, to, start, end] = [points[first], points[last], points[0], points.at(-1)];
  if (!from || !to || !start || !end) return null;
  const seen = (p: Sample, q: Sample): number => Math.hypot(p.x - q.x, p.y - q.y);
  return seen(start, from) >= LEFT_OVER && seen(to, end) >= LEFT_OVER + HEAD ? [from.t, to.t] : null;
};

export interface Target {
  readonly id: string;
  readonly fan: string;
  readonly curve: Cubic;
  readonly points: readonly Sample[];
}

/** All places for a caption on its line that are free, cheapest first. */
export const inlineOptions = (
  { id, fan, curve, points }: Target,
  caption: Caption,
  type: Type,
  board: Board,
  free: (box: Box) => boolean = board.free,
): readonly Option[] => {
  const [width, height] = [captionWidth(caption, type), captionHeight(type)];
  const own = new Set([id]);
  const on = places.flatMap((t): Option[] => {
    const box = around(pointAt(curve, t), width, height);
    if (!free(box)) return [];
    const gap = gapOf(points, box);
    return gap ? [{ label: labelAt(id, fan, caption, type, box, null, gap), cost: board.crossed(grown(box, -1), own) + Math.abs(t - 0.5) * 2 }] : [];
  });
  const beside = places.slice(0, 7).flatMap((t) => {
    const at = pointAt(curve, t);
    return [1, -1].flatMap((side): Option[] => {
      const box = { x: side > 0 ? at.x + 5 : at.x - 5 - width, y: at.y - height / 2, width, height };
      return free(box) ? [{ label: labelAt(id, fan, caption, type, box), cost: 1.2 + board.crossed(box, new Set()) + Math.abs(t - 0.5) * 2 }] : [];
    });
  });
  // A level line that is too short to be cut carries its words above or below it.
  const [start, , , end] = curve;
  const level = Math.abs(end.y - start.y) <= LEVEL * Math.abs(end.x - start.x);
  const over = (level ? places.slice(0, 5) : []).flatMap((t) => {
    const at = pointAt(curve, t);
    return [-1, 1].flatMap((side): Option[] => {
      const box = around({ x: at.x, y: at.y + side * (height / 2 + 3) }, width, height);
      return free(box) ? [{ label: labelAt(id, fan, caption, type, box), cost: 1.3 + board.crossed(box, new Set()) + Math.abs(t - 0.5) * 2 }] : [];
    });
  });
  return [...on, ...beside, ...over].sort((p, q) => p.cost - q.cost);
};
