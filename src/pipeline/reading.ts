/** What is read from one article alone: plain data, so that readings can be kept, sent and folded. */
import type { ActorKind } from '../model/actor';
import type { Modality, Polarity } from '../model/claim';
import type { EntityKind, MentionBasis } from '../model/mention';
import type { Bound } from '../model/figure';
import type { RelationshipType } from '../model/relationship';
import type { RemovalReason, SentenceRole } from '../model/sentence';
import type { StatementForm } from '../model/statement';
import type { reportKinds } from '../model/report';
import type { WeaponCategory } from '../model/weapon';
import type { TimeExpression } from './dates/expression';
import type { Span } from './span';
import type { Token, Word } from './token';

/** A line block of the article: a paragraph, headline, caption, … */
export interface Passage extends Span {
  readonly role: SentenceRole;
}
export interface Sentence<W extends Word = Token> extends Span {
  /** Position in the article's list of sentences. */
  readonly index: number;
  /** Position of its passage in the article's list of passages. */
  readonly passage: number;
  readonly role: SentenceRole;
  readonly tokens: readonly W[];
}
export interface Removal extends Span {
  readonly reason: RemovalReason;
}

/** An actor, place or weapon that an article mentions, as far as the article and the lexicon tell. */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly actorKind: ActorKind | '';
  readonly weaponCategory: WeaponCategory | '';
  readonly country: string;
  readonly partOf: string;
  readonly role: string;
  readonly aliases: readonly string[];
  readonly wikidata: string;
  readonly known: 'lexicon' | 'discovered';
  readonly pseudonym: boolean;
}
export interface Mention extends Span {
  readonly sentence: number;
  readonly entity: string;
  readonly kind: EntityKind;
  readonly basis: MentionBasis;
  readonly rule: string;
}

export interface Statement extends Span {
  /** Index of the sentence in which what was said starts. */
  readonly sentence: number;
  readonly form: StatementForm;
  readonly cue: Span;
  /** The words that name the source; empty span at the cue when nobody is named. */
  readonly source: Span;
  /** Actor ids of who said it; empty when nobody is named. */
  readonly speakers: readonly string[];
  /** Who said it and through whom, innermost first: actor ids. */
  readonly chain: readonly string[];
  readonly rule: string;
}

/** A source to which the article ascribes what it says: the outlet or body behind one or more statements. */
export interface Relay extends Span {
  readonly outlet: string;
  readonly kind: (typeof reportKinds)[number];
  readonly via: string;
}

interface ClaimDraft extends Span {
  readonly sentence: number;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** Words that hedge or deny it. */
  readonly hedge: Span | null;
  readonly negation: Span | null;
  /** Start of the time expression that dates it, or null. */
  readonly date: number | null;
  readonly place: string;
  readonly rule: string;
}
export interface RelationshipDraft extends ClaimDraft {
  readonly source: string;
  readonly target: string;
  readonly type: RelationshipType;
  readonly weapons: readonly string[];
}
export interface FigureDraft extends ClaimDraft {
  readonly measure: string;
  readonly unit: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  /** The number as printed, with its qualifier and noun. */
  readonly printed: Span;
  readonly subject: string;
  readonly object: string;
  readonly caveat: Span | null;
}
export interface EventDraft extends ClaimDraft {
  readonly title: string;
  readonly type: string;
  readonly actors: readonly string[];
}

export interface Reading {
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
  readonly text: string;
  readonly title: string;
  readonly publisher: string;
  readonly author: string;
  readonly url: string;
  /** EDTF, as printed or supplied; empty otherwise. */
  readonly published: string;
  readonly publishedBasis: 'stated' | 'supplied' | 'unknown';
  readonly language: string;
  readonly words: number;
  readonly passages: readonly Passage[];
  readonly removals: readonly Removal[];
  readonly sentences: readonly Sentence<Word>[];
  /** Those of which the article tells more than the lexicon holds. */
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  readonly statements: readonly Statement[];
  readonly relays: readonly Relay[];
  readonly relationships: readonly RelationshipDraft[];
  readonly figures: readonly FigureDraft[];
  readonly events: readonly EventDraft[];
}
