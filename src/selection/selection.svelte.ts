/** The selection: the picks as they change, kept in step with the address and with Back and Forward. */
import type { Focus } from '../model/focus';
import type { Counting } from '../model/provenance';
import { families, type Family } from '../model/relationship';
import { noPicks, type Picks } from './picks';
import { fragmentOf, readFragment } from './url';

/** What the selection needs of a window; a test gives its own. */
export interface Address {
  /** The fragment of the current address, with its `#`, or ''. */
  read: () => string;
  /** A new step that Back returns from; '' takes the fragment away. */
  push: (fragment: string) => void;
}

const sameFocus = (a: Focus | null, b: Focus | null): boolean => a?.kind === b?.kind && a?.id === b?.id;

export class Selection {
  picks: Picks = $state.raw(noPicks);
  /** What the address asked for and this page does not know. */
  unknown: readonly string[] = $state.raw([]);
  readonly #address: Address;

  constructor(address: Address) {
    this.#address = address;
    this.restore();
  }

  /** Reads the address: at the start, and when the reader goes back or forward. */
  restore = (): void => {
    const { picks, unknown } = readFragment(this.#address.read());
    // The same families stay the same list, so that nothing is drawn anew for them.
    const same = picks.families.join() === this.picks.families.join();
    this.picks = same ? { ...picks, families: this.picks.families } : picks;
    this.unknown = unknown;
  };

  /** Choosing what is chosen already leaves no step in the history. */
  choose = (focus: Focus | null): void => {
    if (!sameFocus(focus, this.picks.focus)) this.#commit({ ...this.picks, focus });
  };
  toggle = (family: Family): void => {
    const chosen = this.picks.families;
    this.#commit({ ...this.picks, families: families.filter((f) => chosen.includes(f) !== (f === family)) });
  };
  count = (counting: Counting): void => {
    if (counting !== this.picks.counting) this.#commit({ ...this.picks, counting });
  };
  /** '' takes in again what was left out. */
  leaveOut = (report: string): void => {
    if (report !== this.picks.without) this.#commit({ ...this.picks, without: report });
  };
  showAllFamilies = (): void => {
    if (this.picks.families.length > 0) this.#commit({ ...this.picks, families: [] });
  };
  dismiss = (): void => {
    this.unknown = [];
  };

  #commit(picks: Picks): void {
    this.picks = picks;
    this.unknown = [];
    this.#address.push(fragmentOf(picks));
  }
}
