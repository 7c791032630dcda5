/** Tells an element's width, px with its borders, when it is there and when it changes; unlike a binding it has nothing laid out for that. */
export const widthTo =
  (tell: (px: number) => void) =>
  (element: Element): (() => void) => {
    const observer = new ResizeObserver(([entry]) => tell(entry?.borderBoxSize[0]?.inlineSize ?? 0));
    observer.observe(element);
    return () => observer.disconnect();
  };
