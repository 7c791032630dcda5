/**
 * "X was quoted by Y as saying …", "it was reported that …", "the report was denied": passives. "is thought to", "is
 * estimated to" and "reportedly" are hedges without a source and no statements.
 */
import { isNoun } from '../syntax/chunk';
import { sourceOf } from './source';
import { trimmed, type StatementContext, type Utterance } from './context';

export const passive = (context: StatementContext): readonly Utterance[] => {
  const { text, sentence, parse, lastOutlet } = context;
  const { tokens, chunks, clauses } = parse;
  const found: Utterance[] = [];
  for (const clause of clauses) {
    if (!clause.verb.passive) continue;
    const cue = { start: tokens[clause.verb.head]?.start ?? 0, end: tokens[clause.verb.head]?.end ?? 0 };
    if (/^(?:quote|cite)$/.test(clause.verb.lemma)) {
      const source = sourceOf(context, clause.subjects);
      const saying = clauses.find((c) => c.at > clause.at && /^(?:say|tell|claim|warn|call|write)$/.test(c.verb.lemma) && c.verb.form === 'gerund');
      if (!source || !saying) continue;
      const by = clause.phrases.find((p) => p.word === 'by' || p.word === 'in');
      const via = by ? (sourceOf(context, by.nouns)?.speakers ?? []) : [];
      const content = trimmed(text, { start: tokens[saying.verb.head]?.end ?? cue.end, end: sentence.end });
      found.push({ sentence: sentence.index, cue, source: { ...source, via }, contents: [content], rule: 'quoted-by' });
    } else if (/^(?:report|announce|confirm)$/.test(clause.verb.lemma) && tokens[clause.verb.from - 1]?.lower === 'it') {
      const that = chunks[clause.at + 1];
      if (that?.type !== 'relative' || that.word !== 'that') continue;
      const it = tokens[clause.verb.from - 1];
      const content = trimmed(text, { start: tokens[that.from]?.start ?? cue.end, end: sentence.end });
      // Nobody is named; when the article relays one outlet the report is still its report.
      found.push({ sentence: sentence.index, cue, source: { start: it?.start ?? cue.start, end: it?.end ?? cue.start, speakers: lastOutlet ? [lastOutlet] : [], via: [] }, contents: [content], rule: 'it-was-reported' });
    } else if (isNoun(chunks[clause.at + 1]) && /^(?:say|think|believe|estimate|report)$/.test(clause.verb.lemma)) continue;
  }
  return found;
};
