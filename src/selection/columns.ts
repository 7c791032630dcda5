/** Columns: the claims laid out for filtering, built once for a dataset. */
import type { Catalogue } from '../model/catalogue';
import type { Claim } from '../model/claim';
import { dayNumber } from '../model/dateWindow';
import { NOBODY } from '../model/focus';
import { relationshipTypes, typeNames, type Family, type RelationshipType } from '../model/relationship';
import type { ListFacet } from './picks';

/** For each value of a facet the places, in `claims`, of the claims that have it, ascending. */
export type Postings = ReadonlyMap<string, Uint32Array>;

export interface Columns {
  readonly claims: readonly Claim[];
  /** Earliest and latest possible day of each claim, in days since 1970; without a date the first is after the last. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly postings: Readonly<Record<ListFacet, Postings>>;
}

const EARLIEST = -0x8000_0000;
const LATEST = 0x7fff_ffff;

/** '' for a claim that has none: a figure, or an event of no relationship type. */
export const typeOf = (claim: Claim, { relationships, events }: Catalogue): RelationshipType | '' => {
  const type = relationships.get(claim.id)?.type ?? events.get(claim.id)?.type;
  return typeNames.find((name) => name === type) ?? '';
};
export const familyOf = (claim: Claim, catalogue: Catalogue): Family | '' => {
  const type = typeOf(claim, catalogue);
  return type ? relationshipTypes[type].family : '';
};

/** Whom a claim is about, as the focus on an actor understands it. */
const actorsOf = ({ id }: Claim, { relationships, figures, events }: Catalogue): readonly string[] => {
  const relationship = relationships.get(id);
  return [relationship?.source, relationship?.target, figures.get(id)?.subject, ...(events.get(id)?.actors ?? [])].flatMap((actor) => actor || []);
};

const valuesOf: Readonly<Record<ListFacet, (claim: Claim, catalogue: Catalogue) => readonly string[]>> = {
  actor: actorsOf,
  family: (claim, catalogue) => [familyOf(claim, catalogue)],
  type: (claim, catalogue) => [typeOf(claim, catalogue)],
  weapon: ({ id }, { relationships }) => relationships.get(id)?.weapons ?? [],
  place: ({ id, place }, { figures }) => [place, figures.get(id)?.place ?? ''],
  speaker: ({ speakers }) => (speakers.length > 0 ? speakers : [NOBODY]),
  report: ({ report }) => [report],
  polarity: ({ polarity }) => [polarity],
  modality: ({ modality }) => [modality],
};

const postingsOf = (facet: ListFacet, catalogue: Catalogue): Postings => {
  const places = new Map<string, number[]>();
  catalogue.dataset.claims.forEach((claim, index) => {
    for (const value of new Set(valuesOf[facet](claim, catalogue))) {
      if (value === '') continue;
      const known = places.get(value);
      if (known) known.push(index);
      else places.set(value, [index]);
    }
  });
  return new Map([...places].map(([value, indices]) => [value, Uint32Array.from(indices)]));
};

/** An interval that EDTF leaves open, or half of which is known, reaches as far as time does. */
const daysOf = ({ date_start, date_end }: Claim): readonly [first: number, last: number] => {
  const [first, last] = [dayNumber(date_start), dayNumber(date_end)];
  return first === null && last === null ? [LATEST, EARLIEST] : [first ?? EARLIEST, last ?? LATEST];
};

export const columnsOf = (catalogue: Catalogue): Columns => {
  const { claims } = catalogue.dataset;
  const days = claims.map(daysOf);
  const of = (facet: ListFacet): Postings => postingsOf(facet, catalogue);
  return {
    claims,
    first: Int32Array.from(days, ([first]) => first),
    last: Int32Array.from(days, ([, last]) => last),
    postings: {
      actor: of('actor'),
      family: of('family'),
      type: of('type'),
      weapon: of('weapon'),
      place: of('place'),
      speaker: of('speaker'),
      report: of('report'),
      polarity: of('polarity'),
      modality: of('modality'),
    },
  };
};
