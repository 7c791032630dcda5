/** Scopes: the sets of claims that can be taken away: what the page shows, what one view draws, what is chosen. */
import type { Catalogue } from '../model/catalogue';
import type { Claim } from '../model/claim';

export interface Scope {
  readonly key: 'page' | 'view' | 'chosen';
  /** In the dialog: "Who is said to do what to whom". */
  readonly name: string;
  readonly claims: readonly Claim[];
  /** In the files: "Actor: Iran; Conflict". */
  readonly words: string;
  /** Fragment of the address that shows them. */
  readonly fragment: string;
  /** The view as part of a file name. */
  readonly view: string;
}

export interface Showing {
  readonly catalogue: Catalogue;
  /** What the filters leave. */
  readonly claims: readonly Claim[];
  /** The filters in words; empty when there are none. */
  readonly filters: readonly string[];
  /** Fragments of the address with the filters alone, and with what is chosen. */
  readonly fragment: string;
  readonly focused: string;
  /** What is chosen, in words, and its claims; null when nothing is. */
  readonly chosen: { readonly words: string; readonly claims: readonly Claim[] } | null;
}
export interface Drawn {
  readonly name: string;
  readonly title: string;
  readonly draws?: (claim: Claim, catalogue: Catalogue) => boolean;
}

const joined = (words: readonly string[]): string => words.filter(Boolean).join('; ');

/** The view that was asked for first, then the page, then what is chosen. */
export const scopesOf = ({ catalogue, claims, filters, fragment, focused, chosen }: Showing, view: Drawn | null): readonly Scope[] => {
  const all = filters.length > 0 ? 'What the filters leave' : 'All that the page shows';
  const { draws } = view ?? {};
  return [
    ...(view ? [{ key: 'view', name: view.title, claims: draws ? claims.filter((claim) => draws(claim, catalogue)) : claims, words: joined([view.title, ...filters]), fragment, view: view.name } as const] : []),
    { key: 'page', name: all, claims, words: joined(filters) || 'All claims', fragment, view: '' },
    ...(chosen ? [{ key: 'chosen', name: chosen.words, claims: chosen.claims, words: joined([chosen.words, ...filters]), fragment: focused, view: 'evidence' } as const] : []),
  ];
};
