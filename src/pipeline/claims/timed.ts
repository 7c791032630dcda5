/** The clause that a time stands in: "shelled the town on Sunday, officials said" is of the shelling; "…, he said on Monday" of the saying. */
import { wordList } from '../among';
import type { Span } from '../span';
import { isNoun, isVerb } from '../syntax/chunk';
import type { Clause } from '../syntax/clause';
import type { ClaimContext } from './context';

const DATED = wordList('publish|release|issue|air|print|post|sign|make|hold|broadcast|date|take|kill|seize|capture|build|launch|found|establish|obtain|see');

export const clauseOfTime = ({ parse }: ClaimContext, time: Span): Clause | undefined => {
  const { clauses, chunks, tokens } = parse;
  const at = chunks.findIndex((c) => (tokens[c.to - 1]?.end ?? 0) > time.start);
  // A time between an auxiliary and its verb is the verb’s.
  const before = clauses.filter((c) => c.at <= at);
  const after = clauses.filter((c) => c.at > at);
  if (chunks.slice(0, at).every((c) => !isNoun(c) && !isVerb(c)) || (before.length === 0 && after.length > 0)) return after.find((c) => !c.relative && c.verb.form === 'finite') ?? after[0];
  const nearest = before.at(-1);
  if (!nearest) return after[0];
  const gap = chunks.slice(nearest.at + 1, at);
  const comma = gap.findLastIndex((c) => c.type === 'comma');
  const next = after[0];
  // "…, on Monday X said": a comma before, the subject of the next verb after.
  if (comma >= 0 && next && next.subjects.some((s) => (tokens[s.from]?.start ?? 0) > time.end) && gap.slice(comma).length <= 2) return next;
  // "struck a depot used by X on Sunday": of the main verb.
  if (nearest.relative && nearest.verb.form === 'participle' && !DATED.has(nearest.verb.lemma)) {
    const main = before.findLast((c) => c.verb.form === 'finite' && !c.relative);
    if (main && !gap.some((c) => c.type === 'comma')) return main;
  }
  if (nearest.relative && comma >= 0) return before.findLast((c) => !c.relative && c.verb.form === 'finite') ?? (next && !next.relative ? next : nearest);
  return nearest;
};
