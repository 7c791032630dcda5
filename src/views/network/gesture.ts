/** Gestures: what fingers or a mouse do to the pane. One pointer drags it, two pinch it; less than 5 px is a click. */
import type { Point } from './curve';
import { moved, zoomed, type Pane, type Size } from './pane';

interface Pointer extends Point {
  readonly id: number;
}
export interface Gesture {
  readonly pointers: readonly Pointer[];
  /** Since the first pointer went down, px. */
  readonly travelled: number;
}
export const still: Gesture = { pointers: [], travelled: 0 };
const CLICK = 5;

export const isClick = ({ travelled }: Gesture): boolean => travelled < CLICK;
export const pressed = ({ pointers, travelled }: Gesture, id: number, at: Point): Gesture => ({
  pointers: [...pointers.filter((one) => one.id !== id), { id, x: at.x, y: at.y }],
  travelled: pointers.length === 0 ? 0 : travelled,
});
export const lifted = ({ pointers, travelled }: Gesture, id: number): Gesture => ({ pointers: pointers.filter((one) => one.id !== id), travelled });

/** The gesture and the pane after a pointer came to `at`. */
export const dragged = (gesture: Gesture, id: number, at: Point, pane: Pane, size: Size): { readonly gesture: Gesture; readonly pane: Pane } => {
  const last = gesture.pointers.find((one) => one.id === id);
  if (!last) return { gesture, pane };
  const [dx, dy] = [at.x - last.x, at.y - last.y];
  const travelled = gesture.travelled + Math.abs(dx) + Math.abs(dy);
  const next = { pointers: gesture.pointers.map((one) => (one === last ? { id, x: at.x, y: at.y } : one)), travelled };
  if (isClick(next)) return { gesture: next, pane };
  const other = next.pointers.find((one) => one.id !== id);
  if (!other) return { gesture: next, pane: pane.zoom > 1 ? moved(pane, dx, dy, size) : pane };
  const [was, is] = [Math.hypot(last.x - other.x, last.y - other.y), Math.hypot(at.x - other.x, at.y - other.y)];
  const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 };
  return { gesture: next, pane: moved(zoomed(pane, is / (was || 1), middle, size), dx / 2, dy / 2, size) };
};
