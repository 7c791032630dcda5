/** The catalogue: the dataset with what is looked up in it all the time, built once after loading. */
import { groupedBy, groupedByEach } from './grouped';
import { once } from './once';
import type { Actor } from './actor';
import type { Article } from './article';
import type { Claim } from './claim';
import type { Conflict } from './conflict';
import type { Dataset } from './dataset';
import type { EventRow } from './event';
import type { Figure } from './figure';
import type { MentionRow } from './mention';
import type { Place } from './place';
import type { Relationship } from './relationship';
import type { Report } from './report';
import type { RemovedRow, SentenceRow } from './sentence';
import type { StatementRow } from './statement';
import type { Weapon } from './weapon';

export interface Catalogue {
  readonly dataset: Dataset;
  readonly articles: ReadonlyMap<string, Article>;
  readonly reports: ReadonlyMap<string, Report>;
  readonly sentences: ReadonlyMap<string, SentenceRow>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  readonly weapons: ReadonlyMap<string, Weapon>;
  readonly statements: ReadonlyMap<string, StatementRow>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** By claim id. */
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly events: ReadonlyMap<string, EventRow>;
  /** Conflicts by the id of either claim. */
  readonly conflicts: ReadonlyMap<string, readonly Conflict[]>;
  /** Mentions by sentence id, in text order. */
  readonly mentions: ReadonlyMap<string, readonly MentionRow[]>;
  /** Removed text by article id, in text order. */
  readonly removed: ReadonlyMap<string, readonly RemovedRow[]>;
  /** Sentences by article id, in text order. */
  readonly passages: ReadonlyMap<string, readonly SentenceRow[]>;
  /** The article in which a report is read first, by report id. */
  readonly tellers: ReadonlyMap<string, string>;
  /** The letter of an article, by article id: A, B, … Z, AA, … in file order. */
  readonly letters: ReadonlyMap<string, string>;
}

const by = <R, K extends keyof R>(rows: readonly R[], key: K): ReadonlyMap<R[K], R> => new Map(rows.map((row) => [row[key], row]));

/** 0 → A, 25 → Z, 26 → AA. */
export const letterOf = (index: number): string => (index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

export const catalogueOf = (dataset: Dataset): Catalogue => {
  const statements = once(() => by(dataset.statements, 'id'));
  const mentions = once(() => groupedBy(dataset.mentions, (row) => row.sentence));
  const sentences = once(() => by(dataset.sentences, 'id'));
  const removed = once(() => groupedBy(dataset.removed, (row) => row.article));
  const passages = once(() => groupedBy(dataset.sentences, (row) => row.article));
  return {
    dataset,
    articles: by(dataset.articles, 'id'),
    reports: by(dataset.reports, 'id'),
    get sentences() {
      return sentences();
    },
    actors: by(dataset.actors, 'id'),
    places: by(dataset.places, 'id'),
    weapons: by(dataset.weapons, 'id'),
    get statements() {
      return statements();
    },
    claims: by(dataset.claims, 'id'),
    relationships: by(dataset.relationships, 'claim'),
    figures: by(dataset.figures, 'claim'),
    events: by(dataset.events, 'claim'),
    conflicts: groupedByEach(dataset.conflicts, (row) => [row.claim_a, row.claim_b]),
    get mentions() {
      return mentions();
    },
    get removed() {
      return removed();
    },
    get passages() {
      return passages();
    },
    tellers: new Map(dataset.claims.map(({ report, article }): [string, string] => [report, article]).reverse()),
    letters: new Map([...dataset.articles].sort((a, b) => (a.file < b.file ? -1 : 1)).map((row, i) => [row.id, letterOf(i)])),
  };
};
