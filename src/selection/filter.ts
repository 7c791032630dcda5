/** The claims that the picks leave, and the family of a claim. */
import type { Catalogue } from '../model/catalogue';
import type { Claim } from '../model/claim';
import { relationshipTypes, typeNames, type Family } from '../model/relationship';

/** '' for a claim that has none: a figure, or an event of no relationship type. */
export const familyOf = (claim: Claim, { relationships, events }: Catalogue): Family | '' => {
  const type = relationships.get(claim.id)?.type ?? events.get(claim.id)?.type;
  const known = typeNames.find((name) => name === type);
  return known ? relationshipTypes[known].family : '';
};

/** What is left when nothing is taken from one report. */
export const claimsWithout = (report: string, claims: readonly Claim[]): readonly Claim[] => (report === '' ? claims : claims.filter((claim) => claim.report !== report));

export const claimsLeft = (catalogue: Catalogue, families: readonly Family[]): readonly Claim[] =>
  families.length === 0
    ? catalogue.dataset.claims
    : catalogue.dataset.claims.filter((claim) => {
        const family = familyOf(claim, catalogue);
        return family !== '' && families.includes(family);
      });
