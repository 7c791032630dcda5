/** The rule that no build may break: every quote is exactly the article's text at its span. */
import type { Dataset } from '../src/model/dataset';

/** One line for each row whose words are not the article's at that span. */
export const evidenceFaults = (dataset: Dataset, texts: ReadonlyMap<string, string>): readonly string[] => {
  const check = (table: string, article: string, start: number | null, end: number | null, quote: string): readonly string[] =>
    start !== null && end !== null && texts.get(article)?.slice(start, end) === quote && (end > start || quote === '') ? [] : [`${table}, ${article} ${start}-${end}: not the article's words: ${quote.slice(0, 60)}`];
  return [
    ...dataset.sentences.flatMap((r) => check('sentences', r.article, r.start, r.end, r.text)),
    ...dataset.removed.flatMap((r) => check('removed', r.article, r.start, r.end, r.text)),
    ...dataset.mentions.flatMap((r) => check('mentions', r.article, r.start, r.end, r.text)),
    ...dataset.statements.flatMap((r) => check('statements', r.article, r.start, r.end, r.quote)),
    ...dataset.statements.flatMap((r) => check('statements', r.article, r.cue_start, r.cue_end, r.cue)),
    ...dataset.dates.flatMap((r) => check('dates', r.article, r.start, r.end, r.text)),
    ...dataset.claims.flatMap((r) => check('claims', r.article, r.start, r.end, r.quote)),
    ...dataset.relays.flatMap((r) => check('relays', r.article, r.start, r.end, r.quote)),
  ];
};
