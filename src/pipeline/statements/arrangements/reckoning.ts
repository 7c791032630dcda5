/** A figure is what is said: "put the toll at 14", "estimates losses at $40 million", "says fewer than 1,000", "estimates at least 15,000". */
import { among, wordList } from '../../among';
import { isNoun } from '../../syntax/chunk';
import { clauseStop, opensAt, quotationOf } from '../content';
import { trimmed, type Arrangement, type StatementContext } from '../context';

const AT = wordList('put|place|peg|estimate|reckon|set');
const COUNT = wordList('say|estimate|claim|report|reckon|expect|forecast|predict|project|suggest');
const BOUND = wordList('at|up|more|less|fewer|over|under|nearly|almost|about|around|roughly|some|between|half|dozens|hundreds|thousands|no');
const AHEAD = 14;

const isCount = ({ parse: { tokens } }: StatementContext, i: number): boolean => {
  const token = tokens[i];
  if (!token) return false;
  if (token.pos === 'NUM' || /^[$€£\d]/.test(token.text)) return true;
  return BOUND.has(token.lower) && tokens.slice(i + 1, i + 4).some((t) => t.pos === 'NUM' || /^[$€£\d]/.test(t.text));
};

/** Token of "at" with a count or a quotation after it, or -1. */
const atCount = (context: StatementContext, from: number, any: boolean): number => {
  const { tokens } = context.parse;
  for (let i = from; i < Math.min(tokens.length, from + AHEAD); i++) {
    if (/^[;:.]$/.test(tokens[i]?.text ?? '')) return -1;
    const next = tokens[i + 1];
    if (tokens[i]?.lower === 'at' && next && (any || isCount(context, i + 1) || opensAt(context, next.start))) return i;
  }
  return -1;
};

export const reckoning: Arrangement = (context, cue) => {
  const { text, parse: { tokens, chunks }, sentence } = context;
  const { verb, at } = cue.clause;
  if (cue.inverted || verb.negation >= 0 || !(AT.has(verb.lemma) || COUNT.has(verb.lemma))) return null;
  const first = verb.to;
  const start = tokens[first]?.start;
  if (start === undefined) return null;
  const counted = isNoun(chunks[at + 1]) && AT.has(verb.lemma) ? atCount(context, first, among('peg|estimate', verb.lemma)) : -1;
  if (counted < 0 && !(COUNT.has(verb.lemma) && isCount(context, first))) return null;
  const around = quotationOf(context, tokens[verb.head]?.start ?? 0);
  const content = trimmed(text, { start, end: Math.min(clauseStop(context, Math.max(first, counted)), around ? around.inner.end : sentence.end) });
  return { contents: [content], rule: 'reckoning' };
};
