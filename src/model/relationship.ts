import { code, list, ref, text } from './field';
import { table, type Row } from './table';

export const families = ['material_support', 'cooperation', 'contact', 'conflict', 'position'] as const;
export type Family = (typeof families)[number];

interface TypeCodes {
  readonly family: Family;
  /** Symmetric: `source` is the first in the sentence. */
  readonly mutual: boolean;
  /** PLOVER and CAMEO, the event codes of political science. */
  readonly plover: string;
  readonly cameo: string;
}
const of = (family: Family, plover: string, cameo: string, mutual = false): TypeCodes => ({ family, mutual, plover, cameo });

/** The relationship types in the order in which they are listed everywhere. */
export const relationshipTypes = {
  supplies_arms: of('material_support', 'AID', '072'),
  trains: of('material_support', 'AID', '072'),
  gives_air_support: of('material_support', 'AID', '072'),
  funds: of('material_support', 'AID', '071'),
  aids: of('material_support', 'AID', '070'),
  coordinates_with: of('cooperation', 'COOPERATE', '062', true),
  fights_alongside: of('cooperation', 'COOPERATE', '062', true),
  shares_intelligence: of('cooperation', 'COOPERATE', '064'),
  allied_with: of('cooperation', 'SUPPORT', '050', true),
  backs: of('cooperation', 'SUPPORT', '051'),
  meets: of('contact', 'CONSULT', '040', true),
  communicates_with: of('contact', 'CONSULT', '040', true),
  strikes: of('conflict', 'ASSAULT', '195'),
  fights: of('conflict', 'ASSAULT', '190'),
  attacks: of('conflict', 'ASSAULT', '180'),
  threatens: of('conflict', 'THREATEN', '138'),
  opposes: of('conflict', 'REJECT', '120'),
  criticises: of('position', 'ACCUSE', '111'),
  designates_terrorist: of('position', 'SANCTION', '112'),
} as const satisfies Record<string, TypeCodes>;
export type RelationshipType = keyof typeof relationshipTypes;

const isType = (name: string): name is RelationshipType => name in relationshipTypes;
export const typeNames: readonly RelationshipType[] = Object.keys(relationshipTypes).filter(isType);

const familyByType: ReadonlyMap<string, Family> = new Map(typeNames.map((name) => [name, relationshipTypes[name].family]));
/** The family of what may be a type, as that of an event; '' where it is none. */
export const familyOf = (type: string): Family | '' => familyByType.get(type) ?? '';

export const relationships = table('relationships', 'A relationship claim.', ['claim'], {
  claim: ref('claims', 'The claim.'),
  source: ref('actors', 'Who.'),
  target: ref('actors', 'To or with whom.'),
  type: code(typeNames, 'What.'),
  family: code(families, 'Group of types.'),
  plover: text('PLOVER event code.'),
  cameo: text('CAMEO event code.'),
  weapons: list('Weapon ids.', 'weapons'),
});
export type Relationship = Row<typeof relationships>;
