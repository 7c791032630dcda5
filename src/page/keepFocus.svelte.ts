/** The keyboard's place: where a choice takes away what has the focus, the focus stays in the same part of the page. */
import { tick } from 'svelte';

/** Set up with a component; `given` is read to know of every choice. */
export const keepFocus = (given: () => unknown): void => {
  $effect.pre(() => {
    given();
    const held = document.activeElement;
    const part = held?.parentElement?.closest('[tabindex="-1"]');
    void tick().then(() => {
      if (!held || held.isConnected || document.activeElement !== document.body) return;
      const home = part?.isConnected ? part : document.getElementById('views');
      if (home instanceof HTMLElement) home.focus({ preventScroll: true });
    });
  });
};
