/** The corpus as the tables need it: readings with their days of writing, resolved times and reports. */
import { datesOf, type Dated } from '../corpus/published';
import { ownReportId, sharedReports, type SharedReport } from '../corpus/report';
import { resolveTimes } from '../dates/resolveTimes';
import type { Resolved } from '../dates/resolve';
import { outletOf } from '../relays';
import { entityKey, type Lexicon } from '../lexicon';
import type { Entity, Reading } from '../reading';
import { tellerOf, type Teller } from './teller';

export interface Corpus {
  readonly readings: readonly Reading[];
  readonly lexicon: Lexicon;
  readonly reports: readonly SharedReport[];
  readonly dated: Dated;
  /** By article, by start of the time expression. */
  readonly times: readonly ReadonlyMap<number, Resolved>[];
  /** By article: who tells what stands at a span. */
  readonly tellers: readonly Teller[];
  /** Report id by article and outlet. */
  readonly relayed: ReadonlyMap<string, string>;
  /** Those of which the articles tell more than the lexicon holds, merged. */
  readonly entities: ReadonlyMap<string, Entity>;
}

const merged = (readings: readonly Reading[]): ReadonlyMap<string, Entity> => {
  const entities = new Map<string, Entity>();
  for (const reading of readings)
    for (const entity of reading.entities) {
      const key = entityKey(entity.kind, entity.id);
      const known = entities.get(key);
      if (!known) entities.set(key, entity);
      else entities.set(key, { ...(known.known === 'lexicon' ? known : entity.known === 'lexicon' ? entity : known), aliases: [...new Set([...known.aliases, ...entity.aliases])], pseudonym: known.pseudonym || entity.pseudonym, partOf: known.partOf || entity.partOf, role: known.role || entity.role });
    }
  return entities;
};

export const corpusOf = (readings: readonly Reading[], lexicon: Lexicon): Corpus => {
  const entities = merged(readings);
  const reports = sharedReports(readings, (id) => actorIn({ entities, lexicon }, id));
  const dated = datesOf(readings, reports);
  const times = readings.map((reading, i) => {
    const resolved = resolveTimes(reading.text, reading.sentences, reading.times, dated.written[i]?.anchor ?? null);
    return new Map(reading.times.map((t, k): [number, Resolved | undefined] => [t.start, resolved[k]]).filter((pair): pair is [number, Resolved] => pair[1] !== undefined));
  });
  const relayed = new Map<string, string>();
  for (const { id, outlet, members } of reports) for (const { article } of members) if (!relayed.has(relayKey(article, outlet))) relayed.set(relayKey(article, outlet), id);
  return { readings, lexicon, reports, dated, times, tellers: readings.map((r) => tellerOf(r.statements)), relayed, entities };
};
const relayKey = (article: number, outlet: string): string => `${article} ${outlet}`;

export const actorIn = (corpus: Pick<Corpus, 'entities' | 'lexicon'>, id: string): Entity | undefined => corpus.entities.get(entityKey('actor', id)) ?? corpus.lexicon.entities.get(entityKey('actor', id));

/** The report that a chain of attribution leads to, in an article; own reporting when it leads to none. */
export const reportOf = (corpus: Corpus, article: number, chain: readonly string[]): string => {
  const outlet = outletOf(chain, (id) => actorIn(corpus, id));
  const reading = corpus.readings[article];
  return (outlet ? corpus.relayed.get(relayKey(article, outlet)) : undefined) ?? (reading ? ownReportId(reading) : '');
};
