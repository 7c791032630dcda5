/** Labels on the line itself, in a gap cut into it; or beside it where it is too short to be cut. */
import { around, grown, type Board, type Box } from './box';
import { pointAt, type Cubic, type Walk } from './curve';
import { captionHeight, captionWidth, labelAt, type Caption, type Label, type Type } from './label';

/** From the middle outwards. */
const places = [0.5, ...Array.from({ length: 12 }, (_, i) => 0.03 * (i + 1)).flatMap((far) => [0.5 - far, 0.5 + far])];
/** Of the line that must stay to be seen on both sides of the gap, px. */
const LEFT_OVER = 15;
const HEAD = 6;
const CUT = 9;
const LEVEL = 0.3;
/** What each line that runs through a label costs: more than to look for it beside its own. */
export const CROSSED = 2;

/** What it costs to stand so close to the words or the shape of another that it may be taken for part of it. */
const CLOSE = 3;
export const closeness = (box: Box, { free }: Board): number => (free(grown(box, CLOSE)) ? 0 : 0.8);

export interface Option {
  readonly label: Label;
  /** Lines that run through it, and how far it is from where one looks first. */
  readonly cost: number;
}

/** The part of the curve inside a box; null where too little of the line would be left. */
export const gapOf = ({ x, y, last }: Walk, box: Box): readonly [number, number] | null => {
  const [left, right, top, bottom] = [box.x, box.x + box.width, box.y + box.height / 2 - CUT, box.y + box.height / 2 + CUT];
  const isIn = (i: number): boolean => {
    const [across, down] = [x[i] ?? 0, y[i] ?? 0];
    return across > left && across < right && down > top && down < bottom;
  };
  let [from, to] = [0, last];
  while (from <= to && !isIn(from)) from++;
  if (from > to) return null;
  while (to > from && !isIn(to)) to--;
  const seen = (i: number, j: number): number => Math.hypot((x[i] ?? 0) - (x[j] ?? 0), (y[i] ?? 0) - (y[j] ?? 0));
  return seen(0, from) >= LEFT_OVER && seen(to, last) >= LEFT_OVER + HEAD ? [from / last, to / last] : null;
};

export interface Target {
  readonly id: string;
  readonly fan: string;
  readonly curve: Cubic;
  readonly walk: Walk;
}

interface Place {
  readonly t: number;
  /** On the line, left or right of it, above or below it. */
  readonly side: readonly [across: -1 | 0 | 1, down: -1 | 0 | 1];
  /** What it costs though no line runs through it. */
  readonly cost: number;
}
const farness = (t: number): number => Math.abs(t - 0.5) * 2;
const byCost = (list: readonly Place[]): readonly Place[] => [...list].sort((p, q) => p.cost - q.cost);
const steepPlaces = byCost([
  ...places.map((t): Place => ({ t, side: [0, 0], cost: farness(t) })),
  ...places.slice(0, 19).flatMap((t): readonly Place[] => [
    { t, side: [1, 0], cost: 1.2 + farness(t) },
    { t, side: [-1, 0], cost: 1.2 + farness(t) },
  ]),
]);
/** A level line that is too short to be cut carries its words above or below it. */
const levelPlaces = byCost([
  ...steepPlaces,
  ...places.slice(0, 19).flatMap((t): readonly Place[] => [
    { t, side: [0, -1], cost: 1.3 + farness(t) },
    { t, side: [0, 1], cost: 1.3 + farness(t) },
  ]),
]);

/** The cheapest free place for a caption along its line, if there is one below `limit`. */
export const inlineOption = (
  { id, fan, curve, walk }: Target,
  caption: Caption,
  type: Type,
  board: Board,
  limit: number,
  free: (box: Box) => boolean = board.free,
): Option | undefined => {
  const [width, height] = [captionWidth(caption, type), captionHeight(type)];
  const [start, , , end] = curve;
  const own = new Set([id]);
  const none: ReadonlySet<string> = new Set();
  let best: Option | undefined;
  for (const { t, side, cost: least } of Math.abs(end.y - start.y) <= LEVEL * Math.abs(end.x - start.x) ? levelPlaces : steepPlaces) {
    // The others cost no less.
    if (least >= (best?.cost ?? limit)) break;
    const [across, down] = side;
    const on = across === 0 && down === 0;
    const at = pointAt(curve, t);
    const box = around({ x: at.x + across * (width / 2 + 5), y: at.y + down * (height / 2 + 3) }, width, height);
    if (!free(box)) continue;
    const gap = on ? gapOf(walk, box) : null;
    if (on && !gap) continue;
    const cost = least + closeness(box, board) + CROSSED * board.crossed(on ? grown(box, -1) : box, on ? own : none, Math.ceil(((best?.cost ?? limit) - least) / CROSSED));
    if (cost < (best?.cost ?? limit)) best = { label: labelAt(id, fan, caption, type, box, null, gap), cost };
  }
  return best;
};
