/** A happening: one event with all the claims about it; claims that give it the same date share a strip. */
import { groupedBy } from '../../model/grouped';
import type { Catalogue } from '../../model/catalogue';
import type { Claim } from '../../model/claim';
import { once } from '../../model/once';
import { provenanceOf, type Provenance } from '../../model/provenance';
import { familyOf, type Family } from '../../model/relationship';
import { dateWords } from '../../parts/dateWords';
import { dayOfIso } from '../../parts/isoDays';
import { oncePer } from '../../parts/remembered';
import { extentOf, type Extent } from './extent';

export interface Dating {
  readonly extent: Extent;
  readonly provenance: Provenance;
  readonly claims: readonly Claim[];
}
export interface Happening {
  /** `events.event`. */
  readonly id: string;
  readonly title: string;
  readonly type: string;
  /** Null for reporting and for what has no family. */
  readonly family: Family | null;
  readonly actors: readonly string[];
  readonly claims: readonly Claim[];
  readonly provenance: Provenance;
  /** Vaguest first, so that the finest is drawn over it; empty without a date. */
  readonly datings: readonly Dating[];
  /** The finest. */
  readonly extent: Extent | null;
  /** The finest date in words; '' without a date. Of many events few are drawn. */
  readonly date: () => string;
}

export const familyOfType = (type: string): Family | null => familyOf(type) || null;

const keyOf = ({ start, end, from, to }: Extent): string => `${start} ${end} ${from} ${to}`;
const length = ({ start, end }: Extent): number => end - start;

const extentIn = (claim: Claim, catalogue: Catalogue): Extent | null => extentOf(claim, dayOfIso(catalogue.articles.get(claim.article)?.published_end ?? ''));

const datingsOf = (claims: readonly Claim[], whole: Provenance, catalogue: Catalogue): readonly Dating[] => {
  const groups = new Map<string, { extent: Extent; claims: Claim[] }>();
  for (const claim of claims) {
    const extent = extentIn(claim, catalogue);
    if (!extent) continue;
    const key = keyOf(extent);
    const group = groups.get(key);
    if (group) group.claims.push(claim);
    else groups.set(key, { extent, claims: [claim] });
  }
  return [...groups.values()]
    .sort((a, b) => length(b.extent) - length(a.extent) || a.extent.start - b.extent.start)
    .map((group) => ({ ...group, provenance: group.claims.length === claims.length ? whole : provenanceOf(group.claims, catalogue) }));
};

const happeningOf = (id: string, claims: readonly Claim[], catalogue: Catalogue): Happening => {
  const rows = claims.flatMap((claim) => catalogue.events.get(claim.id) ?? []);
  const provenance = provenanceOf(claims, catalogue);
  const datings = datingsOf(claims, provenance, catalogue);
  const finest = datings.at(-1);
  const dated = finest?.claims[0];
  const type = rows.find((row) => familyOfType(row.type) !== null)?.type ?? rows.find((row) => row.type === 'reporting')?.type ?? rows[0]?.type ?? '';
  return {
    id,
    title: rows.find((row) => row.title !== '')?.title ?? claims[0]?.quote ?? id,
    type,
    family: familyOfType(type),
    actors: [...new Set(rows.flatMap((row) => row.actors))],
    claims,
    provenance,
    datings,
    extent: finest?.extent ?? null,
    date: once(() => (dated ? dateWords(dated.date, dated.date_start, dated.date_end, dated.date_text) : '')),
  };
};

const inTime = (a: Happening, b: Happening): number => {
  if (!a.extent || !b.extent) return Number(!a.extent) - Number(!b.extent);
  return a.extent.start - b.extent.start || a.extent.end - b.extent.end || (a.id < b.id ? -1 : 1);
};

const byEvent = (claims: readonly Claim[], catalogue: Catalogue): ReadonlyMap<string, readonly Claim[]> =>
  groupedBy(claims, ({ id, kind }) => (kind === 'event' ? catalogue.events.get(id)?.event : undefined));

/** Each event as all its claims tell of it: most filters leave all of them or none. */
const wholesOf = oncePer((catalogue: Catalogue): ReadonlyMap<string, Happening> => {
  const groups = byEvent(catalogue.dataset.claims, catalogue);
  return new Map([...groups].map(([id, claims]) => [id, happeningOf(id, claims, catalogue)]));
});
/** The different dates of all events of the dataset, whatever is selected. */
export const extentsOf = (catalogue: Catalogue): readonly Extent[] => [...wholesOf(catalogue).values()].flatMap(({ datings }) => datings.map(({ extent }) => extent));

const isSameList = (a: readonly Claim[], b: readonly Claim[]): boolean => a.length === b.length && a.every((claim, i) => claim === b[i]);

/** In time; those without a date last, in the order of the claims. */
export const happeningsOf = (claims: readonly Claim[], catalogue: Catalogue): readonly Happening[] => {
  const wholes = wholesOf(catalogue);
  return [...byEvent(claims, catalogue)]
    .map(([id, own]) => {
      const whole = wholes.get(id);
      return whole && isSameList(whole.claims, own) ? whole : happeningOf(id, own, catalogue);
    })
    .sort(inTime);
};
