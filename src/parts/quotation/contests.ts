/** Contests: claims bound together by conflicts, each with what they are about. */
import type { Catalogue } from '../../model/catalogue';
import type { Claim } from '../../model/claim';
import { capital, nameOf, sentenceOf } from '../../model/claimed';
import type { Focus } from '../../model/focus';
import { readingOf } from './readings';

export interface Contest {
  readonly key: string;
  /** "Russia coordinates with Hezbollah", "Otter, crates: how many". */
  readonly title: string;
  readonly focus: Focus;
  readonly claims: readonly Claim[];
}

const titleOf = (claims: readonly Claim[], first: Claim, catalogue: Catalogue): string => {
  const figure = catalogue.figures.get(first.id);
  if (figure) return `${capital([figure.subject && nameOf(figure.subject, catalogue), figure.measure].filter(Boolean).join(', '))}: how many`;
  const relationship = claims.flatMap((c) => catalogue.relationships.get(c.id) ?? [])[0];
  return relationship ? sentenceOf(relationship, false, catalogue) : (catalogue.events.get(first.id)?.title ?? first.quote);
};

/** The claims bound together, whichever lead to whichever; each lot, and all of them, in the order of the claims. */
const lotsOf = (claims: readonly Claim[], { conflicts }: Catalogue): readonly (readonly Claim[])[] => {
  const here = new Set(claims.map(({ id }) => id));
  const lots = new Map<string, Claim[]>();
  for (const { id: first } of claims) {
    if (lots.has(first)) continue;
    const lot: Claim[] = [];
    for (const queue = [first]; queue.length > 0; ) {
      const id = queue.pop() ?? '';
      if (!here.has(id) || lots.has(id)) continue;
      lots.set(id, lot);
      for (const row of conflicts.get(id) ?? []) queue.push(row.claim_a === id ? row.claim_b : row.claim_a);
    }
  }
  for (const claim of claims) lots.get(claim.id)?.push(claim);
  return [...new Set(lots.values())];
};

/** Connected claims, in the order of the first of each. */
export const contestsOf = (claims: readonly Claim[], catalogue: Catalogue): readonly Contest[] =>
  lotsOf(claims, catalogue).flatMap((own) => {
    const first = own.find((c) => c.polarity !== 'denied') ?? own[0];
    return first && own[0] ? [{ key: own[0].id, title: titleOf(own, first, catalogue), focus: readingOf(first, catalogue).focus, claims: own }] : [];
  });

/** Claims that contradict none of their own side: by polarity, else each on the first side where it contradicts nobody. */
export const partsOf = (claims: readonly Claim[], { conflicts }: Catalogue): readonly (readonly Claim[])[] => {
  const denied = claims.filter((c) => c.polarity === 'denied');
  if (denied.length > 0 && denied.length < claims.length) return [claims.filter((c) => c.polarity !== 'denied'), denied];
  const parts: Claim[][] = [];
  const sides = new Map<string, number>();
  for (const claim of claims) {
    const against = new Set((conflicts.get(claim.id) ?? []).map((row) => sides.get(row.claim_a === claim.id ? row.claim_b : row.claim_a)));
    let side = 0;
    while (against.has(side)) side++;
    sides.set(claim.id, side);
    (parts[side] ??= []).push(claim);
  }
  return parts;
};
