/** The words of a step, its numbers filled in from the claims of its own selection. */
import type { Catalogue } from '../model/catalogue';
import type { Claim } from '../model/claim';
import { numberText } from '../model/numberText';

const numbers: Readonly<Record<string, (claims: readonly Claim[], catalogue: Catalogue) => number>> = {
  articles: (claims) => new Set(claims.map((claim) => claim.article)).size,
  // An article's own reporting is no report that it relays.
  reports: (claims, { reports }) => new Set(claims.map((claim) => claim.report).filter((id) => reports.get(id)?.kind !== 'own_reporting')).size,
  claims: (claims) => claims.length,
  contested: (claims, { conflicts }) => claims.filter((claim) => conflicts.has(claim.id)).length,
};

/** Paragraphs; a name in braces that is no number stays as it is written. */
export const wordsOf = (text: string, claims: readonly Claim[], catalogue: Catalogue): readonly string[] =>
  text
    .replace(/\{(\w+)\}/g, (written, name: string) => {
      const count = Object.hasOwn(numbers, name) ? numbers[name] : undefined;
      return count ? numberText(count(claims, catalogue)) : written;
    })
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
