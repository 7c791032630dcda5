/**
 * How firmly a clause says something: denied ("has not", "denied that", "refused to"), estimated ("is thought to"), reported ("reportedly"),
 * possible ("may", "if …"), planned ("will", "wants to"); and the words that say so. Conditionals and questions are possible at most.
 */
import type { Modality, Polarity } from '../../model/claim';
import type { Span } from '../span';
import type { ClaimContext } from './context';

export interface Firmness {
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly hedge: Span | null;
  readonly negation: Span | null;
}

const ESTIMATE = /^(?:think|believe|estimate|consider|suspect|assume|understand|expect|deem|know)$/;
const REPORTED = /^(?:reportedly|allegedly|apparently|supposedly|purportedly|ostensibly)$/;
const LIKELY = /^(?:possibly|perhaps|maybe|probably|likely|presumably|potentially)$/;
const PLAN = /^(?:want|plan|intend|hope|aim|seek|try|attempt|prepare|promise|vow|pledge|threaten|agree|offer|propose|consider|decide|wish|expect|urge|ask|demand|ask|call|request|order|need)$/;
const FAIL = /^(?:fail|refuse|decline|deny|refrain|stop|cease|avoid|prevent|reject|halt|forbid|ban|lack)$/;
const CONDITION = /^(?:if|unless|whether|lest)$/;

const span = ({ parse }: ClaimContext, from: number, to = from + 1): Span => ({ start: parse.tokens[from]?.start ?? 0, end: parse.tokens[to - 1]?.end ?? 0 });

export const firmnessOf = (context: ClaimContext, index: number): Firmness => {
  const { parse } = context;
  let polarity: Polarity = 'affirmed';
  let modality: Modality = 'stated';
  let hedge: Span | null = null;
  let negation: Span | null = null;
  const weaken = (to: Modality, words: Span | null) => {
    const order: readonly Modality[] = ['stated', 'reported', 'estimated', 'planned', 'possible'];
    if (order.indexOf(to) > order.indexOf(modality)) modality = to;
    hedge ??= words;
  };
  const deny = (words: Span) => {
    polarity = polarity === 'denied' ? 'affirmed' : 'denied';
    negation = words;
  };
  for (let i = index, depth = 0; i >= 0 && depth < 4; depth++) {
    const clause = parse.clauses[i];
    if (!clause) break;
    const { verb } = clause;
    if (verb.negation >= 0) deny(span(context, verb.negation));
    if (verb.modal && verb.negation < 0) {
      if (/^(?:may|might|could|would|should)$/.test(verb.modal)) weaken('possible', span(context, verb.from, verb.head + 1));
      else if (/^(?:will|shall)$/.test(verb.modal)) weaken('planned', span(context, verb.from, verb.head + 1));
      else if (/^(?:must)$/.test(verb.modal)) weaken('possible', span(context, verb.from, verb.head + 1));
    }
    for (const adverb of verb.adverbs) {
      const word = parse.tokens[adverb]?.lower ?? '';
      if (REPORTED.test(word)) weaken('reported', span(context, adverb));
      else if (LIKELY.test(word)) weaken('possible', span(context, adverb));
    }
    if (i !== index) {
      if (verb.passive && ESTIMATE.test(verb.lemma)) weaken('estimated', span(context, verb.from, verb.to));
      else if (verb.passive && /^(?:say|report|allege|rumou?r|claim)$/.test(verb.lemma)) weaken('reported', span(context, verb.from, verb.to));
      else if (FAIL.test(verb.lemma)) deny(span(context, verb.head));
      else if (PLAN.test(verb.lemma)) weaken('planned', span(context, verb.head));
      else if (/^(?:appear|seem)$/.test(verb.lemma)) weaken('possible', span(context, verb.head));
    }
    if (CONDITION.test(clause.conjunction)) weaken('possible', null);
    i = clause.governor;
  }
  const last = parse.tokens.at(-1)?.text ?? '';
  const lastButOne = parse.tokens.at(-2)?.text ?? '';
  if (last === '?' || (/^["”]$/.test(last) && lastButOne === '?')) weaken('possible', null);
  return { polarity, modality, hedge, negation };
};
