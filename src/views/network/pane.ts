/** The pane: which part of the spread-out drawing is in view. */
import type { Box } from './box';
import type { Point } from './curve';

export interface Pane {
  /** 1 shows the whole; places spread with it, sizes stay. */
  readonly zoom: number;
  /** Upper left corner of what is seen, px of the spread drawing. */
  readonly x: number;
  readonly y: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}

export const whole: Pane = { zoom: 1, x: 0, y: 0 };
export const CLOSEST = 5;

const clamp = (value: number, high: number): number => Math.round(Math.max(0, Math.min(high, value)) * 10) / 10;

const kept = ({ zoom, x, y }: Pane, { width, height }: Size): Pane => ({ zoom, x: clamp(x, width * (zoom - 1)), y: clamp(y, height * (zoom - 1)) });

/** Closer or further by `factor`, with what is under `at` staying there. */
export const zoomed = (pane: Pane, factor: number, at: Point, size: Size): Pane => {
  const zoom = Math.round(Math.max(1, Math.min(CLOSEST, pane.zoom * factor)) * 100) / 100;
  const grow = zoom / pane.zoom;
  return kept({ zoom, x: (pane.x + at.x) * grow - at.x, y: (pane.y + at.y) * grow - at.y }, size);
};

const STEP = 1.4;
/** The pane that a key asks for, around the middle of what is seen: plus closer, minus further, 0 the whole; null for other keys. */
export const zoomOfKey = (key: string, pane: Pane, size: Size): Pane | null => {
  const middle = { x: size.width / 2, y: size.height / 2 };
  if (key === '+' || key === '=') return zoomed(pane, STEP, middle, size);
  if (key === '-') return zoomed(pane, 1 / STEP, middle, size);
  return key === '0' ? whole : null;
};

export const moved = (pane: Pane, dx: number, dy: number, size: Size): Pane => kept({ ...pane, x: pane.x - dx, y: pane.y - dy }, size);

const EDGE = 16;
/** Moved as little as it takes for all boxes to be in view, 16 px from the edge; where they are longer than the pane, their start. */
export const showing = (pane: Pane, boxes: readonly Box[], size: Size): Pane => {
  const reach = (from: number, starts: readonly number[], ends: readonly number[], long: number): number => {
    const [start, end] = [Math.min(...starts) - EDGE, Math.max(...ends) + EDGE];
    return start < from ? start : Math.min(start, Math.max(from, end - long));
  };
  const x = reach(pane.x, boxes.map((b) => b.x), boxes.map((b) => b.x + b.width), size.width);
  const y = reach(pane.y, boxes.map((b) => b.y), boxes.map((b) => b.y + b.height), size.height);
  return kept({ ...pane, x, y }, size);
};

/** How a drawing laid out for one pane is moved to be seen as in another, until it is laid out for that: CSS transform. */
export const movedFrom = (laid: Pane, seen: Pane): string => {
  const grow = seen.zoom / laid.zoom;
  return laid === seen ? 'none' : `translate(${laid.x * grow - seen.x}px, ${laid.y * grow - seen.y}px) scale(${grow})`;
};
