/** The tally: what the claims on the page amount to, in the numbers of the headline. */
import type { Catalogue } from '../model/catalogue';
import type { Claim } from '../model/claim';

export interface Tally {
  readonly articles: number;
  /** Reports that articles relay; an article's own reporting is none. */
  readonly reports: number;
  readonly claims: number;
  readonly contested: number;
}

export const isRelayed = (report: string, { reports }: Catalogue): boolean => {
  const kind = reports.get(report)?.kind;
  return kind !== undefined && kind !== 'own_reporting';
};

/** Those that contradict another of these: the other side may be left out. */
const contestedIn = (claims: readonly Claim[], { conflicts }: Catalogue): number => {
  const left = new Set(claims.map((claim) => claim.id));
  return claims.filter(({ id }) => conflicts.get(id)?.some((row) => left.has(row.claim_a) && left.has(row.claim_b))).length;
};

export const tallyOf = (claims: readonly Claim[], catalogue: Catalogue): Tally => ({
  articles: new Set(claims.map((claim) => claim.article)).size,
  reports: new Set(claims.map((claim) => claim.report).filter((report) => isRelayed(report, catalogue))).size,
  claims: claims.length,
  contested: contestedIn(claims, catalogue),
});
