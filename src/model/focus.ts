/** The focus: the one thing that the reader has chosen, whose evidence is shown and whose marks are marked. */
import type { Catalogue } from './catalogue';
import type { Claim } from './claim';
import type { Relationship } from './relationship';

export const focusKinds = ['actor', 'relationship', 'pair', 'event', 'figure', 'supply', 'claim', 'article', 'report', 'contested', 'all'] as const;
export type FocusKind = (typeof focusKinds)[number];

/**
 * `id` is: an actor id; `source~type~target`; `actor~actor` (all that is said of the two); an event id;
 * the claim id of a figure; `source~target~weapon` (source empty = not named); a claim id; an article id; a report id; '' for the last two.
 */
export interface Focus {
  readonly kind: FocusKind;
  readonly id: string;
}

export const relationshipId = ({ source, type, target }: Relationship): string => `${source}~${type}~${target}`;

const matcher = ({ kind, id }: Focus, c: Catalogue): ((claim: Claim) => boolean) => {
  const parts = id.split('~');
  const relationship = (claim: Claim) => c.relationships.get(claim.id);
  switch (kind) {
    case 'actor':
      return (claim) => {
        const r = relationship(claim);
        return r ? r.source === id || r.target === id : c.figures.get(claim.id)?.subject === id || (c.events.get(claim.id)?.actors.includes(id) ?? false);
      };
    case 'relationship':
      return (claim) => {
        const r = relationship(claim);
        return r !== undefined && relationshipId(r) === id;
      };
    case 'pair':
      return (claim) => {
        const r = relationship(claim);
        return r !== undefined && parts.includes(r.source) && parts.includes(r.target);
      };
    case 'event':
      return (claim) => c.events.get(claim.id)?.event === id;
    case 'supply':
      return (claim) => {
        const r = relationship(claim);
        return r !== undefined && r.type === 'supplies_arms' && r.source === parts[0] && r.target === parts[1] && (parts[2] ? r.weapons.includes(parts[2]) : r.weapons.length === 0);
      };
    case 'figure':
    case 'claim':
      return (claim) => claim.id === id;
    case 'article':
      return (claim) => claim.article === id;
    case 'report':
      return (claim) => claim.report === id;
    case 'contested':
      return (claim) => c.conflicts.has(claim.id);
    case 'all':
      return () => true;
  }
};

/** The claims that a focus stands for, in text order. */
export const claimsOf = (focus: Focus | null, catalogue: Catalogue, among: readonly Claim[] = catalogue.dataset.claims): readonly Claim[] =>
  focus ? among.filter(matcher(focus, catalogue)) : [];
