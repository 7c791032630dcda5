/** Columns: the claims laid out for filtering, each column once for a dataset, when it is first asked for. */
import type { Catalogue } from '../model/catalogue';
import type { Claim } from '../model/claim';
import { dayNumber } from '../model/dateWindow';
import { NOBODY } from '../model/focus';
import type { EventRow } from '../model/event';
import type { Figure } from '../model/figure';
import { once } from '../model/once';
import { relationshipTypes, typeNames, type Relationship, type RelationshipType } from '../model/relationship';
import type { ListFacet } from './picks';

/** For each value of a facet the places, in `claims`, of the claims that have it, ascending. */
export type Postings = ReadonlyMap<string, Uint32Array>;

export interface Columns {
  readonly claims: readonly Claim[];
  /** Earliest and latest possible day of each claim, in days since 1970; without a date the first is after the last. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly postings: (facet: ListFacet) => Postings;
  /** Whether any claim has a value of a facet. */
  readonly isOffered: (facet: ListFacet) => boolean;
}

const EARLIEST = -0x8000_0000;
const LATEST = 0x7fff_ffff;

/** A claim with its row in the table of its kind. */
interface Told {
  readonly claim: Claim;
  readonly relationship: Relationship | undefined;
  readonly figure: Figure | undefined;
  readonly event: EventRow | undefined;
  /** '' for a claim that has none: a figure, or an event of no relationship type. */
  readonly type: RelationshipType | '';
}
const knownTypes: ReadonlyMap<string, RelationshipType> = new Map(typeNames.map((name) => [name, name]));
const told = (claim: Claim, { relationships, figures, events }: Catalogue): Told => {
  const [relationship, event] = [relationships.get(claim.id), events.get(claim.id)];
  return { claim, relationship, figure: figures.get(claim.id), event, type: knownTypes.get(relationship?.type ?? event?.type ?? '') ?? '' };
};

const none: readonly string[] = [];
/** The actors are those that the claim is about, as the focus on an actor understands it. */
const valuesOf: Readonly<Record<ListFacet, (told: Told) => readonly string[]>> = {
  actor: ({ relationship, figure, event }) => [relationship?.source ?? '', relationship?.target ?? '', figure?.subject ?? '', ...(event?.actors ?? none)],
  family: ({ type }) => [type ? relationshipTypes[type].family : ''],
  type: ({ type }) => [type],
  weapon: ({ relationship }) => relationship?.weapons ?? none,
  place: ({ claim, figure }) => [claim.place, figure?.place ?? ''],
  speaker: ({ claim }) => (claim.speakers.length > 0 ? claim.speakers : [NOBODY]),
  report: ({ claim }) => [claim.report],
  polarity: ({ claim }) => [claim.polarity],
  modality: ({ claim }) => [claim.modality],
};

const postingsOf = (facet: ListFacet, all: readonly Told[]): Postings => {
  const places = new Map<string, number[]>();
  const values = valuesOf[facet];
  all.forEach((one, index) => {
    for (const value of values(one)) {
      if (value === '') continue;
      const known = places.get(value);
      if (!known) places.set(value, [index]);
      else if (known.at(-1) !== index) known.push(index);
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
  const days = once(() => claims.map(daysOf));
  const first = once(() => Int32Array.from(days(), ([from]) => from));
  const last = once(() => Int32Array.from(days(), ([, to]) => to));
  const all = once(() => claims.map((claim) => told(claim, catalogue)));
  const made = new Map<ListFacet, Postings>();
  return {
    claims,
    get first() {
      return first();
    },
    get last() {
      return last();
    },
    postings: (facet) => {
      const known = made.get(facet) ?? postingsOf(facet, all());
      made.set(facet, known);
      return known;
    },
    isOffered: (facet) => claims.some((claim) => valuesOf[facet](told(claim, catalogue)).some((value) => value !== '')),
  };
};
