/** Readings by hand, for tests of what needs several articles: lines of text, and who tells which of them. */
import { findTimes } from '../dates/findTimes';
import type { Entity, Reading, Relay, Sentence, Statement } from '../reading';
import type { SentenceRole } from '../../model/sentence';
import type { Span } from '../span';
import type { Token } from '../token';
import { outlineOf } from './outline';
import { sharedReports, type SharedReport } from './report';

export interface Telling {
  /** Position of the line, the outlet's id, and the words in the line that name it and that say that it is said. */
  readonly line: number;
  readonly outlet: string;
  readonly source: string;
  readonly cue: string;
  readonly form?: Statement['form'];
}
export interface Given {
  readonly lines: readonly (string | readonly [SentenceRole, string])[];
  readonly told?: readonly Telling[];
  /** Actor ids by the words that name them. */
  readonly actors?: Readonly<Record<string, string>>;
  readonly published?: string;
  readonly supplied?: boolean;
  readonly title?: string;
  readonly kind?: Relay['kind'];
}

const entity = (id: string, name: string): Entity => ({ id, kind: 'actor', name, actorKind: 'state', weaponCategory: '', country: '', partOf: '', role: '', aliases: [], wikidata: '', known: 'discovered', pseudonym: false });
/** Every word in lower case that is longer than four letters is a noun. */
const tokensOf = (text: string, { start, end }: Span): readonly Token[] =>
  [...text.slice(start, end).matchAll(/\p{L}+/gu)].map((m) => ({ start: start + m.index, end: start + m.index + m[0].length, text: m[0], lower: m[0].toLowerCase(), lemma: m[0].toLowerCase(), pos: /^\p{Ll}{5,}$/u.test(m[0]) ? 'NOUN' : 'X' }));

export const readingOf = (id: string, { lines, told = [], actors = {}, published = '', supplied = false, title = '', kind = 'news_report' }: Given): Reading => {
  const parts = lines.map((line): readonly [SentenceRole, string] => (typeof line === 'string' ? ['body', line] : line));
  const text = parts.map(([, words]) => words).join('\n\n');
  let at = 0;
  const sentences = parts.map(([role, words], index): Sentence => {
    const start = at;
    at += words.length + 2;
    const span = { start, end: start + words.length };
    return { ...span, index, passage: index, role, tokens: tokensOf(text, span) };
  });
  const spanIn = (line: number, words: string): Span => {
    const { start = 0, end = 0 } = sentences[line] ?? {};
    const found = text.indexOf(words, start);
    if (found < 0 || found >= end) throw new Error(`${id}, line ${line}: no such words: ${words}`);
    return { start: found, end: found + words.length };
  };
  const statements = told.map(({ line, outlet, source, cue, form = 'indirect' }): Statement => {
    const { start = 0, end = 0 } = sentences[line] ?? {};
    return { start, end, sentence: line, form, cue: spanIn(line, cue), source: spanIn(line, source), speakers: [outlet], chain: [outlet], rule: 'fixture' };
  });
  const mentions = sentences.flatMap((sentence) =>
    Object.entries(actors).flatMap(([words, actor]) => {
      const found = text.slice(sentence.start, sentence.end).indexOf(words);
      return found < 0 ? [] : [{ start: sentence.start + found, end: sentence.start + found + words.length, sentence: sentence.index, entity: actor, kind: 'actor' as const, basis: 'name' as const, rule: 'fixture' }];
    }),
  );
  const outlets = new Map(told.map((t) => [t.outlet, spanIn(t.line, t.source)]));
  return {
    id, file: `${id}.txt`, sha256: '', text, title, publisher: '', author: '', url: '', published, publishedBasis: published ? (supplied ? 'supplied' : 'stated') : 'unknown', language: 'en', words: 0,
    passages: sentences.map(({ start, end, role }) => ({ start, end, role })),
    removals: [],
    sentences,
    entities: Object.entries(actors).map(([name, actor]) => entity(actor, name)),
    mentions,
    times: sentences.flatMap((sentence) => findTimes(text, sentence, [])),
    statements,
    relays: [...outlets].map(([outlet, span]): Relay => ({ ...span, outlet, kind, via: '' })),
    relationships: [],
    figures: [],
    events: [],
  };
};

/** The reports that the readings share, whose actors no lexicon holds. */
export const reportsOf = (readings: readonly Reading[]): readonly SharedReport[] => sharedReports(readings.map(outlineOf), (id) => readings.flatMap((r) => r.entities).find((e) => e.id === id));
