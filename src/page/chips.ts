/** Chips: every filter that is chosen, in words, with what is left of the filters without it. */
import type { Catalogue } from '../model/catalogue';
import { families, type Family } from '../model/relationship';
import { reportName } from '../model/reportName';
import { listFacets, dropped, toggled, type Facet, type Filters } from '../selection/picks';
import { labelled, valueWords, windowWords } from './filterWords';

export interface Chip {
  readonly key: string;
  readonly facet: Facet;
  readonly words: string;
  /** Its hue; null where it has none. */
  readonly family: Family | null;
  readonly without: Filters;
}

export const chipsOf = (filters: Filters, catalogue: Catalogue): readonly Chip[] => {
  const { date, chosen, text, without } = filters;
  const chip = (facet: Facet, words: string, left: Filters, family: Family | null = null): Chip => ({ key: `${facet} ${words}`, facet, words: labelled(facet, words), family, without: left });
  return [
    ...(date ? [chip('date', windowWords(date), dropped(filters, 'date'))] : []),
    ...listFacets.flatMap((facet) =>
      chosen[facet].map((value) => {
        const family = facet === 'family' ? families.find((one) => one === value) : undefined;
        return { ...chip(facet, valueWords(facet, value, catalogue), toggled(filters, facet, value), family ?? null), key: `${facet} ${value}` };
      }),
    ),
    ...(text ? [chip('text', `“${text}”`, dropped(filters, 'text'))] : []),
    ...(without ? [chip('without', `Without ${reportName(without, catalogue)}`, dropped(filters, 'without'))] : []),
  ];
};
