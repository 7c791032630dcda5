/** The words of a step, its numbers filled in from the claims of its own selection. */
import type { Catalogue } from '../model/catalogue';
import type { Claim } from '../model/claim';
import { numberText } from '../model/numberText';
import { tallyOf, type Tally } from '../model/tally';

const isNumber = (name: string): name is keyof Tally => name === 'articles' || name === 'reports' || name === 'claims' || name === 'contested';

/** Paragraphs; a name in braces that is no number stays as it is written. */
export const wordsOf = (text: string, claims: readonly Claim[], catalogue: Catalogue): readonly string[] => {
  const tally = tallyOf(claims, catalogue);
  return text
    .replace(/\{(\w+)\}/g, (written, name: string) => (isNumber(name) ? numberText(tally[name]) : written))
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
};
