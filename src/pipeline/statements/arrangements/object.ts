/** What is said is a noun phrase: "expressed concern about …", "accused X of …", "spoke of …", "announced a truce", "called it a farce". */
import { among, wordList } from '../../among';
import { isNoun, isVerb, type Chunk } from '../../syntax/chunk';
import { headMentions } from '../../mentions/antecedent';
import { canSpeak, headNoun } from '../speaker';
import { isDocument, OBJECT, SAY, SAYING, SHOW, TELL, THROUGH } from '../cue';
import { chunkAt, clauseStop, isRelative, opensAt, quotationOf, relativeStop } from '../content';
import { viaOf } from '../source';
import { trimmed, wordCount, type Arrangement, type CueVerb, type StatementContext } from '../context';
import { isTimePhrase } from '../subject';
import { isWeekday } from '../../syntax/time';

/** Verbs that name somebody only with "as", "a" or a quotation: "consider X a threat", not "treated the wounded". */
const ONLY_NAMING = wordList('cast|perceive|consider|see|view|regard|treat|term|label|brand|liken|compare|call|back|declare|report|explain|discuss|defend|favou?r|cite|thank');

const RAISED = wordList('doubts?|concerns?|questions?|objections?|alarm|fears?|issues?|possibility|prospect|spect(?:er|re)|hopes?|suspicions?|complaints?');
const ONLY_AS = wordList('cast|perceive|see|view|regard|treat|term|liken|compare|back|report|explain|discuss|defend|favou?r|cite|thank');

/** "citing low pay": a reason, and neither somebody nor a paper that is quoted. */
const isCited = ({ parse: { tokens }, found }: StatementContext, { clause: { verb } }: CueVerb, chunk: Chunk): boolean =>
  verb.lemma === 'cite' && isNoun(chunk) && !chunk.pronoun && !canSpeak(headNoun(tokens, chunk)) && !isDocument(tokens[chunk.head]?.lower ?? '') && headMentions(chunk, found).length === 0;

const wordAt = (chunk: Chunk | undefined): string => (chunk?.type === 'preposition' ? chunk.word : '');

export const object: Arrangement = (context, cue) => {
  const { text, parse, sentence } = context;
  const { chunks, tokens } = parse;
  const { verb, at } = cue.clause;
  if (cue.inverted || (verb.negation >= 0 && !among('expect|anticipate|foresee|favou?r', verb.lemma))) return null;
  const over = chunks[at + 1];
  // "raised doubts about", not "raised its rates"
  if (verb.lemma === 'raise' && !(isNoun(over) && RAISED.has(tokens[over.head]?.lower ?? ''))) return null;
  let i = chunkAt(chunks, verb.to);
  while (chunks[i]?.type === 'adverb') i++;
  let chunk = chunks[i];
  // "spoke Wednesday at a fair"
  if (THROUGH.has(verb.lemma) && isTimePhrase(context, chunk) && chunks[i + 1]?.type === 'preposition') chunk = chunks[++i];
  // "asked Jane Doe about the road"
  if (verb.lemma === 'ask' && isNoun(chunk) && chunks[i + 1]?.type === 'preposition' && isNoun(chunks[i + 2])) chunk = chunks[++i];
  const direct = chunk?.type !== 'preposition' && chunk?.type !== 'adverb';
  if (chunk?.type === 'preposition' || chunk?.type === 'adverb') {
    const fits = THROUGH.get(verb.lemma);
    // "spoke to X on Monday about Y": the phrase that tells is not always the first.
    const condition = chunks[i + 1];
    if (isNoun(condition) && tokens[condition.head]?.lower === 'condition') return null;
    for (let steps = 0; steps < 4 && chunk?.type === 'preposition' && fits && !fits.test(chunk.word) && isNoun(chunks[i + 1]); steps++) {
      i += 2;
      // "spoke at the outset of the day": the day’s.
      if (chunks[i]?.type === 'preposition' && wordAt(chunks[i]) === 'of' && chunk.word !== 'to') return null;
      chunk = chunks[i];
    }
    if (chunk?.type !== 'preposition' || !fits?.test(chunk.word)) return null;
    if (verb.lemma === 'call' && chunk.word !== 'for') return null;
    // "had spoken with X about half an hour before": when.
    const [, said] = chunks.slice(i, i + 2);
    if (chunk.word === 'about' && isNoun(said) && among('minutes?|hours?|days?|weeks?|months?|years?', tokens[said.head]?.lower ?? '')) return null;
    // "a move she described as rash", not "a man described as tall"
    if (chunk.word === 'as' && !(isNoun(chunks[at - 2]) || chunks[at - 2]?.type === 'relative' || tokens[chunks[at - 1]?.from ?? -1]?.lower === 'which' || among('that|which', tokens[cue.from - 1]?.lower ?? ''))) return null;
    i++;
    chunk = chunks[i];
  } else if (!OBJECT.has(verb.lemma) && !(SHOW.has(verb.lemma) && isDocument(tokens[cue.clause.subjects.at(-1)?.head ?? -1]?.lower ?? ''))) return null;
  // "warned Jane Doe and left": who is warned.
  if (direct && TELL.has(verb.lemma) && isNoun(chunk) && (headMentions(chunk, context.found).some((m) => context.entityOf(m.entity)?.actorKind === 'person') || canSpeak(headNoun(tokens, chunk)))) return null;
  // "called that “a farce”"
  if (chunk?.type === 'relative' && chunk.word === 'that' && (chunks[i + 1]?.type === 'quote' || (verb.lemma === 'call' && /^an?$/.test(tokens[chunk.to]?.lower ?? '')))) chunk = { type: 'noun', from: chunk.from, to: chunk.to, head: chunk.from, pronoun: false, definite: true, owner: null };
  const start = tokens[chunk?.from ?? -1]?.start;
  if (chunk === undefined || start === undefined) return null;
  const quoted = opensAt(context, start) !== undefined;
  // "which cited “officials and neighbours”": those cited, and not what they say.
  const cited = quoted && verb.lemma === 'cite' ? chunks[i + 1] : undefined;
  if (isNoun(cited) && canSpeak(headNoun(tokens, cited))) return null;
  // "denounced Monday new tariffs"
  const dated = chunk.to - chunk.from > 1 && isWeekday(tokens[chunk.from]?.lower ?? '') && /^\p{Ll}/u.test(tokens[chunk.from + 1]?.text ?? '');
  // "expressed hope that": a noun, whatever the tagger says.
  const meant = isVerb(chunk) && SAYING.has(tokens[chunk.from]?.lower ?? '');
  if (!isNoun(chunk) && !quoted && !meant && !(isVerb(chunk) && chunk.form === 'gerund')) return null;
  if (cue.source.speakers.length === 0 && SAY.has(verb.lemma) === false && verb.form !== 'finite' && !(verb.form === 'gerund' && (at <= 1 || chunks[at - 1]?.type === 'comma'))) return null;
  const around = quotationOf(context, tokens[verb.head]?.start ?? 0);
  const main = relativeStop(context, cue);
  const end = Math.min(main < 0 ? sentence.end : main, clauseStop(context, chunk.from, isRelative(context, cue)), around ? around.inner.end : sentence.end);
  const content = trimmed(text, { start: dated ? (tokens[chunk.from + 1]?.start ?? start) : start, end });
  // "called the vote a farce", "considers it dangerous": something more is said of what is named.
  const more = chunks[i + 1];
  const named = (isNoun(chunk) && chunk.to - chunk.from > 1 && tokens[chunk.to - 1]?.pos === 'ADJ' && verb.lemma === 'call') || (more !== undefined && (((isNoun(more) || more.type === 'other') && !ONLY_AS.has(verb.lemma)) || more.type === 'quote' || (more.type === 'preposition' && more.word === 'as')) && (tokens[more.from]?.start ?? 0) < content.end);
  // "has seen photographs taken as troops left": no "seen as".
  const taken = chunks.slice(i + 1).findIndex((c) => isVerb(c) || among('comma|stop', c.type));
  const told = ONLY_AS.has(verb.lemma) && taken >= 0 ? Math.min(content.end, tokens[chunks[i + 1 + taken]?.from ?? -1]?.start ?? content.end) : content.end;
  if (direct && ONLY_NAMING.has(verb.lemma) && !named && !quoted && !isCited(context, cue, chunk) && !(ONLY_AS.has(verb.lemma) ? /\bas\b|^["“]/u : /\bas\b|["“]/u).test(text.slice(content.start, told))) return null;
  // "urged calm", not "called him" or "reported it"
  const said = isNoun(chunk) && !chunk.pronoun && SAY.has(verb.lemma);
  return wordCount(text, content) >= (said ? 1 : 2) || quoted ? { contents: [content], rule: 'object', via: viaOf(context, cue.to, i, cue.source.speakers) } : null;
};
