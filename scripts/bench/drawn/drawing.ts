/** A drawing that is measured in a page: ours and those of peers by the same steps. */
import type { Dataset } from '../../../src/model/dataset';
import type { GraphEdge, GraphNode } from '../../../src/export/graph';

export interface Happened {
  readonly id: string;
  readonly title: string;
  /** First and last day, ISO. */
  readonly start: string;
  readonly end: string;
}
export interface Content {
  readonly dataset: Dataset;
  /** The same as a graph and as events, in the form that peers take. */
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly events: readonly Happened[];
}
export interface Drawing {
  /** Closer by a factor around the middle. */
  readonly zoom: (factor: number) => void;
  /** To the right, in px; null where nothing is moved that way. */
  readonly pan: ((px: number) => void) | null;
}
export interface Draw {
  (target: HTMLElement, content: Content): Drawing | Promise<Drawing>;
}
/** ms. */
export interface Times {
  readonly first: number;
  readonly frames: readonly number[];
}

declare global {
  /** Set by a bundle of this folder. */
  var drawnIn: (content: Content) => Promise<Times>;
}

export const SIZE = { width: 1100, height: 640 } as const;
/** Steps closer, as many to the sides, and as many back. */
const STEPS = 12;

const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(() => done(performance.now())));
const painted = async (): Promise<void> => {
  await frame();
  await new Promise<void>((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done();
    port2.postMessage(null);
  });
};

const step = ({ zoom, pan }: Drawing, i: number): void => {
  if (i < STEPS) zoom(1.06);
  else if (i < 2 * STEPS) (pan ?? ((px) => zoom(px < 0 ? 1.06 : 1 / 1.06)))(i < 1.5 * STEPS ? -8 : 8);
  else zoom(1 / 1.06);
};

/** Makes it what the page calls: from nothing to painted, then a step every frame. */
export const offer = (draw: Draw): void => {
  globalThis.drawnIn = async (content) => {
    const target = document.getElementById('drawing');
    if (!target) throw new Error('drawing: no place for it');
    const from = performance.now();
    const drawing = await draw(target, content);
    await painted();
    const first = performance.now() - from;
    const frames: number[] = [];
    let last = await frame();
    for (let i = 0; i < 3 * STEPS; i++) {
      step(drawing, i);
      const now = await frame();
      frames.push(now - last);
      last = now;
    }
    return { first, frames };
  };
};
