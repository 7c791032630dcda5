/** The words in which the page speaks of a relationship: always as reported, denials in words. */
import { numberText } from './numberText';
import type { Family, RelationshipType } from './relationship';

export interface Verb {
  /** On a line in the network: "supplies arms". */
  readonly label: string;
  readonly denied: string;
  /** In a sentence between source and target: "supplies arms to". */
  readonly phrase: string;
  readonly deniedPhrase: string;
}
const verb = (label: string, denied: string, phrase = label, deniedPhrase = denied): Verb => ({ label, denied, phrase, deniedPhrase });

export const verbs: Readonly<Record<RelationshipType, Verb>> = {
  supplies_arms: verb('supplies arms', 'does not supply arms', 'supplies arms to', 'does not supply arms to'),
  trains: verb('trains', 'does not train'),
  gives_air_support: verb('gives air support', 'gives no air support', 'gives air support to', 'gives no air support to'),
  funds: verb('funds', 'does not fund'),
  aids: verb('aids', 'does not aid'),
  coordinates_with: verb('coordinates with', 'has not coordinated with'),
  fights_alongside: verb('fights alongside', 'does not fight alongside'),
  shares_intelligence: verb('shares intelligence', 'shares no intelligence', 'shares intelligence with', 'shares no intelligence with'),
  allied_with: verb('is allied with', 'is not allied with'),
  backs: verb('backs', 'does not back'),
  meets: verb('meets', 'has not met'),
  communicates_with: verb('keeps contact with', 'keeps no contact with'),
  strikes: verb('strikes', 'does not strike'),
  fights: verb('fights', 'does not fight'),
  attacks: verb('attacks', 'has not attacked'),
  threatens: verb('threatens', 'does not threaten'),
  opposes: verb('opposes', 'does not oppose'),
  criticises: verb('criticises', 'does not criticise'),
  designates_terrorist: verb('considers terrorist', 'does not consider terrorist', 'considers a terrorist group:', 'does not consider a terrorist group:'),
};

const ofMany: Readonly<Record<string, string>> = { is: 'are', has: 'have', does: 'do' };
/** "supplies arms" → "supply arms", "is allied" → "are allied". */
const plural = (words: string): string => words.replace(/^\w+/, (first) => ofMany[first] ?? first.replace(/ies$/, 'ys').replace(/s$/, ''));
/** Of subjects that are many: "the militias supply arms to". */
export const pluralVerb = ({ label, denied, phrase, deniedPhrase }: Verb): Verb => verb(plural(label), plural(denied), plural(phrase), plural(deniedPhrase));

export const familyNames: Readonly<Record<Family, string>> = {
  material_support: 'Material support',
  cooperation: 'Cooperation',
  contact: 'Contact',
  conflict: 'Conflict',
  position: 'Position',
};

/** `3 articles`, `1 article`. */
export const count = (n: number, noun: string, plural = `${noun}s`): string => `${numberText(n)} ${n === 1 ? noun : plural}`;
