/** What the finders of statements are given, and what they yield. */
import type { Quotation } from '../quotation';
import type { Entity } from '../reading';
import type { Found } from '../mentions/found';
import type { Span } from '../span';
import type { Parse } from '../syntax/clause';

export interface StatementContext {
  readonly text: string;
  readonly sentence: Span & { readonly index: number };
  readonly parse: Parse;
  readonly found: readonly Found[];
  /** Quotations that touch the sentence. */
  readonly quotations: readonly Quotation[];
  readonly entityOf: (id: string) => Entity | undefined;
  /** The outlet whose report "the report" takes up, if one was named before. */
  readonly lastOutlet: string;
}

export interface Source extends Span {
  readonly speakers: readonly string[];
  /** Outlets or bodies through which it was said: "told X", "in an interview with X". */
  readonly via: readonly string[];
}
/** A cue with its source and what is said: one or two pieces ("X, he said, Y"). */
export interface Utterance {
  readonly sentence: number;
  readonly cue: Span;
  readonly source: Source;
  readonly contents: readonly Span[];
  readonly rule: string;
}

/** Span without the space, commas and stops at its ends; quotation marks stay when they enclose it whole. */
export const trimmed = (text: string, { start, end }: Span): Span => {
  let [a, b] = [start, end];
  while (a < b && /[\s\u00a0,;:–—.]/u.test(text.charAt(a))) a++;
  while (b > a && /[\s\u00a0,;:–—]/u.test(text.charAt(b - 1))) b--;
  if (text.charAt(b - 1) === '.' && !/\b\p{L}\.\p{L}\.$/u.test(text.slice(a, b))) b--;
  return { start: a, end: b };
};
