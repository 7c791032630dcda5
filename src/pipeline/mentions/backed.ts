/** Whose they are in a name that says so: "Russia" in "Russia-backed rebels", a name of the lexicon. */
import type { Lexicon } from '../lexicon';
import type { Entity, Sentence } from '../reading';
import { foundOf, type Found } from './found';
import { normalWord } from './word';

const BACKED: ReadonlySet<string> = new Set(['backed', 'supported', 'sponsored', 'aligned', 'allied', 'funded', 'armed', 'trained']);
/** The names in `found`, and after each that holds its patron the patron; `add` keeps the entity. */
export const withPatrons = (sentence: Sentence, found: readonly Found[], { names }: Lexicon, add: (entity: Entity) => Entity): readonly Found[] => {
  const { tokens } = sentence;
  if (!found.some((m) => tokens[m.from + 1]?.text === '-' && m.to - m.from > 3)) return found;
  return found.flatMap((m) => {
    if (m.kind !== 'actor' || m.to < m.from + 4 || tokens[m.from + 1]?.text !== '-' || !BACKED.has(tokens[m.from + 2]?.lower ?? '')) return [m];
    const patron = names.get(normalWord(tokens[m.from]?.text ?? ''))?.single.find((n) => n.entity.kind === 'actor');
    return patron ? [m, foundOf(sentence.index, sentence, m.from, m.from + 1, add(patron.entity), 'alias', 'patron')] : [m];
  });
};
