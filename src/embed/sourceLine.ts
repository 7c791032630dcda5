/** The source line under an embedded view: "18 claims, 2 independent reports, 3 articles." */
import type { Claim } from '../model/claim';
import { count } from '../model/wording';

export const sourceLine = (claims: readonly Claim[]): string => {
  if (claims.length === 0) return 'No claim matches.';
  const reports = new Set(claims.map((claim) => claim.report)).size;
  const articles = new Set(claims.map((claim) => claim.article)).size;
  return `${count(claims.length, 'claim')}, ${count(reports, 'independent report')}, ${count(articles, 'article')}.`;
};
