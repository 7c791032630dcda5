/** "Doe demurred: “…”", "the mayor was blunt: “…”": whatever somebody does before a colon and a quotation that ends the sentence. */
import { among } from '../../among';
import { isSomebody } from '../../mentions/people';
import { isReporting } from '../cue';
import { contentFrom, opensAt } from '../content';
import { sourceOf } from '../source';
import { wordCount, type Finder, type StatementContext } from '../context';

const HE = /^(?:he|she|i)$/;

/** Token of the colon before a quotation that runs to the end of the sentence, or -1. */
const colonOf = (context: StatementContext): number => {
  const { parse: { tokens }, sentence } = context;
  const at = tokens.findIndex((t) => t.text === ':');
  const next = tokens[at + 1];
  const quotation = at > 0 && next ? opensAt(context, next.start) : undefined;
  return quotation && (quotation.unclosed || quotation.end >= sentence.end - 1) ? at : -1;
};

export const beforeColon: Finder = (context) => {
  if (context.quotations.length === 0) return [];
  const { text, sentence, parse: { tokens, clauses } } = context;
  const colon = colonOf(context);
  if (colon < 0 || clauses.some((c) => c.verb.head < colon && isReporting(c.verb.lemma) && c.verb.form === 'finite' && !c.verb.passive)) return [];
  const clause = clauses.find((c) => c.verb.form === 'finite' && !c.relative && c.verb.to <= colon && c.subjects.length > 0 && !among('if|when|while|because|after|before', c.conjunction));
  const [subject] = clause?.subjects ?? [];
  const source = clause ? sourceOf(context, clause.subjects, clause.verb.from) : null;
  if (!clause || !subject || !source || clause.subjects.length > 1) return [];
  const head = tokens[subject.head]?.lower ?? '';
  const isPerson = source.speakers.some((id) => context.entityOf(id)?.actorKind === 'person') || isSomebody(head) || HE.test(head);
  const start = tokens[colon + 1]?.start ?? sentence.end;
  const content = contentFrom(context, tokens[clause.verb.head]?.start ?? 0, start);
  if (!isPerson || wordCount(text, content) < 2) return [];
  const cue = { start: tokens[clause.verb.head]?.start ?? start, end: tokens[clause.verb.head]?.end ?? start };
  return [{ sentence: sentence.index, cue, source, contents: [content], rule: 'colon', frame: { start: Math.min(source.start, cue.start), end: tokens[colon]?.end ?? cue.end } }];
};
