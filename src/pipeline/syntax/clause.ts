/**
 * Clauses: each verb group with who does it, what it is done to, and its prepositional phrases. "The duo, who used
 * false names, met with X and spoke of Y" has three: used, met, spoke, all with "the duo" as subject.
 * A shallow reading of the chunks in order; no tree is built.
 */
import type { Token } from '../token';
import type { Chunk, NounPhrase, VerbGroup } from './chunk';

export { coordinated } from './list';

export interface PrepositionalPhrase {
  readonly word: string;
  readonly nouns: readonly NounPhrase[];
  /** Chunk index of the preposition. */
  readonly at: number;
}
export interface Clause {
  readonly verb: VerbGroup;
  /** Chunk index of the verb group. */
  readonly at: number;
  readonly subjects: readonly NounPhrase[];
  readonly objects: readonly NounPhrase[];
  readonly phrases: readonly PrepositionalPhrase[];
  /** Index in the list of clauses of the one whose verb governs this infinitive, gerund or participle ("began" of "fighting"), or -1. */
  readonly governor: number;
  /** Index of the clause that this one is the content of ("denied" of "denied that it armed them"), or -1. */
  readonly content: number;
  /** Index of the clause whose auxiliaries and governor this one shares ("did not arm or train them"), or -1. */
  readonly partner: number;
  /** if, unless, when, because, although, that, …; '' for a main clause. */
  readonly conjunction: string;
  readonly relative: boolean;
}
export interface Parse {
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  readonly clauses: readonly Clause[];
}
