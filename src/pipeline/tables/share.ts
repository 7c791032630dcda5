/**
 * What one article gives to the tables, once it is known what the others tell of it: its rows, and of them what is counted
 * and compared. Plain data made of one article, so that many can be made at once.
 */
import type { Claim } from '../../model/claim';
import { daysOf } from '../dates/resolve';
import type { Counted } from '../corpus/disjoint';
import { timesTold } from '../corpus/firstTime';
import { standingOf, type Related } from '../corpus/opposite';
import { entityKey } from '../lexicon';
import type { Mention, Reading } from '../reading';
import { articleTables, type ArticleTables } from './articleTables';
import { draftedIn, type ClaimTables, type Drafted } from './claims';
import type { Setting } from './corpus';
import { placedIn, type Placed } from './placed';

export interface Mentioned extends Pick<Mention, 'kind' | 'entity'> {
  mentions: number;
  /** Places among the reports of the article under which it is mentioned. */
  readonly under: readonly number[];
}
/** What its mentions and statements name. */
export interface Named {
  readonly mentioned: readonly Mentioned[];
  /** Reports under which anything is mentioned. */
  readonly mentioning: readonly string[];
  readonly actors: readonly string[];
  readonly reports: readonly string[];
}
export interface RelatedRow extends Related, Pick<Claim, 'report'> {}
/** Who is said to supply a weapon to whom. */
export type Supplied = readonly [weapon: string, supplier: string, holder: string];
/** What its claims name, and what of them tells whether they can stand beside others. */
export interface Claimed {
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly weapons: readonly string[];
  readonly reports: readonly string[];
  readonly supplies: readonly Supplied[];
  readonly related: readonly RelatedRow[];
  readonly counted: readonly Counted[];
}
export interface Share {
  readonly placed: Placed;
  readonly rows: ArticleTables;
  readonly drafted: Drafted;
  readonly named: Named;
}

const NOBODY: readonly string[] = [];

const mentionedIn = ({ reading, teller, reportOf }: Placed): Pick<Named, 'mentioned' | 'mentioning'> => {
  const all = new Map<string, Mentioned & { readonly under: number[] }>();
  const reports: string[] = [];
  for (const mention of reading.mentions) {
    const key = entityKey(mention.kind, mention.entity);
    const here = all.get(key) ?? { kind: mention.kind, entity: mention.entity, mentions: 0, under: [] };
    all.set(key, here);
    here.mentions++;
    const report = reportOf(teller(mention)?.statement.chain ?? NOBODY);
    const at = reports.indexOf(report);
    const place = at < 0 ? reports.push(report) - 1 : at;
    if (!here.under.includes(place)) here.under.push(place);
  }
  return { mentioned: [...all.values()], mentioning: reports };
};
const namedIn = (placed: Placed): Named => {
  const { statements } = placed.reading;
  return {
    ...mentionedIn(placed),
    actors: [...new Set(statements.flatMap(({ speakers, chain }) => [...speakers, ...chain]))],
    reports: [...new Set(statements.map(({ chain }) => placed.reportOf(chain)))],
  };
};


/** Of all that it claims, as it was read or as a person has corrected it. */
export const claimedIn = ({ reading, written, sentenceIds }: Placed, { claims, relationships, figures }: Omit<ClaimTables, 'events'>, events: readonly { readonly actors: readonly string[] }[]): Claimed => {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const sentences = new Map(sentenceIds.map((id, i) => [id, reading.sentences[i]]));
  const days = daysOf(written.anchor);
  return {
    actors: [...new Set([...relationships.flatMap(({ source, target }) => [source, target]), ...figures.map(({ subject }) => subject), ...events.flatMap(({ actors }) => actors)])],
    places: [...new Set(claims.flatMap(({ place }) => (place ? [place] : [])))],
    weapons: [...new Set(relationships.flatMap(({ weapons }) => weapons))],
    reports: [...new Set(claims.map(({ report }) => report))],
    supplies: relationships.flatMap(({ claim, type, weapons, source, target }) => (type === 'supplies_arms' && byId.get(claim)?.polarity === 'affirmed' ? weapons.map((weapon): Supplied => [weapon, source, target]) : [])),
    related: relationships.flatMap((row): readonly RelatedRow[] => {
      const claim = byId.get(row.claim);
      if (!claim) return [];
      const { start = 0, end = 0 } = sentences.get(claim.sentence) ?? {};
      return [{ ...standingOf(claim), report: claim.report, source: row.source, type: row.type, target: row.target, ...timesTold(row.type, reading.text.slice(start, end), claim.quote) }];
    }),
    counted: figures.flatMap(({ claim: id, subject, object, measure, unit, place, low, high, bound }): readonly Counted[] => {
      const claim = byId.get(id);
      return claim ? [{ ...standingOf(claim), sentence: claim.sentence, subject, object, measure, unit, place, low, high, bound, written: days }] : [];
    }),
  };
};

export const shareOf = (reading: Reading, setting: Setting): Share => {
  const placed = placedIn(setting, reading);
  return { placed, rows: articleTables(placed), drafted: draftedIn(placed), named: namedIn(placed) };
};
