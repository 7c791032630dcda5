/**
 * Statements of an article, in this order:
 *
 *   sentence → finders → settle → memory of documents ┐
 *                                  (next sentence) ◀──┘
 *   all → outlets named later → pieces (over quotations) → quotations that run on → chains and carried outlets
 */
import type { Gender } from '../lexicon';
import { quotationsIn, type Quotation } from '../quotation';
import type { Entity, Passage, Sentence, Statement } from '../reading';
import { datelineOf } from '../mentions/dateline';
import { isRead, type Mentions } from '../mentions/mention';
import type { Span } from '../span';
import { voicesOf } from './chain';
import type { Finder, Memory, StatementContext, Utterance } from './context';
import { accordingTo } from './finders/accordingTo';
import { asClause } from './finders/asClause';
import { byCueVerb } from './finders/cueVerb';
import { attitude } from './finders/attitude';
import { byNoun } from './finders/noun';
import { citing } from './finders/citing';
import { beforeColon } from './finders/colon';
import { hearsay } from './finders/hearsay';
import { inHeadline } from './finders/headline';
import { passive } from './finders/passive';
import { quoting } from './finders/quoting';
import { blank, remembered, withLaterOutlets } from './memory';
import { isOtherOccasion, outletsOf, spokenIn, type Spoken } from './outlets';
import { isScare, piecesOf, type Piece } from './piece';
import { dialogue, type DialogueInput } from './dialogue';
import { named } from './naming';
import { runOn } from './runOn';
import { settled } from './settle';
import { gathered } from '../gathered';

const finders: readonly Finder[] = [accordingTo, asClause, quoting, passive, byCueVerb, attitude, byNoun, hearsay, beforeColon, inHeadline];

export interface StatementInput {
  /** Id of the article. */
  readonly article: string;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly passages: readonly Passage[];
  readonly quotations: readonly Quotation[];
  readonly mentions: Mentions;
  readonly entityOf: (id: string) => Entity | undefined;
  readonly sexOf: (entity: Entity) => Gender;
}

/** The statements of one sentence. */
export const utterancesOf = (context: StatementContext): readonly Utterance[] => {
  const found = [...gathered(finders, (finder) => finder(context))].sort((a, b) => a.cue.start - b.cue.start);
  return settled(context.text, [...found, ...citing(context, found)], context.quotations);
};

export interface Said {
  readonly statements: readonly Statement[];
  /** Speakers whom the article describes and does not name. */
  readonly nameless: readonly Entity[];
}

export const statementsOf = ({ article, text, sentences, passages, quotations, mentions, entityOf: namedOf, sexOf }: StatementInput): Said => {
  const nameless = new Map<string, Entity>();
  const entityOf = (id: string): Entity | undefined => nameless.get(id) ?? namedOf(id);
  const isMedia = (id: string): boolean => entityOf(id)?.actorKind === 'media';
  const read: Utterance[] = [];
  const spoken: Spoken[] = [];
  let memory: Memory = blank;
  for (const [i, sentence] of sentences.entries()) {
    const parse = mentions.parses.get(sentence.index);
    if (!parse || !isRead(sentence)) continue;
    const found = mentions.found.get(sentence.index) ?? [];
    // Nobody says the dateline.
    const start = sentence.tokens[datelineOf(sentence, sentences[i - 1])]?.start ?? sentence.start;
    const context: StatementContext = { text, sentence: { index: sentence.index, start, end: sentence.end }, headline: sentence.role === 'headline' || sentence.role === 'dek', parse, found, quotations: quotationsIn(quotations, sentence), entityOf, sexOf, memory };
    const naming = named(context, utterancesOf(context), article);
    const own = naming.utterances;
    for (const entity of naming.entities) nameless.set(entity.id, entity);
    read.push(...own);
    spoken.push(...spokenIn(parse, found, entityOf), ...(own.length === 0 ? [] : spokenBy(own, isMedia, isOtherOccasion(text.slice(sentence.start, sentence.end)))));
    memory = { ...remembered(context, own), ...naming.memory };
  }
  const utterances = withLaterOutlets(text, read, (u) => [...u.source.speakers, ...u.source.via].find(isMedia) ?? '');
  const pieces = piecesOf(text, utterances, quotations);
  const names = namesIn(text, mentions, entityOf);
  const spokenPieces = [...pieces, ...dialogue({ text, sentences, passages, quotations, pieces, ...names })];
  const all: readonly Piece[] = [...spokenPieces, ...runOn({ text, sentences, passages, quotations, pieces: spokenPieces, utterances })].sort((a, b) => a.start - b.start || b.end - a.end);
  const voiceOf = voicesOf(text, all, outletsOf(spoken, entityOf), isMedia);
  const sentenceOf = inOrder(sentences);
  const statements = all.flatMap((piece): readonly Statement[] => {
    const { speakers, chain, own } = voiceOf(piece);
    if (own) return [];
    const { utterance: { cue, source }, start, end, rule } = piece;
    return [{ start, end, sentence: sentenceOf(start), form: formOf(text, piece, quotations), cue, source: { start: source.start, end: source.end }, speakers, chain, rule }];
  });
  return { statements, nameless: [...nameless.values()] };
};

const formOf = (text: string, piece: Span, quotations: readonly Quotation[]): Statement['form'] => {
  const quoted = quotationsIn(quotations, piece);
  if (quoted.some((q) => q.inner.start <= piece.start + 1 && piece.end - 1 <= q.inner.end)) return 'direct';
  return quoted.some((q) => !isScare(text, q)) ? 'mixed' : 'indirect';
};

/** What statements tell of outlets: "told The Gazette" puts it behind the speaker, "told parliament" ends that. */
const spokenBy = (utterances: readonly Utterance[], isMedia: (id: string) => boolean, elsewhere: boolean): readonly Spoken[] =>
  utterances.flatMap(({ source, cue }): readonly Spoken[] => {
    // "in comments released by the ministry": a body stands behind what is said as an outlet does.
    const outlet = source.via.find(isMedia) ?? source.via[0];
    if (outlet === undefined && !elsewhere) return [];
    return source.speakers.filter((id) => !isMedia(id)).map((speaker) => ({ at: cue.start, speaker, outlet: outlet ?? '' }));
  });

/** Actors by where they are named. */
/** "MS. DOE" is Jane Doe. */
const lastName = (name: string): string => name.normalize('NFKD').replace(/[\u0300-\u036f]/gu, '').split(' ').at(-1)?.toLowerCase() ?? '';
const namesIn = (text: string, { found }: Mentions, entityOf: (id: string) => Entity | undefined): Pick<DialogueInput, 'namedIn' | 'personBefore'> => {
  const names = [...found.values()].flat().filter((m) => m.kind === 'actor' && m.basis !== 'pronoun').sort((a, b) => a.start - b.start);
  return {
    namedIn: ({ start, end }) => {
      const named = names.find((m) => m.start >= start && m.end <= end)?.entity;
      if (named !== undefined) return named;
      // A label in capitals, for one person of that name.
      const called = lastName(text.slice(start, end));
      const [only, more] = new Set(names.filter((m) => entityOf(m.entity)?.actorKind === 'person' && lastName(entityOf(m.entity)?.name ?? '') === called).map((m) => m.entity));
      return only !== undefined && more === undefined ? only : '';
    },
    personBefore: (offset) => {
      // "the man who calls himself Falcon": a person, whatever the name looks like.
      const last = names.findLast((m) => m.end <= offset && (entityOf(m.entity)?.actorKind === 'person' || /\b(?:him|her)self $/u.test(text.slice(Math.max(0, m.start - 8), m.start))));
      return last ? { start: last.start, end: last.end, id: last.entity } : null;
    },
  };
};

/** Index of the sentence at an offset, for offsets that come in order. */
const inOrder = (sentences: readonly Sentence[]): ((offset: number) => number) => {
  let at = 0;
  return (offset) => {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= offset) at++;
    return sentences[at]?.index ?? 0;
  };
};
