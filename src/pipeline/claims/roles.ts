/** Agent and patient of a clause whatever its voice, and its prepositional phrases by their word. */
import type { NounPhrase } from '../syntax/chunk';
import type { Clause } from '../syntax/clause';
import { argumentsOf } from './argument';
import type { ClaimContext } from './context';

export interface Roles {
  /** Active subject, or what stands after "by". */
  readonly agents: readonly string[];
  readonly agentPhrases: readonly NounPhrase[];
  /** Active object, or passive subject. */
  readonly patients: readonly string[];
  readonly patientPhrases: readonly NounPhrase[];
  /** Noun phrases after one of these prepositions. */
  readonly after: (...words: readonly string[]) => readonly NounPhrase[];
}

export const rolesOf = (context: ClaimContext, clause: Clause): Roles => {
  const after = (...words: readonly string[]) => clause.phrases.filter((p) => words.includes(p.word)).flatMap((p) => p.nouns);
  const agentPhrases = clause.verb.passive ? after('by') : clause.subjects;
  const patientPhrases = clause.verb.passive ? clause.subjects : clause.objects;
  return { agents: argumentsOf(context, agentPhrases), agentPhrases, patients: argumentsOf(context, patientPhrases), patientPhrases, after };
};

/** Token range from the first to the last of the clause's parts. */
export const extentOf = (clause: Clause, phrases: readonly NounPhrase[] = []): readonly [number, number] => {
  const all = [clause.verb, ...phrases];
  return [Math.min(...all.map((p) => p.from)), Math.max(...all.map((p) => p.to))];
};
