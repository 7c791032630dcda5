/**
 * The pipeline, pure from end to end:
 *
 *   article text ─▶ passages ─▶ sentences ─▶ mentions ─▶ statements ─▶ claims     (readArticle: one article, a map)
 *                                                                        │
 *   readings ─▶ shared reports ─▶ days of writing ─▶ dates ─▶ events ─▶ tables    (join: all articles, a fold)
 */
import type { Dataset } from '../model/dataset';
import { readArticle, type ArticleInput } from './article';
import type { Lexicon } from './lexicon';
import type { Reading } from './reading';
import { corpusOf } from './tables/corpus';
import { tablesOf } from './tables/tables';

/** Folds readings into tables; their order does not matter. */
export const join = (readings: readonly Reading[], lexicon: Lexicon): Dataset => tablesOf(corpusOf([...readings].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)), lexicon));

export const datasetOf = (articles: readonly ArticleInput[], lexicon: Lexicon): Dataset => join(articles.map((a) => readArticle(a, lexicon)), lexicon);
