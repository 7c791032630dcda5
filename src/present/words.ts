/** The words of a step, its numbers filled in from the claims of its own selection. */
import type { Catalogue } from '../model/catalogue';
import type { Claim } from '../model/claim';
import { numberText } from '../model/numberText';
import { tallyOf, type Tally } from '../model/tally';

const isNumber = (name: string): name is keyof Tally => name === 'articles' || name === 'reports' || name === 'claims' || name === 'contested';

/** A number by its name, and what it counts, which is one where the number is: `{reports} original reports`. */
const COUNTED = /\{(\w+)\}((?: \w+)? (?:articles|reports|claims)\b)?/g;

/** Paragraphs; a name in braces that is no number stays as it is written. */
export const wordsOf = (text: string, claims: readonly Claim[], catalogue: Catalogue): readonly string[] => {
  const tally = tallyOf(claims, catalogue);
  return text
    .replace(COUNTED, (written, name: string, noun = '') => (isNumber(name) ? numberText(tally[name]) + (tally[name] === 1 ? noun.replace(/s$/, '') : noun) : written))
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
};
