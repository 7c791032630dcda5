/** Contested claims: those that cannot both stand with another of the same lot. */
import type { Catalogue } from './catalogue';
import type { Claim } from './claim';

export const contestedIn = (claims: readonly Claim[], { conflicts }: Pick<Catalogue, 'conflicts'>): readonly Claim[] => {
  const left = new Set(claims.map(({ id }) => id));
  return claims.filter(({ id }) => conflicts.get(id)?.some((row) => left.has(row.claim_a) && left.has(row.claim_b)));
};
