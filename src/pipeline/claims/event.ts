/**
 * Events: what a sentence says happened at a time that it names. "met with X in December", "the campaign started in
 * September", "a military parade in mid-November". One event for each date; durations and repeated times are none.
 */
import type { EventDraft, RelationshipDraft } from '../reading';
import type { TimeExpression } from '../dates/expression';
import type { Span } from '../span';
import { isNoun } from '../syntax/chunk';
import type { Clause } from '../syntax/clause';
import type { ClaimContext } from './context';
import { firmnessOf } from './firmness';

const start = ({ parse }: ClaimContext, token: number): number => parse.tokens[token]?.start ?? 0;
const end = ({ parse }: ClaimContext, token: number): number => parse.tokens[token - 1]?.end ?? 0;

/** The clause that a time stands in: the nearest verb before it that is not cut off by another clause, else the next after it. */
const clauseOf = (context: ClaimContext, time: Span): Clause | undefined => {
  const { clauses, chunks, tokens } = context.parse;
  const at = chunks.findIndex((c) => (tokens[c.to - 1]?.end ?? 0) > time.start);
  const before = clauses.filter((c) => c.at < at);
  const after = clauses.filter((c) => c.at > at);
  const opens = chunks.slice(0, at).every((c) => !isNoun(c) && c.type !== 'verb') || (before.length === 0 && after.length > 0);
  if (opens) return after[0];
  const nearest = before.at(-1);
  // "…, he said on Monday": a comma and another verb between would make it that verb's.
  const gap = nearest ? chunks.slice(nearest.at + 1, at) : [];
  const comma = gap.findLastIndex((c) => c.type === 'comma');
  const next = after[0];
  if (comma >= 0 && next && nearest && next.subjects.some((s) => start(context, s.from) > time.end) && gap.slice(comma).length <= 2) return next;
  return nearest ?? after[0];
};

/** Subject, verb and object as printed, without the time itself: "The duo met with The Daily Beast separately". */
const titleOf = (context: ClaimContext, clause: Clause | undefined, time: Span, fallback: Span): string => {
  const { text, parse } = context;
  const clean = (s: string) => s.replace(/[\s\u00a0]+/gu, ' ').replace(/["“”]/gu, '').replace(/^[\s,;:–—-]+|[\s,;:–—.-]+$/gu, '');
  const short = (s: string) => {
    if (s.length <= 80) return s;
    const cut = s.slice(0, 80);
    return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40)).replace(/[\s,;:–—-]+(?:of|in|on|at|by|the|a|an|and|to|for|with|from|that|which)?$/u, '')} …`;
  };
  if (!clause) return short(clean(text.slice(fallback.start, fallback.end).replace(text.slice(time.start, time.end), '')));
  const subject = clause.subjects[0];
  const parts: Span[] = [];
  if (subject && subject.from < clause.verb.from) parts.push({ start: start(context, subject.from), end: end(context, clause.subjects.at(-1)?.to ?? subject.to) });
  const last = Math.max(clause.verb.to, ...clause.objects.map((o) => o.to), ...clause.phrases.slice(0, 2).flatMap((p) => p.nouns.map((n) => n.to)));
  parts.push({ start: start(context, clause.verb.from), end: end(context, last) });
  let words = parts.map((p) => text.slice(p.start, p.end)).join(' ');
  words = words.replace(text.slice(time.start, time.end), ' ').replace(/\s(?:in|on|at|since|by|during)\s*(?=$|[,.;]|\s(?:in|on|at|by|with|to)\s)/giu, ' ');
  void parse;
  return short(clean(words)).replace(/^\p{Ll}/u, (c) => c.toUpperCase());
};

export const eventsOf = (context: ClaimContext, times: readonly TimeExpression[], relationships: readonly RelationshipDraft[], fallbackActor: (clause: Clause) => boolean): readonly EventDraft[] => {
  const { found, sentence, entityOf } = context;
  const drafts: EventDraft[] = [];
  for (const time of times) {
    if (time.kind !== 'date' && time.kind !== 'time') continue;
    if (time.form.type === 'none' || time.form.type === 'now') continue;
    if (drafts.some((d) => d.date !== null && time.start >= d.start && time.end <= d.end && d.date === time.start)) continue;
    const clause = clauseOf(context, time);
    const from = clause ? Math.min(clause.subjects[0]?.from ?? clause.verb.from, clause.verb.from) : 0;
    const lastToken = clause ? Math.max(clause.verb.to, ...clause.objects.map((o) => o.to), ...clause.phrases.flatMap((p) => p.nouns.map((n) => n.to))) : 0;
    const span: Span = clause
      ? { start: Math.min(start(context, Math.max(0, clause.subjects[0] && clause.subjects[0].from < clause.verb.from && clause.verb.from - clause.subjects[0].from < 40 ? from : clause.verb.from)), time.start), end: Math.max(end(context, lastToken), time.end) }
      : { start: sentence.start, end: sentence.end };
    const actors = [...new Set(found.filter((m) => m.kind === 'actor' && m.start >= span.start && m.end <= span.end && entityOf(m.entity)).map((m) => m.entity))];
    const related = relationships.find((r) => r.start < span.end && span.start < r.end);
    const reporting = clause !== undefined && (fallbackActor(clause) || /^(?:report|publish|say|tell|write|release|quote|note|announce|warn)$/.test(clause.verb.lemma));
    const firm = clause ? firmnessOf(context, context.parse.clauses.indexOf(clause)) : { polarity: 'affirmed' as const, modality: 'stated' as const, hedge: null, negation: null };
    const place = found.find((m) => m.kind === 'place' && m.start >= span.start && m.end <= span.end)?.entity ?? '';
    drafts.push({
      ...span,
      sentence: sentence.index,
      polarity: firm.polarity,
      modality: firm.modality,
      hedge: firm.hedge,
      negation: firm.negation,
      date: time.start,
      place,
      rule: 'dated-clause',
      title: titleOf(context, clause, time, span),
      type: reporting ? 'reporting' : (related?.type ?? 'other'),
      actors,
    });
  }
  return drafts;
};
