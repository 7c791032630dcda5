/** The narrowing: what the filters of a selection leave of a dataset, for all views and for each that is blind to its own pick. */
import type { Catalogue } from '../model/catalogue';
import type { Claim } from '../model/claim';
import { columnsOf, type Columns } from './columns';
import { claimsLeft, maskOf, narrow, type Misses } from './narrow';
import { isChosen, listFacets, type Facet, type ListFacet } from './picks';
import { recogniser } from './recognise';
import type { Finder } from './search';
import type { Selection } from './selection.svelte';

/** Not every browser says when it has nothing to do. */
const whenIdle = (work: () => void): void => void ('requestIdleCallback' in globalThis ? requestIdleCallback(work) : setTimeout(work));

/** Lists of claims that are kept, so that Back finds what it returns to. */
const KEPT = 6;

/** Made while a component is set up, for one dataset; from then on the selection picks only what this dataset knows. */
export class Narrowing {
  readonly columns: Columns;
  readonly #selection: Selection;
  #finder: Finder | null = $state.raw(null);
  /** The same object as long as no filter changes, so that a new focus lays no view out again. */
  readonly #filters = $derived.by(() => this.#selection.filters);
  readonly misses: Misses = $derived.by(() => {
    const { text } = this.#filters;
    return narrow(this.columns, this.#filters, text === '' ? null : (this.#finder?.(text) ?? null));
  });
  readonly claims: readonly Claim[] = $derived.by(() => this.#left(0));
  /** What was left last, latest first. */
  #last: readonly (readonly Claim[])[] = [];

  constructor(selection: Selection, catalogue: Catalogue) {
    this.#selection = selection;
    this.columns = columnsOf(catalogue);
    selection.know(recogniser(this.columns));
    // What filtering needs is made while nothing else is done, before the reader comes to it.
    $effect(() => {
      const left: ListFacet[] = [...listFacets];
      const make = (): void => {
        const facet = left.shift();
        if (facet === undefined) return;
        this.columns.postings(facet);
        whenIdle(make);
      };
      whenIdle(make);
      return () => left.splice(0);
    });
    // The index is loaded when there is something to find.
    $effect(() => {
      if (this.#filters.text === '' || this.#finder) return;
      void import('./search').then(({ finderOf }) => (this.#finder = finderOf(this.columns, catalogue)));
    });
  }

  /** A view that draws what it filters by, or is asked to leave out, is blind to it. */
  claimsFor = (blind: readonly Facet[] = []): readonly Claim[] => (blind.some((facet) => isChosen(this.#filters, facet)) ? this.#left(maskOf(blind)) : this.claims);

  /** The same list where the same claims are left as before, or as they were a few choices ago: what is drawn of it is known. */
  #left(blind: number): readonly Claim[] {
    const next = claimsLeft(this.columns, this.misses, blind);
    const known = this.#last.find((last) => last.length === next.length && last.every((claim, i) => claim === next[i])) ?? next;
    this.#last = [known, ...this.#last.filter((last) => last !== known)].slice(0, KEPT);
    return known;
  }
}
