/** The shallow parse of a sentence: tokens corrected, chunks, clauses. */
import { withAcronyms } from './acronym';
import type { Span } from '../span';
import type { Token } from '../token';
import type { Chunk } from './chunk';
import { chunksOf } from './chunker';
import { withOpeners } from './clauseOpener';
import { clausesOf } from './clauses';
import type { Parse } from './clause';
import { retag } from './retag';
import { withInsertions } from './insertion';
import { withLabels } from './labelled';
import { withTimes } from './trailingTime';
import { withWholeNames } from './wholeName';
import { withOpening } from './opening';
import { rejoined } from './splitVerb';

/** A sentence to be parsed: its words as tagged, the names in it, and the token after the dateline, which is no part of it. */
export interface Unparsed {
  readonly tokens: readonly Token[];
  readonly names: readonly Span[];
  readonly opens: number;
}
/** Each puts chunks together or takes them apart, in this order. */
const steps: readonly ((chunks: readonly Chunk[], tokens: readonly Token[], names: readonly Span[]) => readonly Chunk[])[] = [withWholeNames, withAcronyms, withLabels, withInsertions, rejoined, withOpening, withTimes, withOpeners];

/** All sentences go through a step before the next one begins: its code and words stay in the processor’s caches meanwhile. */
export const parsesOf = (sentences: readonly Unparsed[]): readonly Parse[] => {
  const tagged = sentences.map(({ tokens, names, opens }) => ({ names, opens, tokens: retag(tokens, names) }));
  const first = tagged.map(({ tokens, opens }) => chunksOf(tokens, opens));
  const chunked = steps.reduce((all, step) => tagged.map(({ tokens, names }, i) => step(all[i] ?? [], tokens, names)), first);
  return tagged.map(({ tokens }, i): Parse => {
    const chunks = chunked[i] ?? [];
    return { tokens, chunks, clauses: clausesOf(chunks, tokens) };
  });
};

export const parseSentence = (tokens: readonly Token[], names: readonly Span[], opens = 0): Parse => parsesOf([{ tokens, names, opens }])[0] ?? { tokens, chunks: [], clauses: [] };
