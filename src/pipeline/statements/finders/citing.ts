/** "…, AP reported, citing officials", "quoting a witness": those cited say what the outlet that cites them says. */
import { isNoun } from '../../syntax/chunk';
import { coordinated } from '../../syntax/clause';
import { hasAny } from '../../syntax/wordsIn';
import { sourceOf } from '../source';
import { canSpeak } from '../speaker';
import { isDocument } from '../cue';
import type { StatementContext, Utterance } from '../context';

const CITES: ReadonlySet<string> = new Set(['citing', 'quoting']);
/** `others` are what the other finders have found in the sentence, in text order. */
export const citing = (context: StatementContext, others: readonly Utterance[]): readonly Utterance[] => {
  const { parse, sentence } = context;
  const { tokens, chunks } = parse;
  if (!hasAny(tokens, CITES)) return [];
  return tokens.flatMap((token, i): readonly Utterance[] => {
    if (!CITES.has(token.lower)) return [];
    const at = chunks.findIndex((c) => isNoun(c) && c.from >= i + 1);
    const phrase = chunks[at];
    if (!isNoun(phrase) || phrase.from > i + 2) return [];
    const source = sourceOf(context, coordinated(chunks, at).map((k) => chunks[k]).filter(isNoun));
    const head = tokens[phrase.head]?.lower ?? '';
    const earlier = others.filter((u) => u.frame.start < token.start).at(-1);
    const outer = earlier ?? others[0];
    if (!source || !outer || (source.speakers.length === 0 && !canSpeak(head) && !isDocument(head))) return [];
    const contents = outer.contents.map((c) => (c.start < token.start && c.end > token.start ? { start: c.start, end: (tokens[i - 1]?.text === ',' ? tokens[i - 1]?.start : token.start) ?? token.start } : c));
    return [{ sentence: sentence.index, cue: { start: token.start, end: token.end }, source: { ...source, via: [...outer.source.speakers, ...outer.source.via].filter((id) => !source.speakers.includes(id)) }, contents, rule: 'citing', frame: { start: (tokens[i - 1]?.text === ',' ? tokens[i - 1]?.start : token.start) ?? token.start, end: source.end } }];
  });
};
