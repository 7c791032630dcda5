/** Of two, the other one: "India and Pakistan fought. Delhi said its rival had fired first", "Chad accused Niger; its neighbour denied it". */
import { wordList } from '../among';
import type { Entity } from '../reading';
import type { NounPhrase } from '../syntax/chunk';
import type { Parse } from '../syntax/clause';
import { isNoun } from '../syntax/chunk';
import { headMentions, type Candidate } from './antecedent';
import type { Found } from './found';

const OTHER = wordList('rival|neighbou?r|foe|enemy|adversary|opponent|antagonist');

interface Surroundings {
  readonly own: readonly Found[];
  /** Of this sentence and those before, nearest first. */
  readonly candidates: () => readonly Candidate[];
  readonly entityOf: (id: string) => Entity | undefined;
}
/** Is the rival named in the phrase or beside it: "its rival X", "its rival, X"? */
const isNamed = ({ chunks }: Parse, phrase: NounPhrase, own: readonly Found[]): boolean => {
  const i = chunks.indexOf(phrase);
  const beside = [chunks[i - 2], chunks[i + 2]].filter((_, k) => chunks[k === 0 ? i - 1 : i + 1]?.type === 'comma');
  return own.some((m) => m.from >= phrase.from && m.to === phrase.to && m.basis !== 'pronoun') || [...beside, chunks[i + 1]].some((c) => isNoun(c) && headMentions(c, own).length > 0);
};

/** Whom "its rival" means, where "its" is `owner`; '' where that is told beside it or nobody knows. */
export const otherOf = (owner: string, parse: Parse, phrase: NounPhrase, sentence: number, { own, candidates, entityOf }: Surroundings): string => {
  if (!OTHER.has(parse.tokens[phrase.head]?.lower ?? '') || isNamed(parse, phrase, own)) return '';
  const near = candidates();
  const pair = near.find((c) => c.entities.length === 2 && c.entities.includes(owner));
  if (pair) return pair.entities.find((id) => id !== owner) ?? '';
  const kind = entityOf(owner)?.actorKind;
  const others = new Set(near.filter((c) => c.sentence >= sentence - 1 && !c.owner).flatMap((c) => c.entities).filter((id) => id !== owner && entityOf(id)?.actorKind === kind));
  const [only] = others;
  return others.size === 1 && only !== undefined ? only : '';
};
