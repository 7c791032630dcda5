/** Supplies: claims that one side arms another, by pair and by type of weapon, what most say first. */
import { groupedBy, groupedByEach } from '../../model/grouped';
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
const weight = (claims: readonly Claim[]): number =>
  1e6 * new Set(claims.map((c) => c.report)).size + 1e3 * new Set(claims.map((c) => c.article)).size + claims.length;
export const claimsIn = (supplies: readonly Supply[]): readonly Claim[] => supplies.map((s) => s.claim);

export const typesOf = (supplies: readonly Supply[], catalogue: Catalogue): readonly SupplyColumn[] => {
  return [...groupedByEach(supplies, ({ weapons }) => new Set(weapons))]
    .map(([id, own]) => [id, claimsIn(own)] as const)
    .map(([id, claims]) => ({ id, name: id === '' ? UNSPECIFIED : (catalogue.weapons.get(id)?.name ?? id), weight: weight(claims) }))
    .toSorted((a, b) => Number(a.id === '') - Number(b.id === '') || b.weight - a.weight || (a.name < b.name ? -1 : 1))
    .map(({ id, name }) => ({ id, name, weapons: [id], width: 0 }));
};

/** By weight; those without a named supplier last. */
export const pairsOf = (supplies: readonly Supply[]): readonly Pair[] => {
  return [...groupedBy(supplies, ({ source, target }) => `${source}~${target}`)]
    .map(([key, group]) => ({ key, group, weight: weight(claimsIn(group)) }))
    .toSorted((a, b) => Number(a.key.startsWith('~')) - Number(b.key.startsWith('~')) || b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .map(({ group }) => ({ source: group[0]?.source ?? '', target: group[0]?.target ?? '', supplies: group }));
};
