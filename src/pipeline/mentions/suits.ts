/** Whether somebody named before suits a pronoun: by number, sex and kind, and by what a possessive says is theirs. */
import { allOf, wordList } from '../among';
import { GUNMEN, REBELS } from '../rebels';
import type { Gender } from '../lexicon';
import type { Entity } from '../reading';
import { THINGS, type Candidate } from './antecedent';
import type { Form } from './binding';
import type { Genders } from './gender';
import { genderIn, isBand, isPeople, isSides } from './people';

interface Known {
  readonly entityOf: (id: string) => Entity | undefined;
  readonly genders: Genders;
}

const AIR = wordList('jets|warplanes|bombers|warships|navy');
const BAND = allOf(REBELS, GUNMEN, wordList('cadres'));
const OF_STATES = wordList('parliament|government|minister|embassy|ambassador|capital|citizens|airspace|borders?|constitution|economy|neighbou?rs|premier|king|monarch');
const VENUE = /\b(?:forum|summit|conference|festival|convention|games|olympics|expo|fair)$/i;
/** Does the candidate suit the pronoun? 'stop' = somebody unnamed does, so nobody is named. */
export const suits = (form: Exclude<Form, 'we' | 'i'>, sex: Gender, candidate: Candidate, { entityOf, genders }: Known, sides: number): boolean | 'stop' => {
  if (candidate.unnamed === THINGS) return form === 'they' ? 'stop' : false;
  if (candidate.unnamed !== '') {
    const many = candidate.unnamed === 'they' || isPeople(candidate.unnamed) || isSides(candidate.unnamed);
    if (isBand(candidate.unnamed)) return form === 'he' ? false : 'stop';
    const other = genderIn(candidate.unnamed);
    if (form === 'they') return many ? 'stop' : false;
    return form === 'he' && !many && (other === '' || other === sex) ? 'stop' : false;
  }
  const entities = candidate.entities.map(entityOf);
  if (entities.some((e) => e === undefined)) return false;
  const [first] = entities;
  const persons = entities.filter((e) => e?.actorKind === 'person').length;
  // "said a Jordanian official. He denied": one of a state’s or group’s.
  if (form === 'he' && entities.length === 1 && candidate.number === 'one' && first?.actorKind === 'group' && first.known === 'discovered' && first.partOf !== '') return true;
  if (form === 'he') return entities.length === 1 && persons === 1 && first !== undefined && (genders.of(first) === '' || genders.of(first) === sex);
  // "he told AFP. It …" is not the agency.
  if (form === 'it') return entities.length === 1 && candidate.number !== 'many' && persons === 0 && !(first?.actorKind === 'group' && first.partOf) && (first?.actorKind !== 'media' || candidate.subject);
  if (entities.length > 1) return true;
  // "spoke at the Urban Forum. He accused them": not where it was.
  if (first !== undefined && VENUE.test(first.name)) return false;
  if (candidate.number === 'one') return false;
  // "they" of one state is a habit of the spoken word, and of the subject.
  return persons === 0 && first?.actorKind !== 'media' && (first?.actorKind !== 'state' || candidate.subject || candidate.number === 'many' || sides > 0);
};

/** "Its fighters" are no state’s, "its parliament" is. */
export const owns = (noun: string, kind: Entity['actorKind'] | undefined): boolean => !(AIR.has(noun) && kind === 'armed_group') && !(BAND.has(noun) && kind === 'state') && !(OF_STATES.has(noun) && (kind === 'armed_group' || kind === 'armed_force' || kind === 'organisation')) && !(noun === 'president' && (kind === 'armed_group' || kind === 'armed_force'));
