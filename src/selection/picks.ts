/** The picks: the one changing thing of the page, what the reader has chosen. */
import type { Focus } from '../model/focus';
import type { Counting } from '../model/provenance';
import type { Family } from '../model/relationship';

export interface Picks {
  readonly focus: Focus | null;
  /** Claims of these families alone; all claims when empty. In the order of the model. */
  readonly families: readonly Family[];
  readonly counting: Counting;
  /** The report that is left out, to see what the page shows without it; '' = none. */
  readonly without: string;
}

export const noPicks: Picks = { focus: null, families: [], counting: 'reports', without: '' };
