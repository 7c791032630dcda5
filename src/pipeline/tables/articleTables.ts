/** The rows that one article gives, once its corpus is known. */
import type { Article } from '../../model/article';
import type { Dataset } from '../../model/dataset';
import type { DateRow } from '../../model/date';
import type { MentionRow } from '../../model/mention';
import type { Relay } from '../../model/report';
import type { RemovedRow, SentenceRow } from '../../model/sentence';
import type { StatementRow } from '../../model/statement';
import type { Reading } from '../reading';
import type { Span } from '../span';
import { sentenceId } from './identity';
import type { Placed } from './placed';

/** Start of the sentence that holds an offset. */
export const startOf = (sentences: readonly Span[], offset: number): number => {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return sentences[low]?.start ?? 0;
};
const slice = ({ text }: Reading, { start, end }: Span): string => text.slice(start, end);

const articleRow = ({ reading, written }: Placed): Article => ({
  id: reading.id, file: reading.file, sha256: reading.sha256, title: reading.title, publisher: reading.publisher, author: reading.author, url: reading.url,
  published: written.edtf,
  published_basis: reading.publishedBasis !== 'unknown' ? reading.publishedBasis : written.anchor ? 'inferred' : 'unknown',
  language: reading.language, words: reading.words,
  removed_characters: reading.removals.reduce((n, { start, end }) => n + end - start, 0),
  published_start: written.anchor?.start ?? '', published_end: written.anchor?.end ?? '', published_grounds: written.grounds,
});

const relayRows = ({ reading, relaying }: Placed): readonly Relay[] =>
  relaying
    .map(({ report, relay }): Relay => ({ article: reading.id, report, via: relay.via, start: relay.start, end: relay.end, quote: slice(reading, relay) }))
    .sort((a, b) => (a.start ?? 0) - (b.start ?? 0) || (a.report < b.report ? -1 : 1));

const statementRows = ({ reading, statementIds, sentenceIds, reportOf }: Placed): readonly StatementRow[] =>
  reading.statements.map((s, i) => ({
    id: statementIds[i] ?? '', article: reading.id, sentence: sentenceIds[s.sentence] ?? sentenceId(reading.id, 0), start: s.start, end: s.end, quote: slice(reading, s), form: s.form,
    cue: slice(reading, s.cue), cue_start: s.cue.start, cue_end: s.cue.end, source_start: s.source.start, source_end: s.source.end,
    speakers: s.speakers, attribution: s.chain.join(' > '), report: reportOf(s.chain),
  }));

const dateRow = ({ reading, times }: Placed, t: Reading['times'][number]): DateRow => {
  // How long and how often is not when.
  const when = t.kind === 'duration' || t.kind === 'set' ? undefined : times.get(t.start);
  return { article: reading.id, sentence: sentenceId(reading.id, startOf(reading.sentences, t.start)), start: t.start, end: t.end, text: slice(reading, t), date: when?.date ?? '', date_start: when?.start ?? '', date_end: when?.end ?? '', basis: when?.date ? when.basis : '', kind: t.kind, duration: t.duration, grounds: when?.date ? when.grounds : '' };
};

export type ArticleTables = Pick<Dataset, 'articles' | 'relays' | 'sentences' | 'removed' | 'mentions' | 'statements' | 'dates'>;

export const articleTables = (placed: Placed): ArticleTables => {
  const { reading, sentenceIds } = placed;
  return {
    articles: [articleRow(placed)],
    relays: relayRows(placed),
    sentences: reading.sentences.map((s, i): SentenceRow => ({ id: sentenceIds[i] ?? '', article: reading.id, start: s.start, end: s.end, role: s.role, text: slice(reading, s) })),
    removed: reading.removals.map((x): RemovedRow => ({ article: reading.id, start: x.start, end: x.end, reason: x.reason, text: slice(reading, x) })),
    mentions: reading.mentions.map((m): MentionRow => ({ article: reading.id, sentence: sentenceIds[m.sentence] ?? sentenceId(reading.id, 0), start: m.start, end: m.end, text: slice(reading, m), entity: m.entity, entity_kind: m.kind, basis: m.basis })),
    statements: statementRows(placed),
    dates: reading.times.map((t) => dateRow(placed, t)),
  };
};
