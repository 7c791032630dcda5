/**
 * Reading one article: a pure map from its text to a reading. Nothing here knows of other articles; relative dates
 * keep their form until the articles are joined.
 */
import { findDateline, type Dateline } from './dates/dateline';
import type { TimeExpression } from './dates/expression';
import { findTimes } from './dates/findTimes';
import { findFigures } from './figures/figure';
import { eventsOf } from './claims/event';
import type { ClaimContext } from './claims/context';
import { relationshipsOf } from './claims/relationship';
import { languageOf } from './language';
import { entityKey, type Lexicon } from './lexicon';
import { gendersBy } from './mentions/gender';
import { isRead, mentionsOf, quotedPronouns } from './mentions/mention';
import { DEMONYM, type Found } from './mentions/found';
import { passagesOf } from './passages/passage';
import { quotationsOf } from './quotation';
import type { Entity, Mention, Passage, Reading, Sentence } from './reading';
import { relaysOf } from './relays';
import { sentencesIn } from './sentences';
import { overlaps, type Span } from './span';
import { speechIn } from './statements/speech';
import { sideOf } from './mentions/side';
import { statementsOf } from './statements/statement';
import { tagSpans } from './tagger';
import type { Word } from './token';

export interface ArticleInput {
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
  readonly text: string;
  /** What is known from outside; empty strings otherwise. */
  readonly supplied: { readonly title: string; readonly publisher: string; readonly author: string; readonly url: string; readonly published: string };
}

/** A sentence that is read, with its times and those of them that may date an event. */
interface Told {
  readonly context: ClaimContext;
  readonly own: readonly TimeExpression[];
  readonly dated: readonly TimeExpression[];
}

const TAGGED: ReadonlySet<string> = new Set(['body', 'headline', 'dek', 'caption', 'byline']);

const bare = ({ start, end, sentence, entity, kind, basis, rule }: Found): Mention => ({ start, end, sentence, entity, kind, basis, rule });

/** What the joining of articles compares: nouns and verbs. The other words are not kept. */
const slim = (sentence: Sentence): Sentence<Word> => ({ ...sentence, tokens: sentence.tokens.filter(({ pos }) => pos === 'NOUN' || pos === 'VERB').map(({ start, end, lemma, pos }) => ({ start, end, lemma, pos })) });

export const readArticle = (input: ArticleInput, lexicon: Lexicon): Reading => {
  const { text, supplied } = input;
  const { passages, removals, hidden } = passagesOf(text);
  const spans = passages.flatMap((passage, p) => sentencesIn(text, passage).map(({ start, end }) => ({ start, end, passage: p, role: passage.role })));
  // Other languages are kept and marked, and not read as English.
  const language = languageOf(text);
  const tagged = language === 'en' ? spans.filter((s) => TAGGED.has(s.role)) : [];
  const tokens = new Map(tagSpans(text, tagged, hidden).map((own, i) => [tagged[i]?.start ?? -1, own]));
  const sentences: readonly Sentence[] = spans.map(({ start, end, passage, role }, index) => ({ start, end, passage, role, index, tokens: tokens.get(start) ?? [] }));
  const quotations = quotationsOf(text, passages);
  const first = mentionsOf(text, sentences, quotations, lexicon);
  const entityOf = remembered((id) => first.entities.get(entityKey('actor', id)) ?? lexicon.entities.get(entityKey('actor', id)));
  const stateIn = (place: string): string | undefined => lexicon.capitals.get(place);
  const hasBands = bandsIn(first.entities, entityOf);
  const stateOfTown = (town: string): string | undefined => {
    const country = lexicon.entities.get(entityKey('place', town))?.country ?? '';
    return country === '' || hasBands(country) || hasBands('') ? undefined : lexicon.states.get(country)?.id;
  };
  const { statements, nameless } = statementsOf({ article: input.id, text, sentences, passages, quotations, mentions: first, entityOf, sexOf: gendersBy(lexicon.givenNames).of });
  const mentions = quotedPronouns(sentences, first, lexicon, speechIn(statements, quotations, (id) => entityOf(sideOf(id, entityOf))?.actorKind !== 'person'));
  const all = sentences.flatMap((s) => mentions.found.get(s.index) ?? []);

  const dateline = supplied.published ? null : datelineOf(text, passages);
  const times: TimeExpression[] = [];
  const told: Told[] = [];
  for (const sentence of sentences) {
    if (sentence.tokens.length === 0) continue;
    // The day in a byline is a time that the article gives, and nothing more.
    if (!isRead(sentence)) {
      times.push(...findTimes(text, sentence, []));
      continue;
    }
    const parse = mentions.parses.get(sentence.index);
    if (!parse) continue;
    const found = mentions.found.get(sentence.index) ?? [];
    const own = findTimes(text, sentence, found.filter((m) => m.basis === 'name' || m.basis === 'alias'));
    times.push(...own);
    // The day of writing is no event.
    const dated = own.filter((t) => !dateline || !overlaps(t, dateline.span));
    told.push({ own, dated, context: { text, sentence, parse, found, entityOf, stateIn, stateOfTown, hasBands, times: dated.filter((t) => t.kind === 'date') } });
  }
  const relationships = relationshipsOf(told.map((t) => t.context));
  const figures = told.flatMap(({ own, context: { sentence, parse, found } }) => findFigures({ text, sentence, tokens: parse.tokens, mentions: found, times: own }));
  const events = told.flatMap(({ dated, context }, i) => eventsOf(context, dated, relationships[i] ?? []));
  const credit = passages.filter((p) => p.role === 'byline').map((p) => text.slice(p.start, p.end));
  const via = viaOf(credit, lexicon);
  const headline = passages.find((p) => p.role === 'headline');
  return {
    id: input.id,
    file: input.file,
    sha256: input.sha256,
    text,
    title: supplied.title || (headline ? text.slice(headline.start, headline.end).replace(/[\s\u00a0]+/gu, ' ') : ''),
    publisher: supplied.publisher,
    author: supplied.author || authorOf(credit),
    url: supplied.url,
    published: supplied.published || (dateline?.date ?? ''),
    publishedBasis: supplied.published ? 'supplied' : dateline?.date ? 'stated' : 'unknown',
    language,
    words: passages.filter((p) => p.role === 'body').reduce((n, p) => n + wordsIn(text, p), 0),
    passages,
    removals,
    sentences: sentences.map(slim),
    entities: [...[...mentions.entities.values()].filter((e) => lexicon.entities.get(entityKey(e.kind, e.id)) !== e), ...nameless],
    mentions: all.filter((m) => m.rule !== DEMONYM).map(bare),
    times,
    statements,
    relays: relaysOf(text, statements, sentences, entityOf, via),
    relationships: relationships.flat(),
    figures,
    events,
  };
};

/** Whether armed groups of a country are in the article that are not its state's; of '', such as have no country. */
const bandsIn = (entities: ReadonlyMap<string, Entity>, entityOf: (id: string) => Entity | undefined): ((country: string) => boolean) => {
  const theirs = [...entities.values()].filter((e) => (e.actorKind === 'armed_group' && entityOf(e.partOf)?.actorKind !== 'state') || (e.actorKind === 'group' && e.partOf === ''));
  const countries = new Set(theirs.map((e) => e.country));
  return (country) => countries.has(country);
};
/** The first that tells a whole date, at the head, at the foot or in a byline. */
const datelineOf = (text: string, passages: readonly Passage[]): Dateline | null => {
  for (const [i, passage] of passages.entries()) {
    if (passage.role !== 'byline' && i >= 6 && i <= passages.length - 6) continue;
    const dateline = findDateline(text, passage, passage.role === 'caption' || i > 5 ? 'far' : i === 0 ? 'first' : 'near');
    if (dateline?.date) return dateline;
  }
  return null;
};

/** The same answers, each looked up once: it is asked for a few actors many times. */
const remembered = (look: (id: string) => Entity | undefined): ((id: string) => Entity | undefined) => {
  const known = new Map<string, Entity | undefined>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined || known.has(id)) return before;
    const entity = look(id);
    known.set(id, entity);
    return entity;
  };
};

const WORD = /[\p{L}\p{N}’'-]+/gu;
const wordsIn = (text: string, { start, end }: Span): number => {
  const part = text.slice(start, end);
  WORD.lastIndex = 0;
  let count = 0;
  while (WORD.test(part)) count++;
  return count;
};

/** "By A. Writer, …" */
const authorOf = (lines: readonly string[]): string => {
  for (const line of lines) {
    const match = /^\(?by\s+((?:\p{Lu}[\p{L}’'.-]+)(?:\s+(?:\p{Lu}[\p{L}’'.-]+|van|von|de|al|bin)){1,3})/iu.exec(line);
    if (match?.[1]) return match[1];
  }
  return '';
};
/** "(Via AGENCY)": the actor id of a known intermediary. */
const viaOf = (lines: readonly string[], lexicon: Lexicon): string => {
  for (const line of lines) {
    const name = line.length <= 80 ? /^\((?:via|source:?|from)\s+([^)]{2,60})\)$/iu.exec(line)?.[1] : undefined;
    if (!name) continue;
    for (const entity of lexicon.entities.values()) if (entity.kind === 'actor' && [entity.name, ...entity.aliases].some((n) => n.toLowerCase() === name.toLowerCase())) return entity.id;
  }
  return '';
};
