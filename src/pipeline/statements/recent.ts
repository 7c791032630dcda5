/** Whom a pronoun or a count takes up among those who have spoken: "he added", "they said", "one of them", "a third". */
import { wordList } from '../among';
import { NOT_NAMED } from '../../model/actor';
import type { Gender } from '../lexicon';
import type { Recent, StatementContext } from './context';

/** Sentences back. */
const BACK = 4;
const SOME = wordList('both|some|many|most|several|all|others|one|another|two|three|(?:one|some|many|most|both|two|several|all) of (?:them|those|these)|(?:a|the) (?:first|second|third|fourth|other|others)|the two|neither|none|few');

export const isOne = (words: string): boolean => words === 'he' || words === 'she';
export const sexOfPronoun = (words: string): Gender => (words === 'she' ? 'f' : words === 'he' ? 'm' : '');
/** Does it name nobody by itself? `words` in lower case. */
export const isTaking = (words: string): boolean => isOne(words) || words === 'they' || words === 'it' || SOME.has(words);

const suits = (words: string, { number, sex }: Recent): boolean => {
  if (isOne(words)) return number === 'one' && (sex === '' || sex === sexOfPronoun(words));
  if (words === 'they') return number !== 'one';
  return words === 'it' ? number === 'body' : number === 'many';
};

/** Those who suit, the last first. */
export const takenUp = (words: string, sentence: number, recent: readonly Recent[]): readonly Recent[] => recent.filter((r) => sentence - r.sentence <= BACK && suits(words, r));

const isPlural = (name: string): boolean => /(?:s|people|police|men|women|children)(?: |$)/.test(name);

export const numberOf = (ids: readonly string[], entityOf: StatementContext['entityOf']): Recent['number'] => {
  if (ids.length > 1) return 'many';
  const entity = entityOf(ids[0] ?? '');
  if (entity?.actorKind === 'person') return 'one';
  // "the education department", as no name tells what it is, is a group too.
  return entity?.actorKind === 'group' && (entity.role !== NOT_NAMED || isPlural(entity.name)) ? 'many' : 'body';
};
