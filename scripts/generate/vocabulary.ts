/** The names that invented articles use: the lexicon's own. */
import type { Lexicon } from '../../src/pipeline/lexicon';
import { MONTHS, type Story, type Vocabulary } from './article';
import { randomOf } from './random';

const STORIES = 400;
const SEED = 7;
/** They come in bursts: most fall into a few months. */
const storiesOf = ({ actors, outlets, weapons }: Omit<Vocabulary, 'stories'>): readonly Story[] => {
  const random = randomOf(SEED);
  const months = Array.from({ length: 120 }, (_, i) => `${MONTHS[(i * 7) % 12] ?? ''} ${2012 + ((i * 11) % 12)}`);
  return Array.from({ length: STORIES }, () => {
    const supplier = random.skewed(actors);
    return { outlet: random.skewed(outlets), supplier, recipient: random.skewed(actors.filter((actor) => actor !== supplier)), weapons: random.pick(weapons), when: random.skewed(months) };
  });
};

export const vocabularyOf = (lexicon: Lexicon): Vocabulary => {
  const entities = [...lexicon.entities.values()];
  const names = (test: (e: (typeof entities)[number]) => boolean): readonly string[] => entities.filter(test).map((e) => e.name);
  const vocabulary = {
    actors: names((e) => ['state', 'armed_group', 'armed_force'].includes(e.actorKind)),
    people: names((e) => e.actorKind === 'person'),
    outlets: names((e) => e.actorKind === 'media'),
    places: names((e) => e.kind === 'place'),
    weapons: names((e) => e.kind === 'weapon'),
  };
  return { ...vocabulary, stories: storiesOf(vocabulary) };
};
