/** The height of an element as it changes: told once a frame at most, and only when it is another. In CSS px, rounded up. */
export const heightOf = (element: HTMLElement, tell: (height: number) => void): (() => void) => {
  let last = -1;
  let waiting = 0;
  const observer = new ResizeObserver(() => {
    if (waiting !== 0) return;
    waiting = requestAnimationFrame(() => {
      waiting = 0;
      const height = Math.ceil(element.getBoundingClientRect().height);
      if (height === last) return;
      last = height;
      tell(height);
    });
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
    cancelAnimationFrame(waiting);
  };
};
