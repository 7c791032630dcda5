/** All tables of the corpus, handed over as they are made: article by article, then what needs all of them. */
import type { Conflict } from '../../model/conflict';
import type { Dataset, TableName } from '../../model/dataset';
import type { Actor } from '../../model/actor';
import type { Report } from '../../model/report';
import { conflictsOf } from '../corpus/conflict';
import { eventsAmong } from '../corpus/sameEvent';
import type { Reading } from '../reading';
import type { Correction } from '../review';
import { articleTables } from './articleTables';
import { census, type RelatedRow } from './census';
import { claimTables } from './claims';
import { actorIn, type Corpus } from './corpus';
import { corrected, correctedBy, type Held } from './corrected';
import { entityTables } from './entities';
import { placedIn } from './placed';

/** Takes rows of any tables; they belong to the readings, where any are given. */
export type Put = (rows: Partial<Dataset>, readings?: readonly Reading[]) => void;

/** Rows come in the order in which articles do; in these tables they are to be sorted by a column, in all others they stay so. */
export const sortedBy = { relays: 'article', claims: 'id', relationships: 'claim', figures: 'claim', events: 'claim' } as const satisfies { readonly [N in TableName]?: keyof Dataset[N][number] };

/** What is kept of the rows when all have been handed over. */
export interface Joined {
  readonly network: { readonly actors: readonly Actor[]; readonly relationships: readonly RelatedRow['relationship'][]; readonly claims: readonly RelatedRow['claim'][] };
  /** Corrections that match nothing or cannot be read. */
  readonly faults: readonly string[];
}

const LOT = 5000;
const inLots = function* <T>(items: Iterable<T>): Generator<readonly T[]> {
  let lot: T[] = [];
  for (const item of items) {
    lot.push(item);
    if (lot.length < LOT) continue;
    yield lot;
    lot = [];
  }
  if (lot.length > 0) yield lot;
};

const reportRows = ({ reports, dated }: Corpus, own: readonly string[]): readonly Report[] =>
  [
    ...reports.map((r): Report => ({ id: r.id, outlet: r.outlet, kind: r.kind, published: dated.reports.get(r.id)?.date ?? '', articles: new Set(r.members.map((m) => m.article)).size, grounds: r.grounds })),
    ...own.map((id): Report => ({ id, outlet: '', kind: 'own_reporting', published: '', articles: 1, grounds: '' })),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));

/** `readings` as they were when the corpus was made of them. Yields of how many articles rows have been made. */
export const tablesOf = function* (readings: Iterable<Reading>, corpus: Corpus, corrections: readonly Correction[], put: Put): Generator<number, Joined> {
  const { counts, addMentions, addStatements, addClaims } = census();
  for (const { outlet, members } of corpus.reports) {
    counts.actors.add(outlet);
    for (const { relay } of members) counts.actors.add(relay.via);
  }
  const eventOf = eventsAmong();
  const isCorrected = correctedBy(corrections);
  const held: Held[] = [];
  const own: string[] = [];
  let count = 0;
  for (const reading of readings) {
    const at = count++;
    const placed = placedIn(corpus, reading, at);
    const claims = claimTables(placed, eventOf);
    addMentions(placed);
    addStatements(placed);
    own.push(placed.ownReport);
    if (isCorrected(claims, reading.id)) {
      held.push({ placed, tables: claims, at });
      put(articleTables(placed), [reading]);
    } else {
      addClaims(placed, claims, at);
      put({ ...articleTables(placed), ...claims }, [reading]);
    }
    yield count;
  }
  const review = corrected(held, corrections, count, (id) => actorIn(corpus, id) !== undefined);
  for (const { placed, tables: claims, at } of review.held) {
    addClaims(placed, claims, at);
    put({ ...claims }, [placed.reading]);
  }
  const entities = entityTables(corpus, counts);
  const related = counts.related.flat();
  put({ reports: reportRows(corpus, own.filter((id) => counts.reports.has(id))), ...entities });
  for (const conflicts of inLots<Conflict>(conflictsOf(related, counts.counted.flat()))) put({ conflicts });
  return { network: { actors: entities.actors, relationships: related.map(({ relationship }) => relationship), claims: related.map(({ claim }) => claim) }, faults: review.faults };
};
