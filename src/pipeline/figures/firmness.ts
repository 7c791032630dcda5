/** How firmly a number is said: “is estimated to have”, “reportedly”, “may have”, “plans to send”; and whether it is denied: “does not have”. */
import type { Modality, Polarity } from '../../model/claim';
import type { Span } from '../span';

export interface Firmness {
  readonly modality: Modality;
  readonly hedge: Span | null;
  readonly polarity: Polarity;
  readonly negation: Span | null;
}

// In order: a plan said to be reported is a plan.
const firmness: readonly (readonly [Modality, RegExp])[] = [
  ['planned', /\b(?:will|plans?\s+to|planned\s+to|planning\s+to|going\s+to|intends?\s+to|(?:is|are)\s+(?:set|due|poised|about)\s+to|vow(?:s|ed)\s+to|pledg(?:es|ed)\s+to|promis(?:es|ed)\s+to)\b/],
  ['possible', /\b(?:may|[Mm]ight|[Cc]ould|[Ww]ould|[Ii]f|[Pp]ossibly|[Pp]otentially|[Pp]erhaps|[Mm]aybe)\b/],
  ['estimated', /\b(?:(?:is|are|was|were|been)\s+(?:also\s+|now\s+|widely\s+)?(?:thought|believed|assessed|presumed|assumed|understood)\s+(?:to|that)|(?:an\s+)?estimated(?:\s+(?:to|at))?|estimat(?:es|e|ing)|thought\s+to|believed\s+to|presumed)\b/i],
  ['reported', /\b(?:reportedly|allegedly|purportedly|supposedly|(?:said|reported|rumou?red|alleged|claimed)\s+to)\b/i],
];
const denial = /\b(?:(?:do|does|did|is|are|was|were|has|have|had|ca|wo|could|would)n['’]t|cannot|not(?!\s+only|\s+just|\s+to\s+mention)|never|no\s+longer|denie[sd]|deny(?:ing)?)\b(?![^,;]*,\s+(?:but|and)\b)/i;

// A part of every phrase above, so that most sentences are looked at once.
const telling = /will|plan|going|intend|set|due|poised|about\s+to|vow|pledg|promis|may|might|could|would|if|possibl|potential|perhaps|thought|believed|assess|presum|assum|underst|estimat|repor|alleg|purport|suppos|said|rumou?r|claim|n['’]t|not|never|no\s+longer|den[iy]/i;

const find = (text: string, window: Span, pattern: RegExp): Span | null => {
  const match = pattern.exec(text.slice(window.start, window.end));
  return match === null ? null : { start: window.start + match.index, end: window.start + match.index + match[0].length };
};

/** `before` runs from the start of the clause to the end of the phrase, `after` over the verb group of which the phrase is subject. */
export const firmnessOf = (text: string, before: Span, denying: Span, after: Span): Firmness => {
  if (!telling.test(text.slice(before.start, Math.max(before.end, after.end)))) return { modality: 'stated', hedge: null, polarity: 'affirmed', negation: null };
  const negation = find(text, denying, denial);
  for (const [modality, pattern] of firmness) {
    const hedge = find(text, before, pattern) ?? find(text, after, pattern);
    if (hedge !== null) return { modality, hedge, polarity: negation === null ? 'affirmed' : 'denied', negation };
  }
  return { modality: 'stated', hedge: null, polarity: negation === null ? 'affirmed' : 'denied', negation };
};
