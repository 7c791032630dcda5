/** What a step shows, worked out from its selection alone: its picks, the claims they leave, those of its focus, and its words. */
import type { Catalogue } from '../model/catalogue';
import type { Claim } from '../model/claim';
import { claimsOf } from '../model/focus';
import type { Step } from '../model/story';
import type { Columns } from '../selection/columns';
import { claimsLeft, maskOf, narrow } from '../selection/narrow';
import type { Facet, Picks } from '../selection/picks';
import { recogniser } from '../selection/recognise';
import { finderOf } from '../selection/search';
import { readFragment } from '../selection/url';
import { wordsOf } from './words';

export interface Shown {
  readonly picks: Picks;
  /** For a view that is blind to what it draws itself. */
  readonly claimsFor: (blind: readonly Facet[]) => readonly Claim[];
  /** Ids of the claims of the focus. */
  readonly marked: ReadonlySet<string>;
  /** Paragraphs; their numbers are of the focus where there is one, else of all that is left. */
  readonly words: readonly string[];
}

export const shownIn = ({ selection, text }: Step, columns: Columns, catalogue: Catalogue): Shown => {
  const { picks } = recogniser(columns)(readFragment(selection).picks);
  const { filters, focus } = picks;
  const misses = narrow(columns, filters, filters.text === '' ? null : finderOf(columns, catalogue)(filters.text));
  const left = claimsLeft(columns, misses);
  const chosen = claimsOf(focus, catalogue, left);
  return {
    picks,
    claimsFor: (blind) => claimsLeft(columns, misses, maskOf(blind)),
    marked: new Set(chosen.map((claim) => claim.id)),
    words: wordsOf(text, focus ? chosen : left, catalogue),
  };
};
