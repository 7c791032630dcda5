/** Relative clauses: what "who" and "which" stand for, and the object that stands before its verb ("the rifles Iran sent"). */
import type { Token } from '../token';
import { isNoun, isVerb, type Chunk, type NounPhrase, type VerbGroup } from './chunk';
import type { Clause } from './clause';
import { isTimeAt } from './complement';
import { governed, listLeft, typeAt, wordOf } from './list';
import { SAYING } from './saying';
import { among } from '../among';

/** A clause while it is put together. */
export interface Draft {
  verb: VerbGroup;
  at: number;
  subjects: readonly NounPhrase[];
  objects: readonly NounPhrase[];
  phrases: Clause['phrases'];
  governor: number;
  content: number;
  partner: number;
  conjunction: string;
  relative: boolean;
}

/** Chunk indices of what a relative pronoun stands for. */
export const antecedents = (chunks: readonly Chunk[], relative: number): readonly number[] => {
  let head = relative - 1;
  while (['comma', 'quote', 'preposition', 'bracket'].includes(typeAt(chunks, head))) head--;
  if (!isNoun(chunks[head])) return [];
  return typeAt(chunks, relative - 1) === 'comma' && !governed(chunks, head) ? listLeft(chunks, head) : [head];
};
/** "which it blames", "the rifles Iran sent": the object stands before the subject. */
export const relativeObject = (chunks: readonly Chunk[], tokens: readonly Token[], subject: number, draft: Draft, drafts: readonly Draft[]): void => {
  const labels = among('consider|call|designate|label|regard|deem|list|brand|view|see|describe|treat|name|declare', draft.verb.lemma);
  if ((draft.objects.length > 0 && !labels) || draft.verb.passive) return;
  const first = listLeft(chunks, subject)[0] ?? subject;
  const own = chunks[first];
  if (own && tokens[own.from]?.lower === 'whose') return;
  // "the weapons that X says Y ships": past who says so.
  const said = chunks[first - 1];
  const told = isVerb(said) && SAYING.has(said.lemma) && isNoun(chunks[first - 2]) && typeAt(chunks, first - 3) === 'relative';
  let head = told ? first - 3 : first - 1;
  let preposition = '';
  const marked = typeAt(chunks, head) === 'relative';
  if (marked) head--;
  if (marked && typeAt(chunks, head) === 'preposition') preposition = wordOf(chunks[head--]);
  if (marked && typeAt(chunks, head) === 'comma') head--;
  const noun = chunks[head];
  if (!isNoun(noun) || noun.pronoun || isTimeAt(chunks, tokens, head) || (!marked && drafts.some((d) => d.at === head - 1 && SAYING.has(d.verb.lemma)))) return;
  if (!marked && (draft.at - 1 !== subject || draft.objects.length > 0)) return;
  draft.relative = true;
  const nouns = marked && typeAt(chunks, head + 1) === 'comma' && !governed(chunks, head) ? listLeft(chunks, head).map((i) => chunks[i]).filter(isNoun) : [noun];
  if (preposition) draft.phrases = [...draft.phrases, { word: preposition, nouns, at: head + 1 }];
  else if (draft.objects.length === 0 || marked) draft.objects = [...nouns, ...draft.objects];
};
