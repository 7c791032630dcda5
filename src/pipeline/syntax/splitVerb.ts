/**
 * Verbs split by what stands between: "has, since 2012, supplied X", "had in breach of the truce shelled Y", "did not,
 * contrary to legend, threaten Z", "[and is] backing W". The auxiliary takes up its verb; the words between stay where they are.
 */
import { among } from '../among';
import type { Token } from '../token';
import { isNoun, isVerb, type Chunk, type VerbGroup } from './chunk';
import { pastQuotes, typeAt, wordOf } from './list';
import { SAYING } from './saying';
import { isTime } from './time';
import { verbShape } from './verbForm';

/** Chunks between the two, at most. */
const FAR = 8;
const BETWEEN = new Set(['preposition', 'noun', 'adverb', 'coordinator', 'other']);

const isLead = (chunk: Chunk | undefined): boolean => chunk?.type === 'preposition' || (chunk?.type === 'subordinator' && among('since|until|before|after', wordOf(chunk)));

/** Chunk index of the verb that the auxiliary at `at` waits for, or -1. */
const partner = (chunks: readonly Chunk[], tokens: readonly Token[], at: number): number => {
  // "[and is] backing", "is ‘arming’ X"
  const past = pastQuotes(chunks, at + 1);
  if (past > at + 1 && isVerb(chunks[past])) return past;
  const enclosed = typeAt(chunks, at + 1) === 'comma';
  const first = at + (enclosed ? 2 : 1);
  if (!enclosed && !isLead(chunks[first])) return -1;
  let timed = false;
  for (let i = first; i < Math.min(chunks.length, first + FAR); i++) {
    const chunk = chunks[i];
    if (chunk === undefined) return -1;
    if (enclosed && chunk.type === 'comma') return isVerb(chunks[i + 1]) ? i + 1 : -1;
    if (isNoun(chunk) && isTime(chunk, tokens)) timed = true;
    if (isVerb(chunk)) {
      if (enclosed && SAYING.has(chunk.lemma)) continue;
      return enclosed || (chunks[at]?.type === 'verb' && tokens[chunks[at].head]?.lower.startsWith('ha')) || timed ? i : -1;
    }
    if (!BETWEEN.has(chunk.type) && !(i === first && isLead(chunk))) return -1;
  }
  return -1;
};

/** The two as one group, or null where the second does not have the form that the first asks for. */
const joined = (aux: VerbGroup, verb: VerbGroup, tokens: readonly Token[]): VerbGroup | null => {
  const [a, head] = [tokens[aux.head]?.lower ?? '', tokens[verb.head]];
  // "have since November been hunting X"
  if (head && among('has|have|had', a) && tokens[verb.from]?.lower === 'been' && verb.negation < 0) return { ...verb, from: aux.from, form: 'finite', negation: aux.negation, past: true, bare: false, adverbs: [...aux.adverbs, ...verb.adverbs] };
  if (!head || !verb.bare || verb.negation >= 0) return null;
  const shape = verbShape(head, verb.lemma);
  const [be, have] = [among('is|are|was|were|been', a), among('has|have|had', a)];
  const participle = shape === 'participle' || shape === 'either';
  const fits = be ? participle || shape === 'gerund' : have ? participle : shape === 'base';
  return fits ? { ...aux, to: verb.to, head: verb.head, lemma: verb.lemma, passive: (be || a === 'been') && participle, form: 'finite', bare: false, past: aux.past || have, adverbs: [...aux.adverbs, ...verb.adverbs] } : null;
};
const asOther = (chunk: Chunk): Chunk => ({ type: 'other', from: chunk.from, to: chunk.to, word: '' });

export const rejoined = (chunks: readonly Chunk[], tokens: readonly Token[]): readonly Chunk[] => {
  let out: Chunk[] | null = null;
  chunks.forEach((chunk, at) => {
    if (!isVerb(chunk) || tokens[chunk.head]?.pos !== 'AUX') return;
    const other = partner(chunks, tokens, at);
    const verb = chunks[other];
    const whole = isVerb(verb) ? joined(chunk, verb, tokens) : null;
    if (!whole || !isVerb(verb)) return;
    out ??= [...chunks];
    out[at] = whole;
    out[other] = asOther(verb);
    for (let i = at + 1; i < other; i++) {
      const between = chunks[i];
      const governed = ['preposition', 'coordinator', 'subordinator'].includes(chunks[i - 1]?.type ?? '');
      if (between === undefined || (isNoun(between) && governed) || between.type === 'preposition') continue;
      if (between.type === 'quote') continue;
      out[i] = isLead(between) ? { type: 'preposition', from: between.from, to: between.to, word: wordOf(between) } : asOther(between);
    }
  });
  return out ?? chunks;
};
