/**
 * Cues before the clause whose subject speaks, "Citing low pay, the clerks left", "In asking that it rain, X said", and what an absolute
 * phrase holds, "With forecasters predicting rain, prices fell": what is said ends at the comma where that clause begins.
 */
import { among } from '../among';
import { isNoun, isVerb, type NounPhrase } from '../syntax/chunk';
import { quotationOf } from './content';
import { isCue } from './cue';
import type { CueClause, CueVerb, StatementContext } from './context';

export interface Fronted {
  readonly subjects: readonly NounPhrase[];
  /** Token of the comma (or of the mark after it). */
  readonly until: number;
}

/** Of a gerund that opens its sentence, or stands in a phrase that opens it; else null. */
export const frontedAt = (context: StatementContext, { at, verb }: CueClause): Fronted | null => {
  const { chunks, clauses, tokens } = context.parse;
  const opens = at === 0 || (at === 1 && among('preposition|subordinator|adverb', chunks[0]?.type ?? ''));
  const absolute = !opens && tokens[0]?.lower === 'with' && chunks.slice(1, at).every((c) => !isVerb(c) || c.form !== 'finite');
  if (verb.form !== 'gerund' || !(opens || absolute) || quotationOf(context, tokens[verb.head]?.start ?? 0)) return null;
  for (let i = at + 1; i < chunks.length; i++) {
    const comma = chunks[i];
    if (comma?.type !== 'comma' || comma.word !== ',') continue;
    const next = chunks[i + 1]?.type === 'quote' ? i + 2 : i + 1;
    const subject = chunks[next];
    const main = isNoun(subject) ? clauses.find((c) => c.at > next && c.verb.form === 'finite' && !c.relative && (c.content < 0 || clauses[c.content]?.at === at) && c.conjunction === '' && c.subjects.includes(subject)) : undefined;
    // "Calling it a bubble was a mistake, he said"
    const other = clauses.some((c) => c.at > at && c.at < i && c.verb.form === 'finite' && !c.relative && c.content < 0 && c.conjunction === '');
    if (main) return other ? null : { subjects: main.subjects, until: comma.from };
  }
  return null;
};

/** "Calling it a “bubble,” the memo states that": does a cue of the same subject open the sentence? Then what it says is its own. */
export const isAfterFronted = (context: StatementContext, { from }: Pick<CueVerb, 'from'>): boolean => {
  const first = context.parse.clauses.find((c) => c.verb.form === 'gerund' && c.at <= 1 && isCue(c.verb.lemma));
  return first !== undefined && from > first.verb.head && (frontedAt(context, first)?.subjects.some((s) => s.from === from) ?? false);
};

/** "Lacking proof of their claim that it rained, they left": offset of the comma that ends what opens the sentence, if it lies past `offset`; or -1. */
export const frontEnd = (context: StatementContext, offset: number): number => {
  const first = context.parse.clauses.find((c) => c.verb.form === 'gerund' && c.at <= 1);
  const front = first ? frontedAt(context, first) : null;
  const end = context.parse.tokens[front?.until ?? -1]?.start ?? -1;
  return end > offset ? end : -1;
};

/** "After he said that it rained, they left": token of the comma that ends the clause which opens the sentence and holds the cue, or -1. */
export const openingEnd = (context: StatementContext, { at, verb }: CueClause): number => {
  const { chunks, clauses, tokens } = context.parse;
  if (chunks[0]?.type !== 'subordinator' || !among('after|before|when|since|because|although|though|once', chunks[0].word) || verb.form !== 'finite' || chunks.slice(1, at).some((c) => c.type === 'comma' || isVerb(c))) return -1;
  for (let i = at + 1; i < chunks.length; i++) {
    const [comma, subject, next] = chunks.slice(i, i + 3);
    if (comma?.type === 'comma' && comma.word === ',' && isNoun(subject) && isVerb(next) && next.form === 'finite' && clauses.some((c) => c.verb === next && c.subjects.includes(subject)) && !quotationOf(context, tokens[comma.from]?.start ?? 0)) return comma.from;
  }
  return -1;
};
