/**
 * Names that the lexicon holds: the longest match at each word. "Syrian army", "Kata’ib Hezbollah", "ISIS",
 * "laser guided rockets". Capitals must match where the lexicon has them: "US" is not "us".
 */
import type { Lexicon, Name } from '../lexicon';
import type { Token } from '../token';
import { normalWord } from './word';

export interface Match {
  /** Token range, half-open. */
  readonly from: number;
  readonly to: number;
  /** All readings of the same words: a state and its territory, say. */
  readonly names: readonly Name[];
}

const isHyphen = (token: Token): boolean => /^[-–—]$/.test(token.text);
const startsUpper = (s: string): boolean => /^[^\p{L}]*\p{Lu}/u.test(s);

/** A word that the lexicon writes in capitals is matched to the letter: "US", "IS", "SAA". */
const caseFits = (name: string, text: string): boolean => {
  const letters = name.replace(/[^\p{L}]/gu, '');
  if (!startsUpper(name)) return true;
  if (letters.length <= 4 && letters === letters.toUpperCase()) return text.replace(/[^\p{L}]/gu, '') === letters || (letters.length > 3 && startsUpper(text));
  return startsUpper(text);
};

/** Index of the token after the last word of `name` when it stands at `from`, else -1. */
const matchAt = (tokens: readonly Token[], from: number, words: readonly string[]): number => {
  let at = from;
  for (let w = 0; w < words.length; w++) {
    let token = tokens[at];
    if (w > 0 && token && isHyphen(token) && token.start === tokens[at - 1]?.end) token = tokens[++at];
    if (!token) return -1;
    const normal = normalWord(token.text);
    if (normal !== words[w]) return -1;
    at++;
  }
  return at;
};

const lookUp = (names: readonly Name[], tokens: readonly Token[], text: string, from: number): Match | null => {
  let best: Name[] = [];
  let to = -1;
  for (const name of names) {
    if (best.length > 0 && name.words.length < (best[0]?.words.length ?? 0)) break;
    const end = matchAt(tokens, from, name.words);
    const first = tokens[from];
    const last = tokens[end - 1];
    if (end < 0 || !first || !last) continue;
    if (!caseFits(name.text, text.slice(first.start, last.end))) continue;
    best.push(name);
    to = end;
  }
  return best.length > 0 ? { from, to, names: best } : null;
};

/** Matches in text order, not overlapping. A word that is only the last or middle part of a hyphenated name is left alone. */
export const lexiconMatches = (tokens: readonly Token[], text: string, { names }: Lexicon): readonly Match[] => {
  const matches: Match[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.pos === 'PUNCT') continue;
    const candidates = names.get(normalWord(token.text));
    if (!candidates) continue;
    const match = lookUp(candidates, tokens, text, i);
    if (!match) continue;
    matches.push(match);
    i = match.to - 1;
  }
  return matches;
};
