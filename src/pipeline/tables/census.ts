/** What is counted and kept of rows while they are made: the rows themselves are let go. */
import type { Claim } from '../../model/claim';
import type { Figure } from '../../model/figure';
import type { Relationship } from '../../model/relationship';
import { daysOf } from '../dates/resolve';
import type { Counted } from '../corpus/disjoint';
import { timesTold } from '../corpus/firstTime';
import type { Related, Standing } from '../corpus/opposite';
import { interner } from '../interned';
import { entityKey } from '../lexicon';
import type { ClaimTables } from './claims';
import type { Placed } from './placed';

export interface Tally {
  mentions: number;
  articles: number;
  readonly reports: Set<string>;
}
/** Who supplies a weapon to whom, as is affirmed. */
export interface Supply {
  readonly suppliers: Set<string>;
  readonly holders: Set<string>;
}
export interface RelatedRow extends Related {
  readonly claim: Standing & Pick<Claim, 'report'>;
  readonly relationship: Pick<Relationship, 'claim' | 'source' | 'type' | 'target' | 'family'>;
}
export interface Census {
  /** By entity, see `entityKey`. */
  readonly tallies: Map<string, Tally>;
  /** Ids that rows refer to. */
  readonly actors: Set<string>;
  readonly places: Set<string>;
  readonly weapons: Set<string>;
  readonly reports: Set<string>;
  readonly supplies: Map<string, Supply>;
  /** By the place of the article; those that a person added come last. */
  readonly related: (readonly RelatedRow[])[];
  readonly counted: (readonly Counted[])[];
}

const nothing: Tally = { mentions: 0, articles: 0, reports: new Set() };
const inserted = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
};

export const census = () => {
  const counts: Census = { tallies: new Map(), actors: new Set(), places: new Set(), weapons: new Set(), reports: new Set(), supplies: new Map(), related: [], counted: [] };
  const one = interner();
  const addMentions = ({ reading, teller, reportOf }: Placed): void => {
    const here = new Set<Tally>();
    for (const mention of reading.mentions) {
      const tally = inserted(counts.tallies, entityKey(mention.kind, mention.entity), () => ({ ...nothing, reports: new Set<string>() }));
      tally.mentions++;
      tally.reports.add(reportOf(teller(mention)?.statement.chain ?? NOBODY));
      here.add(tally);
      named[mention.kind].add(mention.entity);
    }
    for (const tally of here) tally.articles++;
  };
  const named = { actor: counts.actors, place: counts.places, weapon: counts.weapons } as const;
  const addStatements = ({ reading, reportOf }: Placed): void => {
    for (const { speakers, chain } of reading.statements) {
      for (const id of speakers) counts.actors.add(id);
      for (const id of chain) counts.actors.add(id);
      counts.reports.add(reportOf(chain));
    }
  };
  const standing = ({ id, article, sentence, polarity, modality, date_start, date_end, report }: Claim): RelatedRow['claim'] => ({ id, article, sentence, polarity, modality, date_start: one(date_start), date_end: one(date_end), report });
  const supply = ({ source, target, type, weapons }: Relationship, { polarity }: Claim): void => {
    for (const weapon of weapons) {
      counts.weapons.add(weapon);
      if (type !== 'supplies_arms' || polarity !== 'affirmed') continue;
      const { suppliers, holders } = inserted(counts.supplies, weapon, () => ({ suppliers: new Set<string>(), holders: new Set<string>() }));
      suppliers.add(source);
      holders.add(target);
    }
  };
  /** `at` is where they stand among those of other articles. */
  const addClaims = ({ reading, written, sentenceIds }: Placed, { claims, relationships, figures, events }: ClaimTables, at: number): void => {
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    for (const { place, report } of claims) {
      if (place) counts.places.add(place);
      counts.reports.add(report);
    }
    counts.related[at] = relationships.flatMap((row) => {
      const claim = byId.get(row.claim);
      counts.actors.add(row.source).add(row.target);
      if (!claim) return [];
      supply(row, claim);
      const { start = 0, end = 0 } = reading.sentences[sentenceIds.indexOf(claim.sentence)] ?? {};
      return [{ claim: standing(claim), relationship: { claim: claim.id, source: one(row.source), type: row.type, target: one(row.target), family: row.family }, ...timesTold(row.type, reading.text.slice(start, end), claim.quote) }];
    });
    const days = daysOf(written.anchor);
    counts.counted[at] = figures.flatMap((row) => {
      const claim = byId.get(row.claim);
      counts.actors.add(row.subject);
      return claim ? [{ claim: standing(claim), figure: sized(row), written: days }] : [];
    });
    for (const { actors } of events) for (const id of actors) counts.actors.add(id);
  };
  const sized = ({ subject, object, measure, unit, place, low, high, bound }: Figure): Counted['figure'] => ({ subject: one(subject), object, measure: one(measure), unit: one(unit), place: one(place), low, high, bound });
  return { counts, addMentions, addStatements, addClaims };
};
const NOBODY: readonly string[] = [];
