/** The tally: what the claims on the page amount to, in the numbers of the headline. */
import type { Catalogue } from './catalogue';
import type { Claim } from './claim';
import { contestedIn } from './contested';

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

export const tallyOf = (claims: readonly Claim[], catalogue: Catalogue): Tally => ({
  articles: new Set(claims.map((claim) => claim.article)).size,
  reports: [...new Set(claims.map((claim) => claim.report))].filter((report) => isRelayed(report, catalogue)).length,
  claims: claims.length,
  contested: contestedIn(claims, catalogue).length,
});
