/** How the pane is moved by hand: the wheel zooms, a pointer drags, two pinch. What is pressed without being dragged is a click. */
import type { Point } from './curve';
import { dragged, isClick, lifted, pressed, still } from './gesture';
import { zoomed, type Pane, type Size } from './pane';

interface Given {
  /** Positions are counted from its upper left corner. */
  readonly frame: Element | null;
  readonly pane: Pane;
  readonly size: Size;
  readonly look: (pane: Pane) => void;
}

export class Steering {
  dragging = $state(false);
  readonly #given: () => Given;
  // Not drawn, so not state.
  #gesture = still;
  /** From a click on, until the pointer leaves, the wheel zooms without a key. */
  #engaged = false;

  constructor(given: () => Given) {
    this.#given = given;
  }

  readonly #at = ({ clientX, clientY }: MouseEvent): Point => {
    const box = this.#given().frame?.getBoundingClientRect();
    return { x: clientX - (box?.left ?? 0), y: clientY - (box?.top ?? 0) };
  };

  readonly wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey && !this.#engaged) return;
    const { pane, size, look } = this.#given();
    const next = zoomed(pane, Math.exp(-Math.max(-60, Math.min(60, event.deltaY)) * 0.006), this.#at(event), size);
    if (next.zoom === pane.zoom && !event.ctrlKey) return;
    event.preventDefault();
    look(next);
  };
  readonly down = (event: PointerEvent): void => {
    if (event.button === 0) this.#gesture = pressed(this.#gesture, event.pointerId, this.#at(event));
  };
  readonly move = (event: PointerEvent): void => {
    const { pane, size, look } = this.#given();
    const next = dragged(this.#gesture, event.pointerId, this.#at(event), pane, size);
    this.#gesture = next.gesture;
    if (next.pane === pane) return;
    if (!this.dragging && event.currentTarget instanceof Element) event.currentTarget.setPointerCapture(event.pointerId);
    this.dragging = true;
    look(next.pane);
  };
  readonly up = (event: PointerEvent): void => {
    this.#gesture = lifted(this.#gesture, event.pointerId);
    if (this.#gesture.pointers.length === 0) this.dragging = false;
  };
  readonly leave = (event: PointerEvent): void => {
    this.#engaged = false;
    if (!this.dragging) this.#gesture = lifted(this.#gesture, event.pointerId);
  };
  /** Whether a click is one, and not the end of dragging. */
  readonly click = (event: MouseEvent): boolean => {
    if (!isClick(this.#gesture) && event.detail > 0) return false;
    this.#engaged = true;
    return true;
  };
}
