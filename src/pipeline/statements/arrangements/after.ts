/** What is said stands after its cue: "X said that …", "X told Y: “…”", "X believes the war …", "which X said would …". */
import { BARE, LOOSE, SAY, THINK } from '../cue';
import { beginningOf, closesBefore, contentFrom } from '../content';
import { viaOf } from '../source';
import { wordCount, type Arrangement } from '../context';

const RULES = { that: 'that-clause', quote: 'quotation', colon: 'colon', clause: 'clause', question: 'question', verb: 'relative' } as const;

export const after: Arrangement = (context, cue) => {
  const { lemma, form } = cue.clause.verb;
  if (cue.inverted || !(SAY.has(lemma) || THINK.has(lemma))) return null;
  const { tokens } = context.parse;
  const first = tokens[cue.from];
  if (!first) return null;
  const begins = beginningOf(context, cue);
  const { kind } = begins;
  if (kind === 'end' || kind === 'other' || kind === 'comma') return null;
  // "“…,” he said as shots rang": what is said has been said.
  const closed = cue.joint < 0 ? closesBefore(context, first.start) : undefined;
  if (closed && (closed.start <= context.sentence.start || /[,.?!…—–]\s*$/u.test(context.text.slice(closed.inner.start, closed.inner.end)) || (kind !== 'that' && kind !== 'clause'))) return null;
  // "which X said would", "an attack that X says killed", "the man police say fled"
  if (kind === 'verb' && !isRelative(context, cue.from) && !/^(?:say|believe|think|claim|allege|suspect|fear)$/.test(lemma)) return null;
  if (kind === 'question' && THINK.has(lemma) && !SAY.has(lemma) && cue.source.speakers.length === 0) return null;
  if ((LOOSE.has(lemma) || !(SAY.has(lemma) || BARE.has(lemma))) && kind === 'clause') return null;
  if (kind === 'colon' && !SAY.has(lemma)) return null;
  // Signs read something out; people read titles.
  if (lemma === 'read' && kind !== 'that' && (cue.source.speakers.length > 0 || /^(?:he|she|they|we|i)$/iu.test(context.text.slice(cue.source.start, cue.source.end)))) return null;
  if (form === 'gerund' && kind === 'clause' && !SAY.has(lemma)) return null;
  const start = tokens[begins.token]?.start ?? 0;
  const content = contentFrom(context, tokens[cue.clause.verb.head]?.start ?? 0, start);
  if (wordCount(context.text, content) < (kind === 'quote' || kind === 'colon' ? 1 : 2)) return null;
  const via = viaOf(context, cue.to, begins.token, cue.source.speakers);
  return { contents: [content], rule: RULES[kind], via };
};
/** Is the cue inside a relative clause, "which X said would", "who police say was"? */
const isRelative = ({ parse }: Parameters<Arrangement>[0], from: number): boolean => /^(?:which|who|that|what|whom)$/.test(parse.tokens[from - 1]?.lower ?? '');
