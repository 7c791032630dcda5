/** The first look stands in the page as it comes; once the page itself is drawn behind it, it gives way. */

/** What can be held or pressed, of what the first look shows; its marks have names. */
const CONTROLS = ':is(a[href], button, input, summary, [tabindex]):not(svg *, #views > :not(:first-child) *)';

const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));
const isShown = (element: Element): boolean => element instanceof HTMLElement && element.offsetParent !== null;

/** What stands in the page for a control of the first look: the same mark, else what has the same place among as many. */
const twinOf = (control: Element, first: HTMLElement, page: HTMLElement): Element | null => {
  const stop = control.getAttribute('data-stop');
  if (stop !== null) return page.querySelector(`[data-stop="${CSS.escape(stop)}"]`);
  const [theirs, ours] = [first, page].map((root) => [...root.querySelectorAll(CONTROLS)].filter(isShown));
  return (theirs?.length === ours?.length && ours?.[theirs?.indexOf(control) ?? -1]) || null;
};

/**
 * Waits until `drawn` has settled and been painted. What was held or typed into in the first look is held in the page then;
 * what was pressed, which a script in the page marks, is pressed.
 */
export const giveWay = async (page: HTMLElement, first: HTMLElement, drawn: Promise<unknown>): Promise<void> => {
  await drawn.catch(() => undefined);
  // Made, measured, painted.
  for (let i = 0; i < 3; i++) await frame();
  const pressed = first.querySelector('[data-pressed]');
  const held = pressed ?? (first.contains(document.activeElement) ? document.activeElement : null);
  const twin = held && twinOf(held, first, page);
  delete document.documentElement.dataset['first'];
  first.remove();
  if (twin instanceof HTMLElement || twin instanceof SVGElement) twin.focus({ preventScroll: true });
  if (held instanceof HTMLInputElement && twin instanceof HTMLInputElement && held.value !== '') {
    twin.value = held.value;
    twin.dispatchEvent(new Event('input', { bubbles: true }));
  }
  if (pressed) twin?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
};
