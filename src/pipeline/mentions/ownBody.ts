/** "X, who commands the Y Council, said his council": a body that somebody near by has in its name. */
import { wordList } from '../among';
import type { Entity } from '../reading';
import type { NounPhrase } from '../syntax/chunk';
import type { Parse } from '../syntax/clause';
import type { Candidate } from './antecedent';

const OWN = wordList('his|her|its|their');
const BODIES = wordList('council|party|movement|front|brigade|committee|agency|institute|commission|union|army|group|militia|battalion');

/** The id of the only body among the candidates that has the noun of "his council" in its name, or ''. */
export const ownBody = ({ from, head, owner }: NounPhrase, { tokens }: Parse, entityOf: (id: string) => Entity | undefined, candidates: () => readonly Candidate[]): string => {
  const noun = tokens[head]?.lower ?? '';
  if (owner === null || owner[0] !== from || owner[1] !== from + 1 || !OWN.has(tokens[from]?.lower ?? '') || !BODIES.has(noun)) return '';
  const isBody = (id: string): boolean => entityOf(id)?.actorKind !== 'person' && (entityOf(id)?.name ?? '').toLowerCase().split(' ').includes(noun);
  const [only, more] = new Set(candidates().flatMap((c) => c.entities).filter(isBody));
  return only !== undefined && more === undefined ? only : '';
};
