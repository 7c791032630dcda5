/** Contested claims: those that cannot both stand with another of the same lot. */
import type { Catalogue } from './catalogue';
import type { Claim } from './claim';

export const contestedIn = (claims: readonly Claim[], { conflicts }: Pick<Catalogue, 'conflicts'>): readonly Claim[] => {
  const candidates = claims.filter(({ id }) => conflicts.has(id));
  const left = new Set(candidates.map(({ id }) => id));
  return candidates.filter(({ id }) => conflicts.get(id)?.some((row) => left.has(row.claim_a === id ? row.claim_b : row.claim_a)));
};
