/**
 * "it was reported that …", "X is accused by Y of …", "X was told by Y that". "is thought to", "is
 * estimated to" and "reportedly" are hedges without a source and no statements.
 */
import { among } from '../../among';
import type { NounPhrase } from '../../syntax/chunk';
import type { Clause } from '../../syntax/clause';
import { isDocument, OBJECT, SAY, THINK, TELL } from '../cue';
import { clauseStop, contentFrom } from '../content';
import { sourceOf } from '../source';
import { canSpeak, headNoun } from '../speaker';
import { trimmed, wordCount, type Finder, type Source, type StatementContext, type Utterance } from '../context';
import { gathered } from '../../gathered';

const tokenSpan = ({ parse }: StatementContext, from: number, to = from + 1) => ({ start: parse.tokens[from]?.start ?? 0, end: parse.tokens[to - 1]?.end ?? 0 });

/** "it was reported that": nobody is named; when the article relays one outlet it is still its report. */
const impersonal = (context: StatementContext, clause: Clause): readonly Utterance[] => {
  const { parse, sentence, memory } = context;
  const it = parse.tokens[clause.verb.from - 1];
  const that = parse.tokens[clause.verb.to];
  if (it?.lower !== 'it' || that?.lower !== 'that' || memory.outlet === '') return [];
  const cue = tokenSpan(context, clause.verb.head);
  const source: Source = { start: it.start, end: it.end, speakers: [memory.outlet], via: [] };
  return [{ sentence: sentence.index, cue, source, contents: [contentFrom(context, cue.start, that.start)], rule: 'it-was-reported', frame: { start: it.start, end: cue.end } }];
};

/** "by colleagues as tireless": one phrase to the chunker. */
const beforeAs = ({ parse: { tokens } }: StatementContext, phrase: NounPhrase): NounPhrase => {
  for (let i = phrase.from + 1; i < phrase.to; i++) if (tokens[i]?.lower === 'as') return { ...phrase, to: i, head: i - 1 };
  return phrase;
};

/** "was criticised by Y for", "is seen by Y as", "was told by Y that", "was announced by Y". */
const agent = (context: StatementContext, clause: Clause): readonly Utterance[] => {
  const { text, parse, sentence } = context;
  const { lemma } = clause.verb;
  const by = clause.phrases.find((p) => p.word === 'by');
  if (!by || by.nouns.length === 0 || !(OBJECT.has(lemma) || SAY.has(lemma) || THINK.has(lemma))) return [];
  const nouns = by.nouns.map((noun) => beforeAs(context, noun));
  const source = sourceOf(context, nouns);
  const last = nouns.at(-1);
  if (!source || !last || (source.speakers.length === 0 && !canSpeak(headNoun(parse.tokens, last)))) return [];
  const cue = tokenSpan(context, clause.verb.head);
  const subject = clause.subjects[0];
  const next = parse.tokens.find((t) => t.start >= source.end);
  const frame = { start: cue.start, end: source.end };
  const common = { sentence: sentence.index, cue, source, rule: 'by-agent', frame };
  if (next && (TELL.has(lemma) ? next.lower === 'that' : among('of|for|as|that|to', next.lower))) {
    const index = parse.tokens.indexOf(next);
    const content = next.lower === 'that' ? contentFrom(context, cue.start, next.start) : trimmed(text, { start: next.start, end: clauseStop(context, index) });
    return wordCount(text, content) >= 2 ? [{ ...common, contents: [content] }] : [];
  }
  if (!subject || TELL.has(lemma) || !among('report|announce|confirm|deny|claim|condemn|criticise|criticize|denounce|reject|praise|describe|disclose|reveal|propose|welcome|dismiss', lemma)) return [];
  // "in a statement reported by Y": what it says stands elsewhere.
  if (clause.relative && isDocument(headNoun(parse.tokens, subject))) return [];
  const content = trimmed(text, tokenSpan(context, subject.from, clause.verb.from));
  return wordCount(text, content) >= 2 ? [{ ...common, contents: [content] }] : [];
};

export const passive: Finder = (context) =>
  gathered(context.parse.clauses, (clause): readonly Utterance[] => {
    if (!clause.verb.passive || clause.verb.negation >= 0) return [];
    if (among('report|announce|confirm', clause.verb.lemma)) {
      const found = impersonal(context, clause);
      if (found.length > 0) return found;
    }
    return agent(context, clause);
  });
