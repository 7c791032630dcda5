/**
 * "according to two commanders", "in the words of X", "in X’s view", "by X’s count", "for X, …" (no). What is said is the rest of the
 * sentence, on both sides when the phrase stands in the middle. Not "according to plan", "according to the level of".
 */
import { among, wordList } from '../../among';
import { isNoun, type NounPhrase } from '../../syntax/chunk';
import { hasAny } from '../../syntax/wordsIn';
import { coordinated } from '../../syntax/clause';
import { quotationOf } from '../content';
import { asideEnd, complementEnd, sourceOf } from '../source';
import { canSpeak, headNoun } from '../speaker';
import { trimmed, wordCount, type Finder, type StatementContext, type Utterance } from '../context';
import { gathered } from '../../gathered';

const OPINION = wordList('words|view|opinion|eyes|judgment|judgement|estimation|telling|account');
const COUNT = wordList('count|account|reckoning|estimates?|tally|figures|admission|calculations?|telling');
const OPENS: ReadonlySet<string> = new Set(['according', 'per', ...OPINION]);

/** "according to plan", "according to the level of" measure and do not report. */
const MEASURE = wordList('plans?|level|levels|schedule|type|types|size|needs?|age|degree|severity|rank|custom|customs|tradition|traditions|taste|tastes|wishes|ability|merit|conditions?|circumstances|income|value|principles?|rules?|script|weight|distance|number|amount|kind|category|it|standards?|guidelines|norms|protocols?|etiquette');

/** Tokens of the cue that begins at `i`, or 0. */
const cueLength = ({ parse }: StatementContext, i: number): number => {
  const word = (k: number): string => parse.tokens[i + k]?.lower ?? '';
  if (word(0) === 'according' && word(1) === 'to') return 2;
  if (word(0) === 'in' && word(1) === 'the' && OPINION.has(word(2)) && word(3) === 'of') return 4;
  if (word(0) === 'per' && parse.tokens[i + 1]?.pos === 'PROPN') return 1;
  return 0;
};

/** The noun phrases at a token; "to people", "to figures" are verbs to the tagger. */
const phrasesAt = ({ parse }: StatementContext, token: number): readonly NounPhrase[] => {
  const { chunks, tokens } = parse;
  const verb = chunks.find((c) => c.from === token - 1 && c.to === token + 1);
  if (verb?.type === 'verb' && verb.form === 'infinitive' && /s$|people|data/.test(tokens[token]?.lower ?? '')) return [{ type: 'noun', from: token, to: token + 1, head: token, pronoun: false, definite: false, owner: null }];
  const at = chunks.findIndex((c) => isNoun(c) && c.from >= token);
  const phrase = chunks[at];
  if (!isNoun(phrase) || phrase.from > token + 2 || tokens.slice(token, phrase.from).some((t) => t.text === ',')) return [];
  // "according to X, Y and Z left": a comma ends the source.
  return chunks[at + 1]?.type === 'coordinator' ? coordinated(chunks, at).map((k) => chunks[k]).filter(isNoun) : [phrase];
};

/** "According to the Doe Institute, a charity with a network of nurses, …": of a name, and a person or body. */
const isApposed = (context: StatementContext, pos: string, comma: number): boolean => {
  const { chunks, tokens } = context.parse;
  const noun = chunks.find((c) => c.from >= comma + 1);
  const stop = asideEnd(context, comma);
  return pos === 'PROPN' && isNoun(noun) && among('a|an|the', tokens[noun.from]?.lower ?? '') && canSpeak(headNoun(tokens, noun)) && tokens[stop]?.text === ',' && stop - comma > 3;
};

/** "According to talks with farmers, clerks and drivers in town, trade is slow": the token after the last of a list, which a comma ends; else `end`. */
const listEnd = ({ parse: { chunks } }: StatementContext, end: number): number => {
  let i = chunks.findIndex((c) => c.from === end);
  let more = 0;
  while (i >= 0 && chunks[i]?.type === 'comma' && chunks[i + 1]?.type === 'noun') {
    i += 2;
    more++;
  }
  if (chunks[i]?.type === 'comma') i++;
  const last = chunks[i + 1];
  if (more === 0 || chunks[i]?.type !== 'coordinator' || last?.type !== 'noun') return end;
  let to = i + 2;
  while (chunks[to]?.type === 'preposition' && chunks[to + 1]?.type === 'noun') to += 2;
  return chunks[to]?.type === 'comma' ? (chunks[to]?.from ?? end) : end;
};

/** "a report published on May 3, 2019, trade grew": the token after the year. */
const pastYear = ({ parse: { tokens } }: StatementContext, end: number): number => (tokens[end]?.text === ',' && /^(?:19|20)\d\d$/.test(tokens[end + 1]?.text ?? '') ? end + 2 : end);

const utteranceAt = (context: StatementContext, i: number, length: number): readonly Utterance[] => {
  const { text, sentence, parse, found } = context;
  const { tokens } = parse;
  const phrases = phrasesAt(context, i + length);
  const source = sourceOf(context, phrases);
  const last = phrases.at(-1);
  const head = tokens[last?.head ?? -1];
  if (!source || !last || !head) return [];
  if (source.speakers.length === 0 && MEASURE.has(headNoun(tokens, last)) && !(among('the|a|this|its|their|his|her', tokens[last.from]?.lower ?? '') && among('plans?|schedule|guidelines', head.lower))) return [];
  // The source runs on through "who …", "which …" and an apposition to the comma.
  let end = pastYear(context, complementEnd(context, last));
  // "According to pages seen by a paper and diplomats, the trade grew": up to the comma.
  const joined = parse.chunks.findIndex((c) => c.from === end && c.type === 'coordinator');
  const [second, comma] = [parse.chunks[joined + 1], parse.chunks[joined + 2]];
  const opens = i <= 2 || tokens[i - 1]?.text === ',';
  if (opens && joined >= 0 && isNoun(second) && comma?.type === 'comma' && comma.word === ',') end = second.to;
  if (opens && joined < 0) end = listEnd(context, end);
  const relative = tokens[end];
  if (relative && among('who|which|whose|that|familiar|briefed|involved|close|present', relative.lower)) end = asideEnd(context, end);
  else if (relative?.text === ',' && among('who|which|whose|a|an|the', tokens[end + 1]?.lower ?? '') && (i > 2 || isApposed(context, head.pos, end))) {
    const stop = asideEnd(context, end);
    const aside = tokens.slice(end + 1, stop);
    if (among('who|which|whose', aside[0]?.lower ?? '') || !aside.some((t) => t.pos === 'VERB' || t.pos === 'AUX')) end = stop;
  }
  const cue = { start: tokens[i]?.start ?? 0, end: tokens[i + length - 1]?.end ?? 0 };
  const spoken = { ...source, end: Math.max(source.end, tokens[end - 1]?.end ?? 0) };
  const around = quotationOf(context, cue.start);
  const from = around ? Math.max(around.inner.start, sentence.start) : sentence.start;
  const to = around ? Math.min(around.inner.end, sentence.end) : sentence.end;
  const before = trimmed(text, { start: from, end: cue.start });
  const nextToken = tokens[end];
  const closing = nextToken && (nextToken.text === '”' || nextToken.text === '"');
  const rest = trimmed(text, { start: closing ? nextToken.end : spoken.end, end: to });
  // "Since May, according to X, Y has left": when.
  const isWhen = wordCount(text, before) < 5 && /^(?:since|in|on|by|during|after|before|until)\b/iu.test(text.slice(before.start, before.end)) && /,\s*$/u.test(text.slice(0, cue.start));
  const leading = wordCount(text, before) > 0 && !isWhen && !(wordCount(text, before) < 4 && /^(?:and|but|also|however|so|still|meanwhile|now|overall)\b/iu.test(text.slice(before.start, before.end))) && !/(?:^|\s)(?:and|but|which|who|that)$/iu.test(text.slice(before.start, before.end));
  const following = tokens.find((t) => t.start >= rest.start);
  // "…, according to X, Y said", "…, while others", "…, citing": other cues or other clauses.
  const other = leading && (among('while|but|and|although|though|adding|citing|who|which|whereas', following?.lower ?? '') || (following?.pos === 'VERB' && /ing$/.test(following.lower)) || !text.slice(spoken.end, rest.start).includes(',') || (found.some((m) => m.start === rest.start) && /\b(?:said|reported|says|reports|wrote|added)\b/u.test(text.slice(rest.start, rest.end)) && wordCount(text, rest) < 8));
  // "…, according to X, head of Y, a body of engineers": who he is, where what is said needs no more.
  const isOpen = among('VERB|AUX|ADP', tokens[i - 2]?.pos ?? '');
  const named = leading && following !== undefined && (isOpen ? following.pos === 'NOUN' && canSpeak(following.lower) : among('DET|NOUN|PROPN', following.pos)) && !parse.clauses.some(({ verb }) => (tokens[verb.from]?.start ?? 0) >= rest.start && (tokens[verb.from]?.start ?? 0) < rest.end);
  const contents = [...(leading ? [before] : []), ...(!other && !named && wordCount(text, rest) >= 2 ? [rest] : [])];
  return contents.length === 0 ? [] : [{ sentence: sentence.index, cue, source: spoken, contents, rule: 'according-to', frame: { start: cue.start, end: spoken.end } }];
};

/** What the owner says it in: his words after "in", his count after "by". */
const saidIn: Readonly<Record<string, ReadonlySet<string>>> = { in: OPINION, by: COUNT };
/** "In Doe's words, …", "…, in his view", "900 by Doe's count": the owner says it. */
const inWordsOf = (context: StatementContext): readonly Utterance[] => {
  const { text, sentence, parse: { tokens, chunks }, found } = context;
  return gathered(chunks, (phrase, k): readonly Utterance[] => {
    const before = chunks[k - 1];
    const [from = 0, to = 0] = isNoun(phrase) ? (phrase.owner ?? []) : [];
    if (!isNoun(phrase) || to === 0 || among('my|our|your', tokens[from]?.lower ?? '') || before?.type !== 'preposition' || !saidIn[before.word]?.has(tokens[phrase.head]?.lower ?? '')) return [];
    // "some 300 by Doe’s count", and not "was shaken by Doe’s account"
    const counts = before.word === 'by' && tokens.slice(0, before.from).some((t) => t.pos === 'NUM' || among('dozens|scores|hundreds|thousands|most|half', t.lower));
    const opens = counts || before.from === 0 || tokens[before.from - 1]?.text === ',';
    // "In his view the war is lost"
    const closes = /^[,.]$/.test(tokens[phrase.to]?.text ?? '') || (before.from === 0 && isNoun(chunks[k + 1]));
    const owner = tokens[to - 1];
    const start = tokens[from]?.start;
    if (!opens || !closes || !owner || start === undefined) return [];
    const speakers = [...new Set(found.filter((m) => m.kind === 'actor' && m.from >= from && m.to <= to + 1).map((m) => m.entity))].slice(-1);
    const frame = { start: tokens[before.from]?.start ?? start, end: tokens[phrase.to - 1]?.end ?? start };
    const pieces = [{ start: sentence.start, end: frame.start }, { start: frame.end, end: sentence.end }];
    const contents = pieces.map((piece) => trimmed(text, piece)).filter((piece) => wordCount(text, piece) >= 2);
    const head = tokens[phrase.head];
    return contents.length === 0 ? [] : [{ sentence: sentence.index, cue: { start: head?.start ?? start, end: head?.end ?? start }, source: { start, end: owner.end, speakers, via: [] }, contents, rule: 'according-to', frame }];
  });
};

export const accordingTo: Finder = (context) => [
  ...gathered(hasAny(context.parse.tokens, OPENS) ? context.parse.tokens : [], (_, i): readonly Utterance[] => {
    const length = cueLength(context, i);
    return length > 0 ? utteranceAt(context, i, length) : [];
  }),
  ...inWordsOf(context),
];
