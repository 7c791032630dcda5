/** The rule that no build may break: every quote is exactly the article's text at its span. */
import type { Dataset } from '../src/model/dataset';

type Texts = ReadonlyMap<string, string>;

/** Whether a span begins or ends between the two halves of one character: such words could not be written to a file. */
const isCut = (text: string, at: number): boolean => /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));

const quoteFault = (texts: Texts, article: string, start: number | null, end: number | null, quote: string): string => {
  const text = texts.get(article);
  if (text === undefined) return 'no such article';
  if (start === null || end === null) return 'no span';
  if (start < 0 || end > text.length || end < start) return 'no span of the article';
  if (text.slice(start, end) !== quote) return "not the article's words";
  return isCut(text, start) || isCut(text, end) ? 'half a character' : '';
};

/** One line for each row of these tables whose words are not the article's at that span. */
export const evidenceFaults = (dataset: Partial<Dataset>, texts: Texts): readonly string[] => {
  const check = (table: string, article: string, start: number | null, end: number | null, quote: string): readonly string[] => {
    const fault = quoteFault(texts, article, start, end, quote);
    return fault === '' ? [] : [`${table}.csv, ${article} ${start ?? ''}-${end ?? ''}: ${fault}: ${quote.slice(0, 60)}`];
  };
  /** Spans whose words are not in the table: both ends or neither, and within the article. */
  const within = (table: string, article: string, start: number | null, end: number | null): readonly string[] =>
    start === null && end === null ? [] : check(table, article, start, end, texts.get(article)?.slice(start ?? 0, end ?? 0) ?? '');
  return [
    ...(dataset.sentences ?? []).flatMap((r) => check('sentences', r.article, r.start, r.end, r.text)),
    ...(dataset.removed ?? []).flatMap((r) => check('removed', r.article, r.start, r.end, r.text)),
    ...(dataset.mentions ?? []).flatMap((r) => check('mentions', r.article, r.start, r.end, r.text)),
    ...(dataset.statements ?? []).flatMap((r) => check('statements', r.article, r.start, r.end, r.quote)),
    ...(dataset.statements ?? []).flatMap((r) => check('statements', r.article, r.cue_start, r.cue_end, r.cue)),
    ...(dataset.statements ?? []).flatMap((r) => within('statements', r.article, r.source_start, r.source_end)),
    ...(dataset.dates ?? []).flatMap((r) => check('dates', r.article, r.start, r.end, r.text)),
    ...(dataset.claims ?? []).flatMap((r) => check('claims', r.article, r.start, r.end, r.quote)),
    ...(dataset.claims ?? []).flatMap((r) => within('claims', r.article, r.hedge_start, r.hedge_end)),
    ...(dataset.claims ?? []).flatMap((r) => within('claims', r.article, r.negation_start, r.negation_end)),
    ...(dataset.relays ?? []).flatMap((r) => check('relays', r.article, r.start, r.end, r.quote)),
  ];
};
