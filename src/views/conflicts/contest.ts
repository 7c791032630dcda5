/** Contests for reading side by side: what they are about, why both cannot stand, and the sides, neither of them weighed. */
import type { Catalogue } from '../../model/catalogue';
import type { Claim } from '../../model/claim';
import type { Conflict } from '../../model/conflict';
import { contestedIn } from '../../model/contested';
import type { Focus } from '../../model/focus';
import { leftOf } from '../../model/left';
import { provenanceOf, type Side as Voices } from '../../model/provenance';
import type { Family } from '../../model/relationship';
import { contestsOf, partsOf } from '../../parts/quotation/contests';
import { oncePer } from '../../parts/remembered';

export type Reason = Exclude<Conflict['why'], ''>;
export interface Side {
  /** "Said", "Denied", "“at least 300 fighters”". */
  readonly label: string;
  /** Articles and independent reports, by groups that relay one report. */
  readonly voices: Voices;
  readonly denied: boolean;
  readonly claims: readonly Claim[];
}
export interface Contest {
  readonly key: string;
  readonly title: string;
  readonly family: Family | '';
  readonly reasons: readonly Reason[];
  /** What shows the evidence of both sides. */
  readonly focus: Focus;
  readonly sides: readonly Side[];
}

const reasons: readonly Reason[] = ['opposite_polarity', 'disjoint_ranges', 'first_vs_prior'];

const reasonsOf = (claims: readonly Claim[], { conflicts }: Catalogue): readonly Reason[] => {
  const within = new Set(claims.map(({ id }) => id));
  const found = new Set(claims.flatMap(({ id }) => (conflicts.get(id) ?? []).filter((row) => within.has(row.claim_a) && within.has(row.claim_b)).map((row) => row.why)));
  return reasons.filter((reason) => found.has(reason));
};

const FIRST = /\bfirst\b/iu;
const saysFirst = (claim: Claim, { sentences }: Catalogue): boolean => FIRST.test(sentences.get(claim.sentence)?.text ?? claim.quote);

const labelOf = (claims: readonly Claim[], polar: boolean, catalogue: Catalogue): string => {
  if (polar) return claims[0]?.polarity === 'denied' ? 'Denied' : 'Said';
  const figures = [...new Set(claims.flatMap(({ id }) => catalogue.figures.get(id)?.text ?? []))];
  if (figures.length > 0) return figures.slice(0, 2).map((text) => `“${text}”`).join(', ');
  return claims.some((claim) => saysFirst(claim, catalogue)) ? 'Told as the first' : 'Told of before';
};

/** All that is on one side, whatever it affirms or denies, counts towards it. */
const voicesOf = (claims: readonly Claim[], catalogue: Catalogue): Voices => {
  const { affirmed, denied } = provenanceOf(claims, catalogue);
  return affirmed.claims.length > 0 ? affirmed : denied;
};

const sideOf = (claims: readonly Claim[], polar: boolean, catalogue: Catalogue): Side => ({
  label: labelOf(claims, polar, catalogue),
  voices: voicesOf(claims, catalogue),
  denied: claims[0]?.polarity === 'denied',
  claims,
});

/** Said before denied, less before more, the first before what came before it. */
const ranked = (sides: readonly Side[], catalogue: Catalogue): readonly Side[] => {
  const rank = ({ claims: [claim], denied }: Side): number => {
    if (!claim || denied) return 1;
    const figure = catalogue.figures.get(claim.id);
    return figure ? (figure.low ?? figure.high ?? 0) : saysFirst(claim, catalogue) ? -1 : 0;
  };
  return [...sides].sort((a, b) => rank(a) - rank(b));
};

interface Told {
  readonly contest: Contest;
  readonly claims: readonly Claim[];
  /** Independent reports on its smaller side, and on all. */
  readonly least: number;
  readonly most: number;
}
const toldAmong = (claims: readonly Claim[], catalogue: Catalogue): readonly Told[] =>
  contestsOf(contestedIn(claims, catalogue), catalogue).map(({ key, title, focus, claims: own }) => {
    const polar = new Set(own.map(({ polarity }) => polarity)).size > 1;
    const family = own.flatMap(({ id }) => catalogue.relationships.get(id)?.family ?? [])[0] ?? '';
    const sides = ranked(partsOf(own, catalogue).map((part) => sideOf(part, polar, catalogue)), catalogue);
    const reports = sides.map(({ voices }) => voices.reports);
    return { contest: { key, title, focus, family, reasons: reasonsOf(own, catalogue), sides }, claims: own, least: Math.min(...reports), most: reports.reduce((sum, n) => sum + n, 0) };
  });

interface Whole {
  readonly told: Told;
  /** Places of its claims in the dataset. */
  readonly places: Uint32Array;
}
/** Each contest with all its claims: most filters leave all of them or none. */
const wholesOf = oncePer((catalogue: Catalogue): readonly Whole[] => {
  const { claims } = catalogue.dataset;
  const placeOf = new Map<Claim, number>();
  claims.forEach((claim, place) => catalogue.conflicts.has(claim.id) && placeOf.set(claim, place));
  return toldAmong(claims, catalogue).map((told) => ({ told, places: Uint32Array.from(told.claims, (claim) => placeOf.get(claim) ?? 0) }));
});

/** Of the claims given alone; those with most independent reports on their smaller side first. */
export const contestsIn = (claims: readonly Claim[], catalogue: Catalogue): readonly Contest[] => {
  const left = leftOf(catalogue, claims);
  return wholesOf(catalogue)
    .flatMap(({ told, places }): readonly Told[] => {
      let n = 0;
      for (const place of places) n += left[place] ?? 0;
      return n === places.length ? [told] : n < 2 ? [] : toldAmong(told.claims.filter((_, i) => left[places[i] ?? 0] === 1), catalogue);
    })
    .sort((a, b) => b.least - a.least || b.most - a.most)
    .map(({ contest }) => contest);
};
