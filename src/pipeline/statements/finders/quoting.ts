/** "X was quoted by Y as saying …", "Y quoted X as saying …", "X was cited in Y as saying": X says it through Y. */
import { among, wordList } from '../../among';
import { isNoun, type NounPhrase } from '../../syntax/chunk';
import type { Clause } from '../../syntax/clause';
import type { Span } from '../../span';
import type { Token } from '../../token';
import { closesBefore, contentFrom } from '../content';
import { takenUp } from '../recent';
import { sourceOf } from '../source';
import { trimmed, wordCount, type Finder, type StatementContext, type Utterance } from '../context';

const SAYING = wordList('saying|telling|claiming|warning|calling|writing|adding|having|declaring|stating|reporting|alleging|announcing|confirming|denying|insisting|arguing|suggesting|asserting|noting|describing');
const AHEAD = 20;

/** "as saying by Y that", "as saying in Y": after the gerund. */
const byAfter = ({ parse }: StatementContext, token: number): { readonly nouns: readonly NounPhrase[]; readonly after: number } | undefined => {
  const at = parse.chunks.findIndex((c) => c.from === token);
  const preposition = parse.chunks[at];
  const noun = parse.chunks[at + 1];
  return preposition?.type === 'preposition' && among('by|in|on', preposition.word) && isNoun(noun) ? { nouns: [noun], after: noun.to } : undefined;
};

/** After "as saying", or before the source where nothing follows: "“We are ready,” the envoy was quoted as saying." */
const said = (context: StatementContext, source: number, cue: number, next: Token | undefined): Span => {
  const { text, sentence } = context;
  if (next && !/^[.!?]$/.test(next.text)) return contentFrom(context, cue, next.start);
  const around = closesBefore(context, source);
  const leading = trimmed(text, { start: sentence.start, end: source });
  return around && leading.end <= around.end && around.start <= leading.start + 1 ? trimmed(text, around.inner) : leading;
};

const quotedIn = (context: StatementContext, clause: Clause): readonly Utterance[] => {
  const { text, parse, sentence } = context;
  const { tokens } = parse;
  const { verb } = clause;
  const as = tokens.findIndex((t, i) => i > verb.head && i < verb.head + AHEAD && t.lower === 'as' && SAYING.has(tokens[i + 1]?.lower ?? ''));
  if (as < 0) return [];
  const object = clause.objects[0];
  const source = verb.passive ? sourceOf(context, clause.subjects, clause.relative ? -1 : verb.from) : object ? sourceOf(context, [object]) : null;
  if (!source) return [];
  const later = byAfter(context, as + 2);
  const by = clause.phrases.find((p) => among('by|in|on', p.word) && p.nouns.length > 0 && sourceOf(context, p.nouns)?.speakers.length);
  const outlet = verb.passive ? (by?.nouns ?? later?.nouns ?? []) : clause.subjects;
  const [first] = outlet;
  const it = first && tokens[first.head]?.lower === 'it' ? takenUp('it', sentence.index, context.memory.recent)[0]?.ids : undefined;
  const via = it ?? (outlet.length > 0 ? (sourceOf(context, outlet)?.speakers ?? []) : []);
  let start = verb.passive && !by && later ? later.after : as + 2;
  while (/^[,:]$/.test(tokens[start]?.text ?? '')) start++;
  const cue = { start: tokens[verb.head]?.start ?? 0, end: tokens[verb.head]?.end ?? 0 };
  const content = said(context, source.start, cue.start, tokens[start]);
  if (wordCount(text, content) < 1) return [];
  const frame = { start: Math.min(source.start, tokens[clause.subjects[0]?.from ?? verb.from]?.start ?? cue.start), end: tokens[as + 1]?.end ?? cue.end };
  return [{ sentence: sentence.index, cue, source: { ...source, via: [...source.via, ...via].filter((id) => !source.speakers.includes(id)) }, contents: [content], rule: 'quoted-by', frame }];
};

export const quoting: Finder = (context) => context.parse.clauses.flatMap((clause) => (among('quote|cite', clause.verb.lemma) && clause.verb.negation < 0 ? quotedIn(context, clause) : []));
