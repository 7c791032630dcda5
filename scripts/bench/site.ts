/** What measures on the built site are given. */
import type { Browser } from 'playwright-core';

export interface Ground {
  /** Of the repository; the site built from it lies in `dist/`. */
  readonly root: string;
  readonly address: string;
  readonly browser: Browser;
}
