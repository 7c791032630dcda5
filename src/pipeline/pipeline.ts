/**
 * The pipeline, pure from end to end:
 *
 *   article text ─▶ passages ─▶ sentences ─▶ mentions ─▶ statements ─▶ claims     (readArticle: one article, a map)
 *                                                                        │
 *   readings ─▶ shared reports ─▶ days of writing ─▶ dates ─▶ events ─▶ tables    (join: all articles, a fold)
 *
 * The fold passes over the readings twice and keeps none: once for what it must know of all of them, once for the rows.
 */
import type { Dataset } from '../model/dataset';
import { readArticle, type ArticleInput } from './article';
import type { Lexicon } from './lexicon';
import type { Reading } from './reading';
import type { Correction } from './review';
import { collecting } from './tables/collected';
import { corpusOf } from './tables/corpus';
import { tablesOf, type Joined, type Put } from './tables/tables';

export const byFile = (a: { readonly file: string }, b: { readonly file: string }): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);

/**
 * Folds readings, in the order of their files, into rows, with a person's corrections; `put` takes the rows as they come. It
 * goes on step by step, and yields of how many articles rows have been made.
 */
export const joinInto = function* (put: Put, readings: Iterable<Reading>, lexicon: Lexicon, corrections: readonly Correction[]): Generator<number, Joined> {
  return yield* tablesOf(readings, yield* corpusOf(readings, lexicon), corrections, put);
};
const finished = <T>(steps: Generator<unknown, T>): T => {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
};

/** The same for readings in memory, in any order. */
export const joinReviewed = (readings: readonly Reading[], lexicon: Lexicon, corrections: readonly Correction[]): { readonly dataset: Dataset; readonly faults: readonly string[] } => {
  const { put, dataset } = collecting();
  const { faults } = finished(joinInto(put, [...readings].sort(byFile), lexicon, corrections));
  return { dataset: dataset(), faults };
};

export const join = (readings: readonly Reading[], lexicon: Lexicon): Dataset => joinReviewed(readings, lexicon, []).dataset;

export const datasetOf = (articles: readonly ArticleInput[], lexicon: Lexicon): Dataset => join(articles.map((a) => readArticle(a, lexicon)), lexicon);
