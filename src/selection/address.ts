/** The address bar as the selection sees it. */
import type { Address } from './selection.svelte';

interface Bar {
  readonly location: Pick<Location, 'hash' | 'pathname' | 'search'>;
  readonly history: Pick<History, 'pushState'>;
}

export const addressOf = ({ location, history }: Bar): Address => ({
  read: () => location.hash,
  push: (fragment) => history.pushState(null, '', fragment || location.pathname + location.search),
});
