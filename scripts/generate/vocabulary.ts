/** The names that invented articles use: the lexicon's own. */
import type { Lexicon } from '../../src/pipeline/lexicon';
import type { Vocabulary } from './article';

export const vocabularyOf = (lexicon: Lexicon): Vocabulary => {
  const entities = [...lexicon.entities.values()];
  const names = (test: (e: (typeof entities)[number]) => boolean): readonly string[] => entities.filter(test).map((e) => e.name);
  return {
    actors: names((e) => ['state', 'armed_group', 'armed_force'].includes(e.actorKind)),
    people: names((e) => e.actorKind === 'person'),
    outlets: names((e) => e.actorKind === 'media'),
    places: names((e) => e.kind === 'place'),
    weapons: names((e) => e.kind === 'weapon'),
  };
};
