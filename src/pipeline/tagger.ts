/** Words with part of speech and lemma, by wink-nlp's English model; offsets into the article as read. */
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { Span } from './span';
import type { Pos, Token } from './token';

const nlp = winkNLP(model, ['sbd', 'pos']);
const its = nlp.its;

const POS: ReadonlySet<string> = new Set(['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB']);
const isPos = (tag: string): tag is Pos => POS.has(tag);

/** Same length, so that offsets hold: straight apostrophes and plain spaces, which the model knows. */
const plain = (text: string): string => text.replace(/[\u00a0\u2007\u202f\t]/g, ' ').replace(/[’‘ʼ`´]/g, "'");

/** "anti-tank" and "pro-Hezbollah" are three words each, as "long-range" is; the last one keeps the tag. */
const hyphenParts = (token: Token): readonly Token[] => {
  if (!/^\p{L}+(?:[-–]\p{L}+)+$/u.test(token.text)) return [token];
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

/** Tokens of `range`; words inside `hidden` spans are not there. */
export const tagTokens = (text: string, range: Span, hidden: readonly Span[] = []): readonly Token[] => {
  let source = plain(text.slice(range.start, range.end));
  for (const { start, end } of hidden) {
    const [from, to] = [start - range.start, end - range.start];
    if (to > 0 && from < source.length && from >= 0) source = source.slice(0, from) + ' '.repeat(to - from) + source.slice(to);
  }
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
    const whole: Token = { start, end, text: text.slice(start, end), lower: value.toLowerCase(), lemma: String(lemmas[i] ?? value).toLowerCase(), pos: isPos(tag) ? tag : 'X' };
    result.push(...hyphenParts(whole));
  });
  return result;
};
