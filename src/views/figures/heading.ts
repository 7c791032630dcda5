/** Headings of figures: subject, measure and place: "Northern Front fighters in Arland", "Arland’s airstrikes", "Share of strikes: Arland". */
import type { ActorKind } from '../../model/actor';
import type { Saying } from './saying';

/** Kinds whose name stands before a noun as it is; the others need a genitive. */
const attributive: readonly (ActorKind | '')[] = ['armed_group', 'armed_force', 'party', 'media', 'organisation', 'group'];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const genitive = (name: string): string => `${name}’${name.endsWith('s') ? '' : 's'}`;

/** "Northern Front, in Arland, against the Harbour Guard"; what `unlessIn` says already is left out. */
export const whose = ({ figure, subject, place }: Saying, unlessIn = ''): string => {
  const parts = [subject, place && `in ${place}`, figure.object && figure.unit !== 'percent' && `against ${figure.object}`];
  const unsaid = parts.filter((part) => part && !unlessIn.toLowerCase().includes(part.toLowerCase()));
  return capital(unsaid.join(', '));
};

/** `shared`: whether all sayings under the heading have the subject and place of this one. */
export const headingOf = ({ figure, subject, subjectKind, place }: Saying, shared: boolean): string => {
  const measure = figure.measure || figure.unit || 'number';
  if (!shared) return capital(measure);
  const named = subject === '' || measure.toLowerCase().includes(subject.toLowerCase());
  const tail = place && !measure.toLowerCase().includes(` in ${place.toLowerCase()}`) ? ` in ${place}` : '';
  if (named) return capital(measure + tail);
  if (/ (of|that|who|on|against) /.test(measure)) return `${capital(measure + tail)}: ${subject}`;
  return capital(`${attributive.includes(subjectKind) ? subject : genitive(subject)} ${measure}${tail}`);
};
