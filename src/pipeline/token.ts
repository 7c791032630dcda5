import type { Span } from './span';

/** Universal part-of-speech tags. */
export type Pos = 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART' | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X';

/** What is kept of a word when its article has been read. */
export interface Word extends Span {
  readonly lemma: string;
  readonly pos: Pos;
}
/** A word or mark; `text` is exactly the article's, `lower` has straight quotes and no accents added or lost. */
export interface Token extends Word {
  readonly text: string;
  readonly lower: string;
}
