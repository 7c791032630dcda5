/**
 * The chunker: noun phrases ("Moscow’s year-long military involvement"), verb groups ("has reportedly not been
 * supplying") and the small words between them, from words with part of speech.
 */
import type { Token } from '../token';
import type { Chunk, Particle, VerbGroup } from './chunk';
import { bound, HYPHEN, isParticipleBeforeNoun, nounPhrase, OPEN_QUOTE, OWNER, RELATIVE } from './nounPhrase';
import { verbLemma, verbShape } from './verbForm';
import { among } from '../among';

const SUBORDINATOR = new Set(
  'if unless when whenever while whereas although though because since after before until once as that whether where how why what lest so than'.split(' '),
);
const MODAL = new Set('can could may might must shall should will would ca wo'.split(' '));
/** "is not only", "does not just": it is and does, and more. */
const goesOn = (tokens: readonly Token[], i: number): boolean => among('only|just|merely|simply|solely|exclusively', tokens[i]?.lower ?? '') && !among('yet|because|as', tokens[i + 1]?.lower ?? '');
const NEGATION = new Set(["n't", 'not', 'never', 'no longer', 'hardly', 'barely', 'neither', 'nor']);
const BE = new Set('be is are was were am been being ’s \'s \'re ’re \'m ’m'.split(' '));

const verbGroup = (tokens: readonly Token[], from: number): VerbGroup | null => {
  let i = from;
  let head = -1;
  let negation = -1;
  let modal = '';
  let be = false;
  let have = false;
  let to = false;
  let doSupport = false;
  const adverbs: number[] = [];
  for (; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const { pos, lower } = token;
    if (NEGATION.has(lower) && (pos === 'PART' || pos === 'ADV')) {
      if (!goesOn(tokens, i + 1)) negation = i;
    } else if (lower === 'no' && tokens[i + 1]?.lower === 'longer') {
      i++;
      if (!goesOn(tokens, i + 1)) negation = i - 1;
    } else if (to && head < 0 && OPEN_QUOTE.test(token.text)) continue;
    else if (pos === 'PART' && lower === 'to' && head < 0) to = true;
    else if (pos === 'PART' && lower === 'to' && head >= 0) {
      // "is thought to have": the hedge and what it hedges are two groups.
      break;
    } else if (pos === 'ADV' && !among('when|where|why|how', lower) && !(i > from && bound(tokens, i) > 0)) adverbs.push(i);
    else if (pos === 'AUX' || (pos === 'VERB' && MODAL.has(lower))) {
      if (head >= 0 && tokens[head]?.pos === 'VERB') break;
      if (MODAL.has(lower)) modal = lower === 'ca' ? 'can' : lower === 'wo' ? 'will' : lower;
      else if (BE.has(lower)) be = true;
      else if (among("have|has|had|having|'ve|'d", lower)) have = true;
      else if (among('do|does|did', lower)) doSupport = true;
      head = i;
    } else if (pos === 'VERB') {
      const before = tokens[head];
      if (before && before.pos === 'VERB' && !among('get|got|gets|getting|have|has|had|having|been|be|being|is|are|was|were|do|does|did', before.lower)) break;
      if (before && among('have|has|had|having', before.lower)) have = true;
      head = i;
    } else if (pos === 'PRON' && head >= 0 && lower.endsWith('self') && tokens[i + 1]?.pos === 'VERB' && tokens[head]?.pos === 'AUX') adverbs.push(i);
    else break;
  }
  if (head < 0) return null;
  // Adverbs at the end that are followed by a noun phrase belong to it ("is especially…" stays).
  const end = i;
  const token = tokens[head];
  if (!token) return null;
  const lemma = verbLemma(token);
  const shape = verbShape(token, lemma);
  const passive = be && token.pos === 'VERB' && (shape === 'participle' || shape === 'either');
  const form = to ? 'infinitive' : (shape === 'gerund' && !be) || tokens[from]?.lower === 'having' ? 'gerund' : (shape === 'participle' && !be && !have) ? 'participle' : 'finite';
  const past = shape === 'past' || shape === 'either' || have || tokens.slice(from, head).some((t) => t.lower === 'was' || t.lower === 'were' || t.lower === 'had' || t.lower === 'did');
  return { type: 'verb', from, to: end, head, lemma, passive, form, negation, modal, past, bare: !be && !have && modal === '' && !doSupport, adverbs };
};

const particleType = (tokens: readonly Token[], i: number): Particle['type'] => {
  const token = tokens[i];
  if (!token) return 'other';
  const { lower, pos, text } = token;
  if (text === ',' || text === ';' || text === ':' || HYPHEN.test(text) || text === '—' || text === '--') return text === ';' ? 'stop' : 'comma';
  // "(R-Kan.) said", "(D-W.Va.)", "R-Nev., said": of the abbreviation.
  const next = tokens[i + 1];
  if (text === '.' && next?.start === token.end && (next.text === ',' || next.text === ')' ? tokens[i + 2] && !/^[.!?"”’]/.test(tokens[i + 2]?.text ?? '') : /^\p{L}/u.test(next.text))) return 'other';
  if (/^[.!?…]+$/.test(text)) return 'stop';
  if (/^[()[\]]$/.test(text)) return 'bracket';
  if (OPEN_QUOTE.test(text)) return 'quote';
  if (lower === 'to' || (pos === 'ADP' && !SUBORDINATOR.has(lower))) return 'preposition';
  if (RELATIVE.has(lower) && lower !== 'that') return 'relative';
  if (lower === 'that') return 'relative';
  if (pos === 'CCONJ') return 'coordinator';
  if (['after', 'before', 'since', 'until', 'as', 'than'].includes(lower)) return pos === 'ADP' ? 'preposition' : 'subordinator';
  if (SUBORDINATOR.has(lower)) return 'subordinator';
  if (pos === 'ADP') return 'preposition';
  if (pos === 'ADV') return 'adverb';
  return 'other';
};

export const chunksOf = (tokens: readonly Token[], from = 0): readonly Chunk[] => {
  const chunks: Chunk[] = [];
  for (let i = from; i < tokens.length; ) {
    const token = tokens[i];
    if (!token) break;
    const verbFirst = bound(tokens, i) > 0 ? false : (token.lower === 'no' && tokens[i + 1]?.lower === 'longer') || token.pos === 'AUX' || (token.pos === 'VERB' && !isParticipleBeforeNoun(tokens, i)) || (token.pos === 'PART' && token.lower !== "'s") || (token.pos === 'ADV' && !OWNER.has(token.lower));
    const chunk = (verbFirst ? verbGroup(tokens, i) : null) ?? nounPhrase(tokens, i) ?? { type: particleType(tokens, i), from: i, to: i + 1, word: token.lower };
    chunks.push(chunk);
    i = chunk.to;
  }
  return chunks;
};
