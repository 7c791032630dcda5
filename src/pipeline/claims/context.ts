/** What the patterns for relationships are given of a sentence, and what they yield. */
import type { Modality, Polarity } from '../../model/claim';
import type { RelationshipType } from '../../model/relationship';
import type { SentenceRole } from '../../model/sentence';
import type { Found } from '../mentions/found';
import type { Entity } from '../reading';
import type { Span } from '../span';
import type { Parse } from '../syntax/clause';

export interface ClaimContext {
  readonly text: string;
  readonly sentence: Span & { readonly index: number; readonly passage: number; readonly role: SentenceRole };
  readonly parse: Parse;
  /** Mentions in the sentence, pronouns included, in text order; wider ones before those inside them. */
  readonly found: readonly Found[];
  readonly entityOf: (id: string) => Entity | undefined;
  /** The state whose capital a place is. */
  readonly stateIn: (place: string) => string | undefined;
  /** The state that is hit when a town is: the country's where it lies; undefined where armed groups of that country, or of none, are in the article. */
  readonly stateOfTown: (place: string) => string | undefined;
  /** Whether armed groups of a country that are not its state's are in the article. */
  readonly hasBands: (country: string) => boolean;
  /** Time expressions of kind date in the sentence. */
  readonly times: readonly Span[];
}
/** What a sentence may leave out, because those before it have told it. */
export interface Recalled {
  /** Whom the sentences of the paragraph before tell to be helped, and who fights them. */
  readonly helped?: { readonly id: string; readonly foes: ReadonlySet<string> };
  /** What the last sentences affirm, and somebody may deny. */
  readonly charges?: readonly Told[];
  /** Who struck whom, last told within a few sentences. */
  readonly blow?: Told;
  /** The first blow that the article tells: the news itself. */
  readonly news?: Told;
}
/** A relationship that an earlier sentence told. */
export type Told = Pick<Match, 'source' | 'target' | 'type'>;

/** A relationship as a pattern reads it, before what the clause says of firmness, weapons, date and place is added. */
export interface Match {
  readonly source: string;
  readonly target: string;
  readonly type: RelationshipType;
  /** Tokens of the evidence, half-open. */
  readonly from: number;
  readonly to: number;
  /** Index of the clause whose verb carries negation and mood, or -1. */
  readonly clause: number;
  /** Index of the clause in which it stands, where its verb does not say whether it is so; else as `clause`. */
  readonly scope?: number;
  /** What the pattern itself knows, over what the clause says. */
  readonly polarity?: Polarity;
  readonly modality?: Modality;
  readonly rule: string;
}
/** One side strikes the other. */
export const BLOWS: ReadonlySet<RelationshipType> = new Set(['strikes', 'attacks', 'fights']);
export type Pattern = (context: ClaimContext) => readonly Match[];
