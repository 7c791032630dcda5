/** An extract: what a reader takes away: the claims on the screen, what chose them, and where they are shown. */
import type { Catalogue } from '../model/catalogue';
import type { Claim } from '../model/claim';
import { claimRowsOf, type ClaimRow, type LinkOf } from '../model/claimRow';
import { narrowed } from './narrowed';
import type { Dataset } from '../model/dataset';

export interface Extract {
  readonly catalogue: Catalogue;
  /** In the order of the screen. */
  readonly claims: readonly Claim[];
  /** What chose them, in words: "All claims", "Russia supplies arms to Hezbollah". */
  readonly words: string;
  /** The address that shows them. */
  readonly link: string;
  /** The address that shows one thing among them. */
  readonly linkOf: LinkOf;
  /** Content hash of the data; '' where they have none. */
  readonly version: string;
}

export const LICENCE = 'The rows may be used freely; the words quoted belong to the publishers of the articles.';

export const rowsOf = ({ claims, catalogue, linkOf }: Extract): readonly ClaimRow[] => claimRowsOf(claims, catalogue, linkOf);
export const tablesOf = ({ claims, catalogue }: Extract): Dataset => narrowed(claims, catalogue.dataset);
