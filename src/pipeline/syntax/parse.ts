/** The shallow parse of a sentence: tokens corrected, chunks, clauses. */
import { withAcronyms } from './acronym';
import type { Span } from '../span';
import type { Token } from '../token';
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

/** `opens`: the token after the dateline, which is no part of the sentence. */
export const parseSentence = (tokens: readonly Token[], names: readonly Span[], opens = 0): Parse => {
  const tagged = retag(tokens, names);
  const named = withLabels(withAcronyms(withWholeNames(chunksOf(tagged, opens), tagged, names), tagged), tagged);
  const chunks = withOpeners(withTimes(withOpening(rejoined(withInsertions(named, tagged), tagged), tagged, names), tagged), tagged);
  return { tokens: tagged, chunks, clauses: clausesOf(chunks, tagged) };
};
