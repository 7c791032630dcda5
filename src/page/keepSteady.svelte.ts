/**
 * Steadiness: what the reader pressed, or else the view in the middle of the window, keeps its height on the screen while
 * a choice changes what is above it. Browsers hold on to what is at the upper edge instead, which may itself go.
 */

/** How long views may take to follow a choice, ms. */
const FOLLOWING = 800;
/** What does not stand in the flow of the page keeps its place by itself. */
const APART = 'aside, [role="dialog"]';

interface Held {
  readonly element: Element;
  /** Px from the top of the window. */
  readonly top: number;
}

const heldOf = (element: Element | null | undefined): Held | null => {
  if (!element?.isConnected || element.closest(APART)) return null;
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight ? { element, top } : null;
};
const inTheMiddle = (main: HTMLElement): Held | null => {
  const section = [...main.querySelectorAll('section[id]')].find((one) => one.getBoundingClientRect().bottom > innerHeight / 2);
  return heldOf(section);
};

/** Set up with a component, attached to what holds the views; `given` is read to know of every choice. */
export const keepSteady = (given: () => unknown): ((main: HTMLElement) => () => void) => {
  let main: HTMLElement | null = null;
  let pressed: Element | null = null;
  let held: Held | null = null;
  let timer = 0;
  const letGo = (): void => {
    held = null;
    clearTimeout(timer);
    document.documentElement.style.removeProperty('overflow-anchor');
  };
  const press = (event: Event): void => {
    pressed = event.target instanceof Element ? event.target : null;
  };
  const settle = (): void => {
    if (!held?.element.isConnected) return;
    const by = held.element.getBoundingClientRect().top - held.top;
    if (Math.abs(by) >= 1) scrollBy({ top: by, behavior: 'instant' });
  };
  $effect.pre(() => {
    given();
    if (!main) return;
    letGo();
    held = heldOf(pressed) ?? inTheMiddle(main);
    if (!held) return;
    document.documentElement.style.setProperty('overflow-anchor', 'none');
    timer = window.setTimeout(letGo, FOLLOWING);
  });
  return (element) => {
    main = element;
    const parts = new ResizeObserver(settle);
    for (const part of element.querySelectorAll('section[id], :scope > *')) parts.observe(part);
    const listen: readonly (readonly [string, (event: Event) => void])[] = [
      ['pointerdown', press],
      ['keydown', press],
      ['popstate', () => (pressed = null)],
      ['wheel', letGo],
      ['touchmove', letGo],
    ];
    for (const [type, heard] of listen) window.addEventListener(type, heard, { capture: true, passive: true });
    return () => {
      main = null;
      letGo();
      parts.disconnect();
      for (const [type, heard] of listen) window.removeEventListener(type, heard, { capture: true });
    };
  };
};
