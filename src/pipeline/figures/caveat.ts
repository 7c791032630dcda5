/** A clause that qualifies a number: “though observers say the figure may be lower”, “a figure disputed by the army”. */
import type { Span } from '../span';

const about = '(?:number|numbers|figure|figures|total|estimate|estimates|tally|count|strength|verif(?:y|ied)|confirm(?:ed)?|inflated|exaggerated?)';
const clauses: readonly RegExp[] = [
  new RegExp(`\\b(?:but|though|although|while|however|yet)\\b,?\\s+((?:(?!\\bbut\\b)[^;]){0,80}?\\b${about}\\b[^;]{0,160})`, 'i'),
  /,\s*((?:an?|the|this|that)\s+(?:\w+\s+)?(?:number|figure|estimate|tally|claim|total)\b[^;]{0,160})/i,
  /,\s*(which\s+(?:could|can|cannot|has|have)\b[^;]{0,40}\b(?:verif(?:y|ied)|confirm(?:ed)?)\b[^;]{0,80})/i,
];
// Most sentences have no such word: one look saves three searches.
const telling = /number|figure|total|estimate|tally|count|strength|verif|confirm|inflat|exaggerat/i;
const reach = 400;
const closing = /(?<![\s.,;:!?)\]"”’'])[\s.,;:!?)\]"”’']+$/;

/** The words after the phrase that qualify its number, without the conjunction and the final stop; null when there are none. */
export const caveatOf = (text: string, phraseEnd: number, sentence: Span): Span | null => {
  const rest = text.slice(phraseEnd, Math.min(sentence.end, phraseEnd + reach));
  if (!telling.test(rest)) return null;
  for (const pattern of clauses) {
    const match = pattern.exec(rest);
    const clause = match?.[1];
    if (match === null || clause === undefined) continue;
    const start = phraseEnd + match.index + match[0].length - clause.length;
    return { start, end: start + clause.replace(closing, '').length };
  }
  return null;
};
