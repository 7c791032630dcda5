/**
 * "X said that …", "“…,” said X", "X told Y …", "“…,” he said, “…”", "X admitted to assisting …": a reporting verb
 * with its subject; what is said stands after it, before it, or on both sides.
 */
import { isNoun, isVerb, type Chunk, type NounPhrase } from '../syntax/chunk';
import type { Clause } from '../syntax/clause';
import { headMentions } from '../mentions/antecedent';
import type { Span } from '../span';
import { isReporting, OBJECT, SAY, TELL, THINK } from './cue';
import { sourceOf, viaOf } from './source';
import { trimmed, type Source, type StatementContext, type Utterance } from './context';

const word = (chunk: { readonly type: string; readonly word?: string } | undefined): string => chunk?.word ?? '';

/** "“…,” said Kirby": the verb after a comma or a quotation mark, the source right after the verb. */
const inverted = ({ parse, found, text }: StatementContext, clause: Clause): NounPhrase | null => {
  const { chunks, tokens } = parse;
  const before = chunks[clause.at - 1];
  const after = chunks[clause.at + 1];
  if (!isNoun(after) || !before || !['comma', 'quote'].includes(before.type) || !SAY.has(clause.verb.lemma)) return null;
  if (clause.verb.to !== after.from) return null;
  const named = headMentions(after, found).length > 0;
  const head = tokens[after.head];
  const person = head !== undefined && /(?:man|woman|er|or|ist|ian|official|analyst|source|resident|witness|minister|president|spokes\w+|chief|head|police|expert|activist|lawyer|diplomat)s?$/.test(head.lower);
  const next = tokens[after.to];
  const closes = !next || /^[.,;]$/.test(next.text) || next.pos === 'ADP' || next.pos === 'ADV' || /^who$/.test(next.lower) || text.charAt(next.start) === '(';
  return (named || person) && closes ? after : null;
};

const isPublishing = (chunk: Chunk | undefined): boolean => isVerb(chunk) && /^(?:release|publish|post|issue|air|broadcast|carry|conduct|hold|print)$/.test(chunk.lemma);

/** Token index after the addressee and the phrases of time, place and occasion: where what is said begins. */
const contentStart = ({ parse, found }: StatementContext, clause: Clause): number => {
  const { chunks, tokens } = parse;
  let i = clause.at + 1;
  if (TELL.has(clause.verb.lemma) && isNoun(chunks[i]) && !(chunks[i + 1]?.type === 'verb' && clause.verb.lemma !== 'tell')) i++;
  for (let steps = 0; steps < 8; steps++) {
    const chunk = chunks[i];
    if (chunk?.type === 'preposition' && isNoun(chunks[i + 1]) && /^(?:in|on|at|during|to|by|after|with|of|from|via|before|through|for)$/.test(chunk.word)) {
      // "said in comments released by X on Monday that": only when "that", a quotation or more such phrases follow.
      let j = i + 2;
      while (isPublishing(chunks[j])) j++;
      i = j;
      continue;
    }
    if (isNoun(chunk) && /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|week|month|year|january|february|march|april|june|july|august|september|october|november|december)$/.test(tokens[chunk.head]?.lower ?? '') && headMentions(chunk, found).length === 0) {
      i++;
      continue;
    }
    if (chunk?.type === 'adverb') {
      i++;
      continue;
    }
    break;
  }
  return i;
};

const isAttributionOnly = (text: string, { start, end }: Span): boolean => end - start < 3 || !/\p{L}/u.test(text.slice(start, end));

export const reportingVerb = (context: StatementContext): readonly Utterance[] => {
  const { text, sentence, parse } = context;
  const { chunks, tokens, clauses } = parse;
  const result: Utterance[] = [];
  const at = (token: number): number => tokens[token]?.start ?? sentence.end;
  for (const clause of clauses) {
    const { lemma } = clause.verb;
    if (!isReporting(lemma) && !OBJECT.has(lemma)) continue;
    if (clause.verb.passive) continue;
    if (/^(?:if|unless|whether)$/.test(clause.conjunction)) continue;
    const back = inverted(context, clause);
    const subjects = back ? [back] : clause.subjects;
    if (subjects.length === 0) continue;
    const source = sourceOf(context, subjects);
    if (!source) continue;
    // The words just before the verb are its subject, or are not who speaks ("picture painted is …").
    const speaks = source.speakers.length > 0 || /\b(?:officials?|sources?|analysts?|experts?|witness(?:es)?|residents?|reports?|people|activists?|diplomats?|police|authorities|leaders?|critics|observers|doctors?|rebels|commanders?|spokes\w+|who|they|he|she|one|some|many|others|study|statement|ministry|army|military|government|document)\b/iu.test(text.slice(source.start, source.end));
    if (!speaks) continue;
    const cue = { start: tokens[clause.verb.head]?.start ?? 0, end: tokens[clause.verb.head]?.end ?? 0 };
    const nextChunk = chunks[clause.at + 1];
    const contents: Span[] = [];
    const from = back ? Math.min(source.start, cue.start) : source.start;
    const first = tokens[0]?.start ?? sentence.start;
    const leading = trimmed(text, { start: sentence.start, end: from });
    const precededByComma = /[,?!…]["”'’]*\s*$|["”]\s*$|—\s*$/u.test(text.slice(sentence.start, from));
    let startsAt = back ? source.end : at(chunks[contentStart(context, clause)]?.from ?? tokens.length);
    const tail = text.slice(startsAt, sentence.end);
    const reporting = SAY.has(lemma);
    if (OBJECT.has(lemma) && !SAY.has(lemma)) {
      // "expressed concern about “…”", "criticised X": the object phrase to the end of the clause.
      if (isNoun(nextChunk) || nextChunk?.type === 'preposition') {
        const piece = trimmed(text, { start: nextChunk ? at(nextChunk.from) : cue.end, end: sentence.end });
        if (source.speakers.length > 0 && piece.end - piece.start > 15) result.push({ sentence: sentence.index, cue, source: { ...source, via: [] }, contents: [piece], rule: 'reporting-object' });
      }
      continue;
    }
    const thatNext = word(nextChunk) === 'that' || /^that\b/u.test(tail);
    if (!back && (thatNext || /^["“]/u.test(tail) || (reporting && startsClause(context, clause, startsAt)) || (THINK.has(lemma) && startsClause(context, clause, startsAt)) || /^(?:admit|deny|acknowledge|confess)$/.test(lemma))) {
      const piece = trimmed(text, { start: startsAt, end: clauseEnd(context, startsAt) });
      if (!isAttributionOnly(text, piece)) contents.push(piece);
    } else if (reporting && precededByComma && from > first && leading.end - leading.start > 3) {
      contents.push(leading);
      const restFrom = back ? source.end : at(clause.verb.to);
      const rest = text.slice(restFrom, sentence.end);
      // "“…,” he said, but when …, “…”", "…, said X, adding that …" is the next cue's.
      const quote = /^[^“"]{0,160}?["“]/u.exec(rest);
      if (/^\s*,\s*(?:["“]|especially|but|and|because|while|although|though)/u.test(rest) && !/^\s*,\s*adding\b/u.test(rest)) {
        const piece = trimmed(text, { start: restFrom + (/^\s*,?\s*(?:but|and)?\s*/u.exec(rest)?.[0].length ?? 0), end: sentence.end });
        if (piece.end - piece.start > 8) contents.push(piece);
      } else if (quote && back === null && /^\s*,/.test(rest)) contents.push(trimmed(text, { start: restFrom + quote[0].length - 1, end: sentence.end }));
    }
    if (contents.length === 0) continue;
    startsAt = Math.max(startsAt, cue.end);
    const viaEnd = tokens.findIndex((t) => t.start >= (contents.find((c) => c.start > cue.start)?.start ?? sentence.end));
    const via = viaOf(context, clause.verb.to, viaEnd < 0 ? tokens.length : viaEnd, source.speakers);
    const full: Source = { ...source, via };
    result.push({ sentence: sentence.index, cue, source: full, contents, rule: back ? 'inverted' : contents[0] && contents[0].start < cue.start ? 'trailing-cue' : 'reporting-verb' });
  }
  return result;
};

/** Does a clause of its own (a noun with a finite verb) start at the offset? */
const startsClause = ({ parse }: StatementContext, clause: Clause, startsAt: number): boolean => {
  const { chunks, tokens } = parse;
  const i = chunks.findIndex((c) => (tokens[c.from]?.start ?? 0) >= startsAt);
  if (i < 0 || i <= clause.at) return false;
  const next = chunks[i];
  if (!next) return false;
  if (!(isNoun(next) || (next.type === 'other' && next.word === 'there') || next.type === 'subordinator')) return false;
  return parse.clauses.some((c) => c.at > i && c.at <= i + 8 && c.verb.form === 'finite' && (c.subjects.length === 0 || c.subjects.some((s) => s.from >= next.from)));
};

/** What is said ends with the sentence, or where the next cue of the same speaker or another one begins (", adding", ", X reported on"). */
const clauseEnd = ({ text, sentence }: StatementContext, from: number): number => {
  const rest = text.slice(from, sentence.end);
  const stop = /,\s+(?:adding|saying|noting|warning|claiming|arguing|while the other|according to)\b|["”]?,?["”]?\s+according to\b|,\s+(?:the |an? )?(?:[\p{Ll}]+ ){0,4}[\p{L}'’ .-]{2,40}? (?:said|reported|says|reports|wrote)(?=[ .,]|$)(?: on \p{Lu}\p{L}+| in \p{L}+)?[^,]{0,20}\.?$/u.exec(rest);
  return stop && stop.index > 12 ? from + stop.index : sentence.end;
};
