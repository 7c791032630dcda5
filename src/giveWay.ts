/** The first look stands in the page as it comes; once the page itself is drawn behind it, it gives way. */

const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));
const stopOf = (element: Element | null): string => element?.closest('#first-look [data-stop]')?.getAttribute('data-stop') ?? '';

/**
 * Waits until `drawn` has settled and been painted. The mark that was held in the first look is held in the page then; the
 * one that was pressed, which a script in the page notes, is pressed.
 */
export const giveWay = async (page: HTMLElement, first: HTMLElement, drawn: Promise<unknown>): Promise<void> => {
  const { dataset } = document.documentElement;
  await drawn.catch(() => undefined);
  // Made, measured, painted.
  for (let i = 0; i < 3; i++) await frame();
  const pressed = dataset['pressed'] ?? '';
  const stop = pressed || stopOf(document.activeElement);
  delete dataset['first'];
  delete dataset['pressed'];
  first.remove();
  const mark = stop ? page.querySelector<SVGElement>(`[data-stop="${CSS.escape(stop)}"]`) : null;
  mark?.focus({ preventScroll: true });
  if (pressed) mark?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
};
