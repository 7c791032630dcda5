/** Words with part of speech and lemma, by wink-nlp's English model; offsets into the article as read. */
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { isTitle } from './abbreviation';
import { among } from './among';
import { isPlain } from './mentions/word';
import type { Span } from './span';
import { verbLemma } from './syntax/verbForm';
import type { Pos, Token } from './token';

// Sentences are our own; the tags do not depend on the model's.
const nlp = winkNLP(model, ['pos']);
const its = nlp.its;

const POS: ReadonlySet<string> = new Set(['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB']);
const isPos = (tag: string): tag is Pos => POS.has(tag);

/** Letters past Latin-1 that have no accent to take off. */
const BASE: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ı: 'i' };
/** The model ends a word at a letter past Latin-1 ("Erdoğan", "Vučić"): it is shown the letter without its accent. */
const unmarked = (text: string): string => text.replace(/[\u0100-\u024f]/g, (letter) => BASE[letter] ?? letter.normalize('NFD').charAt(0));

/** Same length, so that offsets hold: straight apostrophes, and plain spaces for all that is space or is not seen. */
const plain = (text: string): string => unmarked(text).replace(/[\s\u00a0\u00ad\u061c\u2007\u200b\u200e\u200f\u202a-\u202f\u2060\u2066-\u2069\ufeff]/g, ' ').replace(/[’‘ʼ`´]/g, "'");

/** The spans of `hidden`, which are in text order, that lie in `range`, and no others: a binary search. */
const within = (hidden: readonly Span[], { start, end }: Span): readonly Span[] => {
  let low = 0;
  let high = hidden.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hidden[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((hidden[last]?.start ?? Infinity) < end) last++;
  return hidden.slice(low, last);
};

/** What is the same wherever a word stands, told once. */
interface Form {
  readonly lower: string;
  /** Words joined by hyphens. */
  readonly joined: boolean;
  /** May the article print it with another apostrophe? */
  readonly marked: boolean;
}
const forms = new Map<string, Form>();
const FORMS_LIMIT = 50_000;
const formOf = (word: string): Form => {
  if (isPlain(word)) return { lower: word, joined: false, marked: false };
  const known = forms.get(word);
  if (known) return known;
  const form = { lower: word.toLowerCase(), joined: /^\p{L}+(?:[-–]\p{L}+)+$/u.test(word), marked: word.includes("'") };
  if (forms.size < FORMS_LIMIT) forms.set(word, form);
  return form;
};

/** The model's lemmas are in lower case but for words that it does not know. */
const lemmaOf = (lemma: unknown, word: string, lower: string): string => (typeof lemma !== 'string' || lemma === word ? lower : isSmall(lemma) ? lemma : formOf(lemma).lower);
const isSmall = (word: string): boolean => word.charCodeAt(0) >= 97 && word.charCodeAt(0) <= 122;

/** "anti-tank" and "pro-Hezbollah" are three words each, as "long-range" is; the last one keeps the tag. */
const hyphenParts = (token: Token): readonly Token[] => {
  const parts: Token[] = [];
  let at = token.start;
  for (const piece of token.text.split(/([-–])/u)) {
    const end = at + piece.length;
    const last = end === token.end;
    const hyphen = /^[-–]$/u.test(piece);
    const capital = /^\p{Lu}/u.test(piece);
    const pos: Pos = hyphen ? 'PUNCT' : last ? (capital && token.pos === 'ADJ' ? 'PROPN' : token.pos) : capital ? 'PROPN' : 'ADJ';
    parts.push({ start: at, end, text: piece, lower: piece.toLowerCase(), lemma: last ? (token.lemma.split(/[-–]/u).at(-1) ?? piece.toLowerCase()) : piece.toLowerCase(), pos });
    at = end;
  }
  return parts;
};

/** "re-armed", "to re-supply": one verb. */
const isAgain = ({ lower, pos }: Token, before: Token | undefined): boolean => /^re[-–][a-z]+$/.test(lower) && (pos === 'VERB' || (among('to|not|will|would|can|could|may|might|shall|should|must', before?.lower ?? '') && !/(?:ion|ment|ry|al|ing|ed)$/.test(lower)));
const again = (token: Token): readonly Token[] => {
  const verb = hyphenParts(token).at(-1);
  return [{ ...token, lemma: `re${verb ? verbLemma(verb) : token.lemma}`, pos: 'VERB' }];
};

/** "co-operated", "co-ordination": as they are mostly written. */
const isTogether = ({ lower }: Token): boolean => /^co[-–](?:operat|ordinat)(?!or)/.test(lower);
const together = (token: Token): readonly Token[] => {
  const last = hyphenParts(token).at(-1);
  return [{ ...token, lower: token.lower.replace(/[-–]/u, ''), lemma: `co${last && token.pos === 'VERB' ? verbLemma(last) : (last?.lemma ?? '')}` }];
};

/** "a rival of Chad’s, Niger": the model keeps the ending before a comma. */
const ownerParts = ({ start, end, text, lower, pos }: Token): readonly Token[] => {
  const name = lower.slice(0, -2);
  return [
    { start, end: end - 2, text: text.slice(0, -2), lower: name, lemma: name, pos },
    { start: end - 2, end, text: text.slice(-2), lower: "'s", lemma: "'s", pos: 'PART' },
  ];
};

/** "I’m": one word, and a name, to the model. */
const amParts = ({ start, end, text }: Token): readonly Token[] => [
  { start, end: start + 1, text: text.slice(0, 1), lower: 'i', lemma: 'i', pos: 'PRON' },
  { start: start + 1, end, text: text.slice(1), lower: "'m", lemma: 'be', pos: 'AUX' },
];

const isDigit = (word: string): boolean => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57;

/** Longer runs without a space are no words; the model's tokenizer takes the square of their length. */
const LONGEST_RUN = 200;
/** The same text, of the same length, with spaces for runs that are too long to be words. */
const withoutLongRuns = (source: string): string => {
  let shown = '';
  let kept = 0;
  for (let from = 0; from < source.length; ) {
    const space = source.indexOf(' ', from);
    const to = space < 0 ? source.length : space;
    if (to - from > LONGEST_RUN) {
      shown += source.slice(kept, from) + ' '.repeat(to - from);
      kept = to;
    }
    from = to + 1;
  }
  return kept === 0 ? source : shown + source.slice(kept);
};

/** Tokens of `range`; words inside `hidden` spans, given in text order, are not there. */
export const tagTokens = (text: string, range: Span, hidden: readonly Span[] = []): readonly Token[] => {
  const own = text.slice(range.start, range.end);
  const accented = /[\u0100-\u024f]/.test(own);
  let source = plain(own);
  const covered = within(hidden, range);
  if (covered.length > 0) {
    let shown = '';
    let at = 0;
    for (const { start, end } of covered) {
      const from = Math.max(at, start - range.start);
      const to = Math.max(from, Math.min(end - range.start, source.length));
      shown += source.slice(at, from) + ' '.repeat(to - from);
      at = to;
    }
    source = shown + source.slice(at);
  }
  source = withoutLongRuns(source);
  if (!/\S/.test(source)) return [];
  const tokens = nlp.readDoc(source).tokens();
  const values = tokens.out(its.value);
  const tags = tokens.out(its.pos);
  // @ts-expect-error its.lemma is declared with other parameters than tokens.out takes, and works
  const lemmas: unknown[] = tokens.out(its.lemma);
  const result: Token[] = [];
  let cursor = 0;
  values.forEach((value, i) => {
    const at = source.indexOf(value, cursor);
    if (at < 0 || value === '') return;
    cursor = at + value.length;
    const start = range.start + at;
    const end = start + value.length;
    const tag = String(tags[i] ?? 'X');
    const { lower, joined, marked } = formOf(value);
    const whole: Token = { start, end, text: marked || accented ? text.slice(start, end) : value, lower, lemma: lemmaOf(lemmas[i], value, lower), pos: isPos(tag) ? tag : 'X' };
    const last = result.at(-1);
    // "S-300s" comes as "S-3" and "00s".
    if (last?.end === start && isDigit(value) && value.endsWith('s') && isDigit(last.text.slice(-1))) result[result.length - 1] = { ...last, end, text: text.slice(last.start, end), lower: last.lower + lower, lemma: last.lemma + lower };
    // "so-called" comes as three.
    else if (lower === 'called' && last?.text === '-' && last.end === start && result.at(-2)?.lower === 'so' && result.at(-2)?.end === last.start) {
      const from = result.at(-2)?.start ?? start;
      result.splice(-2, 2, { start: from, end, text: text.slice(from, end), lower: 'so-called', lemma: 'so-called', pos: 'ADJ' });
    }
    // "Gen." comes as one word, "Rev." as two.
    else if (value === '.' && last?.end === start && isTitle(last.text)) result[result.length - 1] = { ...last, end, text: `${last.text}.`, lower: `${last.lower}.`, lemma: `${last.lemma}.`, pos: 'PROPN' };
    else if (marked && value.length > 3 && value.endsWith("'s") && whole.pos === 'PROPN') result.push(...ownerParts(whole));
    else if (lower === "i'm") result.push(...amParts(whole));
    else if (joined) result.push(...(isAgain(whole, last) ? again(whole) : isTogether(whole) ? together(whole) : hyphenParts(whole)));
    else result.push(whole);
  });
  return result;
};

/** Characters that are tagged in one go: starting the model for each sentence costs more than the tagging. */
const BATCH = 20_000;

/** Tokens of each of `spans` (in text order, not overlapping), tagged many sentences at a time. */
export const tagSpans = (text: string, spans: readonly Span[], hidden: readonly Span[] = []): readonly (readonly Token[])[] => {
  const result: Token[][] = spans.map(() => []);
  for (let from = 0; from < spans.length; ) {
    const first = spans[from];
    if (!first) break;
    let to = from + 1;
    const gaps: Span[] = [];
    for (let next = spans[to]; next && next.end - first.start <= BATCH; next = spans[++to]) {
      const end = spans[to - 1]?.end ?? next.start;
      // Text that is not read between two sentences; plain space needs no hiding.
      if (next.start - end > 2) gaps.push({ start: end, end: next.start });
    }
    const range = { start: first.start, end: spans[to - 1]?.end ?? first.end };
    const covered = gaps.length === 0 ? hidden : [...within(hidden, range), ...gaps].sort((a, b) => a.start - b.start);
    let k = from;
    for (const token of tagTokens(text, range, covered)) {
      while (k < to - 1 && token.start >= (spans[k]?.end ?? 0)) k++;
      const span = spans[k];
      if (span && token.start >= span.start && token.end <= span.end) result[k]?.push(token);
    }
    from = to;
  }
  return result;
};
