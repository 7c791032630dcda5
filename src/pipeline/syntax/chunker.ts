/**
 * The chunker: noun phrases ("Moscow’s year-long military involvement"), verb groups ("has reportedly not been
 * supplying") and the small words between them, from words with part of speech.
 */
import type { Token } from '../token';
import type { Chunk, NounPhrase, Particle, VerbGroup } from './chunk';
import { isTimeWord } from './time';
import { verbLemma, verbShape } from './verbForm';

const RELATIVE = new Set(['who', 'whom', 'which', 'whose', 'that']);
const SUBORDINATOR = new Set(
  'if unless when whenever while whereas although though because since after before until once as that whether where how why what lest so than'.split(' '),
);
const OWNER = new Set(['its', 'their', 'his', 'her', 'our', 'my', 'your']);
const PRONOUN = new Set('i you he she it we they me him us them himself herself itself themselves ourselves who whom this that these those others both all some many several most none each everyone anyone someone nobody'.split(' '));
const MODAL = new Set('can could may might must shall should will would ca wo'.split(' '));
const NEGATION = new Set(["n't", 'not', 'never', 'no longer', 'hardly', 'barely', 'neither', 'nor']);
const BE = new Set('be is are was were am been being ’s \'s \'re ’re'.split(' '));
const AFTER = /^(?:close|loyal|hostile|sympathetic|supportive|opposed|allied|aligned|linked|affiliated|ready|able|unable|capable|willing|responsible|critical|near|due|keen|eager|sufficient|bound|likely|friendly)$/;
const THING = /^(?:arsenal|weapons?|weaponry|arms|missiles?|rockets?|drones?|aid|support|money|funds|equipment|training|intelligence|help|ammunition|supplies|jets|tanks|deal|way|areas?|territory)$/;
const INSIDE = new Set(['ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM']);
const OPEN_QUOTE = /^["“”‘'`´]+$/;
const HYPHEN = /^[-–—]$/;

const joined = (a: Token | undefined, b: Token | undefined): boolean => a !== undefined && b !== undefined && a.end === b.start;
const isParticipleBeforeNoun = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  if (!token || token.pos !== 'VERB' || !/(?:ing|ed|en|wn|orn)$/.test(token.lower)) return false;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (!after || !['NOUN', 'PROPN', 'ADJ'].includes(after.pos)) return false;
  return before !== undefined && (before.pos === 'DET' || before.pos === 'ADJ' || before.pos === 'NUM' || OWNER.has(before.lower) || before.lower === "'s" || (HYPHEN.test(before.text) && joined(before, token)) || (before.pos === 'ADP' && /ed$/.test(token.lower)));
};

/** "more than 4,500", "at least 500", "up to 1,500", "as many as 20": how many tokens of it stand before the number; 0 when none. */
const bound = (tokens: readonly Token[], i: number): number => {
  const words = [0, 1, 2].map((k) => tokens[i + k]?.lower ?? '');
  const [a = '', b = '', c = ''] = words;
  const number = (k: number): boolean => tokens[i + k]?.pos === 'NUM' || tokens[i + k]?.pos === 'SYM' || /^(?:[$€£]|\d[\d,.]*)$/.test(tokens[i + k]?.text ?? '') || /^(?:a|one|two|three|several|dozens)$/.test(tokens[i + k]?.lower ?? '');
  if (/^(?:more|less|fewer|greater|other)$/.test(a) && b === 'than' && number(2)) return 2;
  if (((a === 'at' && /^(?:least|most)$/.test(b)) || (a === 'up' && b === 'to')) && number(2)) return 2;
  if (a === 'as' && /^(?:many|much|few)$/.test(b) && c === 'as') return 3;
  if (a === 'over' && /^(?:hand|take|turn)/.test(tokens[i - 1]?.lower ?? '')) return 0;
  return /^(?:around|about|over|nearly|almost|roughly|approximately)$/.test(a) && tokens[i + 1]?.pos === 'NUM' ? 1 : 0;
};

/** End of the noun phrase that starts at `from`, or `from` when none does. */
const nounEnd = (tokens: readonly Token[], from: number): number => {
  let i = from + bound(tokens, from);
  let last = i;
  while (i < tokens.length) {
    const token = tokens[i];
    if (!token) break;
    const { pos, lower } = token;
    const next = tokens[i + 1];
    // "joint exercises next month", "a report Thursday": when is a phrase of its own.
    if (last === i && i > from && ((/^(?:last|next|this|earlier)$/.test(lower) && isTimeWord(next?.lower ?? '')) || (pos !== 'NUM' && isTimeWord(lower) && /^\p{Lu}/u.test(token.text) && tokens[i - 1]?.pos === 'NOUN'))) break;
    // "a militia close to X", "rockets ready to strike": the adjective opens its own phrase.
    if (last === i && i > from && pos === 'ADJ' && AFTER.test(lower) && /^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '') && /^(?:ADP|PART)$/.test(next?.pos ?? '')) break;
    // "Until last month X …", "sold Y ten jets", "attacked Z several times"
    if (last === i && i > from + 1 && pos === 'PROPN' && isTimeWord(tokens[i - 1]?.lower ?? '') && /^(?:last|this|next)$/.test(tokens[i - 2]?.lower ?? '')) break;
    // "In May 2020 Turkey", "On Monday Turkey", "In 2014 Russian troops"
    const previous = tokens[i - 1];
    if (last === i && i > from && pos === 'PROPN' && previous && !isTimeWord(lower) && isTimeWord(previous.lower) && (/^\p{Lu}/u.test(previous.text) || i - 1 === from || isTimeWord(tokens[i - 2]?.lower ?? '')) && tokens[from]?.pos !== 'DET') break;
    if (last === i && i > from && tokens[i - 1]?.pos === 'PROPN' && (/^(?:several|many)$/.test(lower) || (pos === 'NUM' && /^[a-z]+$/.test(lower)))) break;
    if (last === i && i > from && (pos === 'SYM' || /^[$€£]$/.test(token.text)) && /^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '') && tokens[i - 1]?.text !== 'US' && next?.pos === 'NUM') break;
    // "1,000 to 1,500 fighters"
    if (/^(?:to|or)$/.test(lower) && tokens[i - 1]?.pos === 'NUM' && next?.pos === 'NUM') {
      i += 1;
      continue;
    }
    // "the guerrillas' negotiator"
    if (last === i && i > from && /^['’]$/.test(token.text) && joined(tokens[i - 1], token) && /s$/.test(tokens[i - 1]?.lower ?? '') && next && !joined(token, next) && INSIDE.has(next.pos)) {
      i++;
      continue;
    }
    // "the arsenal X received from Y": a thing has no name after it.
    if (last === i && i > from && pos === 'PROPN' && tokens[i - 1]?.pos === 'NOUN' && THING.test(tokens[i - 1]?.lower ?? '') && tokens[from]?.pos === 'DET') break;
    if (pos === 'DET' || OWNER.has(lower)) {
      if (i > from && !['all', 'both', 'half', 'such'].includes(tokens[i - 1]?.lower ?? '') && tokens[i - 1]?.lower !== "'s") break;
      i++;
    } else if (INSIDE.has(pos) || isParticipleBeforeNoun(tokens, i)) {
      i++;
      last = i;
    } else if (HYPHEN.test(token.text) && joined(tokens[i - 1], token) && joined(token, next) && i > from) i += 1;
    else if (pos === 'VERB' && HYPHEN.test(tokens[i - 1]?.text ?? '') && joined(tokens[i - 1], token) && i - 1 > from) {
      i++;
      last = i;
    } else if (pos === 'PART' && (lower === "'s" || lower === "'") && last === i && next && (INSIDE.has(next.pos) || next.pos === 'VERB' || next.pos === 'ADV' || OPEN_QUOTE.test(next.text))) {
      i++;
    } else if (OPEN_QUOTE.test(token.text) && next && (INSIDE.has(next.pos) || next.pos === 'DET') && i > from && tokens[i - 1] && (tokens[i - 1]?.pos === 'DET' || tokens[i - 1]?.pos === 'ADJ' || OWNER.has(tokens[i - 1]?.lower ?? '') || tokens[i - 1]?.lower === "'s")) i++;
    else if (OPEN_QUOTE.test(token.text) && last === i && next && ['NOUN', 'ADJ', 'PROPN'].includes(next.pos) && tokens[i - 1]?.pos === 'ADJ') i++;
    else if (pos === 'ADV' && next && (next.pos === 'ADJ' || next.pos === 'NUM' || isParticipleBeforeNoun(tokens, i + 1)) && i >= from) i++;
    else if (pos === 'CCONJ' && lower === 'and' && last === i && tokens[i - 1] && (tokens[i - 1]?.pos === 'ADJ' || isDemonym(tokens[i - 1])) && next && (next.pos === 'ADJ' || next.pos === 'PROPN') && /^(?:NOUN|ADJ)$/.test(tokens[i + 2]?.pos ?? '') && tokens[i + 2]?.pos === 'NOUN') i++;
    else break;
  }
  return last;
};
const isDemonym = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text) && /(?:an|ian|ish|ese|i|ch|sh)$/.test(token.lower);

const nounPhrase = (tokens: readonly Token[], from: number): NounPhrase | null => {
  const token = tokens[from];
  if (!token) return null;
  if (token.pos === 'PRON' && !OWNER.has(token.lower)) {
    return PRONOUN.has(token.lower) && !RELATIVE.has(token.lower) ? { type: 'noun', from, to: from + 1, head: from, pronoun: true, definite: true, owner: null } : null;
  }
  if (!(bound(tokens, from) > 0 || token.pos === 'DET' || OWNER.has(token.lower) || INSIDE.has(token.pos) || token.pos === 'ADV' || isParticipleBeforeNoun(tokens, from))) return null;
  const to = nounEnd(tokens, from);
  if (to <= from + bound(tokens, from)) {
    return token.pos === 'DET' && PRONOUN.has(token.lower) && !RELATIVE.has(token.lower) ? { type: 'noun', from, to: from + 1, head: from, pronoun: true, definite: true, owner: null } : null;
  }
  const range = tokens.slice(from, to);
  if (token.pos === 'ADV' && !range.some((t) => t.pos === 'NOUN' || t.pos === 'PROPN' || t.pos === 'NUM')) return null;
  // "last week’s report" has its head after the owner; a lone adjective is no phrase ("is ready").
  if (!range.some((t) => ['NOUN', 'PROPN', 'NUM'].includes(t.pos)) && !(token.pos === 'DET' || OWNER.has(token.lower))) return null;
  let mark = -1;
  for (let i = from; i < to; i++) if (tokens[i]?.lower === "'s" || (tokens[i]?.text === '’' || tokens[i]?.lower === "'") ) mark = i;
  const first = tokens.slice(from, to).findIndex((t) => OWNER.has(t.lower));
  const owner: readonly [number, number] | null = mark > from ? [from, mark] : first >= 0 ? [from + first, from + first + 1] : null;
  return { type: 'noun', from, to, head: to - 1, pronoun: false, definite: /^(?:the|this|these|that|those|its|their|his|her|our)$/.test(token.lower) || owner !== null, owner };
};

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
    if (NEGATION.has(lower) && (pos === 'PART' || pos === 'ADV')) negation = i;
    else if (lower === 'no' && tokens[i + 1]?.lower === 'longer') {
      negation = i++;
    } else if (pos === 'PART' && lower === 'to' && head < 0) to = true;
    else if (pos === 'PART' && lower === 'to' && head >= 0) {
      // "is thought to have": the hedge and what it hedges are two groups.
      break;
    } else if (pos === 'ADV' && !/^(?:when|where|why|how)$/.test(lower)) adverbs.push(i);
    else if (pos === 'AUX' || (pos === 'VERB' && MODAL.has(lower))) {
      if (head >= 0 && tokens[head]?.pos === 'VERB') break;
      if (MODAL.has(lower)) modal = lower === 'ca' ? 'can' : lower === 'wo' ? 'will' : lower;
      else if (BE.has(lower)) be = true;
      else if (/^(?:have|has|had|having|'ve|'d)$/.test(lower)) have = true;
      else if (/^(?:do|does|did)$/.test(lower)) doSupport = true;
      head = i;
    } else if (pos === 'VERB') {
      const before = tokens[head];
      if (before && before.pos === 'VERB' && !/^(?:get|got|gets|getting|have|has|had|having|been|be|being|is|are|was|were|do|does|did)$/.test(before.lower)) break;
      if (before && /^(?:have|has|had|having)$/.test(before.lower)) have = true;
      head = i;
    } else break;
  }
  if (head < 0) return null;
  // Adverbs at the end that are followed by a noun phrase belong to it ("is especially…" stays).
  const end = i;
  const token = tokens[head];
  if (!token) return null;
  const lemma = verbLemma(token);
  const shape = verbShape(token, lemma);
  const passive = be && token.pos === 'VERB' && (shape === 'participle' || shape === 'either');
  const form = to ? 'infinitive' : shape === 'gerund' && !be ? 'gerund' : (shape === 'participle' && !be && !have) ? 'participle' : 'finite';
  const past = shape === 'past' || shape === 'either' || have || tokens.slice(from, head).some((t) => t.lower === 'was' || t.lower === 'were' || t.lower === 'had' || t.lower === 'did');
  return { type: 'verb', from, to: end, head, lemma, passive, form, negation, modal, past, bare: !be && !have && modal === '' && !doSupport, adverbs };
};

const particleType = (tokens: readonly Token[], i: number): Particle['type'] => {
  const token = tokens[i];
  if (!token) return 'other';
  const { lower, pos, text } = token;
  if (text === ',' || text === ';' || text === ':' || HYPHEN.test(text) || text === '--') return text === ';' ? 'stop' : 'comma';
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

export const chunksOf = (tokens: readonly Token[]): readonly Chunk[] => {
  const chunks: Chunk[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    if (!token) break;
    const verbFirst = bound(tokens, i) > 0 ? false : (token.lower === 'no' && tokens[i + 1]?.lower === 'longer') || token.pos === 'AUX' || (token.pos === 'VERB' && !isParticipleBeforeNoun(tokens, i)) || (token.pos === 'PART' && token.lower !== "'s") || (token.pos === 'ADV' && !OWNER.has(token.lower));
    const chunk = (verbFirst ? verbGroup(tokens, i) : null) ?? nounPhrase(tokens, i) ?? { type: particleType(tokens, i), from: i, to: i + 1, word: token.lower };
    chunks.push(chunk);
    i = chunk.to;
  }
  return chunks;
};
