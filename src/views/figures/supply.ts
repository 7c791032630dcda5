/** Supplies: claims that one side arms another, by pair and by type of weapon, what most say first. */
import type { Catalogue } from '../../model/catalogue';
import type { Claim } from '../../model/claim';

export interface SupplyColumn {
  readonly id: string;
  readonly name: string;
  /** Weapon ids; '' = not specified. */
  readonly weapons: readonly string[];
  readonly width: number;
}

export interface Supply {
  readonly claim: Claim;
  readonly source: string;
  readonly target: string;
  readonly weapons: readonly string[];
}

export interface Pair {
  readonly source: string;
  readonly target: string;
  readonly supplies: readonly Supply[];
}

export const UNSPECIFIED = 'arms, not specified';

export const suppliesOf = (claims: readonly Claim[], { relationships }: Catalogue): readonly Supply[] =>
  claims.flatMap((claim) => {
    const r = relationships.get(claim.id);
    return r?.type === 'supplies_arms' ? [{ claim, source: r.source, target: r.target, weapons: r.weapons.length > 0 ? r.weapons : [''] }] : [];
  });

/** Reports, then articles, then claims: what most say comes first. */
const weight = (claims: readonly Claim[]): number => 1e6 * new Set(claims.map((c) => c.report)).size + 1e3 * new Set(claims.map((c) => c.article)).size + claims.length;
export const claimsIn = (supplies: readonly Supply[]): readonly Claim[] => supplies.map((s) => s.claim);

export const typesOf = (supplies: readonly Supply[], catalogue: Catalogue): readonly SupplyColumn[] => {
  const ids = [...new Set(supplies.flatMap((s) => s.weapons))];
  const weigh = (id: string) => weight(claimsIn(supplies.filter((s) => s.weapons.includes(id))));
  const name = (id: string) => (id === '' ? UNSPECIFIED : (catalogue.weapons.get(id)?.name ?? id));
  return ids
    .toSorted((a, b) => Number(a === '') - Number(b === '') || weigh(b) - weigh(a) || (name(a) < name(b) ? -1 : 1))
    .map((id) => ({ id, name: name(id), weapons: [id], width: 0 }));
};

/** By weight; those without a named supplier last. */
export const pairsOf = (supplies: readonly Supply[]): readonly Pair[] => {
  const pairs = new Map<string, Supply[]>();
  for (const s of supplies) pairs.set(`${s.source}~${s.target}`, [...(pairs.get(`${s.source}~${s.target}`) ?? []), s]);
  return [...pairs]
    .toSorted(([a, x], [b, y]) => Number(a.startsWith('~')) - Number(b.startsWith('~')) || weight(claimsIn(y)) - weight(claimsIn(x)) || (a < b ? -1 : 1))
    .map(([, group]) => ({ source: group[0]?.source ?? '', target: group[0]?.target ?? '', supplies: group }));
};
