/**
 * The height of an element as it changes, in CSS px, rounded up: told when it is another, and when asked for. A browser
 * draws no frame that is out of sight, and then observes no size: what is put in or taken out, and faces that arrive, are
 * heard of all the same.
 */
export interface Height {
  /** Tells the height as it is now, whether or not it was told before. */
  readonly again: () => void;
}

export const heightOf = (element: HTMLElement, tell: (height: number) => void): Height => {
  let last = -1;
  const look = () => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    tell(height);
  };
  new ResizeObserver(look).observe(element);
  new MutationObserver(look).observe(element, { childList: true, characterData: true, subtree: true });
  element.ownerDocument.fonts.addEventListener('loadingdone', look);
  return {
    again: () => {
      last = -1;
      look();
    },
  };
};
