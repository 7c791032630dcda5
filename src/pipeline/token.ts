import type { Span } from './span';

/** Universal part-of-speech tags. */
export type Pos = 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART' | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X';

/** A word or mark; `text` is exactly the article's, `lower` has straight quotes and no accents added or lost. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: Pos;
}
