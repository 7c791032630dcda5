/** All tables of the corpus, handed over as they are made: article by article, then what needs all of them. */
import type { Dataset, TableName } from '../../model/dataset';
import type { Actor } from '../../model/actor';
import type { EventRow } from '../../model/event';
import type { Report } from '../../model/report';
import { conflictsOf, type Lot } from '../corpus/conflict';
import { eventsAmong } from '../corpus/sameEvent';
import type { Correction } from '../review';
import { addClaimed, census, type Census } from './census';
import { eventRow, type Happened } from './claims';
import { actorIn, type Corpus } from './corpus';
import { corrected, type Held } from './corrected';
import { entityTables } from './entities';
import { claimedIn, type RelatedRow, type Share } from './share';
import type { Told } from './told';

/** Rows come in the order in which articles do; in these tables they are to be sorted by a column, in all others they stay so. */
export const sortedBy = { relays: 'article', claims: 'id', relationships: 'claim', figures: 'claim', events: 'claim' } as const satisfies { readonly [N in TableName]?: keyof Dataset[N][number] };

/** What is kept of the rows when all have been handed over. */
export interface Joined {
  readonly actors: readonly Actor[];
  /** By relationship, see `relationshipId`; in the order of their articles, those that a person added come last. */
  readonly related: Iterable<readonly [string, readonly RelatedRow[]]>;
  /** Corrections that match nothing or cannot be read. */
  readonly faults: readonly string[];
}
/** What all articles have told. */
export interface Gathered {
  readonly counts: Census;
  /** Ids of their own reports, in their order. */
  readonly own: readonly string[];
  readonly held: readonly Held[];
}
export interface Gathering {
  /** Of the next article; the rows are those that tell which event each of its happenings is. */
  readonly add: (told: Told) => readonly EventRow[];
  /** Instead of that where a person corrects its claims: what becomes of them is known at the end. */
  readonly hold: (share: Share) => void;
  /** When all have told. */
  readonly gathered: () => Gathered;
}
/** Takes rows of any tables; they belong to the texts, by article, where any are given. */
export type Put = (rows: Partial<Dataset>, texts?: ReadonlyMap<string, string>) => void;

const reportRows = ({ reports, dated }: Corpus, own: readonly string[]): readonly Report[] =>
  [
    ...reports.map((r): Report => ({ id: r.id, outlet: r.outlet, kind: r.kind, published: dated.reports.get(r.id)?.date ?? '', articles: new Set(r.members.map((m) => m.article)).size, grounds: r.grounds })),
    ...own.map((id): Report => ({ id, outlet: '', kind: 'own_reporting', published: '', articles: 1, grounds: '' })),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));

/** To be given what the articles tell in the order in which the corpus was made of them. */
export const gathering = (corpus: Corpus): Gathering => {
  const { counts, addNamed } = census();
  for (const { outlet, members } of corpus.reports) {
    counts.actors.add(outlet);
    for (const { relay } of members) counts.actors.add(relay.via);
  }
  const eventOf = eventsAmong();
  const eventRows = (happenings: readonly Happened[]): readonly EventRow[] => happenings.map((happened) => eventRow(happened, eventOf(happened)));
  const held: Held[] = [];
  const own: string[] = [];
  return {
    add: ({ own: report, named, claimed, happenings }) => {
      addNamed(named);
      addClaimed(counts, claimed, own.length);
      own.push(report);
      return eventRows(happenings);
    },
    hold: ({ placed, named, drafted: { happenings, ...tables } }) => {
      addNamed(named);
      held.push({ placed, tables: { ...tables, events: eventRows(happenings) }, at: own.length });
      own.push(placed.ownReport);
    },
    gathered: () => ({ counts, own, held }),
  };
};

/** Step by step, the rows that need all articles; there are many conflicts, which are handed over in lots. */
export const joined = function* (corpus: Corpus, { counts, own, held }: Gathered, corrections: readonly Correction[], put: Put, putLot = ({ rows }: Lot): void => put({ conflicts: rows() })): Generator<unknown, Joined> {
  const review = corrected(held, corrections, own.length, (id) => actorIn(corpus, id) !== undefined);
  for (const { placed, tables, at } of review.held) {
    addClaimed(counts, claimedIn(placed, tables, tables.events), at);
    put({ ...tables }, new Map([[placed.reading.id, placed.reading.text]]));
  }
  const entities = entityTables(corpus, counts);
  put({ reports: reportRows(corpus, own.filter((id) => counts.reports.has(id))), ...entities });
  yield;
  for (const lot of conflictsOf(counts.related.groups, counts.counted.groups)) {
    putLot(lot);
    yield;
  }
  return { actors: entities.actors, related: counts.related.groups, faults: review.faults };
};
