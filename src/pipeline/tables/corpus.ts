/** The corpus as the tables need it: readings with their days of writing, resolved times and reports. */
import { datesOf, type Dated } from '../corpus/published';
import { ownReportId, sharedReports, type SharedReport } from '../corpus/report';
import { resolveTimes } from '../dates/resolveTimes';
import type { Resolved } from '../dates/resolve';
import { outletOf } from '../relays';
import { entityKey, type Lexicon } from '../lexicon';
import type { Entity, Reading, Statement } from '../reading';
import type { Span } from '../span';

export interface Told {
  readonly statement: Statement;
  readonly index: number;
}
export interface Corpus {
  readonly readings: readonly Reading[];
  readonly lexicon: Lexicon;
  readonly reports: readonly SharedReport[];
  readonly dated: Dated;
  /** By article, by start of the time expression. */
  readonly times: readonly ReadonlyMap<number, Resolved>[];
  /** Discovered and lexicon entities that the articles name, merged. */
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
  const reports = sharedReports(readings);
  const dated = datesOf(readings, reports);
  const times = readings.map((reading, i) => {
    const resolved = resolveTimes(reading.text, reading.sentences, reading.times, dated.written[i]?.anchor ?? null);
    return new Map(reading.times.map((t, k): [number, Resolved | undefined] => [t.start, resolved[k]]).filter((pair): pair is [number, Resolved] => pair[1] !== undefined));
  });
  return { readings, lexicon, reports, dated, times, entities: merged(readings) };
};

export const actorIn = (corpus: Corpus, id: string): Entity | undefined => corpus.entities.get(entityKey('actor', id)) ?? corpus.lexicon.entities.get(entityKey('actor', id));

/** The report that a chain of attribution leads to, in an article; own reporting when it leads to none. */
export const reportOf = (corpus: Corpus, article: number, chain: readonly string[]): string => {
  const outlet = outletOf(chain, (id) => actorIn(corpus, id));
  const report = outlet ? corpus.reports.find((r) => r.outlet === outlet && r.members.some((m) => m.article === article)) : undefined;
  const reading = corpus.readings[article];
  return report?.id ?? (reading ? ownReportId(reading) : '');
};

/**
 * The innermost statement that holds the span, or its larger part. What somebody does by saying it ("X warned that Y …")
 * is said by X: `actor` names who, and the statement's cue stands in the span.
 */
export const toldBy = (reading: Reading, span: Span, actor = ''): Told | null => {
  const act = actor === '' ? -1 : reading.statements.findIndex((s) => s.speakers.includes(actor) && span.start <= s.cue.start && s.cue.end <= span.end);
  const statement = reading.statements[act];
  if (statement) return { statement, index: act };
  let best: Told | null = null;
  reading.statements.forEach((statement, index) => {
    const shared = Math.min(statement.end, span.end) - Math.max(statement.start, span.start);
    if (shared <= 0 || shared < 0.5 * (span.end - span.start)) return;
    if (!best || statement.end - statement.start < best.statement.end - best.statement.start) best = { statement, index };
  });
  return best;
};
