/** Which of the picks that an address asks for are in the data: the others are named and left out. */
import type { Columns } from './columns';
import { codesOf, listFacets, withChosen, type Picks } from './picks';
import type { ReadPicks } from './url';

export type Recognise = (picks: Picks) => ReadPicks;

/** A code of the model is known although no claim has it: then nothing matches, and the page says so. */
export const recogniser =
  ({ postings }: Columns): Recognise =>
  (picks) => {
    let { filters } = picks;
    const unknown: string[] = [];
    for (const facet of listFacets) {
      if (codesOf[facet]) continue;
      const [known, strange] = [filters.chosen[facet].filter((id) => postings(facet).has(id)), filters.chosen[facet].filter((id) => !postings(facet).has(id))];
      unknown.push(...strange.map((id) => `${facet}=${id}`));
      if (strange.length > 0) filters = withChosen(filters, facet, known);
    }
    if (filters.without !== '' && !postings('report').has(filters.without)) {
      unknown.push(`without=${filters.without}`);
      filters = { ...filters, without: '' };
    }
    return { picks: { ...picks, filters }, unknown };
  };
