/** Arriving at the view that the address begins at: it is kept at the top while the views above it come to their height, until the reader does something. */

/** Longest wait for what is fetched, in ms. */
const PATIENCE = 8_000;
const acts = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** `views` is the element that grows. Returns what ends it. */
export const arriveAt = (place: HTMLElement, views: Element): (() => void) => {
  const observer = new ResizeObserver(() => place.scrollIntoView({ block: 'start', behavior: 'instant' }));
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    for (const act of acts) removeEventListener(act, stop);
  };
  const timer = setTimeout(stop, PATIENCE);
  for (const act of acts) addEventListener(act, stop, { passive: true });
  observer.observe(views);
  return stop;
};
