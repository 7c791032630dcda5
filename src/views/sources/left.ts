/** What is left without a report: "Without The Gull, 85 of the 120 claims are left. 21 of its 28 claims are made nowhere else, …". */
import type { Catalogue } from '../../model/catalogue';
import type { Claim } from '../../model/claim';
import { claimedWords } from '../../model/claimed';
import { claimKey } from '../../model/claimKey';
import { numberText } from '../../model/numberText';
import { reportName } from '../../model/reportName';
import { listed } from '../../parts/quotation/chain';

/** So many of what would be lost are named. */
const MOST_NAMED = 2;

/** What only this report tells, each once: relationships before the rest, those that most articles repeat first. */
const onlyTold = (claims: readonly Claim[], report: string, catalogue: Catalogue): readonly Claim[] => {
  const elsewhere = new Set(claims.filter((c) => c.report !== report).map((c) => claimKey(c, catalogue)));
  const lost = new Map<string, { readonly claim: Claim; readonly articles: Set<string> }>();
  for (const claim of claims) {
    const key = claimKey(claim, catalogue);
    if (claim.report !== report || elsewhere.has(key)) continue;
    const known = lost.get(key);
    if (known) known.articles.add(claim.article);
    else lost.set(key, { claim, articles: new Set([claim.article]) });
  }
  const rank = (claim: Claim) => (claim.kind === 'relationship' ? 0 : 1);
  return [...lost.values()].sort((a, b) => rank(a.claim) - rank(b.claim) || b.articles.size - a.articles.size).map(({ claim }) => claim);
};

/** '' where nothing is left out. */
export const leftWords = (claims: readonly Claim[], report: string, catalogue: Catalogue): string => {
  if (report === '') return '';
  const kept = claims.filter((c) => c.report !== report).length;
  const lost = onlyTold(claims, report, catalogue);
  const first = `Without ${reportName(report, catalogue)}, ${numberText(kept)} of the ${numberText(claims.length)} claims are left.`;
  if (kept === claims.length) return `${first} None of them is from it.`;
  if (lost.length === 0) return `${first} All that it says is said elsewhere, too.`;
  const named = listed(lost.slice(0, MOST_NAMED).map((claim) => `“${claimedWords(claim, catalogue).replace(/[“”]/gu, '')}”`));
  const among = lost.length > MOST_NAMED ? `, among them ${named}` : `: ${named}`;
  const own = new Set(claims.filter((c) => c.report === report).map((c) => claimKey(c, catalogue))).size;
  const which = own === 1 ? 'Its one claim is' : own === lost.length ? `Its ${numberText(own)} claims are` : `${numberText(lost.length)} of its ${numberText(own)} claims ${lost.length === 1 ? 'is' : 'are'}`;
  return `${first} ${which} made nowhere else${among}.`;
};
