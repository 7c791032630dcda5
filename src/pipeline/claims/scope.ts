/** The words of a clause: from its subject (and the adverbials in front) to where the next clause begins. */
import { isVerb } from '../syntax/chunk';
import type { Clause, Parse } from '../syntax/clause';

/** Token range, half-open. */
export const scopeOf = ({ chunks, clauses, tokens }: Parse, clause: Clause): readonly [number, number] => {
  const first = clause.subjects[0];
  const own = first && first.from < clause.verb.from ? chunks.findIndex((c) => c === first) : clause.at;
  let from = own < 0 ? clause.at : own;
  while (from > 0) {
    const before = chunks[from - 1];
    if (!before || isVerb(before) || ['coordinator', 'subordinator', 'relative', 'stop'].includes(before.type) || (before.type === 'bracket')) break;
    from--;
  }
  const next = clauses.find((c) => c.at > clause.at && c.governor !== clauses.indexOf(clause) && !(c.relative && c.verb.form !== 'finite'));
  let until = chunks.length;
  if (next) {
    const subject = next.subjects[0];
    const opens = subject && subject.from >= clause.verb.to ? chunks.findIndex((c) => c === subject) : next.at;
    until = opens;
    const limit = clause.at + 1;
    while (until > limit && ['coordinator', 'subordinator', 'relative', 'comma', 'quote'].includes(chunks[until - 1]?.type ?? '')) until--;
  }
  return [chunks[from]?.from ?? 0, until >= chunks.length ? tokens.length : (chunks[until]?.from ?? tokens.length)];
};
