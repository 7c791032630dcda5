/** How the work of the layouts grows with the claims: counted as looks at what belongs to a claim, not by the clock. */
import { expect, it } from 'vitest';
import { catalogueOf, type Catalogue } from '../model/catalogue';
import type { Claim } from '../model/claim';
import type { Dataset } from '../model/dataset';
import { article, claim, emptyDataset, report } from '../store/dataset.fixture';
import { contestsIn } from './conflicts/contest';
import { laneKinds } from './timeline/lanes';
import { timelineOf } from './timeline/layout';

/** The same claims with every look at one of their fields counted. */
const watched = (claims: readonly Claim[]): { readonly claims: readonly Claim[]; readonly looks: () => number } => {
  let looks = 0;
  const seen = claims.map((one) => new Proxy(one, { get: (target, field, self): unknown => (looks++, Reflect.get(target, field, self)) }));
  return { claims: seen, looks: () => looks };
};

/** `n` events, each told by an article of its own under a report of its own, every other one against the one before it. */
const told = (n: number): Dataset => {
  const each = Array.from({ length: n }, (_, i) => i);
  const day = (i: number): string => new Date(Date.UTC(2010, 0, 1 + (i % 3000))).toISOString().slice(0, 10);
  return {
    ...emptyDataset,
    articles: each.map((i) => article(`a${i}`, { published: day(i), published_start: day(i), published_end: day(i) })),
    reports: each.map((i) => report(`own-a${i}`)),
    claims: each.map((i) => claim(`k${i}`, `a${i}`, `own-a${i}`, { kind: 'event', date: day(i), date_start: day(i), date_end: day(i) })),
    events: each.map((i) => ({ claim: `k${i}`, event: `e${i}`, title: `Ferry ${i} sails`, type: 'meets', actors: [`port-${i}`] })),
    conflicts: each.filter((i) => i % 2 === 1).map((i) => ({ claim_a: `k${i - 1}`, claim_b: `k${i}`, about: `e${i}`, why: 'first_vs_prior' as const })),
  };
};

const looksOf = (n: number, work: (catalogue: Catalogue, claims: readonly Claim[]) => unknown): number => {
  const { claims, looks } = watched(told(n).claims);
  work(catalogueOf({ ...told(n), claims }), claims);
  return looks();
};

const timeline = (lanes: (typeof laneKinds)[number]) => (catalogue: Catalogue, claims: readonly Claim[]) =>
  timelineOf({ catalogue, claims, counting: 'reports', width: 1100, lanes, period: null, whole: new Set() });

it.each([
  ['conflicts', (catalogue: Catalogue, claims: readonly Claim[]) => contestsIn(claims, catalogue)] as const,
  ...laneKinds.map((lanes) => [`timeline by ${lanes}`, timeline(lanes)] as const),
])('looks at the claims no more often than n log n grows: %s', (_, work) => {
  const [few, many] = [300, 1200];
  const due = (many * Math.log(many)) / (few * Math.log(few));
  expect(looksOf(many, work) / looksOf(few, work)).toBeLessThanOrEqual(due);
});
