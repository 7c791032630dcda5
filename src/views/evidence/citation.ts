/** Citations as footnotes: “quote” (Bakr, an alias, via The Daily Beast), in “Title”, Publisher, 11 Jan 2016 [A]. */
import type { Catalogue } from '../../model/catalogue';
import type { Claim } from '../../model/claim';
import { chainOf, linkWords } from '../../parts/quotation/chain';
import { inQuotes } from '../../model/inQuotes';
import { articleDate } from '../../parts/articleDate';
import { opening } from '../../model/articleName';
import { extentOf, meets } from '../../parts/quotation/passage';

const whoWords = (claim: Claim, catalogue: Catalogue): string => {
  const { links } = chainOf(claim, catalogue);
  return links.length === 0 ? 'in its own voice' : links.map(linkWords).join(', via ');
};

const whereWords = (claim: Claim, catalogue: Catalogue): string => {
  const article = catalogue.articles.get(claim.article);
  if (!article) return claim.article;
  const words = opening(article.id, catalogue);
  const name = article.title ? inQuotes(article.title) : words ? `an untitled article that begins ${inQuotes(words)}` : 'an untitled article';
  return [name, article.author, article.publisher || 'publisher not known', articleDate(article)].filter(Boolean).join(', ');
};

/** Injected words stay in the quote, which is exact, and are named. */
const struckWords = (claim: Claim, { removed }: Catalogue): string => {
  const span = extentOf(claim.start, claim.end);
  const words = (removed.get(claim.article) ?? []).flatMap((r) => {
    const own = extentOf(r.start, r.end);
    return r.reason === 'injected' && own && span && meets(own, span) ? [`“${r.text.trim()}”`] : [];
  });
  return words.length > 0 ? ` [${words.join(', ')}: injected into the page]` : '';
};

/** One line, without the link. */
export const citationOf = (claim: Claim, catalogue: Catalogue): string =>
  `${inQuotes(claim.quote.replace(/\s+/g, ' '))}${struckWords(claim, catalogue)} (${whoWords(claim, catalogue)}), in ${whereWords(claim, catalogue)} [${catalogue.letters.get(claim.article) ?? claim.article}].`;

/** Footnotes of several claims, one a line and each once, then the link to the view. */
export const citationsOf = (claims: readonly Claim[], catalogue: Catalogue, permalink: string): string =>
  [...new Set(claims.map((claim) => citationOf(claim, catalogue))), permalink].filter(Boolean).join('\n');
