/** The address bar as the selection sees it. */
import type { Address } from './selection.svelte';

export const addressOf = ({ location, history }: Window): Address => ({
  read: () => location.hash,
  push: (fragment) => history.pushState(null, '', fragment || location.pathname + location.search),
});
