/** What the finders of statements are given, and what they yield. */
import type { Quotation } from '../quotation';
import type { Gender } from '../lexicon';
import type { Entity } from '../reading';
import type { Found } from '../mentions/found';
import type { Span } from '../span';
import type { VerbGroup } from '../syntax/chunk';
import type { Clause, Parse } from '../syntax/clause';

/** Nameless people as the text describes them: "two security sources". */
export interface Description {
  /** As shown: "security sources", "residents of the old town". */
  readonly name: string;
  /** Without complements: "residents". */
  readonly core: string;
  readonly head: string;
  /** "a trader", "another official": somebody new, whoever was described so before. */
  readonly fresh: boolean;
  readonly many: boolean;
  /** A name after all, which no mention was read of: "Moody’s". */
  readonly proper: boolean;
}
/** Somebody who spoke. */
export interface Recent {
  readonly ids: readonly string[];
  readonly number: 'one' | 'many' | 'body';
  readonly sex: Gender;
  readonly sentence: number;
}

/** What the sentences before have told of who stands behind "the report" and "the statement". */
export interface Memory {
  /** The outlet last named as a source, or ''. */
  readonly outlet: string;
  /** Makers by the noun of the document: report, statement, study, … */
  readonly makers: ReadonlyMap<string, readonly string[]>;
  /** The document that the last sentence quoted, and whose it is. */
  readonly document: { readonly sentence: number; readonly makers: readonly string[] };
  /** Speakers by the singular noun that named them (commander, official): for "one of the commanders". */
  readonly people: ReadonlyMap<string, readonly string[]>;
  /** Who spoke, the last first. */
  readonly recent: readonly Recent[];
  /** Actors that the text has named, the last first; those of one sentence with its subjects first. */
  readonly actors: readonly string[];
  /** Nameless people who were the subject of the sentence before. */
  readonly subject: readonly Description[];
  /** Ids of speakers without a name, by the words that describe them. */
  readonly nameless: ReadonlyMap<string, string>;
}
export interface StatementContext {
  readonly text: string;
  readonly sentence: Span & { readonly index: number };
  readonly headline: boolean;
  readonly parse: Parse;
  readonly found: readonly Found[];
  /** Quotations that touch the sentence. */
  readonly quotations: readonly Quotation[];
  readonly entityOf: (id: string) => Entity | undefined;
  /** Sex of a person, as the name or the role tells. */
  readonly sexOf: (entity: Entity) => Gender;
  readonly memory: Memory;
}

export interface Source extends Span {
  readonly speakers: readonly string[];
  /** Outlets or bodies through which it was said: "told X", "in an interview with X". */
  readonly via: readonly string[];
}
/** As much of a clause as a cue verb needs. */
export type CueClause = Pick<Clause, 'at' | 'subjects' | 'governor' | 'conjunction' | 'relative'> & {
  readonly verb: Pick<VerbGroup, 'from' | 'to' | 'head' | 'lemma' | 'passive' | 'form' | 'negation' | 'modal'>;
};
/** A verb that reports, with who speaks. Token indices are half-open. */
export interface CueVerb {
  readonly clause: CueClause;
  readonly source: Source;
  /** Tokens of source and verb together: "said X" or "X, who was there, said". */
  readonly from: number;
  readonly to: number;
  readonly inverted: boolean;
  /** Has it no subject of its own before it (", adding", "and said")? Then the token of the comma or conjunction, else -1. */
  readonly joint: number;
  /** Token that ends what is said, where a clause of its own follows the cue’s ("Citing costs, X left"). */
  readonly until?: number;
}
/** What a cue introduces: one or two pieces ("X, he said, Y"), before, after or on both sides of it. */
export interface Utterance {
  readonly sentence: number;
  readonly cue: Span;
  readonly source: Source;
  readonly contents: readonly Span[];
  readonly rule: string;
  /** Source and cue together, with the comma or conjunction that joins them to what is before. */
  readonly frame: Span;
}
export type Finder = (context: StatementContext) => readonly Utterance[];
/** What a cue verb introduces in one arrangement of words, or null when the words are arranged otherwise. */
export type Arrangement = (context: StatementContext, cue: CueVerb) => { readonly contents: readonly Span[]; readonly rule: string; readonly via?: readonly string[] } | null;

/** Span without the space, commas and final stop at its ends; quotation marks stay. */
export const trimmed = (text: string, { start, end }: Span): Span => {
  let [a, b] = [start, end];
  while (a < b && /[\s\u00a0,;:–—.]/u.test(text.charAt(a))) a++;
  while (b > a && /[\s\u00a0,;:–—]/u.test(text.charAt(b - 1))) b--;
  if (text.charAt(b - 1) === '.' && !/\b\p{L}\.\p{L}\.$/u.test(text.slice(Math.max(a, b - 6), b))) b--;
  return { start: a, end: b };
};
export const wordCount = (text: string, { start, end }: Span): number => text.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
