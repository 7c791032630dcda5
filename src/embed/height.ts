/**
 * The height of an element as it changes, in CSS px, rounded up: told when it is another, and when asked for. A browser
 * draws no frame that is out of sight, and then observes no size: a few looks by the clock see what came after loading.
 */
export interface Height {
  /** Tells the height as it is now, whether or not it was told before. */
  readonly again: () => void;
}
/** After loading, in ms. */
const LOOKS = [100, 400, 1000, 2500, 6000] as const;

export const heightOf = (element: HTMLElement, tell: (height: number) => void): Height => {
  let last = -1;
  const look = () => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    tell(height);
  };
  new ResizeObserver(look).observe(element);
  for (const after of LOOKS) setTimeout(look, after);
  return {
    again: () => {
      last = -1;
      look();
    },
  };
};
