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
import type { Correction } from './review';
import { corpusOf } from './tables/corpus';
import { tablesOf, type Joined } from './tables/tables';

const inOrder = (readings: readonly Reading[]): readonly Reading[] => [...readings].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));

/** Folds readings into tables and applies a person's corrections; the order of the readings does not matter. */
export const joinReviewed = (readings: readonly Reading[], lexicon: Lexicon, corrections: readonly Correction[]): Joined => tablesOf(corpusOf(inOrder(readings), lexicon), corrections);

export const join = (readings: readonly Reading[], lexicon: Lexicon): Dataset => joinReviewed(readings, lexicon, []).dataset;

export const datasetOf = (articles: readonly ArticleInput[], lexicon: Lexicon): Dataset => join(articles.map((a) => readArticle(a, lexicon)), lexicon);
