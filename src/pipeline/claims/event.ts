/**
 * Events: what a sentence says happened at a time that it names. "met with X in December", "the campaign started in
 * September", "the 2006 war with Y". One event for each date; durations and repeated times are none.
 */
import { among, wordList } from '../among';
import type { EventDraft, RelationshipDraft } from '../reading';
import type { TimeExpression } from '../dates/expression';
import type { Span } from '../span';
import { isNoun, type NounPhrase } from '../syntax/chunk';
import { rolledUp } from './belonging';
import type { ClaimContext } from './context';
import { FIRM, firmnessOf } from './firmness';
import { clauseOfTime } from './timed';
import { nounTitle, titleOf } from './title';

const REPORTING = wordList('report|publish|say|tell|write|release|quote|note|announce|warn|state|declare|issue|air|broadcast|print|post|claim|confirm|deny|reveal|comment|interview|tweet|disclose');
const FAR = 40;

/** The phrase whose noun the time goes before: "the 2006 war with Y"; a report of a day is told by its clause. */
const namedBy = ({ parse }: ClaimContext, time: Span): NounPhrase | null => {
  const { chunks, tokens } = parse;
  const chunk = chunks.find((c) => (tokens[c.from]?.start ?? 0) <= time.start && time.end <= (tokens[c.to - 1]?.end ?? 0));
  if (!isNoun(chunk) || (tokens[chunk.head]?.start ?? 0) < time.end || tokens[chunk.head]?.pos !== 'NOUN') return null;
  // "1 am (0000 GMT)"
  if (!/\p{L}{3}/u.test(tokens[chunk.head]?.text ?? '') || among('gmt|utc|bst|est', tokens[chunk.head]?.lower ?? '')) return null;
  return among('reports?|article|statement|story|interview|announcement|morning|evening|afternoon|night|week|month|year|years|end|start|beginning|times?', tokens[chunk.head]?.lower ?? '') ? null : chunk;
};

/** "up from 41 in 2014", "compared with May", "than in 2015": the time is another’s, with which this one is compared. */
const COMPARED = /\b(?:compared (?:with|to)|(?:up|down|rose|risen|grew|grown|climbed|increased|fell|fallen|dropped|declined) from|as against|than(?= (?:in|during|at|on) ))\b(?:(?! to )[^,;]){0,40}$/u;
const isCompared = ({ text, sentence }: ClaimContext, { start, form }: TimeExpression): boolean => form.type === 'same' || COMPARED.test(text.slice(Math.max(sentence.start, start - 80), start));

export const eventsOf = (context: ClaimContext, times: readonly TimeExpression[], relationships: readonly RelationshipDraft[]): readonly EventDraft[] => {
  const { found, sentence, parse } = context;
  const { tokens, clauses, chunks } = parse;
  const start = (token: number): number => tokens[token]?.start ?? sentence.start;
  const end = (token: number): number => tokens[token - 1]?.end ?? sentence.end;
  const drafts: EventDraft[] = [];
  for (const time of times) {
    if ((time.kind !== 'date' && time.kind !== 'time') || time.form.type === 'none' || time.form.type === 'now') continue;
    if (drafts.some((d) => d.date === time.start) || isCompared(context, time)) continue;
    const clause = clauseOfTime(context, time);
    const named = namedBy(context, time);
    // A dateline, a credit or the hour at the head of an entry is no event.
    if (!clause && !named) continue;
    if (time.kind === 'time' && time.start - sentence.start < 3) continue;
    // "at 1 am (0000 GMT) on Tuesday": the day tells it.
    if (time.kind === 'time' && clause && times.some((o) => o.kind === 'date' && clauseOfTime(context, o) === clause)) continue;
    const index = clause ? clauses.indexOf(clause) : -1;
    const phrases = named ? [named] : clause ? [...clause.subjects.filter((s) => Math.abs(clause.verb.from - s.from) < FAR), ...clause.objects, ...clause.phrases.flatMap((p) => p.nouns)] : [];
    const after = named ? chunks[chunks.indexOf(named) + 2] : undefined;
    const parts = named ? (isNoun(after) && chunks[chunks.indexOf(named) + 1]?.type === 'preposition' ? [named, after] : [named]) : clause ? [clause.verb, ...phrases] : [];
    const span: Span = parts.length > 0 ? { start: Math.min(time.start, ...parts.map((p) => start(p.from))), end: Math.max(time.end, ...parts.map((p) => end(p.to))) } : { start: sentence.start, end: sentence.end };
    const members = found.filter((m) => m.kind === 'actor' && (parts.length === 0 || parts.some((p) => p.from <= m.from && m.from < p.to)) && context.entityOf(m.entity));
    const verb = clause ? tokens[clause.verb.head] : undefined;
    const related = relationships.find((r) => !named && verb !== undefined && r.start <= verb.start && verb.end <= r.end) ?? relationships.find((r) => r.start >= (verb && !named ? verb.start : span.start) && r.end <= span.end);
    const reporting = !named && clause !== undefined && REPORTING.has(clause.verb.lemma);
    const firm = !named && index >= 0 ? firmnessOf(context, index) : FIRM;
    drafts.push({
      start: span.start,
      end: span.end,
      sentence: sentence.index,
      polarity: firm.polarity,
      modality: firm.modality,
      hedge: firm.hedge,
      negation: firm.negation,
      date: time.start,
      place: found.find((m) => m.kind === 'place' && m.basis !== 'alias' && m.start >= span.start && m.end <= span.end)?.entity ?? '',
      rule: named ? 'dated-noun' : 'dated-clause',
      title: named ? nounTitle(context, parts, times) : titleOf(context, clause, time, times, reporting),
      type: reporting ? 'reporting' : (related?.type ?? 'other'),
      actors: [...new Set(members.map((m) => rolledUp(context, m.entity)))],
    });
  }
  return drafts;
};
