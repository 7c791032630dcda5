/** Claims that a person corrects are held back until all articles have been seen; what is wrong with a correction is then told once. */
import type { Reading } from '../reading';
import { reviewed, type Correction, type Evidence } from '../review';
import { ownReportId } from '../corpus/report';
import { startOf } from './articleTables';
import type { ClaimTables } from './claims';
import { sentenceId } from './identity';
import type { Placed } from './placed';

/** The only place of a quote in an article, for claims that a person adds. */
const placeOf = (reading: Reading | undefined, quote: string): Evidence | null => {
  const start = reading && quote !== '' ? reading.text.indexOf(quote) : -1;
  if (!reading || start < 0 || reading.text.indexOf(quote, start + 1) >= 0) return null;
  return { start, sentence: sentenceId(reading.id, startOf(reading.sentences, start)), report: ownReportId(reading) };
};

export interface Held {
  readonly placed: Placed;
  readonly tables: ClaimTables;
  readonly at: number;
}

/** Whether a correction names the article or, as far as ids tell, one of its claims. */
export const correctedBy = (corrections: readonly Correction[]): ((article: string) => boolean) => {
  const articles = new Set(corrections.map(({ article }) => article));
  return (article) => articles.has(article) || corrections.some(({ quote }) => quote.startsWith(`${article}-`));
};

const joined = (all: readonly ClaimTables[]): ClaimTables => ({
  claims: all.flatMap(({ claims }) => claims),
  relationships: all.flatMap(({ relationships }) => relationships),
  figures: all.flatMap(({ figures }) => figures),
  events: all.flatMap(({ events }) => events),
});
const only = ({ claims, relationships, figures, events }: ClaimTables, wanted: (claim: string) => boolean): ClaimTables => ({
  claims: claims.filter(({ id }) => wanted(id)),
  relationships: relationships.filter(({ claim }) => wanted(claim)),
  figures: figures.filter(({ claim }) => wanted(claim)),
  events: events.filter(({ claim }) => wanted(claim)),
});

export interface Corrected {
  /** Each article with what is left of its claims; then with what was added to it, if anything, placed after `count` articles. */
  readonly held: readonly Held[];
  readonly faults: readonly string[];
}

export const corrected = (held: readonly Held[], corrections: readonly Correction[], count: number, isActor: (id: string) => boolean): Corrected => {
  const readings = new Map(held.map(({ placed: { reading } }) => [reading.id, reading]));
  const { tables, faults } = reviewed(joined(held.map((one) => one.tables)), corrections, { find: (article, quote) => placeOf(readings.get(article), quote), isActor });
  const before = new Set(held.flatMap((one) => one.tables.claims.map(({ id }) => id)));
  const articles = new Map(tables.claims.map(({ id, article }) => [id, article]));
  const of = ({ placed }: Held, isNew: boolean): ClaimTables => only(tables, (claim) => articles.get(claim) === placed.reading.id && before.has(claim) !== isNew);
  const added = held.map((one, i): Held => ({ ...one, tables: of(one, true), at: count + i })).filter((one) => one.tables.claims.length > 0);
  return { held: [...held.map((one): Held => ({ ...one, tables: of(one, false) })), ...added], faults };
};
