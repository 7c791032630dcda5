/** How a page is looked at: what a browser computes of it. Given to whoever draws, so that a picture can be drawn, and tested, without one. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
/** A stretch of text in one line of the page. */
export interface Line extends Box {
  readonly text: string;
}
/** Computed value of a CSS property, '' where there is none. */
export type Style = (property: string) => string;

/** All lengths are CSS px from the left and the top of the window. */
export interface Eyes {
  readonly style: (element: Element, pseudo?: '::before' | '::after') => Style;
  /** One for each line in which the element stands. */
  readonly boxes: (element: Element) => readonly Box[];
  readonly lines: (text: Text) => readonly Line[];
  /** From the user space of an `svg` element to the window: scale and shift. */
  readonly placed: (svg: Element) => { readonly scale: number; readonly x: number; readonly y: number };
  /** What is drawn in an `svg` element, in its user space; null where that cannot be said. */
  readonly extent: (svg: Element) => Box | null;
  /** Share of the height of a line that stands above its baseline. */
  readonly ascent: (style: Style) => number;
}

export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;

export const px = (length: string): number => Number.parseFloat(length) || 0;
/** Within 0.01 px. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;

/** The smallest box round them all. */
export const unionOf = (boxes: readonly Box[]): Box => {
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return { x, y, width: Math.max(...boxes.map((box) => box.x + box.width)) - x, height: Math.max(...boxes.map((box) => box.y + box.height)) - y };
};
