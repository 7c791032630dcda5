/** What is said stands after its cue: "X said that …", "X told Y: “…”", "X believes the war …", "which X said would …". */
import { among } from '../../among';
import { BARE, LOOSE, SAY, SAYING, THINK, THROUGH } from '../cue';
import { isNoun, isVerb } from '../../syntax/chunk';
import type { Span } from '../../span';
import { beginningOf, closesBefore, contentFrom, isRelative as isInRelative, mainVerbAfter, quotationOf, relativeStop } from '../content';
import { isAfterFronted } from '../fronted';
import { viaOf } from '../source';
import { trimmed, wordCount, type Arrangement, type CueVerb, type StatementContext } from '../context';

const RULES = { that: 'that-clause', quote: 'quotation', colon: 'colon', clause: 'clause', question: 'question', verb: 'relative' } as const;

/** Take "when", "where" and "if" as what is said. */
const TELLS_WHEN = new Set('say ask tell explain know wonder determine decide remember recall disclose reveal announce report inquire'.split(' '));

export const after: Arrangement = (context, cue) => {
  const { lemma, form } = cue.clause.verb;
  if (cue.inverted || !(SAY.has(lemma) || THINK.has(lemma))) return null;
  const { tokens } = context.parse;
  const first = tokens[cue.from];
  if (!first) return null;
  // "ruled out a plan that failed"
  if (lemma === 'rule' && tokens[cue.clause.verb.to]?.lower === 'out') return null;
  // "objected to the judge’s insistence that": to the insistence.
  const [to, taken] = context.parse.chunks.slice(cue.clause.at + 1, cue.clause.at + 3);
  if (to?.type === 'preposition' && THROUGH.get(lemma)?.test(to.word) && isNoun(taken) && taken.owner && SAYING.has(tokens[taken.head]?.lower ?? '')) return null;
  const begins = beginningOf(context, cue);
  const { kind } = begins;
  if (kind === 'end' || kind === 'other' || kind === 'comma') return null;
  // "“…,” he said as shots rang": what is said has been said.
  const closed = cue.joint < 0 && !isAfterFronted(context, cue) && !isAfterPhrase(context, cue) ? closesBefore(context, first.start) : undefined;
  if (closed && (closed.start <= context.sentence.start || /[,.?!…—–]\s*$/u.test(context.text.slice(closed.inner.start, closed.inner.end)) || (kind !== 'that' && kind !== 'clause'))) return null;
  // "observed a man “asleep”"
  if (lemma === 'observe' && kind === 'quote' && begins.token > cue.to + 1) return null;
  // "which X said would", "an attack that X says killed", "the man police say fled"; not "they knew, X alleges in a suit filed Monday"
  if (kind === 'verb' && !isRelative(context, cue.from) && ((tokens[cue.from - 1]?.text === ',' && begins.token > cue.to) || !among('say|believe|think|claim|allege|suspect|fear|expect|hope|predict', lemma))) return null;
  // "a storm that nobody had expected tore through"
  const main = context.parse.chunks[begins.chunk];
  if (kind === 'verb' && among('expect|hope|want|fear|see|hear|know|find', lemma) && isVerb(main) && main.modal === '') return null;
  // "his claim that managers knew of the closing is false"
  if (kind === 'verb' && begins.token > cue.clause.verb.to && !among('say|believe|think|claim|allege|suspect|fear|report|tell', lemma)) return null;
  if (kind === 'question' && THINK.has(lemma) && !SAY.has(lemma) && cue.source.speakers.length === 0) return null;
  // "laughed when told" says when.
  if (kind === 'question' && among('when|where|if', tokens[begins.token]?.lower ?? '') && !TELLS_WHEN.has(lemma)) return null;
  if ((LOOSE.has(lemma) || !(SAY.has(lemma) || BARE.has(lemma))) && kind === 'clause' && !isFinding(context, cue, begins.chunk)) return null;
  if (kind === 'colon' && !SAY.has(lemma)) return null;
  // Signs read something out; people read titles.
  if (lemma === 'read' && kind !== 'that' && (cue.source.speakers.length > 0 || /^(?:he|she|they|we|i)$/iu.test(context.text.slice(cue.source.start, cue.source.end)))) return null;
  // "After maintaining a policy of silence, X said": no clause.
  if (form === 'gerund' && kind === 'clause' && (!SAY.has(lemma) || !hasVerb(context, begins.chunk))) return null;
  // "The Gazette adds:", and a new paragraph
  const start = tokens[begins.token]?.start;
  if (start === undefined) return null;
  // "who knows X", "the killer knew his victim, police say": no clause of its own.
  if (kind === 'clause' && !SAY.has(lemma) && !hasVerb(context, begins.chunk)) return null;
  const whole = contentFrom(context, tokens[cue.clause.verb.head]?.start ?? 0, start);
  const content = relativeTo(context, cue, whole);
  if (wordCount(context.text, content) < (kind === 'quote' || kind === 'colon' ? 1 : 2)) return null;
  const via = viaOf(context, cue.to, begins.token, cue.source.speakers);
  return { contents: [content], rule: RULES[kind], via };
};
/** "The panel found those sums were fair", "the court ruled the law was void": a clause without "that". */
const isFinding = ({ parse: { chunks, clauses, tokens } }: StatementContext, { clause: { at, verb } }: CueVerb, begins: number): boolean => {
  const noun = chunks[begins];
  return among('find|determine|rule|conclude|agree|reason|indicate|learn|suggest|discover|remember|doubt|decide|show|sense|mean|recall|observe|prove|demonstrate|hear|see|read', verb.lemma) && isNoun(noun) && (begins === at + 1 || (noun.pronoun && among('indicate|suggest', verb.lemma))) && (!among('hear|see|read', verb.lemma) || noun.pronoun) && clauses.some((c) => c.verb.form === 'finite' && (!c.relative || noun.pronoun) && (c.verb.from === noun.to || (c.verb.from === noun.to + 1 && /^[“"]$/.test(tokens[noun.to]?.text ?? ''))) && c.subjects.includes(noun));
};
/** "Despite the sale being “secret,” residents said": a few words quoted in the phrase that opens the sentence are not what they said. */
const isAfterPhrase = (context: StatementContext, cue: CueVerb): boolean => {
  const { text, sentence, parse: { tokens } } = context;
  const closed = closesBefore(context, tokens[cue.from]?.start ?? 0);
  return closed !== undefined && closed.start > sentence.start + 1 && among('ADP|SCONJ', tokens[0]?.pos ?? '') && wordCount(text, closed.inner) <= 5 && !/[.?!]\s*$/u.test(text.slice(closed.inner.start, closed.inner.end)) && !/^[,.]$/.test(tokens[cue.to]?.text ?? '.');
};
/** Has the clause that begins at the chunk a verb before a comma? */
const hasVerb = ({ parse: { chunks } }: StatementContext, from: number): boolean => {
  for (let i = from + 1; i < chunks.length; i++) {
    const chunk = chunks[i];
    if (isVerb(chunk)) return chunk.lemma !== 'say';
    // "thinks the plan, which the mayor drew, is bad"
    if (chunk?.type === 'comma' && chunks[i + 1]?.type === 'relative') {
      i = chunks.findIndex((c, k) => k > i + 1 && c.type === 'comma');
      if (i < 0) return false;
      continue;
    }
    if (!chunk || chunk.type === 'comma' || chunk.type === 'stop') return false;
  }
  return false;
};

/** "X, who says he is ill, resigned": what X says ends where the main verb begins. */
const relativeTo = (context: StatementContext, cue: CueVerb, content: Span): Span => {
  const { text, parse: { chunks, tokens } } = context;
  // "X, who likes to say that he is ill, left"
  const governor = context.parse.clauses[cue.clause.governor];
  if (!isInRelative(context, cue) && !isRelative(context, cue.from) && !governor?.relative) return content;
  // "a voice that X says is Y’s boasts of it"
  const main = cue.clause.verb.lemma === 'say' && tokens[cue.clause.verb.to]?.pos !== 'SCONJ' ? mainVerbAfter(context, cue.clause.verb.from) : -1;
  const over = tokens[main]?.start ?? -1;
  if (over > content.start && over < content.end && !quotationOf(context, over) && isVerb(chunks[cue.clause.at + 1])) return trimmed(text, { start: content.start, end: over });
  // "a farmer who said that he paid a judge is now in jail"
  const begins = relativeStop(context, cue);
  if (begins > content.start && begins < content.end && context.parse.clauses.some((c) => c.at > cue.clause.at && (tokens[c.verb.from]?.start ?? 0) < begins && c.verb.form === 'finite')) return trimmed(text, { start: content.start, end: begins });
  for (let i = cue.clause.at + 2; i < chunks.length; i++) {
    const [chunk, next] = [chunks[i], chunks[i + 1]];
    // "given by Doe, who said she fell, and by Roe, who"
    const another = chunk?.type === 'coordinator' && next?.type === 'preposition' && isNoun(chunks[i + 2]) && chunks.slice(i + 3, i + 5).some((c) => c.type === 'relative' && among('who|which', c.word)) ? (tokens[chunk.from]?.start ?? -1) : -1;
    if (another > content.start && another < content.end && !quotationOf(context, another)) return trimmed(text, { start: content.start, end: another });
    if (chunk?.type !== 'comma' || chunk.word !== ',' || !isVerb(next) || next.form !== 'finite') continue;
    const end = tokens[chunk.from]?.start ?? content.end;
    if (end > content.start && end < content.end && !quotationOf(context, end)) return trimmed(text, { start: content.start, end });
  }
  return content;
};

/** Is the cue inside a relative clause, "which X said would", "who police say was"? */
const isRelative = ({ parse }: Parameters<Arrangement>[0], from: number): boolean => among('which|who|that|what|whom', parse.tokens[from - 1]?.lower ?? '');
