/**
 * Who speaks a quotation: the speakers of the statement whose cue stands outside it. In “we know that they lie”, said X, the
 * first "we" and what "we know" are both X's, whatever cues the quotation itself holds.
 */
import { quotationAt, quotationsIn, type Quotation } from '../quotation';
import type { Statement } from '../reading';

/** Gives the speakers of the quotation at an offset; empty where nobody is known to speak. */
const quoteSpeakers = (statements: readonly Statement[], quotations: readonly Quotation[]): ((offset: number) => readonly string[]) => {
  const bySpeech = new Map<Quotation, Statement>();
  for (const statement of statements)
    for (const quotation of quotationsIn(quotations, statement)) {
      const { cue } = statement;
      if (quotation.inner.start <= cue.start && cue.end <= quotation.inner.end) continue;
      const known = bySpeech.get(quotation);
      if (!known || statement.end - statement.start < known.end - known.start) bySpeech.set(quotation, statement);
    }
  return (offset) => {
    const quotation = quotationAt(quotations, offset);
    return (quotation && bySpeech.get(quotation)?.speakers) ?? [];
  };
};

export interface Speech {
  /** Quotations, and what stands after a label in a transcript, in the order of the text; none overlaps another. */
  readonly spans: readonly Quotation[];
  /** Who speaks at an offset in one of them; empty where nobody is known to. */
  readonly speakersAt: (offset: number) => readonly string[];
}
/**
 * All that is said in somebody’s own words. In a transcript it stands without marks, "A: We have caught two of them.", and
 * speaks for a side if `speaksFor` tells that the person has one; a guest who answers speaks for himself, too.
 */
export const speechIn = (statements: readonly Statement[], quotations: readonly Quotation[], speaksFor: (person: string) => boolean): Speech => {
  const turns = statements.filter(({ rule }) => rule === 'transcript' || rule === 'answer').sort((a, b) => a.start - b.start);
  const speakers = quoteSpeakers(statements, quotations);
  if (turns.length === 0) return { spans: quotations, speakersAt: speakers };
  const own = new Map(turns.map(({ start, end, speakers, rule }): readonly [Quotation, readonly string[]] => [{ start, end, inner: { start, end }, unclosed: false, continues: false }, rule === 'answer' ? speakers : speakers.filter(speaksFor)]));
  const said = [...own.keys()];
  const spans = [...said, ...quotations.filter((q) => quotationsIn(said, q).length === 0)].sort((a, b) => a.start - b.start);
  return {
    spans,
    speakersAt: (offset) => {
      const turn = quotationAt(said, offset);
      return quotationAt(quotations, offset) ? speakers(offset) : ((turn && own.get(turn)) ?? []);
    },
  };
};
