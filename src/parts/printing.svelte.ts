/** Whether the page is being put on paper: its drawings are then laid out for the width of a sheet, whatever the window is. */
import { flushSync } from 'svelte';
import { createSubscriber } from 'svelte/reactivity';

let now = false;
const subscribe = createSubscriber((update) => {
  // At once: the sheet is set as soon as the listeners are done.
  const turn = (event: Event) => {
    now = event.type === 'beforeprint';
    flushSync(update);
  };
  window.addEventListener('beforeprint', turn);
  window.addEventListener('afterprint', turn);
  return () => {
    window.removeEventListener('beforeprint', turn);
    window.removeEventListener('afterprint', turn);
  };
});

export const printing = {
  get now(): boolean {
    subscribe();
    return now;
  },
};
