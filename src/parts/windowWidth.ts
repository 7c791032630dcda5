/** How wide the window is, and what is assumed where there is none: the first look is drawn with the site, before anybody opens it. */
import { innerWidth } from 'svelte/reactivity/window';

export interface Assumed {
  /** Px. */
  readonly window: number;
  /** Of the column that a view has in it; 0 says that views wait until they are told. */
  readonly column: number;
}
let assumed: Assumed = { window: 1280, column: 0 };

/** Holds wherever there is no window, until something else is assumed. */
export const assume = (next: Assumed): void => {
  assumed = next;
};
/** Px; follows the window. */
export const windowWidth = (): number => innerWidth.current ?? assumed.window;
/** Px that a view is drawn in until its own room has been measured. */
export const columnAtFirst = (): number => (innerWidth.current === undefined ? assumed.column : 0);
