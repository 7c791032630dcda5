/**
 * The pipeline, pure from end to end:
 *
 *   article text ─▶ passages ─▶ sentences ─▶ mentions ─▶ statements ─▶ claims     (readArticle: one article, a map)
 *                                                                        │
 *   readings ─▶ shared reports ─▶ days of writing ─▶ dates ─▶ events ─▶ tables    (join: all articles, a fold)
 *
 * The fold knows of each article an outline first, from which follows what the articles tell of each other; then the rows of
 * each are made, in any order and on any thread, and what they share is added up in the order of the articles.
 */
import type { Dataset } from '../model/dataset';
import { readArticle, type ArticleInput } from './article';
import { outlineOf } from './corpus/outline';
import type { Lexicon } from './lexicon';
import type { Reading } from './reading';
import type { Correction } from './review';
import { collecting } from './tables/collected';
import { corpusOf, settingIn } from './tables/corpus';
import { correctedBy } from './tables/corrected';
import { shareOf } from './tables/share';
import { gathering, joined } from './tables/tables';
import { toldIn } from './tables/told';

export const byFile = (a: { readonly file: string }, b: { readonly file: string }): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);

const finished = <T>(steps: Generator<unknown, T>): T => {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
};

/** Folds readings in memory, in any order, with a person's corrections. */
export const joinReviewed = (readings: readonly Reading[], lexicon: Lexicon, corrections: readonly Correction[]): { readonly dataset: Dataset; readonly faults: readonly string[] } => {
  const sorted = [...readings].sort(byFile);
  const corpus = corpusOf(sorted.map(outlineOf), lexicon);
  const { add, hold, gathered } = gathering(corpus);
  const isCorrected = correctedBy(corrections);
  const { put, dataset } = collecting();
  sorted.forEach((reading, i) => {
    const share = shareOf(reading, settingIn(corpus, i));
    put(share.rows);
    if (isCorrected(reading.id)) hold(share);
    else put({ claims: share.drafted.claims, relationships: share.drafted.relationships, figures: share.drafted.figures, events: add(toldIn(share)) });
  });
  const { faults } = finished(joined(corpus, gathered(), corrections, put));
  return { dataset: dataset(), faults };
};

export const join = (readings: readonly Reading[], lexicon: Lexicon): Dataset => joinReviewed(readings, lexicon, []).dataset;

export const datasetOf = (articles: readonly ArticleInput[], lexicon: Lexicon): Dataset => join(articles.map((a) => readArticle(a, lexicon)), lexicon);
