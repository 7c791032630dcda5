/** What a claim says, in words: "Russia supplies arms to Hezbollah", "Bakr assists the Houthis", "“some 70 percent”". */
import type { Catalogue } from './catalogue';
import type { Claim } from './claim';
import type { Relationship, RelationshipType } from './relationship';
import { pluralVerb, verbs, type Verb } from './wording';

type Known = Pick<Catalogue, 'actors' | 'relationships' | 'events' | 'figures'>;

export const nameOf = (id: string, { actors }: Pick<Catalogue, 'actors'>): string => actors.get(id)?.name ?? (id.replaceAll('-', ' ') || 'somebody not named');
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Names of many: "Russian armed forces", "Houthis", "Shiite militias"; not "Hamas", "Saraya al-Quds". */
const MANY = /(?:[^aious’']s|militias|guerrillas|houthis)$/i;
const ARABIC = /\bal-\S+$/i;
const isMany = (id: string, { actors }: Pick<Catalogue, 'actors'>): boolean => {
  const actor = actors.get(id);
  return actor !== undefined && /^(?:group|armed_group|armed_force)$/.test(actor.kind) && MANY.test(actor.name) && !ARABIC.test(actor.name);
};
/** The verb of a relationship as its source takes it. */
export const verbOf = (source: string, type: RelationshipType, catalogue: Pick<Catalogue, 'actors'>): Verb => (isMany(source, catalogue) ? pluralVerb(verbs[type]) : verbs[type]);

/** "Russia supplies arms to Hezbollah", "Russia does not back Hezbollah". */
export const sentenceOf = ({ source, target, type }: Relationship, denied: boolean, catalogue: Pick<Catalogue, 'actors'>): string => {
  const verb = type ? verbOf(source, type, catalogue) : null;
  return capital([nameOf(source, catalogue), verb ? (denied ? verb.deniedPhrase : verb.phrase) : 'is linked to', nameOf(target, catalogue)].join(' '));
};

/** A denial is said in words; what no table details is its quotation. */
export const claimedWords = (claim: Claim, catalogue: Known): string => {
  const denied = claim.polarity === 'denied';
  const relationship = catalogue.relationships.get(claim.id);
  if (relationship) return sentenceOf(relationship, denied, catalogue);
  const words = catalogue.events.get(claim.id)?.title || `“${catalogue.figures.get(claim.id)?.text || claim.quote}”`;
  return denied ? `Denied: ${words}` : words;
};
