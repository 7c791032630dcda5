/**
 * Who speaks a quotation: the speakers of the statement whose cue stands outside it. In “we know that they lie”, said X, the
 * first "we" and what "we know" are both X's, whatever cues the quotation itself holds.
 */
import { quotationAt, quotationsIn, type Quotation } from '../quotation';
import type { Statement } from '../reading';

/** Gives the speakers at an offset; empty outside quotations and where nobody is known to speak. */
export const quoteSpeakers = (statements: readonly Statement[], quotations: readonly Quotation[]): ((offset: number) => readonly string[]) => {
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
