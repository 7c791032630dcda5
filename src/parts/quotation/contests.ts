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

/** Connected claims, in the order of the first of each. */
export const contestsOf = (claims: readonly Claim[], catalogue: Catalogue): readonly Contest[] => {
  const left = new Map(claims.map((c) => [c.id, c]));
  return claims.flatMap((claim) => {
    if (!left.has(claim.id)) return [];
    const found = new Set<string>();
    for (const queue = [claim.id]; queue.length > 0; ) {
      const id = queue.pop() ?? '';
      if (!left.delete(id)) continue;
      found.add(id);
      for (const row of catalogue.conflicts.get(id) ?? []) queue.push(row.claim_a, row.claim_b);
    }
    const own = claims.filter((c) => found.has(c.id));
    const first = own.find((c) => c.polarity !== 'denied') ?? claim;
    return [{ key: claim.id, title: titleOf(own, first, catalogue), focus: readingOf(first, catalogue).focus, claims: own }];
  });
};

/** Claims that contradict none of their own side: by polarity, else each on the first side where it contradicts nobody. */
export const partsOf = (claims: readonly Claim[], { conflicts }: Catalogue): readonly (readonly Claim[])[] => {
  const denied = claims.filter((c) => c.polarity === 'denied');
  if (denied.length > 0 && denied.length < claims.length) return [claims.filter((c) => c.polarity !== 'denied'), denied];
  const parts: Claim[][] = [];
  for (const claim of claims) {
    const against = new Set((conflicts.get(claim.id) ?? []).flatMap((row) => [row.claim_a, row.claim_b]));
    const part = parts.find((p) => p.every((other) => !against.has(other.id)));
    if (part) part.push(claim);
    else parts.push([claim]);
  }
  return parts;
};
