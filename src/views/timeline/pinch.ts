/** A pinch: two fingers on the drawing, whose distance zooms around the point between them. */

interface Finger {
  readonly pointerId: number;
  readonly clientX: number;
  readonly pointerType: string;
}

export class Pinch {
  readonly #fingers = new Map<number, number>();
  readonly #zoom: (factor: number, clientX: number) => void;

  constructor(zoom: (factor: number, clientX: number) => void) {
    this.#zoom = zoom;
  }
  readonly down = ({ pointerId, clientX, pointerType }: Finger): void => {
    if (pointerType === 'touch') this.#fingers.set(pointerId, clientX);
  };
  readonly move = ({ pointerId, clientX }: Finger): void => {
    if (!this.#fingers.has(pointerId)) return;
    const before = this.#spread();
    this.#fingers.set(pointerId, clientX);
    const after = this.#spread();
    if (before && after) this.#zoom(before.width / after.width, after.middle);
  };
  readonly up = ({ pointerId }: Finger): void => {
    this.#fingers.delete(pointerId);
  };

  #spread(): { readonly width: number; readonly middle: number } | null {
    const [a, b] = [...this.#fingers.values()];
    return a === undefined || b === undefined ? null : { width: Math.max(12, Math.abs(a - b)), middle: (a + b) / 2 };
  }
}
