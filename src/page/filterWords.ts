/** The words of the filters: what each facet and each of its values is called on the page. */
import type { Catalogue } from '../model/catalogue';
import type { DateWindow } from '../model/dateWindow';
import { windowText } from '../model/dateWindow';
import { NOBODY } from '../model/focus';
import { families, typeNames } from '../model/relationship';
import { reportName } from '../model/reportName';
import { familyNames, verbs } from '../model/wording';
import { dateWords } from '../parts/dateWords';
import type { Facet, ListFacet } from '../selection/picks';
import { capitalised } from './numberWord';

export const facetNames: Readonly<Record<Facet, string>> = {
  date: 'Date',
  actor: 'Actor',
  family: 'Family',
  type: 'Type',
  weapon: 'Weapon',
  place: 'Place',
  speaker: 'Speaker',
  report: 'Report',
  polarity: 'Said or denied',
  modality: 'How firmly',
  text: 'Search',
  without: 'Without',
};

/** Facets whose values say by themselves what they are about. */
const plain: readonly Facet[] = ['family', 'type', 'polarity', 'modality', 'without'];

/** "Sept 2015–Nov 2016", "since 1 Sept 2015", "until 30 Nov 2016". */
export const windowWords = (window: DateWindow): string => dateWords(windowText(window), window.from, window.to);

const familyWords = (value: string): string | undefined => families.filter((family) => family === value).map((family) => familyNames[family])[0];
const typeWords = (value: string): string | undefined => typeNames.filter((type) => type === value).map((type) => capitalised(verbs[type].label))[0];

export const valueWords = (facet: ListFacet, value: string, catalogue: Catalogue): string => {
  switch (facet) {
    case 'actor':
    case 'speaker':
      return value === NOBODY ? 'Nobody named' : (catalogue.actors.get(value)?.name ?? value);
    case 'weapon':
      return catalogue.weapons.get(value)?.name ?? value;
    case 'place':
      return catalogue.places.get(value)?.name ?? value;
    case 'report':
      return capitalised(reportName(value, catalogue));
    case 'family':
      return familyWords(value) ?? value;
    case 'type':
      return typeWords(value) ?? value;
    case 'polarity':
    case 'modality':
      return capitalised(value);
  }
};

/** "Actor: Iran"; "Denied". */
export const labelled = (facet: Facet, words: string): string => (plain.includes(facet) ? words : `${facetNames[facet]}: ${words}`);
