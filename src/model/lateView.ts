/** A view's component, fetched when it is first asked for: a page that shows one view brings no other. */
import type { Component } from 'svelte';
import type { ViewProps } from './view';

export interface LateView<P extends ViewProps = ViewProps> {
  /** Null until it has been fetched. */
  readonly here: Component<P> | null;
  readonly fetch: () => Promise<Component<P>>;
}

export const lateView = <P extends ViewProps>(get: () => Promise<{ readonly default: Component<P> }>): LateView<P> => {
  let here: Component<P> | null = null;
  return {
    get here() {
      return here;
    },
    fetch: async () => (here ??= (await get()).default),
  };
};
