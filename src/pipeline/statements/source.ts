/**
 * Who a phrase of the source names: "Bakr", "a pair of X commanders", "a report this week by The Daily Beast", "the
 * report" (of the outlet named before), "some analysts" (nobody by name).
 */
import { isNoun, type NounPhrase } from '../syntax/chunk';
import type { Found } from '../mentions/found';
import { headMentions } from '../mentions/antecedent';
import { isDocument } from './cue';
import type { Source, StatementContext } from './context';

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];
const isMedia = (context: StatementContext, id: string): boolean => context.entityOf(id)?.actorKind === 'media';

/** Token index after the phrase and its complements: "of X", "by X", "with X", "in the X", appositions between commas. */
const complementEnd = ({ parse }: StatementContext, phrase: NounPhrase): number => {
  const { chunks, tokens } = parse;
  let i = chunks.indexOf(phrase) + 1;
  let end = phrase.to;
  for (; i < chunks.length; i++) {
    const chunk = chunks[i];
    if (!chunk) break;
    if (chunk.type === 'preposition' && /^(?:of|by|for|from|in|at|with|on|to)$/.test(chunk.word) && isNoun(chunks[i + 1])) {
      end = chunks[i + 1]?.to ?? end;
      i++;
    } else if (isNoun(chunk) && /^(?:this|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday)/.test(tokens[chunk.from]?.lower ?? '')) end = chunk.to;
    else if (chunk.type === 'verb' && chunk.form === 'participle' && !chunk.passive) end = chunk.to;
    else if (chunk.type === 'verb' && /^(?:publish|release|post|issue|write|conduct|carry|air|broadcast)$/.test(chunk.lemma) && !chunk.passive) end = chunk.to;
    else break;
  }
  return end;
};

/** The source that starts with `phrase` (or the coordinated `phrases`). */
export const sourceOf = (context: StatementContext, phrases: readonly NounPhrase[]): Source | null => {
  const { parse, found, lastOutlet } = context;
  const [first] = phrases;
  const last = phrases.at(-1);
  if (!first || !last) return null;
  const end = complementEnd(context, last);
  const span = { start: parse.tokens[first.from]?.start ?? 0, end: parse.tokens[end - 1]?.end ?? 0 };
  const head = parse.tokens[last.head]?.lower ?? '';
  const inside = found.filter((m) => m.kind === 'actor' && m.from >= first.from && m.to <= end);
  if (isDocument(head)) {
    // "a report by X", "X's report", "The X report": the outlet; else the one named before.
    const makers = unique(inside.map((m) => m.entity).filter((id) => isMedia(context, id) || context.entityOf(id)?.actorKind === 'government_body' || context.entityOf(id)?.actorKind === 'organisation'));
    const named = makers.length > 0 ? makers.slice(-1) : /^(?:the|that|this)$/.test(parse.tokens[first.from]?.lower ?? '') && lastOutlet ? [lastOutlet] : unique(inside.map((m) => m.entity)).slice(0, 1);
    return { ...span, speakers: named, via: [] };
  }
  const heads = unique(phrases.flatMap((p) => headMentions(p, found).map((m) => m.entity)));
  if (heads.length > 0) return { ...span, speakers: heads, via: [] };
  // "One of the commanders", "a pair of X commanders", "a spokesman for X", "X's spokesman"
  const wide = unique(widest(inside).map((m) => m.entity));
  return { ...span, speakers: wide.slice(0, 2), via: [] };
};
const widest = (found: readonly Found[]): readonly Found[] => found.filter((m) => !found.some((o) => o !== m && o.start <= m.start && o.end >= m.end && o.end - o.start > m.end - m.start));

/** Outlets that the clause names as the addressee or the occasion: "told Bild", "in an interview with Reuters", "in comments released by X". */
export const viaOf = (context: StatementContext, from: number, to: number, speakers: readonly string[]): readonly string[] => {
  const { parse, found } = context;
  const outlets: string[] = [];
  for (const mention of found) {
    if (mention.kind !== 'actor' || mention.from < from || mention.to > to || speakers.includes(mention.entity)) continue;
    const entity = context.entityOf(mention.entity);
    const words = parse.tokens.slice(from, mention.from).map((t) => t.lower).join(' ');
    if (entity?.actorKind === 'media' || (/\b(?:released|published|issued|posted|carried|quoted|aired|broadcast) by(?: the)?$/.test(words) && entity?.actorKind !== 'person')) outlets.push(mention.entity);
  }
  return unique(outlets);
};
