/** The selection: the picks as they change, kept in step with the address and with Back and Forward. */
import type { Focus } from '../model/focus';
import type { Counting } from '../model/provenance';
import { noFilters, noPicks, searchText, type Filters, type Picks } from './picks';
import type { Recognise } from './recognise';
import { fragmentOf, LONGEST, readFragment } from './url';

/** What the selection needs of a window; a test gives its own. */
export interface Address {
  /** The fragment of the current address, with its `#`, or ''. */
  read: () => string;
  /** A new step that Back returns from; '' takes the fragment away. */
  push: (fragment: string) => void;
}

const sameFocus = (a: Focus | null, b: Focus | null): boolean => a?.kind === b?.kind && a?.id === b?.id;
const keyOf = (filters: Filters): string => fragmentOf({ ...noPicks, filters });

export class Selection {
  // Each a state of its own: what follows from one is not asked again when another changes.
  filters: Filters = $state.raw(noPicks.filters);
  focus: Focus | null = $state.raw(noPicks.focus);
  counting: Counting = $state.raw(noPicks.counting);
  /** What the address asked for and this page does not know. */
  unknown: readonly string[] = $state.raw([]);
  /** Whether the last choice was refused because no link could hold it. */
  full = $state(false);
  readonly #address: Address;
  /** The picks as last committed: what is typed goes beyond them until it is settled. */
  #committed: Picks = noPicks;
  #recognise: Recognise = (picks) => ({ picks, unknown: [] });

  constructor(address: Address) {
    this.#address = address;
    this.restore();
  }

  get picks(): Picks {
    return { focus: this.focus, filters: this.filters, counting: this.counting };
  }
  #pick({ focus, filters, counting }: Picks): void {
    this.focus = focus;
    this.filters = filters;
    this.counting = counting;
  }

  /** Reads the address: at the start, and when the reader goes back or forward. */
  restore = (): void => {
    const read = readFragment(this.#address.read());
    const { picks, unknown } = this.#recognise(read.picks);
    // The same filters stay the same object, so that nothing is drawn anew for them.
    this.#pick(keyOf(picks.filters) === keyOf(this.filters) ? { ...picks, filters: this.filters } : picks);
    this.unknown = [...read.unknown, ...unknown];
    this.full = false;
    this.#committed = this.picks;
  };
  /** From now on only what the data know is picked. */
  know = (recognise: Recognise): void => {
    this.#recognise = recognise;
    this.restore();
  };

  /** Choosing what is chosen already leaves no step in the history. */
  choose = (focus: Focus | null): void => {
    if (!sameFocus(focus, this.focus)) this.#commit({ ...this.picks, focus });
  };
  filter = (filters: Filters): void => {
    if (keyOf(filters) !== keyOf(this.filters)) this.#commit({ ...this.picks, filters });
  };
  count = (counting: Counting): void => {
    if (counting !== this.counting) this.#commit({ ...this.picks, counting });
  };
  /** '' takes in again what was left out. */
  leaveOut = (report: string): void => this.filter({ ...this.filters, without: report });
  /** Focus and filters belong to the data: with others none of them holds. */
  letGo = (): void => {
    if (this.focus || keyOf(this.filters) !== '') this.#commit({ ...this.picks, focus: null, filters: noFilters });
  };
  clear = (): void => this.filter(noFilters);
  /** Shows what the text leaves while it is being typed; `settle` makes it a step. */
  typing = (typed: string): void => {
    const text = searchText(typed);
    if (text !== this.filters.text) this.filters = { ...this.filters, text };
  };
  settle = (): void => {
    if (keyOf(this.filters) !== keyOf(this.#committed.filters)) this.#commit(this.picks);
  };
  dismiss = (): void => {
    this.unknown = [];
    this.full = false;
  };

  #commit(picks: Picks): void {
    const fragment = fragmentOf(picks);
    this.unknown = [];
    this.full = fragment.length > LONGEST;
    this.#pick(this.full ? this.#committed : picks);
    if (this.full) return;
    this.#committed = picks;
    this.#address.push(fragment);
  }
}
