/** What to remove where no claim matches, in the words of the chips. */
import type { Catalogue } from '../model/catalogue';
import { remediesOf, type Misses } from '../selection/narrow';
import { dropped, type Filters } from '../selection/picks';
import { chipsOf } from './chips';

export interface RemedyWords {
  /** “Weapon: rockets”; “Actor: Kestrel” and “Actor: Otter”. */
  readonly words: string;
  /** Claims that then match. */
  readonly claims: number;
  readonly filters: Filters;
}

/** More than these help nobody. */
const MOST = 3;

const listed = (names: readonly string[]): string => (names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`);

export const remedyWords = (misses: Misses, filters: Filters, catalogue: Catalogue): readonly RemedyWords[] => {
  const chips = chipsOf(filters, catalogue);
  return remediesOf(misses)
    .slice(0, MOST)
    .map((remedy) => ({
      words: listed(chips.filter(({ facet }) => remedy.facets.includes(facet)).map(({ words }) => `“${words}”`)),
      claims: remedy.claims,
      filters: remedy.facets.reduce(dropped, filters),
    }));
};
