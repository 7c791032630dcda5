/**
 * Skipping: what is far out of sight is neither styled, laid out nor painted anew with what is in sight. It is found, read
 * out, measured and printed as before; and as it is laid out once for every change, it keeps its true height meanwhile, so
 * that nothing moves when it comes near.
 */

/** Only where what marks reach beyond their view is painted, too. */
const isWhole = (): boolean => CSS.supports('overflow-clip-margin', '24px');

/** Attached to a part of a page with much on it: with little, a picture of the whole page is to show all of it.
 *  `given` is read to know of every change of its height; what is near is laid out in any case. */
export const skippedAfar =
  (given: () => unknown, isNear: () => boolean) =>
  (element: HTMLElement): (() => void) | undefined => {
    given();
    const isResting = element.style.contentVisibility === 'auto';
    if (!isWhole() || (isResting && isNear())) return undefined;
    let frame = 0;
    /** Once it has been laid out, with all that is fetched for it. */
    const rest = (frames = 2): void => {
      frame = requestAnimationFrame(() => {
        if (frames === 0) element.style.contentVisibility = 'auto';
        else rest(element.querySelector('[data-waiting]') ? 2 : frames - 1);
      });
    };
    element.style.contentVisibility = 'visible';
    rest();
    return () => cancelAnimationFrame(frame);
  };
