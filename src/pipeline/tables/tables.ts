/** All tables of the corpus, rows in a fixed order. */
import type { Article } from '../../model/article';
import type { Dataset } from '../../model/dataset';
import type { DateRow } from '../../model/date';
import type { MentionRow } from '../../model/mention';
import type { Relay, Report } from '../../model/report';
import type { RemovedRow, SentenceRow } from '../../model/sentence';
import type { StatementRow } from '../../model/statement';
import { daysOf } from '../dates/resolve';
import { conflictsOf } from '../corpus/conflict';
import { ownReportId } from '../corpus/report';
import { claimTables, statementIds } from './claims';
import type { Span } from '../span';
import { reviewed, type Correction, type Evidence } from '../review';
import { actorIn, reportOf, type Corpus } from './corpus';
import { entityTables } from './entities';
import { sentenceId } from './identity';

const sentenceAt = (corpus: Corpus, article: number, index: number): string => {
  const reading = corpus.readings[article];
  return reading ? sentenceId(reading.id, reading.sentences[index]?.start ?? 0) : '';
};

/** Start of the sentence that holds an offset. */
const startOf = (sentences: readonly Span[], offset: number): number => {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return sentences[low]?.start ?? 0;
};

const articleRows = ({ readings, dated }: Corpus): readonly Article[] =>
  readings.map((r, i) => {
    const written = dated.written[i];
    const printed = r.publishedBasis !== 'unknown';
    return {
      id: r.id, file: r.file, sha256: r.sha256, title: r.title, publisher: r.publisher, author: r.author, url: r.url,
      published: written?.edtf ?? '',
      published_basis: printed ? r.publishedBasis : written?.anchor ? 'inferred' : 'unknown',
      language: r.language, words: r.words,
      removed_characters: r.removals.reduce((n, x) => n + x.end - x.start, 0),
      published_start: written?.anchor?.start ?? '', published_end: written?.anchor?.end ?? '', published_grounds: written?.grounds ?? '',
    };
  });

/** The only place of a quote in an article, for claims that a person adds. */
const placeOf = (corpus: Corpus, id: string, quote: string): Evidence | null => {
  const article = corpus.readings.findIndex((r) => r.id === id);
  const reading = corpus.readings[article];
  const start = reading && quote !== '' ? reading.text.indexOf(quote) : -1;
  if (!reading || start < 0 || reading.text.indexOf(quote, start + 1) >= 0) return null;
  return { start, sentence: sentenceId(reading.id, startOf(reading.sentences, start)), report: ownReportId(reading) };
};

export interface Joined {
  readonly dataset: Dataset;
  /** Corrections that match nothing or cannot be read. */
  readonly faults: readonly string[];
}

export const tablesOf = (corpus: Corpus, corrections: readonly Correction[] = []): Joined => {
  const { readings, reports, dated, times } = corpus;
  const review = reviewed(claimTables(corpus), corrections, { find: (article, quote) => placeOf(corpus, article, quote), isActor: (id) => actorIn(corpus, id) !== undefined });
  const { claims, relationships, figures, events } = review.tables;
  const statements = readings.flatMap((reading, article) => {
    const ids = statementIds(reading);
    return reading.statements.map((s, i): StatementRow => ({
      id: ids[i] ?? '', article: reading.id, sentence: sentenceAt(corpus, article, s.sentence), start: s.start, end: s.end, quote: reading.text.slice(s.start, s.end), form: s.form,
      cue: reading.text.slice(s.cue.start, s.cue.end), cue_start: s.cue.start, cue_end: s.cue.end, source_start: s.source.start, source_end: s.source.end,
      speakers: s.speakers, attribution: s.chain.join(' > '), report: reportOf(corpus, article, s.chain),
    }));
  });
  const used = new Set([...claims.map((c) => c.report), ...statements.map((s) => s.report)]);
  const reportRows: Report[] = [
    ...reports.map((r): Report => ({ id: r.id, outlet: r.outlet, kind: r.kind, published: dated.reports.get(r.id)?.date ?? '', articles: new Set(r.members.map((m) => m.article)).size, grounds: r.grounds })),
    ...readings.filter((r) => used.has(ownReportId(r))).map((r): Report => ({ id: ownReportId(r), outlet: '', kind: 'own_reporting', published: '', articles: 1, grounds: '' })),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
  const relays = reports.flatMap((report) =>
    report.members.map(({ article, relay }): Relay => {
      const reading = readings[article];
      return { article: reading?.id ?? '', report: report.id, via: relay.via, start: relay.start, end: relay.end, quote: reading?.text.slice(relay.start, relay.end) ?? '' };
    }),
  ).sort((a, b) => (a.article === b.article ? (a.start ?? 0) - (b.start ?? 0) || (a.report < b.report ? -1 : 1) : a.article < b.article ? -1 : 1));
  const named = [...reports.map((r) => r.outlet), ...relays.map((r) => r.via), ...statements.flatMap((s) => [...s.speakers, ...s.attribution.split(' > ')]), ...relationships.flatMap((r) => [r.source, r.target]), ...events.flatMap((e) => e.actors), ...figures.map((f) => f.subject)].filter(Boolean);
  const { actors, places, weapons } = entityTables(corpus, claims, relationships, named);
  const sentences = readings.flatMap((r) => r.sentences.map((s): SentenceRow => ({ id: sentenceId(r.id, s.start), article: r.id, start: s.start, end: s.end, role: s.role, text: r.text.slice(s.start, s.end) })));
  const textOf = new Map(sentences.map((s) => [s.id, s.text]));
  const writtenOn = new Map(readings.map((r, i) => [r.id, daysOf(dated.written[i]?.anchor ?? null)]));
  const dataset: Dataset = {
    articles: articleRows(corpus),
    reports: reportRows,
    relays,
    sentences,
    removed: readings.flatMap((r) => r.removals.map((x): RemovedRow => ({ article: r.id, start: x.start, end: x.end, reason: x.reason, text: r.text.slice(x.start, x.end) }))),
    actors, places, weapons,
    mentions: readings.flatMap((r, article) => r.mentions.map((m): MentionRow => ({ article: r.id, sentence: sentenceAt(corpus, article, m.sentence), start: m.start, end: m.end, text: r.text.slice(m.start, m.end), entity: m.entity, entity_kind: m.kind, basis: m.basis }))),
    statements,
    dates: readings.flatMap((r, article) => r.times.map((t): DateRow => {
      // How long and how often is not when.
      const when = t.kind === 'duration' || t.kind === 'set' ? undefined : times[article]?.get(t.start);
      return { article: r.id, sentence: sentenceId(r.id, startOf(r.sentences, t.start)), start: t.start, end: t.end, text: r.text.slice(t.start, t.end), date: when?.date ?? '', date_start: when?.start ?? '', date_end: when?.end ?? '', basis: when?.date ? when.basis : '', kind: t.kind, duration: t.duration, grounds: when?.date ? when.grounds : '' };
    })),
    claims: [...claims].sort((a, b) => (a.id < b.id ? -1 : 1)),
    relationships: [...relationships].sort((a, b) => (a.claim < b.claim ? -1 : 1)),
    figures: [...figures].sort((a, b) => (a.claim < b.claim ? -1 : 1)),
    events: [...events].sort((a, b) => (a.claim < b.claim ? -1 : 1)),
    conflicts: conflictsOf(claims, relationships, figures, (id) => textOf.get(id) ?? '', (id) => writtenOn.get(id) ?? null),
  };
  return { dataset, faults: review.faults };
};
