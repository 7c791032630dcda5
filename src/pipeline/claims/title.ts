/** Titles of events in the article’s words: subject, verb, object and what fits of the rest, without the date. */
import { among } from '../among';
import type { Span } from '../span';
import type { NounPhrase, VerbGroup } from '../syntax/chunk';
import type { Clause } from '../syntax/clause';
import type { ClaimContext } from './context';

const LONGEST = 70;
const DANGLING = /(?<![\s,;:–—-])[\s,;:–—-]+(?:of|in|on|at|by|the|a|an|and|or|to|for|with|from|that|which|as|into|its|their|his|her|between|against|over|after|before|since|during|until|early|late|around|about|including)$/u;

const clean = (words: string): string => words.replace(/[\s\u00a0]+/gu, ' ').replace(/["“”]/gu, '').replace(/ ([,;:.])/gu, '$1').replace(/^[\s,;:–—-]+/u, '').replace(/(?<![\s,;:–—.-])[\s,;:–—.-]+$/u, '');
const whole = (words: string): string => {
  let title = clean(words);
  while (DANGLING.test(title)) title = title.replace(DANGLING, '');
  return clean(title).replace(/^\p{Ll}/u, (c) => c.toUpperCase());
};
const shortened = (words: string, limit = LONGEST): string => {
  const title = clean(words);
  if (title.length <= limit) return whole(title);
  const cut = title.slice(0, limit + 1);
  const comma = cut.lastIndexOf(', ');
  return whole(comma > limit / 2 ? cut.slice(0, comma) : cut.slice(0, Math.max(cut.lastIndexOf(' '), limit / 2)));
};

/** Text of a token range without the times in it, and without the prepositions before them. */
const textOf = ({ text, parse }: ClaimContext, from: number, to: number, times: readonly Span[]): string => {
  const { tokens } = parse;
  const timed = (i: number): boolean => times.some((t) => (tokens[i]?.start ?? 0) >= t.start && (tokens[i]?.end ?? 0) <= t.end);
  let words = '';
  let last = -1;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || timed(i)) continue;
    if (timed(i + 1) && among('in|on|at|since|by|during|from|until|around|as|of|early|late|earlier|later', token.lower)) continue;
    if (timed(i - 1) && /^(?:'s|,)$/.test(token.lower)) continue;
    words += (last >= 0 && last < token.start ? ' ' : '') + text.slice(token.start, token.end);
    last = token.end;
  }
  return words;
};

/** The verb that governs, when it stands right before: "began fighting", "has begun to arm". */
const verbsFrom = ({ parse }: ClaimContext, clause: Clause): VerbGroup => {
  let first = clause.verb;
  for (let c: Clause | undefined = clause; c && c.governor >= 0; ) {
    const above: Clause | undefined = parse.clauses[c.governor];
    if (!above || c.verb.form === 'participle' || above.objects.length > 0 || c.verb.from - above.verb.to > 2) break;
    first = above.verb;
    c = above;
  }
  return first;
};

/** A phrase in short: the name at its head instead of office and nationality before it. */
const shortOf = (context: ClaimContext, phrase: NounPhrase, times: readonly Span[]): string => {
  const name = context.found.find((m) => m.kind === 'actor' && (m.basis === 'name' || m.basis === 'alias') && m.from >= phrase.from && m.to <= phrase.to && m.from <= phrase.head && phrase.head < m.to);
  return textOf(context, name ? name.from : phrase.from, phrase.to, times);
};
const joined = (words: readonly string[]): string => (words.length < 3 ? words.join(' and ') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`);

/** The objects that the time goes with: "armed X in 2014, as well as Y in 2015". */
const objectsAt = ({ parse }: ClaimContext, clause: Clause, time: Span, times: readonly Span[]): readonly NounPhrase[] => {
  const start = (n: NounPhrase): number => parse.tokens[n.from]?.start ?? 0;
  const before = Math.max(-1, ...times.filter((t) => t.end <= time.start).map((t) => t.end));
  const own = clause.objects.filter((o) => start(o) > before && start(o) < time.start);
  return own.length > 0 ? own : clause.objects;
};

export const titleOf = (context: ClaimContext, clause: Clause | undefined, time: Span, times: readonly Span[], reporting: boolean, limit = LONGEST): string => {
  const { parse, sentence, text } = context;
  if (!clause) return shortened(textOf(context, 0, parse.tokens.length, times) || text.slice(sentence.start, sentence.end), limit);
  const verbs = verbsFrom(context, clause);
  const subjects = clause.subjects.filter((s) => s.from < clause.verb.from && !clause.objects.includes(s));
  const objects = objectsAt(context, clause, time, times);
  const [first, last] = [subjects[0], subjects.at(-1)];
  const [object, lastObject] = [objects[0], objects.at(-1)];
  const verb = textOf(context, verbs.from, clause.verb.to, times);
  const build = (short: boolean): string => {
    const pieces: string[] = [];
    if (first && last) pieces.push(short ? joined(subjects.map((s) => shortOf(context, s, times))) : textOf(context, first.from, last.to, times));
    pieces.push(verb);
    if (object && lastObject && object.from >= clause.verb.to) pieces.push(short ? joined(objects.map((o) => shortOf(context, o, times))) : textOf(context, object === clause.objects[0] ? Math.min(clause.verb.to, object.from) : object.from, lastObject.to, times));
    else if (object && object.from < clause.verb.from && !first) pieces.unshift(textOf(context, object.from, object.to, times));
    return clean(pieces.join(' '));
  };
  let title = build(false);
  if (title.length > limit) title = build(true);
  for (let i = 0; i < clause.phrases.length; i++) {
    const phrase = clause.phrases[i];
    const chunk = phrase ? parse.chunks[phrase.at] : undefined;
    while (clause.phrases[i + 1]?.word === 'of') i++;
    const end = clause.phrases[i]?.nouns.at(-1)?.to;
    if (!phrase || end === undefined || !chunk || chunk.from < clause.verb.to || isTimed(parse.tokens[phrase.nouns[0]?.head ?? 0]?.start ?? 0, times)) continue;
    // "armed X in 2014, as well as Y in Z": what stands after another object is that one’s.
    if (clause.objects.some((o) => !objects.includes(o) && o.from > (lastObject?.to ?? 0) && o.from < chunk.from)) continue;
    // "…, up from 41": what it is compared with.
    if (among('up|down', parse.tokens[chunk.from - 1]?.lower ?? '')) continue;
    const longer = clean(`${title} ${textOf(context, chunk.from, end, times)}`);
    if (longer.length > limit) break;
    title = longer;
  }
  if (reporting && objects.length === 0 && title.length < LONGEST / 2) {
    // Who reported, and what: the first clause that is not the reporting one.
    const index = parse.clauses.indexOf(clause);
    const said = parse.clauses.find((c) => c !== clause && c.verb.form === 'finite' && !c.relative && c.subjects.length > 0 && (c.content === index || c.at < clause.at));
    const content = said && !among('say|tell|report', said.verb.lemma) ? titleOf(context, said, time, times, false, limit - title.length - 2) : '';
    if (content.length > 12) return `${whole(title)}: ${content}`;
  }
  return shortened(title, limit);
};
const isTimed = (offset: number, times: readonly Span[]): boolean => times.some((t) => t.start <= offset && offset < t.end);

/** "the 2006 war with Y" → "War with Y". */
export const nounTitle = (context: ClaimContext, parts: readonly (NounPhrase | VerbGroup)[], times: readonly Span[]): string => {
  const from = Math.min(...parts.map((p) => p.from));
  const to = Math.max(...parts.map((p) => p.to));
  return shortened(textOf(context, from, to, times).replace(/^(?:the|a|an)\s+/iu, ''));
};
