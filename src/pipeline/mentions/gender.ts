/** Sex of a person, by role and given name; what a pronoun showed is remembered. */
import type { Gender } from '../lexicon';
import type { Entity } from '../reading';
import { genderIn } from './people';
import { normalWord } from './word';

export interface Genders {
  readonly of: (entity: Entity) => Gender;
  readonly learn: (id: string, gender: Gender) => void;
}

export const gendersBy = (givenNames: ReadonlyMap<string, Gender>): Genders => {
  const learned = new Map<string, Gender>();
  const of = (entity: Entity): Gender => {
    const known = learned.get(entity.id);
    if (known) return known;
    const [first = ''] = entity.name.split(/\s+/u);
    return genderIn(entity.role) || (givenNames.get(normalWord(first)) ?? givenNames.get(normalWord(first.split('-')[0] ?? '')) ?? '');
  };
  return { of, learn: (id, gender) => void (gender && !learned.has(id) && learned.set(id, gender)) };
};
